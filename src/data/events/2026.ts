import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2026-01-26-court-repatriation",
    kind: "court-ruling",
    date: "2026-01-26",
    places: ["tokyo"],
    summary:
      "Tokyo District Court ordered the DPRK to pay damages to four plaintiffs over the return programme. The DPRK did not appear, and how to collect the money is unclear.",
    figures: ["damages-awarded-2026-01-26-tokyo-court"],
    sources: ["jiji-2026-01-26-court", "ap-2026-01-26-court"],
  },
  {
    id: "2026-02-16-takaichi-willing",
    kind: "statement",
    date: "2026-02-16",
    summary:
      "Takaichi repeated her wish to meet Kim Jong Un. The families' groups said that they would not oppose the lifting of sanctions or talks on normal relations if every abductee returns.",
    delegates: ["sanae-takaichi"],
    sources: ["adnkronos-2026-02-16-takaichi"],
  },
  {
    id: "2026-03-takaichi-trump",
    kind: "statement",
    date: "2026-03?",
    places: ["washington"],
    summary:
      "Takaichi said in Washington that she had told President Trump of her strong wish to meet Kim Jong Un herself and that they had agreed to work together on it.",
    delegates: ["sanae-takaichi"],
    note: "Only on a reworded copy without a date; the month is inferred",
    sources: ["holotruth-2026-03-takaichi-trump"],
  },
];
