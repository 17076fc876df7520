import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2018-04-third-country",
  title: "Reported contact in a third country after the inter-Korean summit of April 2018",
  channel: "informal",
  status: "reported",
  start: "2018-04-27/2018-05-29",
  delegations: [
    { side: "JP", organization: "government-japan", capacity: "party", description: "not named", members: [] },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      description: "an official or officials, not named",
      members: [],
    },
  ],
  topics: ["arrangements"],
  outcomes: [{ text: "The Japanese side said that Japan was ready for a meeting of the foreign ministers." }],
  remarks: [
    {
      text: "From a source on the two countries' relations, in Kyodo of 29 May 2018. A senior official of Japan's government would not speak of it, but said that the ministers could talk properly in Singapore if the summit of the United States and the DPRK bore fruit.",
    },
  ],
  sources: ["hankyung-2018-05-29-ministers"],
};
