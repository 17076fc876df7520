import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1959-02-dprk-jcp",
  title: "Japanese Communist Party and Workers' Party of Korea: joint statement of February 1959",
  channel: "party",
  status: "held",
  start: "1959-02",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "jcp",
      capacity: "party",
      members: [{ delegate: "kenji-miyamoto", role: "head", post: "Secretary-general" }],
      sources: ["akahata-2002-11-23-komeito"],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [{ delegate: "kim-il-sung", role: "head" }],
      sources: ["blueribbonasiya-2023-jcp-statements"],
    },
  ],
  topics: ["repatriation-to-dprk"],
  outcomes: [
    {
      text: "The joint communiqué named the return of Koreans in Japan to the DPRK as one of the tasks, the secretary-general recalled in 1961.",
      sources: ["jjjjjjj-1961-09-12-miyamoto"],
    },
  ],
  remarks: [
    {
      text: "The first journey of a delegation of the party to the DPRK, by the party's newspaper.",
      sources: ["akahata-2002-11-23-komeito"],
    },
    {
      text: "On the way back from a party congress in Moscow; the party's later histories leave the statement out or give no content, a critic writes.",
      sources: ["blueribbonasiya-2023-jcp-statements"],
    },
  ],
  sources: ["akahata-2002-11-23-komeito", "jjjjjjj-1961-09-12-miyamoto", "blueribbonasiya-2023-jcp-statements"],
  evidence: {
    start: ["akahata-2002-11-23-komeito", "blueribbonasiya-2023-jcp-statements"],
    topics: ["jjjjjjj-1961-09-12-miyamoto"],
  },
};
