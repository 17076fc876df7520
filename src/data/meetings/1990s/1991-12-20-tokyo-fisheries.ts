import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1991-12-20-tokyo-fisheries",
  title: "Talks in Tokyo on prolonging the provisional fisheries agreement",
  channel: "party",
  status: "held",
  start: "1991-12-20",
  end: "1991-12-20",
  place: "tokyo",
  delegations: [
    { side: "JP", organization: "diet-league-japan-dprk", capacity: "party", members: [] },
    { side: "KP", organization: "dprk-japan-friendship-association", capacity: "party", members: [] },
  ],
  topics: ["fisheries"],
  outcomes: [
    {
      text: "The agreement, due to end with 1991, is prolonged by two years; in 1992 Japan's quota grows by 30 per cent and the fee stays at 820,000 dollars.",
    },
  ],
  sources: ["seoul-1991-12-22-fisheries-two-years"],
};
