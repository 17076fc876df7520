import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1976-06-dprk-fishers-plan",
  title: "Fishers' mission of the Japan Socialist Party to the DPRK, as planned",
  channel: "party",
  status: "planned",
  start: "1976-06?",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      description: "a mission of a fishers' friendship association that the party meant to found in late May",
      members: [],
    },
    { side: "KP", capacity: "party", description: "hosts, whom the page does not name", members: [] },
  ],
  topics: ["exchange"],
  outcomes: [],
  follows: "1975-10-13-pyongyang-jsp",
  remarks: [
    {
      text: "By the Yomiuri Shimbun of a 10th: the mission was to leave in mid-June for talks on a private fisheries accord. The year 1976 is our reading from neighbouring article numbers.",
    },
    {
      text: "Japan told the Republic of Korea that it would not back such an accord, by a government source there on a 1st.",
      sources: ["joongang-1440352-no-guarantee"],
    },
  ],
  sources: ["joongang-1436328-fishers-association-plan"],
};
