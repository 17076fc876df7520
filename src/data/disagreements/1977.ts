import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1977-fisheries-accord-year",
    about: [{ collection: "events", id: "1977-09-05-fisheries-accord", field: "date" }],
    summary: "The year of the first private fisheries agreement.",
    readings: [
      {
        value: "1977",
        used: true,
        sources: ["mofa-1980-bluebook-dprk", "chongryon-fishermen", "joongang-1486221-fisheries-two-years"],
      },
      { value: "1978", sources: ["joongang-2133871-fisheries-november-plan"] },
    ],
    basis: "official-text",
    why: "The ministry's yearbook and the other pages agree; the newspaper wrote ten years later.",
  },
];
