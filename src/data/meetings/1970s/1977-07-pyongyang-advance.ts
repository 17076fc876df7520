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
    {
      text: "The league hoped for a private agreement by the end of August on matters such as fishing in the zone, fees and safety.",
      sources: ["joongang-1464266-advance-party-refused"],
    },
    {
      text: "On 15 July the league had settled on sending several people for preliminary negotiations, private fisheries experts among them, in July and, depending on the result, a formal delegation in August. The same day the foreign minister said that Japan would work out its response on the basis of that visit, among other things.",
      sources: ["joongang-1464094-many-contacts"],
    },
  ],
  sources: ["joongang-1464266-advance-party-refused"],
};
