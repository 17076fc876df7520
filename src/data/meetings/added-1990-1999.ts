import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "1990-07-21-pyongyang-jsp",
    title: "Talks of the Japan Socialist Party and the Workers' Party of Korea in Pyongyang",
    channel: "party",
    status: "held",
    start: "1990-07-21",
    end: "1990-07-22",
    place: "pyongyang",
    delegations: [
      {
        side: "JP",
        organization: "jsp",
        capacity: "party",
        members: [
          { delegate: "wataru-kubo", role: "head", position: "Head of the delegation" },
          { delegate: "makoto-tanabe", role: "member", position: "Vice-chairman; adviser to the delegation" },
        ],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [
          { delegate: "kim-yong-sun", role: "head", position: "Secretary of the party" },
          { delegate: "kim-yang-gon", role: "member", position: "Deputy director of a department" },
        ],
      },
    ],
    topics: ["security", "exchange"],
    outcomes: [
      {
        text: "They talked, in two sessions, about peace and security in Asia and the Pacific, tension in Korea and the friendship of the two parties, by the DPRK's radio.",
      },
    ],
    remarks: [
      { text: "The delegation arrived on 20 July." },
      {
        text: "Radio Moscow, citing Kyodo, said that it carried a letter of the Japanese prime minister that proposed talks on normal relations without conditions.",
      },
    ],
    sources: ["seoul-1990-07-24-jsp-talks"],
  },
  {
    id: "1990-09-04-pyongyang-advance-party",
    title: "Advance party of the Liberal Democratic and the Socialist Party in Pyongyang",
    channel: "party",
    status: "held",
    start: "1990-09-04",
    place: "pyongyang",
    delegations: [
      {
        side: "JP",
        organization: "ldp",
        capacity: "party",
        members: [
          {
            delegate: "hajime-ishii",
            role: "head",
            position: "Acting chairman of the party's foreign affairs research commission",
          },
        ],
      },
      { side: "JP", organization: "jsp", capacity: "party", members: [] },
      { side: "KP", organization: "wpk", capacity: "party", members: [] },
    ],
    topics: ["detainees", "arrangements"],
    outcomes: [
      {
        text: "Ishii told reporters at Beijing airport on 8 September that the two sides agreed on an early release of the two crew members.",
      },
      { text: "The DPRK would receive a mission under Shin Kanemaru on 24 September." },
    ],
    follows: "1990-07-21-pyongyang-jsp",
    sources: ["hankyung-1990-09-10-advance-party-back"],
    evidence: {
      delegations: ["hankyung-1990-09-10-advance-party-back", "hankyung-1990-09-03-advance-party"],
    },
  },
  {
    id: "1991-02-japan-wpk",
    title: "Prime Minister Kaifu receives a secretary of the Workers' Party of Korea as president of his party",
    channel: "party",
    status: "held",
    start: "1991-02",
    place: "japan",
    delegations: [
      {
        side: "JP",
        organization: "ldp",
        capacity: "party",
        members: [
          { delegate: "toshiki-kaifu", role: "head", position: "President of the party; Prime Minister" },
        ],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [{ delegate: "kim-yong-sun", role: "head", position: "Secretary of the party" }],
      },
    ],
    topics: [],
    outcomes: [],
    remarks: [
      {
        text: "On 22 February an envoy of the Republic of Korea told Japan's foreign ministry of his government's displeasure at the contact.",
      },
    ],
    sources: ["seoul-1991-02-24-kaifu"],
  },
  {
    id: "1991-10-07-japan-premier",
    title: "Premier of the DPRK, passing through Japan, speaks with the chairman of the Japan Socialist Party",
    channel: "party",
    status: "held",
    start: "1991-10-07",
    end: "1991-10-07",
    place: "japan",
    delegations: [
      {
        side: "JP",
        organization: "jsp",
        capacity: "party",
        members: [{ delegate: "makoto-tanabe", role: "head", position: "Chairman" }],
      },
      {
        side: "KP",
        organization: "administration-council",
        capacity: "party",
        members: [
          { delegate: "yon-hyong-muk", role: "head", position: "Premier" },
          { delegate: "kim-yong-nam", role: "member", position: "Foreign minister" },
        ],
      },
    ],
    topics: ["normalisation", "security"],
    outcomes: [
      { text: "The premier said that the normalisation talks should not be held up by matters of third parties." },
      { text: "Tanabe hoped for early normal relations and wished to visit the DPRK soon." },
    ],
    remarks: [
      {
        text: "The premier was on his way home from the United Nations; the foreign minister spoke to the press at Narita airport, where he ruled out inspections while nuclear arms were in the South.",
      },
    ],
    sources: ["hankyung-1991-10-08-premier-narita"],
  },
  {
    id: "1992-04-16-pyongyang-jsp",
    title: "Friendship delegation of the Japan Socialist Party in Pyongyang",
    channel: "party",
    status: "held",
    start: "1992-04-16",
    place: "pyongyang",
    delegations: [
      {
        side: "JP",
        organization: "jsp",
        capacity: "party",
        members: [{ delegate: "makoto-tanabe", role: "head", position: "Chairman" }],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [{ delegate: "kim-yong-sun", role: "head", position: "Secretary of the party" }],
      },
    ],
    topics: ["normalisation", "exchange"],
    outcomes: [
      {
        text: "At a rally on 16 April Kim asked the Socialist Party to go on working for normal relations, and Tanabe promised to, as the DPRK's radio had it.",
      },
    ],
    remarks: [
      {
        text: "The day is that of the rally. As planned, about 130 people were to be in the DPRK from 13 to 16 April, for the 80th birthday of Kim Il Sung.",
        sources: ["joongang-2698062-jsp-plan", "hankyung-1992-04-17-jsp-rally"],
      },
    ],
    sources: ["hankyung-1992-04-17-jsp-rally"],
  },
  {
    id: "1993-04-03-pyongyang-jsp",
    title: "Delegation of the Japan Socialist Party in Pyongyang",
    channel: "party",
    status: "held",
    start: "1993-04-03",
    place: "pyongyang",
    delegations: [
      {
        side: "JP",
        organization: "jsp",
        capacity: "party",
        members: [
          { delegate: "wataru-kubo", role: "head", position: "Vice-chairman" },
          { delegate: "hajime-fukada", role: "member", position: "Director of the organisation bureau" },
        ],
      },
      {
        side: "KP",
        capacity: "party",
        description: "hosts, whom the pages read do not name",
        members: [],
      },
    ],
    topics: [],
    outcomes: [],
    remarks: [
      { text: "The day is that of the arrival, by the DPRK's radio.", sources: ["hankyung-1993-04-05-jsp-arrives"] },
      {
        text: "A delegation planned for June 1994 would have been the party's first official one since April 1993.",
        sources: ["hankyung-1994-06-02-jsp-plan"],
      },
    ],
    sources: ["hankyung-1993-04-05-jsp-arrives", "hankyung-1994-06-02-jsp-plan"],
    evidence: {
      start: ["hankyung-1993-04-05-jsp-arrives"],
      place: ["hankyung-1993-04-05-jsp-arrives"],
      delegations: ["hankyung-1993-04-05-jsp-arrives"],
    },
  },
  {
    id: "1994-08-23-beijing",
    title: "Reported contact in Beijing on reopening the normalisation talks",
    channel: "informal",
    status: "reported",
    start: "1994-08-23",
    end: "1994-08-25",
    place: "beijing",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        description: "officials of the Northeast Asia Division",
        members: [],
      },
      { side: "KP", organization: "mofa-dprk", capacity: "party", members: [] },
    ],
    topics: ["normalisation", "arrangements"],
    outcomes: [
      {
        text: "The DPRK turned down the reopening of the normalisation talks, by a source in the Government of Japan.",
        sources: ["hankookilbo-1994-09-03-contacts"],
      },
    ],
    follows: "1992-11-05-beijing-round-8",
    remarks: [
      {
        text: "Reported by the Mainichi on 2 September.",
        sources: [
          "hankyung-1994-09-02-beijing-contact",
          "imaeil-1994-09-02-beijing-contact",
          "hankookilbo-1994-09-03-contacts",
        ],
      },
      {
        text: "After 13 August there were several contacts of Japanese diplomats with DPRK missions in Beijing, Vienna, New York and elsewhere, by a source in the Government of Japan.",
        sources: ["hankookilbo-1994-09-03-contacts"],
      },
      {
        text: "Until then the DPRK had not answered attempts that Japan made through its missions in New York and Beijing.",
        sources: ["hankookilbo-1994-09-03-contacts"],
      },
    ],
    sources: [
      "hankyung-1994-09-02-beijing-contact",
      "imaeil-1994-09-02-beijing-contact",
      "hankookilbo-1994-09-03-contacts",
    ],
    evidence: {
      end: ["hankyung-1994-09-02-beijing-contact", "imaeil-1994-09-02-beijing-contact"],
    },
    variants: [
      { field: "end", value: "1994-08-26", sources: ["hankookilbo-1994-09-03-contacts"] },
      {
        field: "status",
        value: "denied by Japan's foreign ministry",
        sources: ["hankookilbo-1994-09-03-contacts"],
        note: "Another paper has the ministry admit a contact",
      },
    ],
  },
  {
    id: "1995-02-singapore",
    title: "Reported unofficial talks in Singapore on reopening the normalisation talks",
    channel: "informal",
    status: "reported",
    start: "1995-02",
    place: "singapore",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        description: "a senior official of the Asian Affairs Bureau",
        members: [],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        description: "somebody close to Secretary Kim Yong Sun",
        members: [],
      },
    ],
    topics: ["normalisation", "arrangements", "past-settlement"],
    outcomes: [
      { text: "Both sides wanted the talks reopened, differences aside, and agreed to go on with such contacts." },
      {
        text: "The DPRK side was softer on what had broken the talks off: the nuclear question, the dialogue with the South and redress.",
      },
    ],
    follows: "1994-08-23-beijing",
    remarks: [
      {
        text: "In the middle of the month, for some hours; Kyodo, from sources on both sides, called it the contact at the highest level until then.",
      },
    ],
    sources: ["hankookilbo-1995-03-10-singapore"],
  },
  {
    id: "1995-06-23-japan-rice",
    title: "Talks in Japan on rice for the DPRK",
    channel: "government",
    status: "held",
    start: "1995-06-23",
    end: "1995-06-30",
    place: "japan",
    delegations: [
      {
        side: "JP",
        organization: "japan-parties",
        capacity: "party",
        description: "the parties of the ruling coalition",
        members: [],
      },
      { side: "JP", organization: "mofa-japan", capacity: "party", members: [] },
      { side: "JP", organization: "food-agency-japan", capacity: "party", members: [] },
      {
        side: "KP",
        organization: "asia-pacific-peace-committee",
        capacity: "party",
        members: [{ delegate: "ri-jong-hyok", role: "head", position: "Vice-chairman of the committee" }],
      },
      { side: "KP", organization: "international-trade-committee-dprk", capacity: "party", members: [] },
    ],
    topics: ["humanitarian-aid", "normalisation"],
    outcomes: [
      {
        text: "The DPRK asked for a million tonnes; Japan spoke of about 300,000, on credit, neither to be sold on nor for the army.",
        sources: ["seoul-1995-06-26-rice-difficulties"],
      },
      {
        text: "Signed on 30 June: 300,000 tonnes, half on credit and half free by way of the Japanese Red Cross Society.",
        sources: ["hankookilbo-1995-07-01-rice-agreement"],
      },
    ],
    remarks: [
      {
        text: "Ri Jong Hyok wished to speak also of what had been talked about since March, and so of the normalisation talks; he was to leave Japan on 27 June.",
        sources: ["seoul-1995-06-24-rice-talks-begin"],
      },
      {
        text: "The 25th was the third day of the talks with the ministry and the agency.",
        sources: ["hankyung-1995-06-26-rice-third-day"],
      },
      {
        text: "The delegation was to come to Tokyo by 23 June and to speak with the parties first and the government next; the city of the talks itself was not seen on a page.",
        sources: ["seoul-1995-06-23-rice-decided"],
      },
    ],
    sources: [
      "hankookilbo-1995-07-01-rice-agreement",
      "hankyung-1995-06-26-rice-third-day",
      "seoul-1995-06-24-rice-talks-begin",
    ],
    evidence: {
      start: ["hankyung-1995-06-26-rice-third-day", "seoul-1995-06-24-rice-talks-begin"],
      end: ["hankookilbo-1995-07-01-rice-agreement"],
      place: ["seoul-1995-06-24-rice-talks-begin", "seoul-1995-06-23-rice-decided"],
      delegations: [
        "hankyung-1995-06-26-rice-third-day",
        "seoul-1995-06-24-rice-talks-begin",
        "seoul-1995-06-23-rice-decided",
      ],
      topics: ["seoul-1995-06-24-rice-talks-begin"],
    },
  },
  {
    id: "1995-09-beijing-preliminary-planned",
    title: "Preliminary talks in Beijing on reopening the normalisation talks, as agreed for September 1995",
    channel: "government",
    status: "planned",
    start: "1995-09",
    place: "beijing",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        description: "at the level of a deputy director-general",
        members: [],
      },
      { side: "KP", organization: "mofa-dprk", capacity: "party", members: [] },
    ],
    topics: ["normalisation", "arrangements"],
    outcomes: [],
    remarks: [
      {
        text: "By the Asahi, from sources in the ruling parties: the DPRK had proposed them. No page tells that they were held; the next preliminary talks on record are those of August 1997.",
        sources: ["hankyung-1995-09-16-preliminary-plan"],
      },
    ],
    sources: ["hankyung-1995-09-16-preliminary-plan"],
  },
  {
    id: "1996-12-unofficial-contact",
    title: "Unofficial talks of the foreign ministries, known from a later report",
    channel: "informal",
    status: "reported",
    start: "1996-12",
    delegations: [
      { side: "JP", organization: "mofa-japan", capacity: "party", members: [] },
      { side: "KP", organization: "mofa-dprk", capacity: "party", members: [] },
    ],
    topics: [],
    outcomes: [],
    remarks: [
      {
        text: "Known only from the report on the talks of April 1997, which calls those the first in four months.",
      },
    ],
    sources: ["donga-1997-04-20-section-chiefs"],
  },
  {
    id: "1997-04-19-beijing",
    title: "Reported unofficial talks of section chiefs in Beijing",
    channel: "informal",
    status: "reported",
    start: "1997-04-19",
    end: "1997-04-19",
    place: "beijing",
    round: "first in four months",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "koro-bessho", role: "head", position: "Director, Northeast Asia Division" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "ri-chol-jin", role: "head", position: "Director, Japan division" }],
      },
    ],
    topics: ["abductions"],
    outcomes: [
      {
        text: "What was said is not known; Japan was thought to have asked about a schoolgirl of Niigata who was said to have been abducted.",
      },
    ],
    follows: "1996-12-unofficial-contact",
    remarks: [{ text: "Told by the Tokyo Shimbun of 20 April, from a diplomatic source." }],
    sources: ["donga-1997-04-20-section-chiefs"],
  },
  {
    id: "1999-10-singapore",
    title: "Unofficial talks in Singapore after the break of 1998",
    channel: "informal",
    status: "held",
    start: "1999-10~",
    place: "singapore",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        description: "a senior official at director-general level",
        members: [],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        description: "a diplomat of the rank of ambassador",
        members: [],
      },
    ],
    topics: ["security", "normalisation"],
    outcomes: [
      {
        text: "Japan warned against missile launches; the DPRK repeated what it had said before, by the Asahi.",
        sources: ["kbs-13504-singapore"],
      },
    ],
    remarks: [
      { text: "Japan's foreign ministry admitted the talks.", sources: ["kbs-13761-singapore-admitted"] },
      {
        text: "At a weekend. The pages of KBS carry no date; the year follows from the launch of August 1998, which they place in the year before, and the month is that of a blog.",
        sources: ["kbs-13504-singapore", "kbs-13761-singapore-admitted", "hypq-2012-08-singapore"],
      },
    ],
    sources: ["kbs-13761-singapore-admitted", "kbs-13504-singapore"],
    evidence: {
      start: ["kbs-13504-singapore", "kbs-13761-singapore-admitted", "hypq-2012-08-singapore"],
      delegations: ["kbs-13504-singapore", "kbs-13761-singapore-admitted"],
      topics: ["kbs-13504-singapore"],
    },
    variants: [
      {
        field: "delegations",
        value: "division directors",
        sources: ["hypq-2012-08-singapore"],
        note: "A blog, of low reliability; it has the end of October",
      },
    ],
  },
];
