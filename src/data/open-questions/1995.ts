import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1995-1999-members-of-party-missions",
    question: "Who went on the party missions of 1995, 1997 and 1999 beside the heads?",
    state:
      "Sizes (11 in 1995, 16 in 1999), the parties of 1999 and the deputy head of 1997 were found; member lists were not.",
    tried: ["무라야마 방북단 16명 노나카", "Murayama mission Nonaka delegation 16 lawmakers"],
    about: [
      { collection: "meetings", id: "1995-03-28-pyongyang-coalition", field: "delegations" },
      { collection: "meetings", id: "1997-11-11-pyongyang-ruling-parties", field: "delegations" },
      { collection: "meetings", id: "1999-12-01-pyongyang-murayama", field: "delegations" },
    ],
    asOf: "2026-11-22",
  },
  {
    id: "1995-rice-delivery",
    question: "How were the gift rice of June 1995 and the 200,000 tonnes of October 1995 delivered?",
    state:
      "Only the agreement names the Red Cross, as the channel of 150,000 tonnes; no record of shipping, receipt or monitoring was found.",
    tried: ["1995년 10월 20만톤 적십자", "Japan rice aid 1995 Japanese Red Cross history", "1995 コメ支援 日赤"],
    about: [
      { collection: "events", id: "1995-06-30-rice-agreement" },
      { collection: "events", id: "1995-10-second-rice-agreement" },
    ],
    asOf: "2026-11-21",
    sources: ["hankookilbo-1995-07-01-rice-agreement"],
  },
  {
    id: "1995-rice-talks-days",
    question: "Where in Japan, and by whom, were the rice talks of June 1995 held, and when did those of autumn begin?",
    state:
      "The talks of June went on in Japan from the 23rd to the 30th with Ri Jong Hyok, who was to leave before they ended; the pages read do not name the city nor those who signed. The second agreement was signed in Beijing on 3 October after some days of talks, of which no page has the first.",
    tried: ["Japan stuurt opnieuw rijst naar N-Korea", "1995년 10월 20만톤 쌀 회담 북경"],
    about: [
      { collection: "meetings", id: "1995-10-beijing-rice", field: "start" },
      { collection: "meetings", id: "1995-10-beijing-rice", field: "delegations" },
    ],
    asOf: "2026-11-22",
    sources: ["nrc-1995-10-03-rice", "hankookilbo-1995-10-04-rice-signed", "hankyung-1995-06-26-rice-third-day"],
  },
];
