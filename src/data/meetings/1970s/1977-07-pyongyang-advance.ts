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
      text: "The league wanted to talk in July before the DPRK's 200-mile zone took effect on 1 August. The DPRK side answered by Chongryon that July and August were full and that late August would do; the league meant to ask again on 20 July.",
    },
  ],
  sources: ["joongang-1464266-advance-party-refused"],
};
