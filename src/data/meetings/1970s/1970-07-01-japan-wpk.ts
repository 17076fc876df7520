import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1970-07-01-japan-wpk",
  title: "Delegates of the DPRK to the congress of the Japanese Communist Party, to be refused visas",
  channel: "party",
  status: "cancelled",
  start: "1970-07-01~",
  place: "japan",
  delegations: [
    {
      side: "JP",
      organization: "jcp",
      capacity: "party",
      description: "host of the congress, its tenth according to the page",
      members: [],
    },
    { side: "KP", capacity: "party", description: "delegates whom the page does not name", members: [] },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "Japan was to give no visas to the delegates of the DPRK, North Vietnam and Australia whom the party had invited, according to government sources: its immigration law kept out people who seemed likely to harm Japan's interests.",
    },
    {
      text: "The page prints no year, and for the report a 25th in the dateline and a 5th in the text; the 25th of June 1970 is our reading, from article numbers.",
    },
  ],
  sources: ["joongang-1243806-jcp-congress-guests"],
};
