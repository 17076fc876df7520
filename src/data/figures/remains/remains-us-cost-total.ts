import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "remains-us-cost-total-2015-08-07-question-375",
    indicator: "remains-us-cost-total",
    value: 20500000,
    qualifier: "exact",
    asOf: "2015-08-07",
    period: "1996/2005",
    population: "support for the search for remains of American soldiers missing in the Korean War",
    statedBy: "a member of the House of Representatives, in a written question",
    sources: ["shugiin-2015-08-07-question-375"],
  },
];
