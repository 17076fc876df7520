import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1963-1970-first-jsp-mission",
    about: [
      { collection: "meetings", id: "1963-09-19-dprk-jsp", field: "round" },
      { collection: "meetings", id: "1970-08-dprk-jsp" },
    ],
    summary: "When the Japan Socialist Party and the Workers' Party of Korea first met.",
    readings: [
      { value: "1963", used: true, sources: ["sdp-2003-01-22-questions", "chongryon-jsp-1963"] },
      { value: "August 1970", sources: ["asiawatch-kim-il-sung-japan-18"] },
    ],
    basis: "more-sources",
    why: "The party's successor and a dated photograph have 1963; the book may mean talks between the parties as such.",
  },
];
