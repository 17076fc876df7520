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
        used: true,
        sources: ["hankyung-1990-10-05-kaifu-letter", "chongryon-three-party-declaration-ko"],
      },
      { value: "apology and reflection", sources: ["chongryon-three-party-declaration-ja"] },
    ],
    basis: "official-text",
    why: "A newspaper printed the letter, in Korean: it has reflection and regret, and calls claims unsettled and a matter for talks of the authorities.",
  },
  {
    id: "1990-09-kanemaru-mission-size",
    about: [{ collection: "meetings", id: "1990-09-24-pyongyang-kanemaru", field: "delegations" }],
    summary: "How many persons the joint mission of September 1990 had.",
    readings: [
      {
        value: "90; nine government officials among them in one of the two reports",
        used: true,
        sources: ["latimes-1990-09-26-kim-kanemaru", "latimes-1990-09-29-compensation"],
      },
      {
        value: "89 in all, among them politicians, officials of the Foreign Ministry, business people and media",
        sources: ["koreaworldtimes-2020-three-party-30-years"],
      },
    ],
    basis: "closer-source",
    why: "The first is from a paper of those days, the second from an interview given thirty years later.",
  },
  {
    id: "1990-09-takeshita-date",
    about: [{ collection: "meetings", id: "1990-09-19-beijing", field: "start" }],
    summary: "The day of the reported contact of Noboru Takeshita in Beijing.",
    readings: [
      { value: "19 September 1990", sources: ["hankookilbo-1990-10-02-takeshita"] },
      { value: "21 September 1990", sources: ["hankyung-1990-10-01-takeshita"] },
    ],
    basis: "both-kept",
    why: "Two newspapers of Seoul on the same Japanese reports of a secret contact.",
  },
  {
    id: "1990-10-planned-places",
    about: [
      { collection: "meetings", id: "1990-11-03-beijing-preliminary-1", field: "place" },
      { collection: "meetings", id: "1991-01-30-pyongyang-round-1", field: "place" },
    ],
    summary: "Where the preliminary and the main talks were to be held, according to the reports of October 1990.",
    readings: [
      {
        value:
          "preliminary talks in Pyongyang in late November, main talks most probably in Beijing (plan of the Japanese government)",
        sources: ["seoul-1990-10-12-preliminary-plan"],
      },
      {
        value: "preliminary talks in Beijing (Japan's proposal)",
        used: true,
        sources: ["hankookilbo-1990-10-26-preliminary-proposal", "hankyung-1990-10-31-preliminary"],
      },
      {
        value: "main talks in Pyongyang (the DPRK's proposal: in November)",
        sources: ["hankyung-1990-10-31-preliminary"],
        used: true,
      },
      {
        value: "main talks in Beijing as well (Japan's proposal)",
        sources: ["hankookilbo-1990-10-26-preliminary-proposal", "hankyung-1990-10-31-preliminary"],
      },
    ],
    basis: "later-correction",
    why: "On 30 October the Japanese Foreign Ministry announced preliminary talks in Beijing, which the DPRK was said to have accepted late that day. The place of the main talks was still open; the first round was held in Pyongyang, in January 1991.",
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
        value: "some points agreed, as the heads of delegation said; main talks in January accepted by the DPRK side",
        used: true,
        sources: ["hankyung-1990-11-19-second-preliminary"],
      },
    ],
    basis: "closer-source",
    why: "The reading used is from a report on the meeting itself, the other from an article of 21 November that looks back on both meetings.",
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
];
