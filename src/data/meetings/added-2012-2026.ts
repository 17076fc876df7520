import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "2012-07-foreign-ministers",
    title: "Contact of the foreign ministers at the ASEAN meetings of July 2012, known from a later report",
    channel: "multilateral",
    status: "reported",
    start: "2012-07",
    series: "foreign-ministers",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "koichiro-gemba", role: "head", position: "Minister for Foreign Affairs" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "pak-ui-chun", role: "head", position: "Minister of Foreign Affairs" }],
      },
    ],
    topics: [],
    outcomes: [],
    remarks: [
      {
        text: "Known only from the report on the words of July 2013, which calls those the first contact since; it gives neither day nor place nor names.",
        sources: ["asahi-2013-07-01-kishida-pak"],
      },
      {
        text: "Both ministers were at the ASEAN Regional Forum in Phnom Penh on 12 July 2012; the pages read on it do not tell of a contact.",
        sources: ["joongang-ja-2012-07-13-arf"],
      },
    ],
    sources: ["asahi-2013-07-01-kishida-pak"],
    evidence: { delegations: ["asahi-2013-07-01-kishida-pak", "joongang-ja-2012-07-13-arf"] },
  },
  {
    id: "2013-05-14-pyongyang-adviser",
    title: "Visit of a special adviser to the Cabinet of Japan to Pyongyang",
    channel: "informal",
    status: "held",
    start: "2013-05-14",
    end: "2013-05-17",
    place: "pyongyang",
    delegations: [
      {
        side: "JP",
        organization: "cabinet-secretariat",
        capacity: "party",
        size: 2,
        members: [{ delegate: "isao-iijima", role: "head", position: "Special adviser to the Cabinet" }],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [
          {
            delegate: "kim-yong-il-vice-minister",
            role: "head",
            position: "Secretary of the Central Committee; on 15 May",
          },
        ],
      },
      {
        side: "KP",
        organization: "spa-presidium",
        capacity: "party",
        members: [{ delegate: "kim-yong-nam", role: "head", position: "President of the Presidium; on 16 May" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          {
            delegate: "song-il-ho",
            role: "member",
            position: "Ambassador for talks with Japan; at the meeting of 16 May",
          },
          {
            delegate: "kim-chol-ho",
            role: "member",
            position: "Deputy director of the Asian department; met him at the airport",
          },
        ],
      },
    ],
    topics: ["abductions", "chongryon-headquarters"],
    outcomes: [
      {
        text: "Iijima told his hosts of the prime minister's resolve to settle the abductions and asked them to act.",
        sources: ["japantimes-2013-07-23-adviser-beijing"],
      },
      {
        text: "He was asked to help that officers of Chongryon may travel, or with its headquarters, as later reports have it.",
        sources: ["japantimes-2014-02-11-adviser-dalian"],
      },
    ],
    sessions: [
      {
        start: "2013-05-15",
        summary: "Talk with Kim Yong Il, secretary of the party, told by the DPRK's agency in one paragraph.",
        sources: ["japantimes-2013-05-16-adviser-talks", "bloomberg-2013-05-16-adviser"],
      },
      {
        start: "2013-05-16",
        summary: "Talk with Kim Yong Nam; Song Il Ho was present.",
        sources: ["upi-2013-05-17-adviser", "nikkei-2013-05-16-iijima-kim-yong-nam"],
      },
    ],
    remarks: [
      {
        text: "Japan had not announced the visit and would not speak of its purpose; the United States and the Republic of Korea had not been told.",
        sources: ["bloomberg-2013-05-16-adviser", "islamtimes-2013-05-15-adviser", "upi-2013-05-17-adviser"],
      },
    ],
    sources: [
      "japantimes-2013-07-23-adviser-beijing",
      "upi-2013-05-17-adviser",
      "nikkei-2013-05-16-iijima-kim-yong-nam",
      "kfaswitzerland-2013-05-visit",
    ],
    evidence: {
      start: ["islamtimes-2013-05-15-adviser", "japantimes-2013-07-23-adviser-beijing"],
      end: ["japantimes-2013-07-23-adviser-beijing", "kfaswitzerland-2013-05-visit"],
      delegations: [
        "upi-2013-05-17-adviser",
        "japantimes-2013-05-16-adviser-talks",
        "islamtimes-2013-05-15-adviser",
        "kfaswitzerland-2013-05-visit",
      ],
      topics: ["japantimes-2013-07-23-adviser-beijing", "japantimes-2014-02-11-adviser-dalian"],
    },
  },
  {
    id: "2013-07-beijing-adviser",
    title: "Reported contact of the same adviser in Beijing",
    channel: "informal",
    status: "reported",
    start: "2013-07",
    place: "beijing",
    delegations: [
      {
        side: "JP",
        organization: "cabinet-secretariat",
        capacity: "party",
        members: [{ delegate: "isao-iijima", role: "head", position: "Special adviser to the Cabinet" }],
      },
      { side: "KP", capacity: "party", description: "an official whose name is not known", members: [] },
    ],
    topics: ["abductions", "arrangements"],
    outcomes: [{ text: "The DPRK had proposed talks on the abductions, by a source close to the matter." }],
    follows: "2013-05-14-pyongyang-adviser",
    remarks: [{ text: "In the week before the election of 21 July, by sources of 22 July." }],
    sources: ["japantimes-2013-07-23-adviser-beijing"],
  },
  {
    id: "2013-07-pyongyang-inoki",
    title: "A newly elected member of the House of Councillors meets leaders in Pyongyang",
    channel: "informal",
    status: "held",
    start: "2013-07",
    place: "pyongyang",
    delegations: [
      {
        side: "JP",
        organization: "house-of-councillors",
        capacity: "party",
        description: "not for the government",
        members: [
          { delegate: "antonio-inoki", role: "head", position: "Elected in July; not yet a member in form" },
        ],
      },
      {
        side: "KP",
        organization: "spa-presidium",
        capacity: "party",
        members: [{ delegate: "kim-yong-nam", role: "head" }],
      },
      {
        side: "KP",
        organization: "national-defence-commission",
        capacity: "party",
        members: [{ delegate: "jang-song-thaek", role: "head" }],
      },
    ],
    topics: ["exchange"],
    outcomes: [],
    remarks: [{ text: "Late in the month, at the celebrations of sixty years of the armistice." }],
    sources: ["japantimes-2013-11-02-inoki"],
  },
  {
    id: "2013-07-28-hong-kong-red-cross",
    title: "Red Cross officers of Japan and the DPRK speak at the East Asian meeting in Hong Kong",
    channel: "multilateral",
    status: "held",
    start: "2013-07-28",
    end: "2013-07-29",
    place: "hong-kong",
    venue: "yearly meeting of the Red Cross societies of East Asia",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        members: [
          { delegate: "tadateru-konoe", role: "head", position: "President; there as president of the IFRC" },
        ],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        members: [{ delegate: "paek-yong-ho", role: "head", position: "Vice-chairman" }],
      },
    ],
    topics: ["exchange"],
    outcomes: [{ text: "Konoe had a frank exchange of views with the vice-chairman, an old acquaintance." }],
    remarks: [
      {
        text: "The societies of Japan, South Korea, China, the DPRK and Mongolia took part; Konoe said that dialogue should go on beyond politics.",
      },
      { text: "The page has the vice-chairman's family name only." },
    ],
    sources: ["jrc-2013-07-east-asia-leaders"],
  },
  {
    id: "2013-10-dalian",
    title: "Reported stay of the adviser in Dalian, with a possible contact",
    channel: "informal",
    status: "reported",
    start: "2013-10",
    place: "dalian",
    delegations: [
      {
        side: "JP",
        organization: "cabinet-secretariat",
        capacity: "party",
        members: [{ delegate: "isao-iijima", role: "head", position: "Special adviser to the Cabinet" }],
      },
      { side: "KP", capacity: "party", description: "officials; a contact with them was thought possible", members: [] },
    ],
    topics: ["chongryon-headquarters"],
    outcomes: [],
    follows: "2013-07-beijing-adviser",
    remarks: [
      {
        text: "Late in the month, for about four days, by diplomatic sources in Beijing in Kyodo; that he met the DPRK side is no more than possible, and he may have met Chinese officials. The topic is what the report connects with the stay.",
      },
    ],
    sources: ["japantimes-2014-02-11-adviser-dalian"],
  },
  {
    id: "2013-11-pyongyang-inoki",
    title: "A member of the House of Councillors meets Jang Song Thaek in Pyongyang",
    channel: "informal",
    status: "held",
    start: "2013-11",
    place: "pyongyang",
    delegations: [
      {
        side: "JP",
        organization: "house-of-councillors",
        capacity: "party",
        description: "not for the government, and without leave of the house",
        members: [{ delegate: "antonio-inoki", role: "head", position: "Member of the House of Councillors" }],
      },
      {
        side: "KP",
        organization: "national-defence-commission",
        capacity: "party",
        members: [{ delegate: "jang-song-thaek", role: "head", position: "Vice-chairman" }],
      },
    ],
    topics: ["exchange"],
    outcomes: [],
    follows: "2013-07-pyongyang-inoki",
    remarks: [
      {
        text: "He left Beijing for Pyongyang on 2 November and meant to stay for six days.",
        sources: ["japantimes-2013-11-02-inoki"],
      },
      {
        text: "The house barred him from its sittings for 30 days.",
        sources: ["japantimes-2014-01-13-inoki"],
      },
    ],
    sources: ["japantimes-2014-01-13-inoki", "afp-2014-01-17-inoki-calm"],
  },
  {
    id: "2013-12-secret-contacts",
    title: "Reported secret talks of a division director with the DPRK, from the end of 2013",
    channel: "informal",
    status: "reported",
    start: "2013-12~",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "keiichi-ono", role: "head", position: "Director, Northeast Asia Division" }],
      },
      {
        side: "KP",
        organization: "state-security-dprk",
        capacity: "party",
        description: "a senior official who did not give his name, of the rank of a vice minister of state security",
        members: [],
      },
    ],
    topics: ["abductions", "sanctions", "arrangements"],
    outcomes: [],
    remarks: [
      { text: "A row of talks, in Hanoi, Shanghai and elsewhere; only its beginning is dated here." },
      {
        text: "After the talks of directors-general at the end of March 2014 they met almost every weekend; from April on, mostly on Japan's own measures: the DPRK side promised a full new inquiry and said which measures it wanted lifted.",
      },
      { text: "Told after the fact by a newspaper group, from several sources in the Government of Japan." },
    ],
    sources: ["sankeibiz-2014-07-04-secret-talks"],
  },
  {
    id: "2014-01-13-pyongyang-inoki",
    title: "A member of the House of Councillors meets Kim Yong Il in Pyongyang",
    channel: "informal",
    status: "held",
    start: "2014-01-13",
    end: "2014-01-16",
    place: "pyongyang",
    delegations: [
      {
        side: "JP",
        organization: "house-of-councillors",
        capacity: "party",
        description: "not for the government",
        members: [{ delegate: "antonio-inoki", role: "head", position: "Member of the House of Councillors" }],
      },
      {
        side: "KP",
        organization: "wpk-international-department",
        capacity: "party",
        members: [
          {
            delegate: "kim-yong-il-vice-minister",
            role: "head",
            position: "Director of the department",
          },
        ],
      },
    ],
    topics: ["exchange", "sanctions"],
    outcomes: [
      {
        text: "He brought a paper by which the DPRK would receive a group of members of the Diet.",
        sources: ["afp-2014-01-17-inoki-calm", "tvasahi-2014-01-inoki"],
      },
      {
        text: "A visit of Japan's minister for the abduction issue was suggested to him, and he was asked to have the entry ban eased.",
        sources: ["tvasahi-2014-01-inoki"],
      },
    ],
    follows: "2013-11-pyongyang-inoki",
    remarks: [{ text: "The days are those of the stay.", sources: ["japantimes-2014-01-13-inoki"] }],
    sources: ["afp-2014-01-17-inoki-calm", "tvasahi-2014-01-inoki", "japantimes-2014-01-13-inoki"],
    evidence: {
      start: ["japantimes-2014-01-13-inoki"],
      end: ["afp-2014-01-17-inoki-calm"],
      delegations: ["afp-2014-01-17-inoki-calm", "tvasahi-2014-01-inoki"],
    },
  },
  {
    id: "2014-04-12-dalian",
    title: "Reported secret talks of division directors in Dalian",
    channel: "informal",
    status: "reported",
    start: "2014-04-12",
    end: "2014-04-13",
    place: "dalian",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "keiichi-ono", role: "head", position: "Director, Northeast Asia Division" }],
      },
      { side: "KP", capacity: "party", description: "an official of like rank", members: [] },
    ],
    topics: ["abductions", "sanctions"],
    outcomes: [
      {
        text: "They worked on a new inquiry into the abductees on one side and the lifting of some of Japan's measures on the other.",
        sources: ["nocut-2014-04-dalian"],
      },
    ],
    remarks: [
      {
        text: "The page that tells of the talks, from the Sankei, has the days and no month; the other has the flight of 12 April, from Nagoya so as not to be seen.",
        sources: ["nocut-2014-04-dalian", "sankeibiz-2014-07-04-secret-talks"],
      },
    ],
    sources: ["nocut-2014-04-dalian", "sankeibiz-2014-07-04-secret-talks"],
    evidence: { end: ["nocut-2014-04-dalian"], topics: ["nocut-2014-04-dalian"] },
  },
  {
    id: "2014-08-30-pyongyang-inoki",
    title: "Kim Yong Nam receives a member of the House of Councillors in Pyongyang",
    channel: "informal",
    status: "held",
    start: "2014-08-30",
    place: "pyongyang",
    venue: "Mansudae Assembly Hall",
    delegations: [
      {
        side: "JP",
        organization: "house-of-councillors",
        capacity: "party",
        description: "not for the government",
        members: [{ delegate: "antonio-inoki", role: "head", position: "Member of the House of Councillors" }],
      },
      {
        side: "KP",
        organization: "spa-presidium",
        capacity: "party",
        members: [{ delegate: "kim-yong-nam", role: "head", position: "Ceremonial head of state" }],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [{ delegate: "kang-sok-ju", role: "head" }],
      },
    ],
    topics: ["exchange"],
    outcomes: [
      {
        text: "Kim thanked him for working for understanding and better relations.",
        sources: ["brecorder-2014-08-31-inoki"],
      },
    ],
    follows: "2014-01-13-pyongyang-inoki",
    remarks: [
      {
        text: "During this stay, for a wrestling festival, he talked twice with Kang Sok Ju.",
        sources: ["japantimes-2016-09-08-inoki"],
      },
      {
        text: "He had been in Pyongyang from 10 July, with five other members of opposition parties; whom they met was not seen on a page.",
        sources: ["japantimes-2014-07-10-inoki"],
      },
    ],
    sources: ["brecorder-2014-08-31-inoki"],
    evidence: { delegations: ["brecorder-2014-08-31-inoki", "japantimes-2016-09-08-inoki"] },
  },
  {
    id: "2018-10-ulaanbaatar-abduction-hq",
    title: "Reported contact of the head of the abduction headquarters' office in Ulaanbaatar",
    channel: "informal",
    status: "reported",
    start: "2018-10",
    place: "ulaanbaatar",
    delegations: [
      {
        side: "JP",
        organization: "abduction-headquarters",
        capacity: "party",
        members: [
          { delegate: "shoichiro-ishikawa", role: "head", position: "Secretary-general of the headquarters' office" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", position: "Ambassador for talks with Japan" }],
      },
    ],
    topics: ["abductions", "past-settlement"],
    outcomes: [{ text: "What was said is not known; the topics are those that the paper thought likely." }],
    remarks: [
      {
        text: "Late in the month, by a DPRK source of the Asahi of 1 December 2018, of which only a copy was read.",
      },
    ],
    sources: ["asahi-2018-12-01-ulaanbaatar-copy"],
  },
];
