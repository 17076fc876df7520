import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2015-12-dalian",
  title: "Reported contact in Dalian, December 2015",
  channel: "informal",
  status: "reported",
  start: "2015-12",
  end: "2015-12",
  place: "dalian",
  round: "third meeting since mid-November, by the report",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      description: "the director of the Northeast Asia Division attended",
      members: [],
    },
    { side: "KP", capacity: "party", description: "officials, not named", members: [] },
  ],
  topics: ["abductions", "investigation-committee", "remains"],
  outcomes: [
    {
      text: "In these talks the Japanese director is said to have asked that the results of the survey be passed on soon, with word of the twelve abductees whom Japan recognises. The DPRK side seems to have said nothing that would overturn its account of eight dead and four who never came in, and to have pressed again for talks on the return of remains.",
    },
  ],
  follows: "2015-11-china",
  remarks: [
    {
      text: "In the middle of the month, by the Asahi Shimbun of 21 December; read only on a forum copy. What was said is told of the three meetings together.",
    },
  ],
  sources: ["asyura-2015-12-21-asahi-three-talks"],
};
