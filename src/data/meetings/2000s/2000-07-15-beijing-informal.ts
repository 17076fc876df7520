import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2000-07-15-beijing-informal",
  title: "Contacts that arranged the first meeting of the foreign ministers",
  channel: "informal",
  status: "held",
  start: "2000-07-15",
  end: "2000-07-17",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "kunihiko-makita", role: "head", post: "Director-General, Asian Affairs Bureau" }],
    },
    { side: "KP", capacity: "party", description: "the DPRK side, which the page does not name", members: [] },
  ],
  topics: ["arrangements", "home-visits"],
  outcomes: [
    {
      text: "Agreement on a first meeting of the foreign ministers in Bangkok, on the postponed round as early as possible, and on the Red Cross meeting and the third home visit soon.",
    },
  ],
  follows: "2000-04-04-pyongyang-round-9",
  remarks: [
    {
      text: "Foreign Minister Kono announced the agreements on 18 July; officials of Japan's government said that they had come from informal contacts while Makita was in Beijing from Saturday to Monday. The calendar days follow from that.",
      sources: ["people-2000-07-18-ministers-plan", "japantimes-2000-07-19-kono"],
    },
  ],
  sources: ["people-2000-07-18-ministers-plan", "japantimes-2000-07-19-kono"],
};
