import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1995-1999-members-of-party-missions",
    question: "Who went on the party missions of 1995, 1997 and 1999 besides the heads?",
    state:
      "Sizes (11 in 1995, 16 in 1999), the parties of 1999 and the deputy head of 1997 were found; member lists were not.",
    tried: [
      "무라야마 방북단 16명 노나카",
      "Murayama mission Nonaka delegation 16 lawmakers",
      "森喜朗 連立与党訪朝団 1997年11月 メンバー",
    ],
    about: [
      { collection: "meetings", id: "1995-03-28-pyongyang-coalition", field: "delegations" },
      { collection: "meetings", id: "1997-11-11-pyongyang-ruling-parties", field: "delegations" },
      { collection: "meetings", id: "1999-12-01-pyongyang-murayama", field: "delegations" },
    ],
    asOf: "2026-11-29",
  },
  {
    id: "1995-rice-delivery",
    question: "How were the gift rice of June 1995 and the 200,000 tonnes of October 1995 delivered?",
    state:
      "Only the agreement names the Red Cross, as the channel of 150,000 tonnes. Of the rice on credit the plan for the first 44,000 tonnes is known, by ship from five ports from July on; no record of the shipping of the gift rice and of the October rice, of receipt or of monitoring was found.",
    tried: ["1995년 10월 20만톤 적십자", "Japan rice aid 1995 Japanese Red Cross history", "1995 コメ支援 日赤"],
    about: [
      { collection: "events", id: "1995-06-30-rice-agreement" },
      { collection: "events", id: "1995-10-second-rice-agreement" },
    ],
    asOf: "2026-11-29",
    sources: ["hankookilbo-1995-07-01-rice-agreement", "hankyung-1995-07-04-rice-ports"],
  },
  {
    id: "1995-rice-talks-days",
    question: "Where in Japan were the rice talks of June 1995 held?",
    state:
      "The talks of June went on from the 23rd to the 30th with Ri Jong Hyok, who put off his return for them, and the director-general of the Asian Affairs Bureau, Kawashima. The JoongAng Ilbo names hotels in Tokyo for the 23rd to the 25th; no page read names the place of the later days. Those of autumn began in Beijing on 30 September.",
    tried: ["Japan stuurt opnieuw rijst naar N-Korea", "1995년 10월 20만톤 쌀 회담 북경"],
    about: [{ collection: "meetings", id: "1995-06-23-japan-rice", field: "place" }],
    asOf: "2026-11-30",
    sources: [
      "hankyung-1995-06-26-rice-third-day",
      "imaeil-1995-06-30-rice-terms",
      "imaeil-1995-10-02-rice-talks",
      "joongang-3086733-rice-second-day",
      "joongang-3086742-first-day",
      "joongang-3087063-too-few",
    ],
  },
];
