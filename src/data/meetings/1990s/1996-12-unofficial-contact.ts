import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1996-12-unofficial-contact",
  title: "Unofficial talks of the foreign ministries, known from a later report",
  channel: "informal",
  status: "reported",
  start: "1996-12",
  delegations: [
    { side: "JP", organization: "mofa-japan", capacity: "party", members: [] },
    { side: "KP", organization: "mofa-dprk", capacity: "party", members: [] },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    { text: "Known only from the report on the talks of April 1997, which calls those the first in four months." },
  ],
  sources: ["donga-1997-04-20-section-chiefs"],
};
