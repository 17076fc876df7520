import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1998-japan-wpk-delegation",
  title: "Delegation of the Workers' Party of Korea to Japan, as expected in 1998",
  channel: "party",
  status: "planned",
  start: "1998",
  place: "japan",
  delegations: [
    {
      side: "JP",
      organization: "japan-parties",
      capacity: "party",
      description: "the three parties of the coalition, which had invited it",
      members: [],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [],
      description:
        "Japan's side was said to wish strongly that Secretary Kim Yong Sun, responsible for policy towards Japan, come",
    },
  ],
  topics: [],
  outcomes: [
    {
      text: "The invitation came from the three parties, which had visited the DPRK in autumn 1997. The day and the members are not in the part of the page that was read; nor is the year, which is taken from the report.",
    },
  ],
  follows: "1997-11-11-pyongyang-ruling-parties",
  sources: ["donga-1998-04-14-wpk-visit-plan"],
};
