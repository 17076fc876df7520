import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1992-04-16-pyongyang-jsp",
  title: "Friendship delegation of the Japan Socialist Party in Pyongyang",
  channel: "party",
  status: "held",
  start: "1992-04-16",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "makoto-tanabe", role: "head", post: "Chairman" }],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [{ delegate: "kim-yong-sun", role: "head", post: "Secretary of the party" }],
    },
  ],
  topics: ["normalisation", "exchange"],
  outcomes: [
    {
      text: "At a rally on 16 April Kim asked the Socialist Party to go on working for normal relations, and Tanabe promised to, as the DPRK's radio had it.",
    },
  ],
  remarks: [
    {
      text: "The day is that of the rally. As planned, about 130 people were to be in the DPRK from 13 to 16 April, for the 80th birthday of Kim Il Sung.",
      sources: ["joongang-2698062-jsp-plan", "hankyung-1992-04-17-jsp-rally"],
    },
  ],
  sources: ["hankyung-1992-04-17-jsp-rally"],
};
