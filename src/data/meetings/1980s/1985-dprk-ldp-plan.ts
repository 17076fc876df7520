import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1985-dprk-ldp-plan",
  title: "Mission of the Liberal Democratic Party to the DPRK, as considered for autumn 1985",
  channel: "party",
  status: "planned",
  start: "1985-09~/1985-11~",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      description: "of its study group on Asia and Africa, as considered",
      members: [{ delegate: "sakamoto-ldp", role: "head", post: "Former Minister of Labour" }],
    },
    { side: "KP", capacity: "party", description: "host, not named", members: [] },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "The page prints a 2nd, and autumn for the mission; July 1985 is our reading, from article numbers. It names no aim of the mission.",
    },
  ],
  sources: ["joongang-2004108-ldp-mission-considered"],
};
