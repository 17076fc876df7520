import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1983-11-league-plan",
  title: "Meeting of the Diet members' league with the DPRK side, as announced",
  channel: "party",
  status: "planned",
  start: "1983-11?",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      members: [{ delegate: "chuji-kuno", role: "head", post: "Chairman" }],
    },
    { side: "KP", capacity: "party", description: "the league's partners, whom the page does not name", members: [] },
  ],
  topics: ["exchange"],
  outcomes: [],
  remarks: [
    {
      text: "Kuno said in Nagoya on 5 November that it would soon be held in Tokyo or Pyongyang, on private exchange, with trade liaison offices and visits of journalists. The Chief Cabinet Secretary had just said that Japan would take strict measures over the bombing in Rangoon, which gives month and year.",
    },
  ],
  sources: ["joongang-1719651-league-meeting-plan"],
};
