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
  topics: ["detainees"],
  outcomes: [],
  remarks: [
    {
      text: "As planned, four delegates were to stay for a week from 21 January, to sit in on the congress of the Japan Socialist Party, which was to open on the 23rd, and to meet its chair and its secretary-general in the afternoon of 26 January; the topic is that of the plan, by which better relations as a whole were to be discussed, such as the early release of the crew. The secretary-general announced it on 13 January.",
      sources: ["hankyung-1989-01-14-wpk-visit-plan"],
    },
    {
      text: "It was called the first official delegation of the Workers' Party in Japan, after visits of the chief editor of the party's newspaper and of a representative of the friendship association. The chief cabinet secretary said on 13 January that the Government of Japan wished to meet the delegates; a spokesman of the DPRK's Foreign Ministry had said on the 11th that the delegation would have no contact or dialogue with the Japanese side at government level.",
      sources: ["hankyung-1989-01-14-wpk-visit-plan"],
    },
  ],
  sources: ["seoul-1990-10-06-wpk-visit-plan", "hankyung-1989-03-28-tanabe-plan"],
  evidence: {
    delegations: ["seoul-1990-10-06-wpk-visit-plan", "hankyung-1989-01-14-wpk-visit-plan"],
    topics: ["hankyung-1989-01-14-wpk-visit-plan"],
  },
};
