import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1991-02-japan-wpk",
  title: "Prime Minister Kaifu receives a secretary of the Workers' Party of Korea as president of his party",
  channel: "party",
  status: "held",
  start: "1991-02",
  place: "japan",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      members: [{ delegate: "toshiki-kaifu", role: "head", post: "President of the party; Prime Minister" }],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [{ delegate: "kim-yong-sun", role: "head", post: "Secretary of the party" }],
    },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "On 22 February an envoy of the Republic of Korea told Japan's Foreign Ministry of his government's displeasure at the contact.",
    },
  ],
  sources: ["seoul-1991-02-24-kaifu"],
};
