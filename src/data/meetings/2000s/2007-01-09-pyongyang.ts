import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2007-01-09-pyongyang",
  title: "Visit of a former vice-president of the Liberal Democratic Party to Pyongyang",
  channel: "party",
  status: "held",
  start: "2007-01-09",
  end: "2007-01-13",
  place: "pyongyang",
  round: "five-day visit",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      members: [
        { delegate: "taku-yamasaki", role: "head", post: "Member of the Diet; former vice-president of the party" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      description: "officials of the government and of the Workers' Party of Korea as well, whose names were not given",
      members: [
        { delegate: "song-il-ho", role: "head", post: "Ambassador in charge of normalisation talks with Japan" },
      ],
    },
  ],
  topics: ["abductions", "security", "sanctions"],
  outcomes: [
    {
      text: "The DPRK's ambassador answered the request to let the remaining abductees go with the word that the issue was closed.",
      sources: ["ikjeld-2007-01-15-yamasaki"],
    },
    {
      text: "The two shared the view that the six-party talks should resume at once after the coming financial talks between the DPRK and the United States, by the visitor.",
      sources: ["kyodo-2007-01-13-yamasaki"],
    },
    {
      text: "On a second nuclear test the DPRK side said that it depended on the United States, by the visitor.",
      sources: ["kyodo-2007-01-13-yamasaki"],
    },
    { text: "The DPRK's ambassador called Japan's sanctions ineffective.", sources: ["ikjeld-2007-01-15-yamasaki"] },
  ],
  remarks: [
    { text: "The visit was against the wishes of the prime minister.", sources: ["ikjeld-2007-01-15-yamasaki"] },
    {
      text: "The first day is only on a blog; it fits the five days that Kyodo gives, up to the return on 13 January.",
      sources: ["kajika-2007-01-yamasaki", "kyodo-2007-01-13-yamasaki"],
    },
    {
      text: "In December 2006 he had proposed to Koizumi a third journey to the DPRK.",
      sources: ["yomiuri-2006-12-07-koizumi"],
    },
  ],
  sources: ["kyodo-2007-01-13-yamasaki", "ikjeld-2007-01-15-yamasaki"],
  evidence: { start: ["kyodo-2007-01-13-yamasaki", "kajika-2007-01-yamasaki"] },
};
