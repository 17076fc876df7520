import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
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
        members: [{ delegate: "isao-iijima", role: "head", post: "Special adviser to the Cabinet" }],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [
          {
            delegate: "kim-yong-il-vice-minister",
            role: "head",
            post: "Secretary of the Central Committee; on 15 May",
          },
        ],
      },
      {
        side: "KP",
        organization: "spa-presidium",
        capacity: "party",
        members: [{ delegate: "kim-yong-nam", role: "head", post: "President of the Presidium; on 16 May" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          {
            delegate: "song-il-ho",
            role: "member",
            post: "Ambassador for talks with Japan; at the meeting of 16 May",
          },
          {
            delegate: "kim-chol-ho",
            role: "member",
            post: "Deputy director of the Asian department; met him at the airport",
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
    id: "2013-07-01-bandar-seri-begawan",
    title: "Foreign ministers exchange words in Bandar Seri Begawan at a lunch of the ASEAN meetings",
    channel: "multilateral",
    status: "held",
    start: "2013-07-01",
    end: "2013-07-01",
    place: "bandar-seri-begawan",
    venue: "at a lunch of the ASEAN foreign ministers' meetings",
    round: "first contact of the foreign ministers since the ASEAN foreign ministers' meetings of July 2012",
    series: "foreign-ministers",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "fumio-kishida", role: "head", post: "Minister for Foreign Affairs" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "pak-ui-chun", role: "head", post: "Minister of Foreign Affairs" }],
      },
    ],
    topics: ["abductions", "security"],
    outcomes: [
      { text: "The two ministers spoke standing; Kishida told reporters of it and did not disclose what was said." },
    ],
    remarks: [
      {
        text: "The topics are what the paper assumes: that Kishida asked for a solution of the abductions and of the nuclear and missile questions.",
      },
      {
        text: "At the ASEAN Regional Forum on 2 July the DPRK called the abductions fully settled, and Kishida contradicted it.",
        sources: ["mofa-2013-07-02-arf-outline"],
      },
    ],
    sources: ["asahi-2013-07-01-kishida-pak"],
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
        members: [{ delegate: "isao-iijima", role: "head", post: "Special adviser to the Cabinet" }],
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
        members: [{ delegate: "antonio-inoki", role: "head", post: "Elected in July; not yet a member in form" }],
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
        members: [{ delegate: "tadateru-konoe", role: "head", post: "President; there as president of the IFRC" }],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        members: [{ delegate: "paek-yong-ho", role: "head", post: "Vice-chairman" }],
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
        members: [{ delegate: "isao-iijima", role: "head", post: "Special adviser to the Cabinet" }],
      },
      {
        side: "KP",
        capacity: "party",
        description: "officials; a contact with them was thought possible",
        members: [],
      },
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
        members: [{ delegate: "antonio-inoki", role: "head", post: "Member of the House of Councillors" }],
      },
      {
        side: "KP",
        organization: "national-defence-commission",
        capacity: "party",
        members: [{ delegate: "jang-song-thaek", role: "head", post: "Vice-chairman" }],
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
      { text: "The house barred him from its sittings for 30 days.", sources: ["japantimes-2014-01-13-inoki"] },
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
        members: [{ delegate: "keiichi-ono", role: "head", post: "Director, Northeast Asia Division" }],
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
];
