import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1998-12-section-chiefs",
  title: "Unofficial contacts of section chiefs, from the end of 1998",
  channel: "informal",
  status: "reported",
  start: "1998-12~",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      description: "at the level of a section chief",
      members: [],
    },
    { side: "KP", organization: "government-dprk", capacity: "party", members: [] },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "Japan had resumed unofficial contacts at the level of section chiefs from the end of 1998 on, in spite of its measures over the launch of August, a newspaper wrote on 13 February 1999. Days and places are not on the page.",
    },
  ],
  sources: ["donga-1999-02-13-section-chiefs"],
};
