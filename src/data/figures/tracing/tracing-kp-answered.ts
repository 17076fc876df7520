import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "tracing-kp-answered-2002-08-19-ifrc",
    indicator: "tracing-kp-answered",
    value: 3,
    qualifier: "exact",
    asOf: "2002-08-19",
    population: "of the 55 on the list presented in Beijing",
    statedBy: "the International Federation of Red Cross and Red Crescent Societies",
    authority: "japanese-red-cross",
    meeting: "2002-08-18-pyongyang",
    sources: ["ifrc-2002-08-19-progress-in-talks"],
  },
  {
    id: "tracing-kp-answered-2002-08-19-joint-report",
    indicator: "tracing-kp-answered",
    value: 3,
    qualifier: "exact",
    asOf: "2002-08-19",
    population: "Koreans missing since before 1945 whom the Japanese side identified",
    statedBy: "the joint report of the two societies, by DPRK radio and KCNA",
    authority: "japanese-red-cross",
    meeting: "2002-08-18-pyongyang",
    sources: ["hankyung-2002-08-19-joint-report", "people-2002-08-20-joint-press-release"],
  },
];
