import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2018-02-last-visit-of-a-prime-minister",
    about: [{ collection: "meetings", id: "2004-05-22-pyongyang" }],
    summary: "In which year a Japanese prime minister last went to the DPRK, in reports of February 2018.",
    readings: [
      { value: "2004", used: true, sources: ["mofa-2004-05-26-summit-ja", "japantimes-2018-02-10-abe-kim-yong-nam"] },
      { value: "2002", sources: ["straitstimes-2018-02-13-abe-asked"] },
    ],
    basis: "official-text",
    why: "Japan's Foreign Ministry published an account of the visit of 22 May 2004.",
  },
  {
    id: "2018-06-league-active-again",
    about: [
      { collection: "events", id: "2018-06-11-league-active-again" },
      { collection: "events", id: "2018-06-21-league-meeting" },
    ],
    summary:
      "The day on which the Diet members' league for normal relations took up its work again, and since when it had stopped.",
    readings: [
      { value: "11 June 2018, after six years", used: true, sources: ["yonhap-2018-06-11-league"] },
      { value: "21 June 2018, after a stop from 2011", sources: ["profilbaru-league-normalisation"] },
      { value: "11 June 2018, after a stop of about ten years", sources: ["kokuminrengo-2018-09-league"] },
    ],
    basis: "closer-source",
    why: "Yonhap reported the meeting and the six years on the day itself; the article of the third reading is of September, and the encyclopedia, also later, may mean the next meeting.",
  },
  {
    id: "2018-07-vietnam-kim-song-hye-post",
    about: [{ collection: "meetings", id: "2018-07-vietnam", field: "delegations" }],
    summary: "Which post the DPRK's head at the reported meeting in Vietnam held.",
    readings: [
      {
        value: "head of the tactical (strategy) office of the United Front Department",
        used: true,
        sources: [
          "hani-2018-08-30-vietnam",
          "sputnikjp-2018-10-19-mongolia",
          "zakzak-2018-08-29-vietnam",
          "tvasahi-2018-08-29-vietnam",
        ],
      },
      { value: "Propaganda and Agitation Department", sources: ["joongang-2018-08-29-met-in-secret"] },
      { value: "a senior official for reunification", sources: ["japantimes-2018-08-29-secret-vietnam"] },
    ],
    basis: "more-sources",
    why: "Most pages, Kyodo's among them, name the United Front Department, which the third wording fits.",
  },
  {
    id: "2018-09-first-foreign-ministers-meeting",
    about: [{ collection: "meetings", id: "2018-09-26-new-york", field: "round" }],
    summary: "Since when the meeting of September 2018 was the first of the two foreign ministers.",
    readings: [
      {
        value: "since August 2015, not counting words exchanged standing",
        used: true,
        sources: ["usfrontline-2018-09-27-kono-ri", "jmh-2018-09-27-kono-ri-article"],
      },
      {
        value: "they had spoken in Manila on 6 August 2017 (Sputnik: at a foreign ministers' conference in August)",
        sources: ["sputnikjp-2018-06-16-fm-plan", "5ch-2017-08-07-kyodo-manila"],
      },
      { value: "they had spoken in Singapore on 3 August 2018", sources: ["mofa-2018-08-03-kono-press"] },
    ],
    basis: "closer-source",
    why: "Kyodo gives the count as the Foreign Ministry's, whose minister took part; the two short talks, which were held standing, are not in it.",
  },
  {
    id: "2018-10-ulaanbaatar-counterpart",
    about: [{ collection: "meetings", id: "2018-10-06-ulaanbaatar", field: "delegations" }],
    summary: "Whether Kim Song Hye took part in the reported meeting of October 2018.",
    readings: [
      {
        value: "a senior figure of the United Front Department, not named",
        used: true,
        sources: ["nhub-2018-10-kyodo-mongolia", "baonghean-2018-10-mongolia"],
      },
      { value: "she took part", sources: ["sivpost-2018-10-mongolia"] },
      { value: "unclear whether she was the contact", sources: ["upi-2018-10-19-entered"] },
    ],
    basis: "closer-source",
    why: "The copy of Kyodo's text names nobody of the DPRK side; two other pages name her for the meeting of July.",
  },
  {
    id: "2018-10-ulaanbaatar-days",
    about: [{ collection: "meetings", id: "2018-10-06-ulaanbaatar", field: "end" }],
    summary: "On which days of October 2018 the reported meeting in Ulaanbaatar was held.",
    readings: [
      {
        value: "6 to 8 October (Kyodo: around these days)",
        used: true,
        sources: ["nhub-2018-10-kyodo-mongolia", "baonghean-2018-10-mongolia"],
      },
      { value: "6 and 7 October", sources: ["upi-2018-10-19-entered"] },
    ],
    basis: "closer-source",
    why: "Kyodo's own text dates the stay in Mongolia; UPI retells it.",
  },
];
