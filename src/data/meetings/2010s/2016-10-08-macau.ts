import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2016-10-08-macau",
  title: "Reported contact in Macau or Hong Kong, October 2016",
  channel: "informal",
  status: "reported",
  start: "2016-10-08",
  end: "2016-10-10",
  place: "macau",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      description: "the three officials of the contact of September in Dalian and one more senior official",
      size: 4,
      members: [],
    },
    { side: "KP", capacity: "party", description: "not known", members: [] },
  ],
  topics: ["abductions", "investigation-committee"],
  outcomes: [
    {
      text: "Japan seems to have asked again that the Stockholm agreement be confirmed and carried out sincerely.",
      sources: ["asahi-2016-10-31-macau"],
    },
  ],
  follows: "2016-09-03-dalian",
  remarks: [
    {
      text: "The report recalls that the Stockholm agreement also foresaw talks on remains and relatives' grave visits.",
      sources: ["asahi-2016-10-31-macau"],
    },
    {
      text: "A spokesman of South Korea's Unification Ministry said of the Asahi report that the ministry had not heard of it.",
      sources: ["kbs-2016-10-31-asahi-contact"],
    },
  ],
  sources: ["asahi-2016-10-31-macau", "kbs-2016-10-31-asahi-contact"],
  evidence: {
    place: ["asahi-2016-10-31-macau"],
    topics: ["asahi-2016-10-31-macau"],
    follows: ["asahi-2016-10-31-macau"],
  },
  variants: [
    {
      field: "place",
      value: "Hong Kong",
      sources: ["asahi-2016-10-31-macau", "kbs-2016-10-31-asahi-contact"],
      note: "The same page: some information points to Hong Kong",
    },
  ],
};
