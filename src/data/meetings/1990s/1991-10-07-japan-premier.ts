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
        { delegate: "kim-yong-nam", role: "member", post: "Foreign minister; came with the premier" },
      ],
    },
  ],
  topics: ["normalisation", "security"],
  outcomes: [
    {
      text: "The premier said that normal relations would serve both countries and help peace in Asia, and that it was not desirable for the talks on them to get stuck over a matter of third parties that had no direct bearing on them.",
    },
    { text: "Tanabe hoped for early normal relations and wished to visit the DPRK soon." },
  ],
  remarks: [
    {
      text: "In the afternoon, on the way home from the United Nations: the headline calls it the first entry of a high official of the DPRK into Japan. The foreign minister spoke to the press at Narita airport, where he ruled out inspections unless all nuclear arms of the United States were withdrawn from the South.",
    },
  ],
  sources: ["hankyung-1991-10-08-premier-narita"],
};
