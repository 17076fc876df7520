import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1980-04-dprk-ldp-plan",
  title: "Group of the Liberal Democratic Party to the DPRK, as first planned",
  channel: "party",
  status: "planned",
  start: "1980-04",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      description: "the party's Asian-African study group",
      members: [],
    },
    { side: "KP", capacity: "party", description: "hosts, whom the page does not name", members: [] },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "After repeated invitations the group decided to send a large delegation for ten days from 28 April. Later a group of nine was to go, by our reading in September.",
      sources: ["joongang-1530290-two-missions-plan", "joongang-1545566-ldp-nine-plan"],
    },
  ],
  sources: ["joongang-1530290-two-missions-plan"],
};
