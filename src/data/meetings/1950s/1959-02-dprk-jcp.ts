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
      text: "A joint communiqué of the two parties named the return of Koreans in Japan to the DPRK as one of the tasks, the secretary-general said at a congress of the Workers' Party in September 1961; he gave no date of the communiqué.",
      sources: ["jjjjjjj-1961-09-12-miyamoto"],
    },
  ],
  remarks: [
    {
      text: "The first journey of a delegation of the party to the DPRK, according to the party's newspaper.",
      sources: ["akahata-2002-11-23-komeito"],
    },
    {
      text: "A critic writes on the party's own histories. That of eighty years says that the delegation came on the way back from a congress of the Soviet Communist Party, on a journey that also led to China; it leaves the statement out, that of a hundred years leaves out the talks and the statement, and that of seventy years does not give the content of the statement.",
      sources: ["blueribbonasiya-2023-jcp-statements"],
    },
  ],
  sources: ["akahata-2002-11-23-komeito", "jjjjjjj-1961-09-12-miyamoto", "blueribbonasiya-2023-jcp-statements"],
  evidence: {
    start: ["akahata-2002-11-23-komeito", "blueribbonasiya-2023-jcp-statements"],
    topics: ["jjjjjjj-1961-09-12-miyamoto"],
  },
};
