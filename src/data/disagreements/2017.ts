import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2017-2019-dprk-at-ulaanbaatar-dialogue",
    about: [
      { collection: "meetings", id: "2017-06-15-ulaanbaatar" },
      { collection: "meetings", id: "2018-06-14-ulaanbaatar-dialogue" },
      { collection: "meetings", id: "2019-06-05-ulaanbaatar-dialogue" },
    ],
    summary: "In which years the DPRK came to the Ulaanbaatar Dialogue.",
    readings: [
      {
        value: "2017 (all three pages) and 2018 (the Yomiuri Shimbun's of that year)",
        used: true,
        sources: ["yomiuri-2017-06-16-takizaki", "yomiuri-2018-06-14-dialogue-opens", "mainichi-2017-06-16-takizaki"],
      },
      { value: "2018 was the first time", sources: ["journalneo-2018-08-06-ubd"] },
      {
        value: "2019 was the first time that it stayed away (the Asahi Shimbun has this from the organisers)",
        sources: ["koreaherald-2019-06-06-ubd", "asahi-2019-06-05-ulaanbaatar"],
      },
      {
        value: "every year from 2014 to 2018 (NHK World); until 2018 (NHK on television)",
        sources: ["datazoo-2024-ubd-absent", "nhkworld-2024-06-06-ubd"],
      },
    ],
    basis: "more-sources",
    why: "Its officials spoke there with Japan's in 2017 and 2018; only one commentary, of low reliability, calls 2018 the first time.",
  },
  {
    id: "2017-remaining-japanese-found",
    about: [
      { collection: "figures", id: "remaining-japanese-confirmed-2017-04-13-institute" },
      { collection: "figures", id: "remaining-japanese-confirmed-2017-06-28-institute" },
    ],
    summary:
      "How many Japanese left behind after the war the DPRK's survey found: one researcher of the DPRK Institute for Japan Studies gives two numbers within three months.",
    readings: [
      {
        value: "9 (interview of 13 April 2017)",
        figures: ["remaining-japanese-confirmed-2017-04-13-institute"],
        sources: ["kinyobi-2017-05-22-song-interview"],
      },
      {
        value: "8 found alive, of whom 7 have died since (28 June 2017)",
        figures: ["remaining-japanese-confirmed-2017-06-28-institute"],
        sources: ["hanulhosu-2017-06-28-mainichi-eight-remaining", "yomitokyo-2017-06-28-sankei-remaining"],
      },
    ],
    basis: "both-kept",
    why: "The eight are those whom the committee of 2014 found; the nine are those of the survey so far, which may hold one found later.",
  },
];
