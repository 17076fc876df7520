import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2019-governments-in-contact",
    about: [
      { collection: "events", id: "2019-01-10-abe-channels", field: "summary" },
      { collection: "meetings", id: "2019-09-18-pyongyang-yamanashi", field: "outcomes" },
    ],
    summary: "Whether the two governments were in contact in 2019.",
    readings: [
      {
        value: "various channels in use, Beijing among them (Abe, January 2019)",
        sources: ["japantimes-2019-01-11-channels"],
      },
      {
        value:
          "no communication since Abe began in May 2019 to call for a summit (Song Il Ho, September 2019, by the account of a delegation's leader)",
        sources: ["jmh-2019-09-19-no-communication"],
      },
      {
        value: "no contact from the Japanese side (Song Il Ho, by the same account)",
        sources: ["tvasahi-2019-09-20-song"],
      },
      {
        value: "no contacts between the two sides (Song Il Ho, by the same account)",
        sources: ["kbs-2019-09-20-delegation"],
      },
    ],
    basis: "both-kept",
    why: "The statements are of different months, each comes from one side, and Song's words come through the leader of a Japanese delegation.",
  },
];
