import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
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
        members: [{ delegate: "antonio-inoki", role: "head", post: "Member of the House of Councillors" }],
      },
      {
        side: "KP",
        organization: "wpk-international-department",
        capacity: "party",
        members: [{ delegate: "kim-yong-il-vice-minister", role: "head", post: "Director of the department" }],
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
    id: "2014-01-25-hanoi",
    title: "Reported contact in Hanoi, denied by Japan",
    channel: "informal",
    status: "reported",
    start: "2014-01-25",
    end: "2014-01-26",
    place: "hanoi",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          { delegate: "junichi-ihara", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
          { delegate: "keiichi-ono", role: "member", post: "Director, Northeast Asia Division" },
        ],
      },
      {
        side: "KP",
        capacity: "party",
        description:
          "not agreed between the sources: the ambassador for normalisation talks, or an official of the Ministry of State Security",
        members: [],
        sources: ["nanblog-2014-01-28-hanoi-song", "mizuhonokuni-2014-03-02-hanoi-state-security"],
      },
    ],
    topics: ["abductions", "arrangements"],
    outcomes: [],
    remarks: [
      {
        text: "Chief Cabinet Secretary Suga denied that any such meeting took place.",
        sources: ["japantimes-2014-01-28-hanoi-secret-meeting"],
      },
      {
        text: "A later report has the DPRK side signal that it was ready for a dialogue; it stands only on a forum copy.",
        sources: ["mizuhonokuni-2014-03-02-hanoi-state-security"],
      },
    ],
    sources: ["japantimes-2014-01-28-hanoi-secret-meeting"],
    variants: [
      {
        field: "status",
        value: "no meeting took place",
        sources: ["japantimes-2014-01-28-hanoi-secret-meeting"],
        note: "Chief Cabinet Secretary Suga",
      },
      {
        field: "delegations",
        value: "for the DPRK: Song Il Ho, ambassador for normalisation talks",
        sources: ["nanblog-2014-01-28-hanoi-song"],
        note: "Newspaper report of 28 January 2014, only on a blog copy",
      },
      {
        field: "delegations",
        value: "for the DPRK: an official of the Ministry of State Security",
        sources: ["mizuhonokuni-2014-03-02-hanoi-state-security"],
        note: "Newspaper report of 1 or 2 March 2014, only on a forum copy",
      },
    ],
  },
  {
    id: "2014-03-03-shenyang",
    title: "Red Cross talks in Shenyang on Japanese remains, first meeting of 2014",
    channel: "red-cross",
    status: "held",
    start: "2014-03-03",
    end: "2014-03-03",
    place: "shenyang",
    venue: "Shengmao Hotel (盛貿, 성마오)",
    round:
      "first talks of the two societies since August 2012, a year and seven months before; Foreign Ministry section chiefs of both sides sat in",
    series: "red-cross-talks",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        members: [{ delegate: "osamu-tasaka", role: "head", post: "Director General, International Department" }],
        sources: [
          "ap-2014-03-03-red-cross-officials-meet",
          "ap-2014-03-03-shenyang",
          "asahi-2014-03-02-tasaka-ono-arrive",
          "japantimes-2014-03-03-envoys-chat",
        ],
      },
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "observer",
        members: [{ delegate: "keiichi-ono", role: "observer", post: "Director, Northeast Asia Division" }],
        sources: ["japantimes-2014-03-03-envoys-chat", "asahi-2014-03-02-tasaka-ono-arrive"],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        size: 2,
        members: [{ delegate: "ri-ho-rim", role: "head", post: "Secretary General" }],
        sources: [
          "ap-2014-03-03-red-cross-officials-meet",
          "ap-2014-03-03-shenyang",
          "nocut-2014-03-01-dprk-delegation-arrives",
          "koreaherald-2014-03-03-red-cross-productive",
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "observer",
        size: 2,
        members: [{ delegate: "ryu-song-il", role: "observer", post: "Chief of the Japanese affairs section" }],
        sources: [
          "japantimes-2014-03-03-envoys-chat",
          "nocut-2014-03-01-dprk-delegation-arrives",
          "koreaherald-2014-03-03-red-cross-productive",
        ],
      },
    ],
    topics: ["remains", "grave-visits"],
    outcomes: [
      {
        text: "The Japanese side said that relatives had made eight visits to burial places since the last meeting, passed on their thanks and hoped that visits would go on.",
        sources: ["jrcs-2014-03-04-red-cross-talks-outline"],
      },
      {
        text: "The DPRK Red Cross raised the question how to treat remains of Japanese in view of government land development and private use of land.",
        sources: ["jrcs-2014-03-04-red-cross-talks-outline"],
      },
      {
        text: "Each side takes back what was discussed for further consideration: both societies consult their governments and follow up.",
        sources: [
          "jrcs-2014-03-04-red-cross-talks-outline",
          "ap-2014-03-03-red-cross-officials-meet",
          "ap-2014-03-03-shenyang",
        ],
      },
      {
        text: "Both sides agreed that a further meeting of the two societies with officials of the two governments is needed at a suitable time.",
        sources: ["jrcs-2014-03-04-red-cross-talks-outline"],
      },
      {
        text: "Ri Ho Rim said that the two sides agreed on the need to go on meeting in order to resolve the question of the remains.",
        sources: [
          "ap-2014-03-03-red-cross-officials-meet",
          "ap-2014-03-03-shenyang",
          "nocut-2014-03-03-red-cross-agree-continue",
          "chinadaily-2014-03-04-red-cross-shenyang",
          "segye-2014-03-03-red-cross-continue",
          "chosonsinbo-2014-03-04-red-cross-talks",
        ],
      },
      {
        text: "The two sides will study the DPRK side's suggestion to move several burial sites because of development plans.",
        sources: ["japantimes-2014-03-13-red-cross-talks-next-week"],
      },
      {
        text: "Ri Ho Rim called the talks productive.",
        sources: [
          "ap-2014-03-03-red-cross-officials-meet",
          "ap-2014-03-03-shenyang",
          "koreaherald-2014-03-03-red-cross-productive",
        ],
      },
      {
        text: "Osamu Tasaka said that his side had passed on the wish of Japanese relatives to visit the graves and to bring the remains home.",
        sources: ["chinadaily-2014-03-04-red-cross-shenyang"],
      },
      {
        text: "An unnamed official of Japan's Foreign Ministry said that talks between the governments would be considered after the societies had consulted them.",
        sources: ["chinadaily-2014-03-04-red-cross-shenyang"],
      },
    ],
    follows: "2012-08-09-beijing",
    remarks: [
      {
        text: "Officials of both foreign ministries were present and held informal talks beside the meeting, according to Kyodo, which cites an unnamed Japanese official.",
        sources: ["ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
      },
      {
        text: "AP: Japan hoped that the meeting would be a step towards talks on the Japanese abducted in the 1970s and 1980s; the meeting itself dealt with another matter, the return of the remains of 21,600 Japanese who died in Korea at the end of the war.",
        sources: ["ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
      },
      {
        text: "AP: the two countries have no diplomatic relations; Japan sees a solution of the abductions as a crucial step towards normal relations.",
        sources: ["ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
      },
      {
        text: "AP: the last formal talks of the two governments were in November 2012.",
        sources: ["ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
      },
      {
        text: "AP: the DPRK let five abducted Japanese go home in 2002; Japan believes that at least a dozen others were abducted and wants those still alive back.",
        sources: ["ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
      },
      {
        text: "AP: the two societies last met in 2012; that meeting led to the first meeting of the governments in four years, and the warming ended with the rocket launch of December 2012.",
        sources: ["ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
      },
      {
        text: "AP: groups of Japanese relatives had visited graves in the DPRK nine times since the meeting of 2012; some of the graves lie on hills at the edge of Pyongyang.",
        sources: ["ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
      },
      {
        text: "AP: Japan ruled Korea as a colony from 1910 to 1945; an estimated 34,600 Japanese soldiers, government officials and family members died there of hunger or disease at the end of the war, and the remains of 13,000 of them have been repatriated.",
        sources: ["ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
      },
      {
        text: "The DPRK Red Cross had asked for the meeting; Japan sent officials because the DPRK's Foreign Ministry did.",
        sources: [
          "japantimes-2014-03-03-envoys-chat",
          "japantimes-2014-03-02-japan-eyes-informal-talks",
          "japantimes-2014-02-28-talks-set",
        ],
      },
      {
        text: "At the opening Ri Ho Rim called the meeting meaningful and important because officials of the two governments took part.",
        sources: ["japantimes-2014-03-03-envoys-chat"],
      },
      {
        text: "Before leaving, Tasaka called the presence of section chiefs of both governments a step forward from the last meeting.",
        sources: ["asahi-2014-03-02-tasaka-ono-arrive"],
      },
      {
        text: "Hours: 09:30 to 17:00, about six hours without lunch.",
        sources: ["nocut-2014-03-03-red-cross-agree-continue"],
      },
      { text: "Hours: six hours.", sources: ["koreaherald-2014-03-03-red-cross-productive"] },
      { text: "Hours: about 10:00 to about 18:00, citing NHK.", sources: ["hani-2014-03-red-cross-shenyang"] },
      { text: "Hours: about seven hours.", sources: ["apacdaily-2014-03-03-shenyang"] },
      {
        text: "On arrival Ri Ho Rim is quoted by one source as expecting three days and by another as saying that the meeting would be on the 3rd.",
        sources: ["koreaherald-2014-03-02-officials-arrive", "nocut-2014-03-01-dprk-delegation-arrives"],
      },
      {
        text: "The disclosed record of the press briefing of 20 March says that at this meeting the DPRK Red Cross, pointing to state and private land development, had asked that Japan collect the remains soon.",
        sources: ["sansyoukai-2023-10-31-red-cross-talks-outline"],
      },
      {
        text: "On 7 March, at the briefing for relatives in Japan, Ono was present beside Tasaka; the relatives asked for a joint memorial in the DPRK and for money for the visits.",
        sources: ["voakorea-2014-03-jrcs-briefing"],
      },
      {
        text: "That this hotel is the Traders Hotel is our reading: the English and the Chinese name stand side by side only in sources about 19 and 20 March.",
        sources: ["nocut-2014-03-19-red-cross-resumes", "sansyoukai-2023-10-31-red-cross-talks-outline"],
      },
    ],
    sources: [
      "jrcs-2014-03-04-red-cross-talks-outline",
      "ap-2014-03-03-red-cross-officials-meet",
      "ap-2014-03-03-shenyang",
      "chosonsinbo-2014-03-04-red-cross-talks",
    ],
    evidence: {
      end: ["jrcs-2014-03-04-red-cross-talks-outline", "nocut-2014-03-03-red-cross-agree-continue"],
      venue: ["shinailbo-2014-03-03-red-cross-opens", "voakorea-2014-03-03-red-cross-shenyang"],
      round: ["chosonsinbo-2014-03-04-red-cross-talks", "chinadaily-2014-03-04-red-cross-shenyang"],
      topics: [
        "jrcs-2014-03-04-red-cross-talks-outline",
        "ap-2014-03-03-red-cross-officials-meet",
        "ap-2014-03-03-shenyang",
      ],
      follows: ["chosonsinbo-2014-03-04-red-cross-talks", "chinadaily-2014-03-04-red-cross-shenyang"],
    },
    variants: [
      {
        field: "end",
        value: "2014-03-05",
        sources: ["koreaherald-2014-03-02-officials-arrive", "koreaherald-2014-03-03-red-cross-productive"],
        note: "Ri Ho Rim, on arrival, expected three days; the report of 3 March still has talks until Wednesday",
      },
      {
        field: "delegations",
        value: "2 for the DPRK",
        sources: ["christiandaily-2014-03-02-shenyang-plan"],
        note: "Jiji, before the meeting; Ri Ho Rim counts four, two of the Red Cross and two of the Foreign Ministry",
      },
      {
        field: "delegations",
        value: "3 for Japan",
        sources: ["christiandaily-2014-03-02-shenyang-plan"],
        note: "Jiji, before the meeting: Tasaka, Ono and one more",
      },
      {
        field: "venue",
        value: "a hotel in Shenyang",
        sources: ["jrcs-2014-03-04-red-cross-talks-outline"],
        note: "The Japanese Red Cross Society does not name it",
      },
      {
        field: "round",
        value: "first in 18 months",
        sources: ["apacdaily-2014-03-03-shenyang"],
        note: "August 2012 to March 2014 is 19 months; the others write a year and seven months",
      },
    ],
  },
  {
    id: "2014-03-03-shenyang-foreign-ministries",
    title: "Informal talks of section chiefs in Shenyang beside the Red Cross talks",
    channel: "informal",
    status: "held",
    start: "2014-03-03",
    end: "2014-03-03",
    place: "shenyang",
    venue: "beside the Red Cross meeting",
    round: "first contact of the two governments in a year and four months",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "keiichi-ono", role: "head", post: "Director, Northeast Asia Division" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "ryu-song-il", role: "head", post: "Chief of the Japanese affairs section" }],
      },
    ],
    topics: ["abductions", "security", "arrangements"],
    outcomes: [
      {
        text: "As reported on 16 and 17 March: agreement that an abductee's parents could meet their granddaughter in a third country.",
        sources: ["oana-2014-03-17-jiji-ulaanbaatar-meeting", "asianewsnet-2014-03-17-parents-meet-grandchild"],
      },
    ],
    follows: "2012-11-15-ulaanbaatar",
    remarks: [
      {
        text: "AP has the informal talks from Kyodo, which cites an unnamed Japanese official.",
        sources: ["ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
      },
      {
        text: "Hours: less than two hours (Foreign Minister Kishida).",
        sources: ["mofa-2014-03-04-kishida-press-conference"],
      },
      { text: "Hours: two hours.", sources: ["japantimes-2014-03-13-red-cross-talks-next-week"] },
      {
        text: "The subjects are what observers believe: the abductions, and the DPRK's nuclear and missile programmes.",
        sources: ["japantimes-2014-03-13-red-cross-talks-next-week"],
      },
      {
        text: "Tasaka pointed to free time at the lunch break as the occasion for the contact.",
        sources: ["hani-2014-03-red-cross-shenyang"],
      },
      {
        text: "On leaving Pyongyang on 1 March, Ryu Song Il had not ruled out talks between the governments.",
        sources: ["japantimes-2014-03-02-japan-eyes-informal-talks"],
      },
    ],
    sources: [
      "mofa-2014-03-04-kishida-press-conference",
      "ap-2014-03-03-red-cross-officials-meet",
      "ap-2014-03-03-shenyang",
      "japantimes-2014-03-03-envoys-chat",
    ],
    evidence: {
      end: ["japantimes-2014-03-03-envoys-chat"],
      place: ["japantimes-2014-03-03-envoys-chat", "ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
      round: ["japantimes-2014-03-03-envoys-chat"],
      delegations: ["japantimes-2014-03-03-envoys-chat", "japantimes-2014-03-13-red-cross-talks-next-week"],
      topics: ["japantimes-2014-03-13-red-cross-talks-next-week"],
      follows: [
        "japantimes-2014-03-03-envoys-chat",
        "ap-2014-03-03-red-cross-officials-meet",
        "ap-2014-03-03-shenyang",
      ],
    },
  },
  {
    id: "2014-03-19-shenyang",
    title: "Red Cross talks in Shenyang on Japanese remains, second meeting of 2014",
    channel: "red-cross",
    status: "held",
    start: "2014-03-19",
    end: "2014-03-20",
    place: "shenyang",
    venue: "Traders Hotel (盛貿, 성마오), conference room",
    round: "follow-up to 3 March, with people versed in the remains question on both sides",
    series: "red-cross-talks",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        description: "three of the International Department and two press officers",
        size: 5,
        members: [
          { delegate: "osamu-tasaka", role: "head", post: "Director General, International Department" },
          {
            delegate: "sugai-jrcs",
            role: "member",
            post: "Deputy Director, International Department (国際部次長)",
          },
          { delegate: "tsuji-jrcs", role: "member", post: "Section chief, International Department (係長)" },
        ],
        sources: ["sansyoukai-undated-fy2013-red-cross-delegates"],
      },
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "observer",
        size: 4,
        members: [{ delegate: "keiichi-ono", role: "observer", post: "Director, Northeast Asia Division" }],
        sources: ["sansyoukai-undated-fy2013-red-cross-delegates", "wowkorea-2014-03-20-bureau-talks-to-resume"],
      },
      {
        side: "JP",
        organization: "mhlw-japan",
        capacity: "observer",
        size: 2,
        members: [
          {
            delegate: "arima-mhlw",
            role: "observer",
            post: "Deputy head (室長補佐), External Affairs Office, Relief Planning Division, Social Welfare and War Victims' Relief Bureau",
          },
          { delegate: "okada-mhlw", role: "observer", post: "External Affairs Office, Relief Planning Division" },
        ],
        sources: ["sansyoukai-undated-fy2013-red-cross-delegates", "jrcs-2014-03-20-red-cross-talks-outline"],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        size: 2,
        members: [
          { delegate: "ri-ho-rim", role: "head", post: "Secretary General" },
          { delegate: "hong-dprkrc", role: "member", post: "Officer, International Department" },
        ],
        sources: ["sansyoukai-undated-fy2013-red-cross-delegates", "wowkorea-2014-03-19-red-cross-resumes"],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "observer",
        size: 2,
        members: [{ delegate: "ryu-song-il", role: "observer", post: "Chief of the Japanese affairs section" }],
        sources: ["sansyoukai-undated-fy2013-red-cross-delegates", "wowkorea-2014-03-20-bureau-talks-to-resume"],
      },
      {
        side: "KP",
        organization: "land-environment-dprk",
        capacity: "observer",
        size: 1,
        members: [],
        sources: ["sansyoukai-undated-fy2013-red-cross-delegates", "jrcs-2014-03-20-red-cross-talks-outline"],
      },
      {
        side: "KP",
        capacity: "observer",
        description:
          "one further delegate, not named; the Japanese Red Cross Society speaks of experts who have dealt with the remains",
        size: 1,
        members: [],
        sources: ["sansyoukai-undated-fy2013-red-cross-delegates", "jrcs-2014-03-20-red-cross-talks-outline"],
      },
    ],
    topics: ["remains", "grave-visits"],
    outcomes: [
      {
        text: "The DPRK Red Cross explained in detail the question of land development and private land at burial places; the Japanese side listened.",
        sources: ["jrcs-2014-03-20-red-cross-talks-outline"],
      },
      {
        text: "The Japanese Red Cross Society hoped that the year's grave visits, due to start again in mid-April, would go smoothly; the DPRK Red Cross answered that it would deal with this positively.",
        sources: ["jrcs-2014-03-20-red-cross-talks-outline"],
      },
      {
        text: "Both sides take the matter home and follow up; both agreed that the two societies and officials need to meet again at a suitable time.",
        sources: ["jrcs-2014-03-20-red-cross-talks-outline"],
      },
      {
        text: "Record of the press briefing: the DPRK side's experts made no concrete request such as compensation, and nothing was agreed on land development.",
        sources: ["sansyoukai-2023-10-31-red-cross-talks-outline"],
      },
      {
        text: "Ri Ho Rim called the talks very constructive and useful and said that the two sides agreed to go on and to prepare measures.",
        sources: ["wowkorea-2014-03-20-bureau-talks-to-resume"],
      },
    ],
    sessions: [
      {
        start: "2014-03-19",
        summary: "15:00 to 22:00 local time.",
        sources: ["wowkorea-2014-03-20-bureau-talks-to-resume"],
      },
      {
        start: "2014-03-20",
        summary: "08:30 to 09:40 local time.",
        sources: ["wowkorea-2014-03-20-bureau-talks-to-resume"],
      },
    ],
    follows: "2014-03-03-shenyang",
    remarks: [
      {
        text: "Japan's Foreign Ministry announced the meeting on 13 March.",
        sources: [
          "japantimes-2014-03-13-red-cross-talks-next-week",
          "mofa-2014-03-14-kishida-press-conference",
          "joongang-2014-03-red-cross-19-20-planned",
        ],
      },
      {
        text: "Arrival: both chief delegates reached Shenyang in the morning of the 19th.",
        sources: ["wowkorea-2014-03-19-red-cross-resumes"],
      },
      {
        text: "Arrival: both delegations reached Shenyang around noon of the 19th.",
        sources: ["nocut-2014-03-19-red-cross-resumes"],
      },
      {
        text: "A joint dinner lay within the hours of the 19th; only on a blog copy of a newspaper dispatch.",
        sources: ["rakutenblog-2014-03-19-red-cross-first-day"],
      },
      {
        text: "Tasaka and Ono briefed the press on 20 March from 10:00 to 10:26.",
        sources: ["sansyoukai-2023-10-31-red-cross-talks-outline"],
      },
      {
        text: "In all eleven persons are listed for Japan and six for the DPRK.",
        sources: ["sansyoukai-undated-fy2013-red-cross-delegates"],
      },
    ],
    sources: ["jrcs-2014-03-20-red-cross-talks-outline", "wowkorea-2014-03-20-bureau-talks-to-resume"],
    evidence: {
      venue: [
        "sansyoukai-2023-10-31-red-cross-talks-outline",
        "sansyoukai-undated-fy2013-red-cross-delegates",
        "nocut-2014-03-19-red-cross-resumes",
      ],
      round: ["jrcs-2014-03-20-red-cross-talks-outline"],
      topics: ["jrcs-2014-03-20-red-cross-talks-outline"],
      follows: ["jrcs-2014-03-20-red-cross-talks-outline"],
    },
  },
  {
    id: "2014-03-19-shenyang-foreign-ministries",
    title: "Informal talks of section chiefs in Shenyang beside the second Red Cross talks",
    channel: "informal",
    status: "held",
    start: "2014-03-19",
    end: "2014-03-20",
    place: "shenyang",
    venue: "beside the Red Cross meeting",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "keiichi-ono", role: "head", post: "Director, Northeast Asia Division" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "ryu-song-il", role: "head", post: "Chief of the Japanese affairs section" }],
      },
    ],
    topics: ["arrangements", "abductions"],
    outcomes: [
      {
        text: "Agreement to resume talks at director-general level, broken off since November 2012; the date to be settled through the two embassies in Beijing.",
        sources: ["wowkorea-2014-03-20-bureau-talks-to-resume", "mongoliaeconomy-2014-03-20-restart-dialogue"],
      },
      {
        text: "Japan then announced a meeting in Beijing on 30 and 31 March; the page, a news repost, says on a Friday, which makes it 21 March.",
        sources: ["getupdated2-2014-03-24-resume-talks"],
      },
    ],
    follows: "2014-03-03-shenyang-foreign-ministries",
    remarks: [
      {
        text: "On the 19th the two section chiefs talked apart after the joint dinner; only on a blog copy of a newspaper dispatch.",
        sources: ["rakutenblog-2014-03-19-red-cross-first-day"],
      },
      {
        text: "An unnamed Japanese official, in Kyodo: they want to restart as soon as possible and deal with a range of issues.",
        sources: ["mongoliaeconomy-2014-03-20-restart-dialogue"],
      },
    ],
    sources: ["wowkorea-2014-03-20-bureau-talks-to-resume", "mofa-2014-03-20-kishida-press-conference"],
    evidence: {
      end: ["wowkorea-2014-03-20-bureau-talks-to-resume"],
      place: ["wowkorea-2014-03-20-bureau-talks-to-resume", "mongoliaeconomy-2014-03-20-restart-dialogue"],
      venue: ["mongoliaeconomy-2014-03-20-restart-dialogue"],
      delegations: ["wowkorea-2014-03-20-bureau-talks-to-resume", "mongoliaeconomy-2014-03-20-restart-dialogue"],
      topics: ["wowkorea-2014-03-20-bureau-talks-to-resume", "mongoliaeconomy-2014-03-20-restart-dialogue"],
    },
    variants: [
      {
        field: "outcomes",
        value: "agreement to resume high-level talks about the nuclear and missile programmes",
        sources: ["straitstimes-2014-03-20-agree-resume-talks"],
        note: "Reuters citing Jiji names the subject differently",
      },
    ],
  },
  {
    id: "2014-03-30-beijing",
    title: "Government talks in Beijing, March 2014",
    channel: "government",
    status: "held",
    start: "2014-03-30",
    end: "2014-03-31",
    place: "beijing",
    venue: "embassy of the DPRK (30 March), embassy of Japan (31 March)",
    round:
      "second government-level consultations by the count of Japan's Foreign Ministry, after Ulaanbaatar in November 2012",
    series: "government-consultations",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          { delegate: "junichi-ihara", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          { delegate: "song-il-ho", role: "head", post: "Ambassador for talks to normalise relations with Japan" },
        ],
      },
    ],
    topics: [
      "remains",
      "japanese-left-behind",
      "japanese-spouses",
      "hijackers",
      "abductions",
      "past-settlement",
      "chongryon-headquarters",
      "security",
    ],
    outcomes: [
      {
        text: "Japan took up remains, Japanese left behind, Japanese spouses and the hijackers of 1970, and set out its basic position on the abductions.",
        sources: ["mofa-2014-03-31-second-consultations-outline"],
      },
      {
        text: "The DPRK raised questions of the past; Japan stated its will to settle them on the basis of the Pyongyang Declaration.",
        sources: ["mofa-2014-03-31-second-consultations-outline"],
      },
      {
        text: "The DPRK voiced strong concern at the auction of the Chongryon headquarters; Japan explained the court procedure.",
        sources: ["mofa-2014-03-31-second-consultations-outline", "japantimes-2014-04-01-de-facto-embassy-fate"],
      },
      {
        text: "Japan protested at ballistic missile launches and at the hint of a nuclear test.",
        sources: ["mofa-2014-03-31-second-consultations-outline"],
      },
      {
        text: "Agreement to go on with talks; the date to be settled through the embassies in Beijing.",
        sources: ["mofa-2014-03-31-second-consultations-outline"],
      },
    ],
    sessions: [
      {
        start: "2014-03-30",
        venue: "embassy of the DPRK",
        summary: "About four hours and a quarter.",
        sources: ["mofa-2014-03-31-second-consultations-outline"],
      },
      {
        start: "2014-03-31",
        venue: "embassy of Japan",
        summary: "About four hours.",
        sources: ["mofa-2014-03-31-second-consultations-outline"],
      },
    ],
    follows: "2012-11-15-ulaanbaatar",
    remarks: [
      {
        text: "Two days before, Foreign Minister Kishida said that the talks were to be resumed on 30 March.",
        sources: ["mofa-2014-03-28-kishida-press-conference"],
      },
    ],
    sources: [
      "mofa-2014-03-31-second-consultations-outline",
      "chosonsinbo-2014-03-30-government-talks-beijing",
      "koreaherald-2014-03-30-first-high-level-talks",
    ],
    evidence: {
      venue: [
        "mofa-2014-03-31-second-consultations-outline",
        "chosonsinbo-2014-03-30-government-talks-beijing",
        "koreaherald-2014-03-30-first-high-level-talks",
      ],
      round: ["mofa-2014-03-31-second-consultations-outline"],
      delegations: [
        "mofa-2014-03-31-second-consultations-outline",
        "globaltimes-2014-03-31-first-government-talks",
        "seoulshinmun-2014-03-21-china-hopes-improvement",
      ],
      topics: ["mofa-2014-03-31-second-consultations-outline"],
    },
    variants: [
      {
        field: "round",
        value: "first talks since November 2011",
        sources: ["mongoliaeconomy-2014-03-29-envoy-arrives-beijing"],
        note: "A repost of an agency report; all other pages have November 2012",
      },
    ],
  },
];
