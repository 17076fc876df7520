import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1990-09-declaration-delay",
    about: [{ collection: "meetings", id: "1990-09-24-pyongyang-kanemaru" }],
    summary: "How long the wording of the declaration of September 1990 held things up.",
    readings: [
      { value: "12 hours", sources: ["hankyung-1990-09-29-three-party"] },
      { value: "more than six hours", sources: ["latimes-1990-09-29-compensation"] },
    ],
    basis: "both-kept",
    why: "The one counts the delay of the signing, the other that of the aircraft.",
  },
  {
    id: "1990-09-kaifu-letter",
    about: [{ collection: "meetings", id: "1990-09-24-pyongyang-kanemaru", field: "outcomes" }],
    summary: "What the letter of the president of the Liberal Democratic Party said.",
    readings: [
      { value: "apology and a promise of compensation", sources: ["latimes-1990-09-26-kim-kanemaru"] },
      {
        value: "deep reflection and regret, as stated by the prime minister of Japan in March 1989",
        sources: ["chongryon-three-party-declaration-ko"],
      },
      { value: "apology and reflection", sources: ["chongryon-three-party-declaration-ja"] },
    ],
    basis: "both-kept",
    why: "The letter itself was not read; the record only says that letters were handed over.",
  },
  {
    id: "1990-09-kanemaru-mission-size",
    about: [{ collection: "meetings", id: "1990-09-24-pyongyang-kanemaru", field: "delegations" }],
    summary: "How many persons the joint mission of September 1990 had.",
    readings: [
      {
        value: "90, nine government officials among them",
        used: true,
        sources: ["latimes-1990-09-26-kim-kanemaru", "latimes-1990-09-29-compensation"],
      },
      {
        value: "89, politicians, diplomats, business people and media together",
        sources: ["koreaworldtimes-2020-three-party-30-years"],
      },
    ],
    basis: "closer-source",
    why: "The paper of the days of the mission stands against an interview given thirty years later.",
  },
  {
    id: "1990-10-planned-places",
    about: [
      { collection: "meetings", id: "1990-11-03-beijing-preliminary-1", field: "place" },
      { collection: "meetings", id: "1991-01-30-pyongyang-round-1", field: "place" },
    ],
    summary: "Which places were planned in October 1990 for the preliminary and the main talks.",
    readings: [
      {
        value: "preliminary talks in Pyongyang, main talks in Beijing in January",
        sources: ["seoul-1990-10-12-preliminary-plan"],
      },
      {
        value: "preliminary talks in Beijing wanted by Japan, main talks in Pyongyang in November by the DPRK",
        used: true,
        sources: ["hankyung-1990-10-31-preliminary"],
      },
      { value: "both in Beijing, by Japan's proposal", sources: ["hankookilbo-1990-10-26-preliminary-proposal"] },
    ],
    basis: "later-correction",
    why: "The report of the official announcement is the later one, and the preliminary talks were held in Beijing.",
  },
  {
    id: "1990-11-17-preliminary-result",
    about: [{ collection: "meetings", id: "1990-11-17-beijing-preliminary-2", field: "outcomes" }],
    summary: "Whether the second preliminary talks brought anything.",
    readings: [
      {
        value: "without agreement on date, place, level or agenda, like the first",
        sources: ["hankyung-1990-11-21-third-preliminary"],
      },
      {
        value: "some points agreed by the heads' words, main talks in January accepted by the DPRK side",
        used: true,
        sources: ["hankyung-1990-11-19-second-preliminary"],
      },
    ],
    basis: "closer-source",
    why: "The report on the meeting itself stands against one clause in a later article.",
  },
  {
    id: "1990-11-preliminary-heads",
    about: [
      { collection: "meetings", id: "1990-11-03-beijing-preliminary-1", field: "delegations" },
      { collection: "meetings", id: "1990-11-03-beijing-preliminary-1", field: "start" },
    ],
    summary: "Who led the Japanese side in the first preliminary talks, and on which days.",
    readings: [
      {
        value: "Kawashima, on 4 November",
        sources: ["hankyung-1990-10-30-preliminary", "hankookilbo-1990-10-26-preliminary-proposal"],
      },
      {
        value: "Tanino, on 3 and 4 November",
        used: true,
        sources: [
          "hankyung-1990-10-31-preliminary",
          "joongang-1990-11-preliminary-heads",
          "hankookilbo-1990-11-01-preliminary-heads",
        ],
      },
    ],
    basis: "later-correction",
    why: "The ministry's announcement of the evening of 30 October replaced the earlier plan.",
  },
  {
    id: "1990-12-agenda-fourth-item",
    about: [{ collection: "meetings", id: "1990-12-15-beijing-preliminary-3", field: "outcomes" }],
    summary: "What the fourth item of the agenda of the main talks was.",
    readings: [
      {
        value: "legal status of Koreans in Japan and Japanese spouses in the DPRK",
        used: true,
        sources: ["hankookilbo-1990-12-18-third-preliminary"],
      },
      {
        value: "other matters of interest to either side",
        sources: ["atwiki-sengosekinin-chronology", "piej-2015-02-06-blog"],
      },
    ],
    basis: "closer-source",
    why: "A newspaper of the day after stands against two pages of low reliability; the two wordings may be one item.",
  },
];
