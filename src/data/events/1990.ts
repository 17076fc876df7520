import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1990-07-jsp-visit",
    kind: "visit",
    date: "1990-07",
    places: ["dprk"],
    summary: "A delegation of the Japan Socialist Party went to the DPRK ahead of the joint mission of September.",
    meetings: ["1990-07-21-pyongyang-jsp", "1990-09-24-pyongyang-kanemaru"],
    sources: ["csmonitor-1990-09-24-kanemaru"],
  },
  {
    id: "1990-09-28-three-party-declaration",
    kind: "agreement",
    date: "1990-09-28",
    places: ["pyongyang"],
    summary:
      "Joint declaration of the Liberal Democratic Party, the Japan Socialist Party and the Workers' Party of Korea: apology and compensation for 36 years of rule and for the 45 years after the war, relations early, talks of the governments from November 1990.",
    meetings: ["1990-09-24-pyongyang-kanemaru", "1990-11-03-beijing-preliminary-1"],
    delegates: ["shin-kanemaru", "makoto-tanabe", "kim-yong-sun"],
    sources: [
      "chongryon-three-party-declaration-ko",
      "hankyung-1990-09-29-three-party",
      "latimes-1990-09-29-compensation",
    ],
  },
  {
    id: "1990-10-11-crew-release",
    kind: "return",
    date: "1990-10-11",
    places: ["pyongyang", "tokyo"],
    summary:
      "Two crew members of a Japanese freighter, held since November 1983, were freed and flown to Haneda with the delegations of the two Japanese parties.",
    meetings: ["1990-10-09-pyongyang-doi-ozawa"],
    figures: ["detainees-released-1990-10-11"],
    sources: ["sonohino-1990-10-11-crew-return"],
  },
];
