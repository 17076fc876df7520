import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1986-11-pyongyang-kuno-plan",
  title: "Chairman of the Diet members' league to Pyongyang, as planned for autumn 1986",
  channel: "party",
  status: "planned",
  start: "1986-11",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      description: "members of the Diet from several parties",
      members: [{ delegate: "chuji-kuno", role: "head", post: "Chairman" }],
    },
    { side: "KP", capacity: "party", description: "Kim Il Sung and Kim Jong Il, as planned", members: [] },
  ],
  topics: ["exchange"],
  outcomes: [],
  history: [
    {
      status: "planned",
      on: "1986-10-16~",
      start: "1986-11~",
      place: "pyongyang",
      sources: ["joongang-2071121-two-visits-plan"],
    },
  ],
  remarks: [
    {
      text: "The visit was to be in the middle of the month after Yoichi Tani's of October 1986. The page prints no month; it follows from the date of Tani's visit. The page names no subject of talks; 'exchange' is our reading. No page read says that he went.",
    },
  ],
  sources: ["joongang-2071121-two-visits-plan"],
};
