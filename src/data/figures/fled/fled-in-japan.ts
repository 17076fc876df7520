import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "fled-in-japan-2007-06-government",
    indicator: "fled-in-japan",
    value: 150,
    qualifier: "about",
    asOf: "2007-06-03",
    statedBy: "people in Japan's government, in a newspaper",
    note: "With those expected by summer. Read in a forum copy of a newspaper item",
    sources: ["yomitokyo-2007-06-03-fled"],
  },
  {
    id: "fled-in-japan-2015-12-asiapress",
    indicator: "fled-in-japan",
    value: 200,
    qualifier: "more-than",
    asOf: "2015-12-21",
    statedBy: "Asia Press, as quoted by Radio Free Asia, in KBS World",
    note: "About 150 in Tokyo and about 50 in Osaka",
    sources: ["kbs-ja-2015-12-21-fled"],
  },
];
