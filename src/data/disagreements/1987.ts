import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1987-crew-sentence",
    about: [{ collection: "events", id: "1987-12-crew-sentenced", field: "date" }],
    summary: "When the two crew members were sentenced, and to how long.",
    readings: [
      {
        value: "December 1987, 15 years",
        used: true,
        sources: ["seoul-1990-05-16-sentence-ends", "sonohino-1990-10-11-crew-return"],
      },
      { value: "by February 1987, 20 years for spying, in a secret trial", sources: ["joongang-2086719-twenty-years"] },
    ],
    basis: "later-correction",
    why: "The second came from a source in the Diet members' league; the reports with the first are of 1990.",
  },
];
