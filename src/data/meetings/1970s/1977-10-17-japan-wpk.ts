import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1977-10-17-japan-wpk",
  title: "Delegation of the Workers' Party of Korea to the congress of the Japanese Communist Party, refused",
  channel: "party",
  status: "cancelled",
  start: "1977-10-17~",
  place: "japan",
  delegations: [
    { side: "JP", organization: "jcp", capacity: "party", description: "host of the congress", members: [] },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        { delegate: "jong-jun-gi", role: "head", post: "Deputy premier; deputy to the Supreme People's Assembly" },
      ],
    },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "Japan's Ministry of Justice decided on 11 October to refuse entry and told the Japanese Communist Party, which had applied for it: attendance at a party's congress means entry mainly for political activity.",
    },
    {
      text: "The congress was to open on the 17th. The page prints days alone; October 1977 is our reading, from article numbers.",
    },
  ],
  sources: ["joongang-1468195-wpk-entry-refused"],
};
