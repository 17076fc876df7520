import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2013-07-28-hong-kong-red-cross",
  title: "Red Cross officers of Japan and the DPRK exchange views at the East Asian meeting in Hong Kong",
  channel: "multilateral",
  status: "held",
  start: "2013-07-28",
  end: "2013-07-29",
  place: "hong-kong",
  venue: "yearly meeting of the Red Cross societies of East Asia",
  delegations: [
    {
      side: "JP",
      organization: "japanese-red-cross",
      capacity: "party",
      members: [
        { delegate: "tadateru-konoe", role: "head", post: "President; spoke at the opening as president of the IFRC" },
      ],
    },
    {
      side: "KP",
      organization: "dprk-red-cross",
      capacity: "party",
      members: [{ delegate: "paek-yong-ho", role: "head", post: "Vice-chairman" }],
    },
  ],
  topics: [],
  outcomes: [{ text: "Konoe had a frank exchange of views with the vice-chairman, an old acquaintance." }],
  remarks: [
    {
      text: "The societies of Japan, South Korea, China, the DPRK and Mongolia took part; Konoe said that dialogue should go on beyond politics.",
    },
    { text: "The page has the vice-chairman's family name only." },
  ],
  sources: ["jrc-2013-07-east-asia-leaders"],
};
