import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2009-10-china-dpj",
  title: "Reported contacts of members of Japan's new ruling party in China",
  channel: "informal",
  status: "reported",
  start: "2009-10",
  place: "china",
  delegations: [
    {
      side: "JP",
      organization: "dpj",
      capacity: "party",
      description: "a member, sent on the wish of the prime minister's office by the report",
      members: [],
    },
    { side: "KP", capacity: "party", description: "a person of high rank, through a go-between", members: [] },
  ],
  topics: ["abductions", "arrangements"],
  outcomes: [
    { text: "The Japanese side asked for word of the abductees; the DPRK side spoke of somebody in poor health." },
  ],
  remarks: [
    {
      text: "In the middle of the month, by the Sankei of 3 January 2010, which was read on a copy in a diary only. It tells also of another person who went to the DPRK's embassy in Beijing about once a month from the summer of 2009.",
      sources: ["sankei-2010-01-03-contacts-copy"],
    },
    {
      text: "A review of 2010 has an official of China speak of contacts of Japanese members of parliament with the DPRK's party, Foreign Ministry and embassy in Beijing, Tianjin, Dandong and Shenyang.",
      sources: ["fsight-2010-dpj-contacts"],
    },
  ],
  sources: ["sankei-2010-01-03-contacts-copy", "fsight-2010-dpj-contacts"],
  evidence: {
    start: ["sankei-2010-01-03-contacts-copy"],
    delegations: ["sankei-2010-01-03-contacts-copy"],
    topics: ["sankei-2010-01-03-contacts-copy"],
    outcomes: ["sankei-2010-01-03-contacts-copy"],
  },
};
