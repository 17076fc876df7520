import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "aid-money-chf-1997-10-09-muraoka",
    indicator: "aid-money-chf",
    value: 1100000,
    qualifier: "exact",
    asOf: "1997-10-09",
    period: "1997-10-09",
    population: "decided: to the international Red Cross for medical equipment",
    statedBy: "Chief Cabinet Secretary Kanezo Muraoka, in The Japan Times",
    authority: "government-japan",
    note: "About 94 million yen, according to the same page",
    sources: ["japantimes-1997-10-09-medical-aid"],
    part: "medical-goods-decided",
  },
];
