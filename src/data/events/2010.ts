import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2010-05-28-sanctions",
    kind: "sanction",
    date: "2010-05-28",
    summary:
      "After the sinking of a South Korean warship Japan lowered the thresholds for reports on remittances and cash again.",
    figures: [
      "sanctions-remittance-threshold-2010-05-28-donga",
      "sanctions-remittance-threshold-2010-05-28-bloomberg",
      "sanctions-cash-threshold-2010-05-28-donga",
      "sanctions-cash-threshold-2010-05-28-bloomberg",
    ],
    sources: ["donga-2010-05-29-sanctions", "nkeconwatch-2010-05-31-cash-controls"],
  },
];
