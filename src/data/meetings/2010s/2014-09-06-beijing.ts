import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-09-06-beijing",
  title: "Reported contact in Beijing with the Ministry of State Security",
  channel: "informal",
  status: "reported",
  start: "2014-09-06",
  end: "2014-09-07",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      description: "Ono is believed to have come along",
      members: [
        { delegate: "junichi-ihara", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        { delegate: "keiichi-ono", role: "member", post: "Director, Northeast Asia Division" },
      ],
    },
    {
      side: "KP",
      organization: "state-security-dprk",
      capacity: "party",
      description: "a senior official, not named",
      members: [],
    },
  ],
  topics: ["investigation-committee", "sanctions", "abductions"],
  outcomes: [
    {
      text: "No agreement on the DPRK side's repeated call for further easing of sanctions in return for the first report; this made it certain that the report would not come by the second week of September, by which Japan had expected it.",
    },
    { text: "The DPRK side proposed to give the first report in Pyongyang." },
    {
      text: "The DPRK side seems to have given no new information on the twelve people whom Japan recognises as abducted and who have not come back.",
    },
    {
      text: "Ihara was unwilling to give way on sanctions: no reward without progress on the abductions, according to sources familiar with the two countries' relations, in Kyodo.",
      sources: ["japantimes-2014-09-11-beijing-secret-contact"],
    },
  ],
  remarks: [
    {
      text: "The page of Thursday 11 September has Ihara in Beijing on Saturday and Sunday; the dates are worked out from the weekdays.",
      sources: ["japantimes-2014-09-11-beijing-secret-contact"],
    },
  ],
  sources: ["japantimes-2014-09-11-beijing-secret-contact"],
};
