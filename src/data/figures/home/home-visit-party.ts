import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "home-visit-party-1997-10-30-muraoka",
    indicator: "home-visit-party",
    value: 20,
    qualifier: "exact",
    asOf: "1997-10-30",
    period: "1997-11-08/1997-11-14",
    population: "first home visit, as announced",
    statedBy: "Chief Cabinet Secretary Kanezo Muraoka, in Hankook Ilbo",
    authority: "government-japan",
    event: "1997-11-08-first-home-visit",
    sources: ["hankookilbo-1997-10-31-first-visit-dates"],
  },
];
