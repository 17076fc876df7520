import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "delegation-visitors-1991-07-21",
    indicator: "delegation-visitors",
    value: 336,
    qualifier: "exact",
    asOf: "1991-07-21",
    period: "1991-07-21/1991-07-25",
    population: "members of the Diet and of local assemblies leaving for Pyongyang",
    statedBy: "The Korea Economic Daily",
    sources: ["hankyung-1991-07-22-336-visitors"],
  },
];
