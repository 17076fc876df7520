import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2021-04-16-suga-csis",
    kind: "statement",
    date: "2021-04-16",
    summary:
      "Suga said that he was prepared to meet Kim Jong Un without conditions; his spokesman had said the same on 30 March.",
    delegates: ["yoshihide-suga"],
    sources: ["yonhap-2021-04-17-suga", "japantoday-2021-03-30-suga"],
    evidence: { date: ["yonhap-2021-04-17-suga"] },
  },
];
