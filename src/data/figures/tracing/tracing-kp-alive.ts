import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "tracing-kp-alive-2002-08-19-ifrc",
    indicator: "tracing-kp-alive",
    value: 1,
    qualifier: "exact",
    asOf: "2002-08-19",
    population: "of the three of the 55 on the list presented in Beijing",
    statedBy: "the International Federation of Red Cross and Red Crescent Societies",
    authority: "japanese-red-cross",
    meeting: "2002-08-18-pyongyang",
    sources: ["ifrc-2002-08-19-progress-in-talks"],
  },
  {
    id: "tracing-kp-alive-2002-08-19-joint-report",
    indicator: "tracing-kp-alive",
    value: 1,
    qualifier: "exact",
    asOf: "2002-08-19",
    population: "of the three identified, living in Japan",
    statedBy: "the joint report of the two societies, by DPRK radio and KCNA",
    authority: "japanese-red-cross",
    meeting: "2002-08-18-pyongyang",
    sources: ["hankyung-2002-08-19-joint-report", "people-2002-08-20-joint-press-release"],
  },
  {
    id: "tracing-kp-alive-2002-08-16-mainichi",
    indicator: "tracing-kp-alive",
    value: 1,
    qualifier: "exact",
    statedBy: "Mainichi Shimbun, in AFP (Kyungsang Ilbo)",
    authority: "japanese-red-cross",
    note: "The society had also confirmed that several had died, according to the Mainichi",
    sources: ["ksilbo-2002-08-16-missing-koreans"],
    population: "confirmed alive by the Japanese Red Cross Society, which was to tell the DPRK side the next week",
  },
];
