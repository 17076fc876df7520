import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
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
          { delegate: "osamu-tasaka", role: "head", position: "Director General, International Department" },
          {
            delegate: "sugai-jrcs",
            role: "member",
            position: "Deputy Director, International Department (国際部次長)",
          },
          { delegate: "tsuji-jrcs", role: "member", position: "Section chief, International Department (係長)" },
        ],
        sources: ["sansyoukai-undated-fy2013-red-cross-delegates"],
      },
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "observer",
        size: 4,
        members: [{ delegate: "keiichi-ono", role: "observer", position: "Director, Northeast Asia Division" }],
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
            position:
              "Deputy head (室長補佐), External Affairs Office, Relief Planning Division, Social Welfare and War Victims' Relief Bureau",
          },
          { delegate: "okada-mhlw", role: "observer", position: "External Affairs Office, Relief Planning Division" },
        ],
        sources: ["sansyoukai-undated-fy2013-red-cross-delegates", "jrcs-2014-03-20-red-cross-talks-outline"],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        size: 2,
        members: [
          { delegate: "ri-ho-rim", role: "head", position: "Secretary General" },
          { delegate: "hong-dprkrc", role: "member", position: "Officer, International Department" },
        ],
        sources: ["sansyoukai-undated-fy2013-red-cross-delegates", "wowkorea-2014-03-19-red-cross-resumes"],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "observer",
        size: 2,
        members: [{ delegate: "ryu-song-il", role: "observer", position: "Chief of the Japanese affairs section" }],
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
        members: [{ delegate: "keiichi-ono", role: "head", position: "Director, Northeast Asia Division" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "ryu-song-il", role: "head", position: "Chief of the Japanese affairs section" }],
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
          { delegate: "junichi-ihara", role: "head", position: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          { delegate: "song-il-ho", role: "head", position: "Ambassador for talks to normalise relations with Japan" },
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
  {
    id: "2014-05-26-stockholm",
    title: "Government talks in Stockholm",
    channel: "government",
    status: "held",
    start: "2014-05-26",
    end: "2014-05-28",
    place: "stockholm",
    venue: "a small hotel in central Stockholm, not named",
    series: "government-consultations",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        description: "led by the Ministry of Foreign Affairs",
        size: 8,
        members: [
          { delegate: "junichi-ihara", role: "head", position: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        description: "led by the Ministry of Foreign Affairs",
        size: 8,
        members: [
          { delegate: "song-il-ho", role: "head", position: "Ambassador for talks to normalise relations with Japan" },
        ],
      },
    ],
    topics: [
      "remains",
      "grave-visits",
      "japanese-left-behind",
      "japanese-spouses",
      "abductions",
      "missing-japanese",
      "missing-koreans",
      "koreans-in-japan",
      "investigation-committee",
      "sanctions",
      "chongryon-headquarters",
      "past-settlement",
      "humanitarian-aid",
      "security",
    ],
    outcomes: [
      {
        text: "The DPRK is to survey all Japanese: remains and graves from around 1945, Japanese left behind, Japanese spouses, abductees and missing persons, through a Special Investigation Committee.",
        sources: [
          "asiapress-2014-06-stockholm-agreement-text",
          "kantei-2014-05-29-suga-stockholm",
          "koreareaders-2014-05-kcna-stockholm-report",
        ],
      },
      {
        text: "When the committee starts, Japan is to lift the limits on travel, those on remittances and on reporting cash, and the port ban for DPRK ships on humanitarian errands.",
        sources: [
          "asiapress-2014-06-stockholm-agreement-text",
          "kantei-2014-05-29-suga-stockholm",
          "people-2014-05-30-dprk-japan-agree",
        ],
      },
      {
        text: "On remains Japan valued the DPRK's help with grave visits; it will go on consulting about remains, graves and visits and take the steps needed.",
        sources: ["asiapress-2014-06-stockholm-agreement-text", "chosonsinbo-2014-05-30-stockholm-kcna"],
      },
      {
        text: "Japan is to go on looking into missing Koreans whom the DPRK has raised, to discuss the status of Koreans in Japan, to share material and allow interviews, and to consider humanitarian aid at a suitable time.",
        sources: ["asiapress-2014-06-stockholm-agreement-text", "koreareaders-2014-05-kcna-stockholm-report"],
      },
      {
        text: "Japan is in the end to lift the sanctions of its own, those under UN resolutions excepted.",
        sources: ["asiapress-2014-06-stockholm-agreement-text", "koreareaders-2014-05-kcna-stockholm-report"],
      },
      {
        text: "The agreement was made public in both capitals on 29 May.",
        sources: ["kantei-2014-05-29-suga-stockholm", "chosonsinbo-2014-05-30-stockholm-kcna"],
      },
    ],
    sessions: [
      { start: "2014-05-26", summary: "Four hours.", sources: ["voakorea-2014-05-27-stockholm-second-day"] },
      {
        start: "2014-05-27",
        summary:
          "From just before 10:00 to about 21:00 local time, about five hours of talks proper by Ihara's count; another paper has two hours before noon and about three, with breaks, after it.",
        sources: ["nikkei-2014-05-28-second-day", "mainichi-2014-05-28-second-day"],
      },
      { start: "2014-05-28", summary: "One hour.", sources: ["businessstandard-2014-05-28-wrap-up"] },
    ],
    follows: "2014-03-30-beijing",
    remarks: [
      {
        text: "Foreign Minister Kishida announced the talks on 19 May.",
        sources: ["hankyung-2014-05-19-stockholm-announced", "mongoliaeconomy-2014-05-23-envoy-leaves-for-sweden"],
      },
      {
        text: "That these are the third government-level consultations stands only on an encyclopaedia copy; it fits the Foreign Ministry's count of March 2014.",
        sources: ["weblio-2025-stockholm-agreement"],
      },
      {
        text: "An Asahi reporter writes that a channel between the Foreign Ministry and the Ministry of State Security stood behind the agreement.",
        sources: ["webronza-2018-11-27-secret-talks-stockholm"],
      },
    ],
    sources: ["mofa-2014-05-30-stockholm-outline", "koreareaders-2014-05-kcna-stockholm-report"],
    evidence: {
      end: ["mofa-2014-05-30-stockholm-outline", "businessstandard-2014-05-28-wrap-up"],
      venue: ["thelocal-2014-05-27-talks-kick-off", "voakorea-2014-05-27-stockholm-second-day"],
      delegations: ["mofa-2014-05-30-stockholm-outline", "thelocal-2014-05-27-talks-kick-off"],
      topics: ["mofa-2014-05-30-stockholm-outline", "koreareaders-2014-05-kcna-stockholm-report"],
    },
    variants: [
      {
        field: "outcomes",
        value: "on 28 May: agreement to go on talking, nothing fixed on when and where",
        sources: ["businessstandard-2014-05-28-wrap-up"],
        note: "Ihara, a day before the text was made public",
      },
    ],
  },
];
