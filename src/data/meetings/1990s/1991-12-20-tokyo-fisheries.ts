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
      text: "They agreed to prolong the agreement on the DPRK's zone of 200 nautical miles, due to end with 1991, by two years. For 1992 the catch quota of Japanese boats in the zone was to grow by 30 per cent and the fee to stay at 820,000 dollars.",
    },
  ],
  sources: ["seoul-1991-12-22-fisheries-two-years"],
};
