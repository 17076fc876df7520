import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1966-03-11-pyongyang-jcp",
  title: "Japanese Communist Party and Workers' Party of Korea in Pyongyang: joint statement of 21 March 1966",
  channel: "party",
  status: "held",
  start: "1966-03-11",
  end: "1966-03-21",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jcp",
      capacity: "party",
      members: [{ delegate: "kenji-miyamoto", role: "head", post: "Secretary-general" }],
      sources: ["oisr-1966-02-07-miyamoto-mao", "blueribbonasiya-2023-jcp-statements"],
      size: 10,
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [{ delegate: "kim-il-sung", role: "head" }],
      sources: ["blueribbonasiya-2023-jcp-statements"],
    },
  ],
  topics: [],
  outcomes: [
    {
      text: "In the statement the Japanese party condemned as hostile the policy of the United States, and of the Japanese cabinet that followed it, towards the DPRK and fully backed the struggle of the Workers' Party and of the Korean people for unification by the country itself.",
      sources: ["blueribbonasiya-2019-jcp-1966"],
    },
    {
      text: "According to the Japanese party's history of eighty years, as a critic reports it, the statement called a united front in support of Vietnam an important task.",
      sources: ["blueribbonasiya-2023-jcp-statements"],
    },
  ],
  follows: "1959-02-dprk-jcp",
  remarks: [
    {
      text: "The delegation came on 11 March by way of Vietnam and China. The days in Pyongyang and the statement are on pages of low reliability only; an institute of a university has the journey to the three countries, from 7 February to 4 April.",
      sources: ["weblio-jcp-delegation-1966", "oisr-1966-02-07-miyamoto-mao"],
    },
  ],
  sources: [
    "oisr-1966-02-07-miyamoto-mao",
    "weblio-jcp-delegation-1966",
    "blueribbonasiya-2019-jcp-1966",
    "blueribbonasiya-2023-jcp-statements",
  ],
  evidence: {
    start: ["weblio-jcp-delegation-1966"],
    end: ["weblio-jcp-delegation-1966", "blueribbonasiya-2019-jcp-1966"],
    place: ["weblio-jcp-delegation-1966"],
  },
};
