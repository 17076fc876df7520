import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "2001-11-beijing",
    title: "Reported contact of the foreign ministries in Beijing",
    channel: "informal",
    status: "reported",
    start: "2001-11",
    place: "beijing",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "kenji-hiramatsu", role: "head", position: "Director, Northeast Asia Division" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        description: "a diplomat of like rank",
        members: [],
      },
    ],
    topics: ["normalisation", "humanitarian-aid"],
    outcomes: [
      { text: "They were thought to have spoken of reopening the normalisation talks and of rice." },
    ],
    remarks: [
      {
        text: "Early in the month; the first known contact of officials since Junichiro Koizumi took office in April.",
        sources: ["hankyung-2001-11-23-beijing-contact"],
      },
    ],
    sources: [
      "hankyung-2001-11-23-beijing-contact",
      "imaeil-2002-01-24-december-contacts",
      "nkchosun-2002-01-24-beijing",
    ],
    evidence: {
      delegations: ["hankyung-2001-11-23-beijing-contact"],
      topics: ["hankyung-2001-11-23-beijing-contact"],
      outcomes: ["hankyung-2001-11-23-beijing-contact"],
    },
  },
  {
    id: "2001-12-dalian",
    title: "Reported secret contact of diplomats in Dalian",
    channel: "informal",
    status: "reported",
    start: "2001-12",
    place: "dalian",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        description: "a division director or his first deputy",
        members: [],
      },
      { side: "KP", organization: "mofa-dprk", capacity: "party", description: "a diplomat of like rank", members: [] },
    ],
    topics: [],
    outcomes: [],
    follows: "2001-11-beijing",
    remarks: [{ text: "In the middle of the month, by the Tokyo Shimbun of 24 January 2002." }],
    sources: [
      "imaeil-2002-01-24-december-contacts",
      "nkchosun-2002-01-24-beijing",
      "joongang-1097020-secret-diplomacy",
      "donga-2002-01-24-secret-contacts",
    ],
    evidence: {
      place: [
        "imaeil-2002-01-24-december-contacts",
        "joongang-1097020-secret-diplomacy",
        "donga-2002-01-24-secret-contacts",
      ],
      delegations: ["imaeil-2002-01-24-december-contacts", "nkchosun-2002-01-24-beijing"],
    },
  },
  {
    id: "2001-12-beijing",
    title: "Reported secret contact of diplomats in Beijing after a ship was sunk",
    channel: "informal",
    status: "reported",
    start: "2001-12-22/2001-12-31",
    place: "beijing",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        description: "a diplomat, thought to be a division director",
        members: [],
      },
      { side: "KP", organization: "mofa-dprk", capacity: "party", description: "a diplomat of like rank", members: [] },
    ],
    topics: [],
    outcomes: [{ text: "Whether they spoke of the ship sunk on 22 December is not known." }],
    follows: "2001-12-dalian",
    remarks: [{ text: "At the end of the year, by the Tokyo Shimbun of 24 January 2002." }],
    sources: [
      "imaeil-2002-01-24-december-contacts",
      "nkchosun-2002-01-24-beijing",
      "joongang-1097020-secret-diplomacy",
      "donga-2002-01-24-secret-contacts",
    ],
  },
  {
    id: "2002-01-12-china",
    title: "Reported secret contact of diplomats in a Chinese city",
    channel: "informal",
    status: "reported",
    start: "2002-01-12",
    end: "2002-01-14",
    place: "china",
    delegations: [
      { side: "JP", organization: "mofa-japan", capacity: "party", members: [] },
      { side: "KP", organization: "mofa-dprk", capacity: "party", members: [] },
    ],
    topics: ["security", "abductions", "missing-japanese", "normalisation"],
    outcomes: [{ text: "No great progress." }],
    follows: "2001-12-beijing",
    remarks: [
      {
        text: "By the Mainichi of 24 January: outside Beijing, at the wish of the DPRK, on the ship sunk in December, the abductions, the halt of the search for missing Japanese and the normalisation talks.",
      },
    ],
    sources: ["donga-2002-01-24-secret-contacts"],
  },
  {
    id: "2003-02-21-beijing",
    title: "Reported contact of senior diplomats in Beijing",
    channel: "informal",
    status: "reported",
    start: "2003-02-21",
    end: "2003-02-22",
    place: "beijing",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "hitoshi-tanaka", role: "head" }],
      },
      { side: "KP", capacity: "party", description: "officials of the DPRK", members: [] },
    ],
    topics: ["normalisation"],
    outcomes: [
      {
        text: "Asked about it, the Chief Cabinet Secretary of Japan would not go into it and said that the two sides are in contact from time to time.",
      },
    ],
    remarks: [
      {
        text: "Told by the Sankei. The page makes Tanaka a vice minister and gives a second Japanese official whose name it seems to have wrong.",
      },
    ],
    sources: ["hankyung-2003-03-06-fukuda"],
  },
  {
    id: "2004-09-22-new-york",
    title: "Prime Minister Koizumi speaks with a vice foreign minister of the DPRK at a reception, New York",
    channel: "informal",
    status: "held",
    start: "2004-09-22",
    end: "2004-09-22",
    place: "new-york",
    venue: "reception of Japan's ambassador to the United Nations",
    delegations: [
      {
        side: "JP",
        organization: "prime-minister-japan",
        capacity: "party",
        members: [{ delegate: "junichiro-koizumi", role: "head", position: "Prime Minister" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "choe-su-hon", role: "head", position: "Vice foreign minister" }],
      },
    ],
    topics: ["normalisation", "security", "abductions"],
    outcomes: [
      {
        text: "Koizumi asked that Kim Jong Il be told how much normal relations, by way of the Pyongyang Declaration, and the six-party talks matter; Choe promised to pass it on.",
      },
      {
        text: "Koizumi hoped for a sincere new inquiry into ten missing Japanese; Choe said that it had been agreed at the top.",
      },
    ],
    remarks: [
      {
        text: "A short talk among guests of the General Assembly, told by a Japanese official; working-level talks in Beijing were expected for that weekend.",
      },
    ],
    sources: ["japantimes-2004-09-24-koizumi-message"],
  },
  {
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
      {
        side: "KP",
        capacity: "party",
        description: "a person of high rank, through a go-between",
        members: [],
      },
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
        text: "A review of 2010 has an official of China speak of contacts of Japanese members of parliament with the DPRK's party, foreign ministry and embassy in Beijing, Tianjin, Dandong and Shenyang.",
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
  },
];
