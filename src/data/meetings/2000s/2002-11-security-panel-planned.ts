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
      text: "In a telephone call of 31 October the foreign minister of Japan expected them in November; whether the DPRK would speak of nuclear arms there was not clear to the press.",
      sources: ["rok-mofat-2002-10-31-phone-call", "baltimoresun-2002-10-31-round12"],
    },
  ],
  sources: ["rok-mofat-2002-10-31-phone-call", "latimes-2002-10-31-round12"],
};
