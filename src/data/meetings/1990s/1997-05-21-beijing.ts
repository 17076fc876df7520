import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1997-05-21-beijing",
  title: "Reported talks of section chiefs in Beijing on home visits",
  channel: "informal",
  status: "reported",
  start: "1997-05-21",
  end: "1997-05-22?",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "koro-bessho", role: "head", post: "Director, Northeast Asia Division" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      description: "section chief 김철호 (金哲虎)",
      members: [],
    },
  ],
  topics: ["home-visits", "japanese-spouses"],
  outcomes: [],
  remarks: [
    {
      text: "How many Japanese wives should come home for a visit, and when, was to be discussed; the contact was to go on until 22 May.",
    },
    {
      text: "Japan's chief cabinet secretary said that day that all the Japanese wives should come, and that a selection would not do.",
    },
  ],
  sources: ["donga-1997-05-21-section-chiefs"],
};
