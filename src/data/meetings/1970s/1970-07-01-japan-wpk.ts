import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1970-07-01-japan-wpk",
  title: "Delegates of the DPRK to the congress of the Japanese Communist Party, refused",
  channel: "party",
  status: "cancelled",
  start: "1970-07-01~",
  place: "japan",
  delegations: [
    { side: "JP", organization: "jcp", capacity: "party", description: "host of the congress", members: [] },
    { side: "KP", capacity: "party", description: "delegates whom the page does not name", members: [] },
  ],
  topics: ["exchange"],
  outcomes: [],
  remarks: [
    {
      text: "Japan was to give no visas to the delegates of the DPRK, North Vietnam and Australia whom the party had invited, according to government sources on a 25th.",
    },
    {
      text: "The page prints no year; 1970 is our reading, from neighbouring article numbers. It names no subject of talks; 'exchange' is our reading.",
    },
  ],
  sources: ["joongang-1243806-jcp-congress-guests"],
};
