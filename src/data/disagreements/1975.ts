import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1975-first-inquiry-about-wives",
    about: [{ collection: "events", id: "1975-requests-about-wives", field: "date" }],
    summary: "When Japan began to ask after Japanese wives.",
    readings: [
      { value: "January 1975", used: true, sources: ["sangiin-1983-04-15-answer-wives-12"] },
      {
        value: "April 1975, petitions of families at the Foreign Ministry",
        sources: ["sangiin-1983-04-06-question-wives-12"],
      },
    ],
    basis: "official-text",
    why: "The Government answer dates its own requests; petitions and requests differ too.",
  },
];
