import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1987-crew-sentence",
    about: [{ collection: "events", id: "1987-12-crew-sentenced", field: "date" }],
    summary:
      "When the two crew members of a Japanese freighter were sentenced in the DPRK, to how long, and after what kind of trial.",
    readings: [
      {
        value: "December 1987, 15 years",
        used: true,
        sources: ["seoul-1990-05-16-sentence-ends", "sonohino-1990-10-11-crew-return"],
      },
      { value: "by February 1987, 20 years for spying, in a secret trial", sources: ["joongang-2086719-twenty-years"] },
      {
        value:
          "15 years, with no formal trial: the captain said on 13 October 1990, back home, that he had been told something in Korean in a two-storey building and learned only later that this was the sentence",
        sources: ["joongang-1990-10-captain-on-trial"],
      },
    ],
    basis: "later-correction",
    why: "The second came from a source in the Diet members' league; the reports with December are of 1990, and the captain gives the same 15 years but no day.",
  },
];
