import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "tracing-jp-dead-2002-08-19-donga",
    indicator: "tracing-jp-dead",
    value: 4,
    qualifier: "exact",
    asOf: "2002-08-19",
    population: "of the six of the 49 asked about, died of illness",
    statedBy: "Japanese media, in The Dong-A Ilbo",
    authority: "dprk-red-cross",
    meeting: "2002-08-18-pyongyang",
    sources: ["donga-2002-08-19-six-confirmed"],
  },
  {
    id: "tracing-jp-dead-2002-08-19-ifrc",
    indicator: "tracing-jp-dead",
    value: 4,
    qualifier: "exact",
    asOf: "2002-08-19",
    population: "of the six of the 49 priority cases",
    statedBy: "worked out from the numbers of the International Federation of Red Cross and Red Crescent Societies",
    authority: "dprk-red-cross",
    meeting: "2002-08-18-pyongyang",
    derived: {
      from: ["tracing-jp-answered-2002-08-19-ifrc", "tracing-jp-alive-2002-08-19-ifrc"],
      method: "those alive subtracted from those answered",
    },
    note: "The page gives six answered and two still alive; it does not print the number of the dead",
    sources: ["ifrc-2002-08-19-progress-in-talks"],
  },
];
