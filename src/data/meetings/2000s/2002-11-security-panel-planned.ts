import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2002-11-security-panel-planned",
  title: "Consultations on security as agreed in Kuala Lumpur",
  channel: "government",
  status: "planned",
  start: "2002-11",
  delegations: [
    { side: "JP", organization: "government-japan", capacity: "party", members: [] },
    { side: "KP", organization: "government-dprk", capacity: "party", members: [] },
  ],
  topics: ["security"],
  outcomes: [],
  follows: "2002-10-29-kuala-lumpur-round-12",
  remarks: [
    {
      text: "The consultations were scheduled for November, according to a South Korean summary of a telephone call of the foreign ministers of Japan and South Korea on 31 October. Whether the DPRK would speak of nuclear arms there was not clear, one paper wrote.",
      sources: ["rok-mofat-2002-10-31-phone-call", "baltimoresun-2002-10-31-round12"],
    },
    {
      text: "Japan's chief delegate spoke of a dialogue of senior officials in late November, with nuclear arms and missiles on the agenda.",
      sources: ["japantimes-st-2002-11-08-round12"],
    },
    {
      text: "The negotiators in Kuala Lumpur had agreed on a panel on security, technical in the words of one paper, that was to meet for the first time in November.",
      sources: ["latimes-2002-10-31-round12", "baltimoresun-2002-10-31-round12"],
    },
  ],
  sources: ["rok-mofat-2002-10-31-phone-call", "japantimes-st-2002-11-08-round12", "latimes-2002-10-31-round12"],
};
