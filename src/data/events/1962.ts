import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1962-11-direct-payment-allowed",
    kind: "decision",
    date: "1962-11",
    summary:
      "Japan's Ministry of Finance struck out the clause that forbade direct payments with the DPRK. Trade then grew fast, by a Chinese text. A newspaper's history goes on that Mitsui Bank and the DPRK's trade bank made a correspondent banking contract in September 1963, that Sumitomo Bank made one with the DPRK side in 1964, and that exports on deferred payment became possible too.",
    sides: ["JP"],
    organizations: ["mof-japan"],
    sources: ["toitsu-nippo-2023-07-04-founding-319", "daowen-undated-japan-dprk-relations"],
  },
];
