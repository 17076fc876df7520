import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2003-09-new-york",
  title: "Contact of DPRK diplomats with Japanese and other officials in New York",
  channel: "multilateral",
  status: "reported",
  start: "2003-09",
  place: "new-york",
  round: "with officials of the United States, South Korea and China as well",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      description: "Japanese officials, not named",
      members: [],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      description: "DPRK diplomats, not named",
      members: [],
    },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "Named in January 2004 as the last official contact before the visit to Pyongyang of that month; no content is given.",
    },
  ],
  sources: ["japantimes-2004-01-19-pyongyang-trip"],
};
