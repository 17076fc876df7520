import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "grave-visits-planned-2013-dprk",
    indicator: "grave-visits-planned",
    value: 4,
    qualifier: "exact",
    asOf: "2013-02-01",
    period: "2013-04/2013-10",
    population: "parties that the DPRK side said it could receive in April, July and October 2013",
    statedBy: "the DPRK side, as told by a private body for the remains of Japanese in the DPRK, in Kyodo",
    note: "Only on a forum copy, which does not name the body",
    sources: ["tvboxnow-2013-02-01-april-plan"],
  },
];
