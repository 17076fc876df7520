import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1968-12-permits-number",
    about: [{ collection: "events", id: "1968-12-18-first-family-visits", field: "summary" }],
    summary: "How many of the Koreans chosen in December 1968 got a permit to visit the DPRK and come back, and when.",
    readings: [
      {
        value: "eight were chosen on 18 December 1968, and six permits issued on 18 January 1969",
        sources: ["rok-mofa-archive-18516"],
      },
      { value: "eight permits were issued on 18 December 1968", sources: ["joongang-1182623-eight-permits"] },
    ],
    basis: "both-kept",
    why: "The file of the Republic of Korea was written later; two of the eight may have got none.",
  },
];
