import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1991-09-27-japan-premier",
  title: "Premier of the DPRK, passing through Japan, speaks with the chairman of the Diet members' league",
  channel: "party",
  status: "held",
  start: "1991-09-27",
  end: "1991-09-27",
  place: "japan",
  venue: "Narita airport",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      members: [{ delegate: "hajime-ishii", role: "head", post: "Chairman" }],
    },
    {
      side: "KP",
      organization: "administration-council",
      capacity: "party",
      members: [{ delegate: "yon-hyong-muk", role: "head", post: "Premier" }],
    },
  ],
  topics: ["security"],
  outcomes: [
    {
      text: "The premier said that he wished to speak frankly about inspections in the United States, and complained of the resolution of the International Atomic Energy Agency that Japan had proposed.",
    },
    { text: "Ishii replied that the Japanese side had much to say about it, too." },
  ],
  remarks: [
    {
      text: "The premier was on his way to New York. A talk with both parties on the way back, on 7 October, was expected.",
    },
  ],
  sources: ["hankookilbo-1991-09-28-yon-narita"],
};
