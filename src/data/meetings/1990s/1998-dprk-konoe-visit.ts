import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1998-dprk-konoe-visit",
  title: "Visit of the later president of the Japanese Red Cross Society to the DPRK",
  channel: "red-cross",
  status: "reported",
  start: "1998",
  place: "dprk",
  round: "known only from mentions in 2016",
  delegations: [
    {
      side: "JP",
      organization: "japanese-red-cross",
      capacity: "party",
      members: [{ delegate: "tadateru-konoe", role: "head" }],
    },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "The society itself counts Tadateru Konoe's visit of December 2016 as his second, after one in 1998. Month, purpose and whom he met in 1998 are not said on any page read; so the visit of 1998 is marked as reported.",
      sources: ["jrc-2016-12-27-konoe-dprk", "sankei-2016-12-03-konoe-arrives"],
    },
  ],
  sources: ["jrc-2016-12-27-konoe-dprk", "sankei-2016-12-03-konoe-arrives"],
};
