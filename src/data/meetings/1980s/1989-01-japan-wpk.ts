import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1989-01-japan-wpk",
  title: "Delegation of the Workers' Party of Korea in Japan, at the invitation of the Japan Socialist Party",
  channel: "party",
  status: "held",
  start: "1989-01",
  place: "japan",
  delegations: [
    { side: "JP", organization: "jsp", capacity: "party", members: [] },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        { delegate: "kim-yang-gon", role: "head", post: "Deputy director of the International Department" },
        { delegate: "jong-gi-chol-wpk", role: "member", post: "Director of the Japan section" },
        { delegate: "kim-myong-hun-wpk", role: "member" },
        { delegate: "hyon-song-jin-wpk", role: "member" },
      ],
      size: 4,
      sources: ["hankyung-1989-01-14-wpk-visit-plan", "seoul-1990-10-06-wpk-visit-plan"],
    },
  ],
  topics: ["detainees", "exchange"],
  outcomes: [],
  remarks: [
    {
      text: "As planned, four delegates were to stay for a week from 21 January, to sit in on the party's congress and to meet its chair on 26 January; the topics are those of the plan.",
      sources: ["hankyung-1989-01-14-wpk-visit-plan"],
    },
    {
      text: "It was called the first official delegation of the Workers' Party in Japan. The Government of Japan wished to meet the delegates; the DPRK had ruled out contact with the government.",
      sources: ["hankyung-1989-01-14-wpk-visit-plan"],
    },
  ],
  sources: ["seoul-1990-10-06-wpk-visit-plan", "hankyung-1989-03-28-tanabe-plan"],
  evidence: {
    delegations: ["seoul-1990-10-06-wpk-visit-plan", "hankyung-1989-01-14-wpk-visit-plan"],
    topics: ["hankyung-1989-01-14-wpk-visit-plan"],
  },
};
