import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "tracing-kp-dead-2002-08-19-ifrc",
    indicator: "tracing-kp-dead",
    value: 2,
    qualifier: "exact",
    asOf: "2002-08-19",
    population: "of the three of the 55 on the list presented in Beijing",
    statedBy: "worked out from the numbers of the International Federation of Red Cross and Red Crescent Societies",
    authority: "japanese-red-cross",
    meeting: "2002-08-18-pyongyang",
    derived: {
      from: ["tracing-kp-answered-2002-08-19-ifrc", "tracing-kp-alive-2002-08-19-ifrc"],
      method: "those alive subtracted from those answered",
    },
    note: "The page says that one of the three was still alive; it does not print the number of the dead",
    sources: ["ifrc-2002-08-19-progress-in-talks"],
  },
];
