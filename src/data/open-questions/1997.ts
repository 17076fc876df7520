import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1997-1999-red-cross-sessions",
    question: "Did the liaison council meet again between September 1997 and December 1999?",
    state:
      "One paper calls the talks of August 2002 the sixth Red Cross talks, and five sessions since 1997 are known. The members of the second home-visit group were settled somehow in January 1998, and the later president of the Japanese Red Cross Society was in the DPRK in 1998; no page tells of a session.",
    tried: [
      "朝・日赤十字連絡協議会 第2回会議 1998",
      "북일 적십자 연락협의회 2차 회의",
      "KCNA second meeting of DPRK-Japan Red Cross Liaison Council",
      "MHLW page of 2003, which breaks off before that point",
      "朝・日赤十字連絡協議会 1998年 第2回",
    ],
    about: [
      { collection: "meetings", id: "1997-09-06-beijing" },
      { collection: "meetings", id: "2002-08-18-pyongyang", field: "round" },
    ],
    asOf: "2026-11-29",
    sources: ["hankookilbo-2002-08-20-sixth-talks", "jrc-journal-2014-igarashi-p59"],
  },
];
