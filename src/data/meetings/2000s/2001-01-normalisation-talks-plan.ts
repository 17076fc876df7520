import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2001-01-normalisation-talks-plan",
  title: "Next round of the normalisation talks, as thought possible for January 2001",
  channel: "government",
  status: "planned",
  start: "2001-01",
  series: "normalisation-talks",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      description: "negotiators, not named",
      members: [],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      description: "negotiators, not named",
      members: [],
    },
  ],
  topics: ["normalisation"],
  outcomes: [],
  follows: "2000-10-30-beijing-round-11",
  remarks: [
    {
      text: "Japanese media wrote on 29 November 2000 that the round might come in January. A senior official of Japan's Foreign Ministry, quoted by Kyodo, thought it unlikely before the cabinet reshuffle of early December and the reorganisation of the ministries in early January. A spokesman of the ministry called the schedule far from set, and Prime Minister Mori had told reporters the week before that deep differences remained.",
      sources: ["napsnet-2000-11-29-january"],
    },
    { text: "The twelfth round came in October 2002.", sources: ["mofa-2002-round12-en"] },
  ],
  sources: ["napsnet-2000-11-29-january"],
};
