import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2013-12-shenyang",
  title: "Reported secret talk of a director-general in Shenyang",
  channel: "informal",
  status: "reported",
  start: "2013-12~",
  place: "shenyang",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "junichi-ihara", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      description: "a senior official, not named",
      members: [],
    },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "The page has secret talks in Shenyang and in Hanoi from December 2013 to January 2014, with no days; by other pages the one in Hanoi was in January. From Kyodo of 30 March 2014, as retold by a Chinese page.",
    },
  ],
  sources: ["taiwancn-2014-03-31-kyodo-talks"],
};
