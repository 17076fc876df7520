import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "graves-briefing-attendance-2012-09-13-chosonsinbo",
    indicator: "graves-briefing-attendance",
    value: 160,
    qualifier: "about",
    asOf: "2012-09-13",
    period: "2012-09-13",
    population: "people at the Seishinkai's meeting on its trip, relatives or not",
    statedBy: "Choson Sinbo",
    note: "Only on a reprint on an association blog",
    sources: ["chosonsinbo-2012-09-seishinkai-briefing"],
  },
  {
    id: "graves-briefing-attendance-2014-03-07-association",
    indicator: "graves-briefing-attendance",
    value: 10,
    qualifier: "exact",
    period: "2014-03-07",
    population: "relatives at the briefing on the talks of 3 March 2014",
    statedBy: "Kita Izoku Renrakukai (association of bereaved families)",
    authority: "kita-izoku",
    meeting: "2014-03-03-shenyang",
    sources: ["kitaizoku-2014-03-07-red-cross-briefing"],
  },
  {
    id: "graves-briefing-attendance-2014-03-07-voa",
    indicator: "graves-briefing-attendance",
    value: 20,
    qualifier: "exact",
    period: "2014-03-07",
    population: "relatives at the briefing on the talks of 3 March 2014",
    statedBy: "Voice of America (Korean)",
    meeting: "2014-03-03-shenyang",
    sources: ["voakorea-2014-03-jrcs-briefing"],
  },
];
