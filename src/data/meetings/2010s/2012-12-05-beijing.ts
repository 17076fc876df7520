import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2012-12-05-beijing",
  title: "Government talks in Beijing at director-general level, put off",
  channel: "government",
  status: "postponed",
  start: "2012-12-05",
  end: "2012-12-06",
  place: "beijing",
  round: "second at director-general level; not held on these dates",
  series: "government-consultations",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "shinsuke-sugiyama", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador for normalisation talks with Japan" }],
    },
  ],
  topics: ["abductions", "remains", "japanese-spouses", "security"],
  outcomes: [
    {
      text: "Announced on 27 November 2012 by Japan's Chief Cabinet Secretary and by KCNA.",
      sources: ["asahi-people-2012-11-27-december-talks", "nkleadershipwatch-2012-11-29-december-talks"],
    },
    {
      text: "Put off by Prime Minister Noda on 1 December 2012 after the DPRK announced a launch; the other side was told through diplomatic channels.",
      sources: ["japantimes-2012-12-03-postponed", "naharnet-2012-12-01-postponed", "asiaone-2012-12-03-postponed"],
    },
  ],
  follows: "2012-11-15-ulaanbaatar",
  sources: ["japantimes-2012-12-03-postponed", "asahi-people-2012-11-27-december-talks"],
  evidence: {
    status: ["japantimes-2012-12-03-postponed", "naharnet-2012-12-01-postponed"],
    start: ["asahi-people-2012-11-27-december-talks", "nkleadershipwatch-2012-11-29-december-talks"],
    end: ["asahi-people-2012-11-27-december-talks"],
    place: ["asahi-people-2012-11-27-december-talks", "peninsula-2012-11-28-december-talks"],
    round: ["seoul-2012-12-01-postponed", "mbn-2012-11-december-talks"],
    delegations: ["asahi-people-2012-11-27-december-talks", "peninsula-2012-11-28-december-talks"],
    topics: [
      "asahi-people-2012-11-27-december-talks",
      "peninsula-2012-11-28-december-talks",
      "nkleadershipwatch-2012-11-29-december-talks",
    ],
    outcomes: [
      "japantimes-2012-12-03-postponed",
      "asiaone-2012-12-03-postponed",
      "nkleadershipwatch-2012-11-29-december-talks",
    ],
  },
  variants: [
    {
      field: "status",
      value: "cancelled",
      sources: ["japantimes-2014-02-28-talks-set", "huffpost-fr-2014-02-27-talks"],
      note: "Retellings of 2014",
    },
  ],
  remarks: [
    {
      text: "After the election of 16 December the DPRK asked Japan, in an indirect way, to consider resuming the talks around February 2013; a source told Kyodo so on 30 December, and the new government had not decided.",
      sources: ["baonghean-2012-12-30-february"],
    },
    {
      text: "Japan would consider sanctions if the launch took place, officials of its government said, as reported on 1 December; after the failed launch of April it had imposed none, for fear of provocations by the DPRK.",
      sources: ["etoday-2012-12-01-postponed"],
    },
    {
      text: "Before the talks were put off Japan was considering putting the missile question on their agenda and urging the DPRK to show restraint, according to Kyodo.",
      sources: ["bbc-zh-2012-12-01-noda"],
    },
    {
      text: "According to The Japan Times Japan had imposed no sanctions in April mostly because few were left to impose.",
      sources: ["japantimes-2012-12-03-postponed"],
    },
  ],
};
