import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "trade-total-2005-bloomberg",
    indicator: "trade-total",
    value: 21400000000,
    qualifier: "exact",
    period: "2005",
    statedBy: "the Ministry of Finance of Japan, by Bloomberg, in North Korean Economy Watch",
    authority: "mof-japan",
    note: "only on a blog that quotes or reports it",
    sources: ["nkeconwatch-2009-04-11-sanctions"],
  },
  {
    id: "trade-total-2008-bloomberg",
    indicator: "trade-total",
    value: 793000000,
    qualifier: "exact",
    period: "2008",
    population: "all of it exports of Japan",
    statedBy: "the Ministry of Finance of Japan, by Bloomberg, in North Korean Economy Watch",
    authority: "mof-japan",
    note: "only on a blog that quotes or reports it",
    sources: ["nkeconwatch-2009-04-11-sanctions"],
  },
];
