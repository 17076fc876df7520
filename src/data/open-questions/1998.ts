import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1998-03-ldp-mission-on-missing",
    question:
      "What did the Liberal Democratic Party's mission of March 1998 and the Workers' Party say to each other about the missing persons?",
    state:
      "Choson Sinbo tells of the meeting with Kim Yong Sun and of the visits to flood areas, other papers of 1 April of a liaison office and of the hijackers; of the missing persons only that they were among the hurdles for the office.",
    tried: ["1998年3月 中山正暉 自民党訪朝団", "朝鮮新報 1998年3月 自民党代表団 平壌 金容淳"],
    about: [{ collection: "meetings", id: "1998-03-28-pyongyang-ldp", field: "outcomes" }],
    asOf: "2026-11-22",
    sources: [
      "korea-np-1998-04-03-ldp-mission",
      "japantimes-1998-04-01-liaison-office",
      "hankookilbo-1998-04-01-liaison-office",
    ],
  },
  {
    id: "1998-konoe-visit",
    question: "When, why and to whom did Tadateru Konoe travel in the DPRK in 1998?",
    state: "The visit is known only from pages of 2016 that call his visit of December 2016 his second.",
    tried: [
      "朝鮮赤十字会 日本赤十字社 近衛副社長 訪朝 1998年",
      "Japanese Red Cross vice president Konoe visits North Korea 1998",
      "KCNA 1998 DPRK Red Cross Japanese Red Cross Konoe",
      "일본적십자사 고노에 부사장 방북 1998년 평양",
    ],
    about: [{ collection: "meetings", id: "1998-dprk-konoe-visit" }],
    asOf: "2026-11-29",
    sources: ["jrc-2016-12-27-konoe-dprk", "sankei-2016-12-03-konoe-arrives"],
  },
];
