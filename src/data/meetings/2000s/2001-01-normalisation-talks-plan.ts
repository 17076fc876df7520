import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2001-01-normalisation-talks-plan",
  title: "Next round of the normalisation talks, as expected for January 2001",
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
      text: "A senior official of Japan's Foreign Ministry told Kyodo that the round would hardly begin before the change of the cabinet in December and the new order of the ministries in January; a spokesman of the ministry called the schedule far from set, and Prime Minister Mori had spoken of deep differences a week before. The twelfth round came in October 2002.",
      sources: ["napsnet-2000-11-29-january"],
    },
  ],
  sources: ["napsnet-2000-11-29-january"],
};
