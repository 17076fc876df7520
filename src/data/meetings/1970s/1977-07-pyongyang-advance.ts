import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1977-07-pyongyang-advance",
  title: "Advance party of the Diet members' league to Pyongyang, refused",
  channel: "party",
  status: "cancelled",
  start: "1977-07",
  place: "pyongyang",
  delegations: [
    { side: "JP", organization: "diet-league-japan-dprk", capacity: "party", members: [] },
    { side: "KP", capacity: "party", description: "hosts, whom the page does not name", members: [] },
  ],
  topics: ["fisheries", "arrangements"],
  outcomes: [],
  remarks: [
    {
      text: "The league wanted to talk in July before the DPRK's 200-mile zone took effect on 1 August. The DPRK side answered through Chongryon that its political calendar for July and August was set and that late August would suit; the league meant to ask again on 20 July.",
    },
  ],
  sources: ["joongang-1464266-advance-party-refused"],
};
