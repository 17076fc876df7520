import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "home-visit-interviewed-2002-08-19-kyodo",
    indicator: "home-visit-interviewed",
    value: 3,
    qualifier: "exact",
    asOf: "2002-08-19",
    population: "women due to come on the fourth home visit, interviewed in Pyongyang",
    statedBy: "Kyodo, in The Korea Economic Daily; The Dong-A Ilbo",
    meeting: "2002-08-18-pyongyang",
    event: "2002-10-fourth-visit-postponed",
    sources: ["hankyung-2002-08-19-investigators-met", "donga-2002-08-19-six-confirmed"],
  },
];
