import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1991-10-07-japan-premier",
  title: "Premier of the DPRK, passing through Japan, speaks with the chairman of the Japan Socialist Party",
  channel: "party",
  status: "held",
  start: "1991-10-07",
  end: "1991-10-07",
  place: "japan",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "makoto-tanabe", role: "head", post: "Chairman" }],
    },
    {
      side: "KP",
      organization: "administration-council",
      capacity: "party",
      members: [
        { delegate: "yon-hyong-muk", role: "head", post: "Premier" },
        { delegate: "kim-yong-nam", role: "member", post: "Foreign minister" },
      ],
    },
  ],
  topics: ["normalisation", "security"],
  outcomes: [
    { text: "The premier said that the normalisation talks should not be held up by matters of third parties." },
    { text: "Tanabe hoped for early normal relations and wished to visit the DPRK soon." },
  ],
  remarks: [
    {
      text: "The premier was on his way home from the United Nations; the foreign minister spoke to the press at Narita airport, where he ruled out inspections while nuclear arms were in the South.",
    },
  ],
  sources: ["hankyung-1991-10-08-premier-narita"],
};
