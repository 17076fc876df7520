import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1972-06-dprk-ldp-plan",
  title: "Mission of the Liberal Democratic Party to the DPRK, as planned for June 1972",
  channel: "party",
  status: "planned",
  start: "1972-06",
  place: "dprk",
  delegations: [
    { side: "JP", organization: "ldp", capacity: "party", description: "members of the Diet", members: [] },
    { side: "KP", capacity: "party", description: "hosts, whom the page does not name", members: [] },
  ],
  topics: [],
  outcomes: [],
  history: [
    {
      status: "planned",
      on: "1972-01~",
      start: "1972-06-20~",
      place: "dprk",
      sources: ["joongang-1311742-ldp-mission-june"],
    },
  ],
  remarks: [
    {
      text: "A meeting of leaders of the government and the party decided on a mission of the party's own around 20 June, after the session of the Diet, and the prime minister approved. The party's leaders had refused the visit of members of several parties before.",
    },
  ],
  sources: ["joongang-1311742-ldp-mission-june"],
};
