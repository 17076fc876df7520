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
      text: "The premier said that he wished to exchange frank views on inspections with people of the government and the Congress of the United States, and complained of the resolution of the International Atomic Energy Agency that Japan had proposed.",
    },
    { text: "Ishii replied that the Japanese side had much to say about it, too." },
  ],
  remarks: [
    {
      text: "In the afternoon, on the way to New York. Japan's embassy in Beijing had given the premier's party travel certificates with which it could leave the airport, so that, Kyodo reported, a talk with people of the Liberal Democratic and Socialist parties was possible at a hotel near it on the way back, on 7 October.",
    },
    {
      text: "On 15 September the Tokyo Shimbun had written, from sources, that Shin Kanemaru, Makoto Tanabe and others were to meet the premier or the foreign minister of the DPRK at Narita about the 27th.",
      sources: ["seoul-1991-09-16-narita-plan"],
    },
  ],
  sources: ["hankookilbo-1991-09-28-yon-narita"],
};
