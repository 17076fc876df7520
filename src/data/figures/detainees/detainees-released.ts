import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "detainees-released-1990-10-11",
    indicator: "detainees-released",
    value: 2,
    qualifier: "exact",
    asOf: "1990-10-11",
    period: "1990-10-11",
    population: "crew members of a Japanese freighter held since November 1983",
    statedBy: "a digest of newspaper reports of the day",
    meeting: "1990-10-09-pyongyang-doi-ozawa",
    note: "After about six years and eleven months",
    sources: ["sonohino-1990-10-11-crew-return"],
  },
  {
    id: "detainees-released-2018-08-kcna",
    indicator: "detainees-released",
    value: 1,
    qualifier: "exact",
    period: "2018-08",
    population: "a tourist",
    statedBy: "KCNA, in Kyodo",
    authority: "kcna",
    sources: ["usfrontline-2018-08-27-tourist", "sanin-chuo-2018-08-27-tourist"],
  },
];
