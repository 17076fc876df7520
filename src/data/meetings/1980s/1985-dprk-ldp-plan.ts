import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1985-dprk-ldp-plan",
  title: "Mission of the Liberal Democratic Party to the DPRK, as considered for autumn 1985",
  channel: "party",
  status: "planned",
  start: "1985-10~",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      description:
        "of its study group on Asia and Africa, under Sakamoto, a former labour minister elected seven times",
      members: [],
    },
    { side: "KP", capacity: "party", description: "host, not named", members: [] },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "The page has no date: a 2nd, in summer 1985 by neighbouring article numbers. It names the season, not a month, and no aim of the mission.",
    },
  ],
  sources: ["joongang-2004108-ldp-mission-considered"],
};
