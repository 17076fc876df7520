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
        value: "no communication since May 2019 (Song Il Ho, September 2019)",
        sources: ["jmh-2019-09-19-no-communication", "tvasahi-2019-09-20-song", "kbs-2019-09-20-delegation"],
      },
    ],
    basis: "both-kept",
    why: "The two statements are of different months, and each is on the speaker's own side.",
  },
];
