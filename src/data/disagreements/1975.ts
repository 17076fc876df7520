import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1975-07-utsunomiya-with-kim",
    about: [{ collection: "meetings", id: "1975-07-15-dprk" }],
    summary: "Whether and when Utsunomiya met Kim Il Sung in July 1975.",
    readings: [
      {
        value: "he met him on the 15th",
        used: true,
        sources: ["us-embassy-1975-08-01-utsunomiya", "joongang-1413080-utsunomiya"],
      },
      { value: "he met him on the 19th", sources: ["us-embassy-1975-07-30-utsunomiya"] },
      {
        value:
          "Kim was on urgent business far away in the DPRK, as Utsunomiya had heard from a leading figure of the DPRK: Utsunomiya's words of 20 July",
        sources: ["joongang-1412115-kim-away"],
      },
    ],
    basis: "later-correction",
    why: "Utsunomiya gave the 15th in public on 30 July and to an officer of the United States embassy on 1 August; the cable with the 19th is of 30 July, and his words of 20 July came while the talk was still secret.",
  },
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
