import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "trade-total-2005-bloomberg",
    indicator: "trade-total",
    value: 21400000000,
    qualifier: "about",
    period: "2005",
    statedBy: "the Ministry of Finance of Japan, by Bloomberg",
    authority: "mof-japan",
    sources: ["bloomberg-ja-2009-06-16-export-ban", "nkeconwatch-2009-04-11-sanctions"],
  },
  {
    id: "trade-total-2008-bloomberg",
    indicator: "trade-total",
    value: 793000000,
    qualifier: "about",
    period: "2008",
    population: "all of it exports of Japan",
    statedBy: "the Ministry of Finance of Japan, by Bloomberg",
    authority: "mof-japan",
    note: "That all of it is exports is only on a blog that quotes Bloomberg",
    sources: ["bloomberg-ja-2009-06-16-export-ban", "nkeconwatch-2009-04-11-sanctions"],
  },
];
