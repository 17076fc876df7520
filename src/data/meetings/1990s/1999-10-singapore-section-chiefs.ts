import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1999-10-singapore-section-chiefs",
  title: "Reported talks of the section chiefs in Singapore, end of October 1999",
  channel: "informal",
  status: "reported",
  start: "1999-10",
  place: "singapore",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      description: "the head of the Northeast Asia division, not named",
      members: [],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      description: "the head of the Japan section, not named",
      members: [],
    },
  ],
  topics: ["normalisation"],
  outcomes: [
    {
      text: "They agreed to reopen the normalisation talks; place and agenda of the preliminary talks were left open.",
    },
  ],
  remarks: [
    {
      text: "Only in a text on a blog, of low reliability, which has the agreement made here and not by the mission of December 1999.",
    },
    {
      text: "By the same blog the agreement was not announced because of what was still open and, as its author supposes, because Japan, which had made progress over the abductions its condition, was reluctant to announce a reopening without conditions. After the agreement officials of the Foreign Ministry tried to prepare influential politicians of the Liberal Democratic Party who were hard on the DPRK, for a lifting of the sanctions of 1998; the response was not good.",
    },
  ],
  sources: ["hypq-2012-08-singapore"],
};
