import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1980-03-dprk-plan",
  title: "Delegation of the Diet members' league to the DPRK, as planned",
  channel: "party",
  status: "planned",
  start: "1980-03",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      description: "members of several parties, five of which are named",
      members: [{ delegate: "chuji-kuno", role: "head", post: "Chairman" }],
    },
    { side: "KP", capacity: "party", description: "hosts, whom the page does not name", members: [] },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "It was to leave on 18 March, on the DPRK's repeated invitation. The page, with an agency line of a 20th, prints no year; February 1980 is our reading, from article numbers.",
    },
  ],
  sources: ["joongang-1530290-two-missions-plan"],
};
