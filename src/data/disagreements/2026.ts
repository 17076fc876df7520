import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2026-01-damages",
    about: [{ collection: "figures", id: "damages-awarded-2026-01-26-tokyo-court" }],
    summary: "How much Tokyo District Court awarded on 26 January 2026.",
    readings: [
      {
        value: "88 million yen, 22 million each",
        used: true,
        figures: ["damages-awarded-2026-01-26-tokyo-court"],
        sources: ["jiji-2026-01-26-court", "ap-2026-01-26-court"],
      },
      { value: "80 million yen, 20 million each", sources: ["eldofly-2026-01-court"] },
    ],
    basis: "more-sources",
    why: "Two news agencies agree; the other page is of low reliability.",
  },
];
