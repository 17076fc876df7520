import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "2000-03-13-beijing",
    title: "Red Cross talks in Beijing: the points of December 1999 confirmed",
    channel: "red-cross",
    status: "held",
    start: "2000-03-13",
    end: "2000-03-13",
    place: "beijing",
    venue: "A hotel in Beijing (the Swiss Hotel in one report)",
    round: "second talks since December 1999",
    series: "red-cross-talks",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        members: [{ delegate: "tadateru-konoe", role: "head", post: "Vice President" }],
      },
      {
        side: "JP",
        organization: "government-japan",
        capacity: "observer",
        description: "government officials concerned (only in a mailing-list copy of the KCNA item)",
        members: [],
        sources: ["kcna-2000-03-13-beijing-talks"],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        members: [
          {
            delegate: "ho-hae-ryong",
            role: "head",
            post: "Vice Chairman (Vice-President in the text of the Japanese Foreign Ministry)",
          },
        ],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "observer",
        description: "government officials concerned (only in a mailing-list copy of the KCNA item)",
        members: [],
        sources: ["kcna-2000-03-13-beijing-talks"],
      },
    ],
    topics: ["home-visits", "missing-japanese", "missing-koreans", "humanitarian-aid"],
    outcomes: [
      {
        text: "The third home visit is to take place in April or May.",
        sources: ["mofa-2000-03-14-press-conference", "kcna-2000-03-13-beijing-talks"],
      },
      {
        text: "Home visits are to go on afterwards, with regard to the wishes of relatives in Japan.",
        sources: ["korea-np-2000-03-17-confirmed-points", "kcna-2000-03-13-beijing-talks"],
      },
      {
        text: "The DPRK side reports that the competent bodies have begun a thorough search for the missing Japanese; Japan will be told if anybody is found.",
        sources: ["korea-np-2000-03-17-confirmed-points", "kcna-2000-03-13-beijing-talks"],
      },
      {
        text: "The DPRK side asks Japan, by the usual methods of the Red Cross, to trace Koreans missing since before 1945; Japan accepts and will report.",
        sources: ["korea-np-2000-03-17-confirmed-points", "kcna-2000-03-13-beijing-talks"],
      },
      {
        text: "The Japanese side reports the decision of 7 March on 100,000 tonnes of rice through the World Food Programme; the DPRK side gives thanks.",
        sources: [
          "korea-np-2000-03-17-confirmed-points",
          "donga-2000-03-13-four-points-reaffirmed",
          "hankookilbo-2000-03-14-swiss-hotel",
        ],
      },
      {
        text: "The progress of both searches is to be taken up at further Red Cross talks.",
        sources: ["korea-np-2000-03-17-confirmed-points", "kcna-2000-03-13-beijing-talks"],
      },
    ],
    follows: "1999-12-19-beijing",
    remarks: [
      {
        text: "The talks lasted into the night; both delegations were to go home on 14 March.",
        sources: ["donga-2000-03-13-four-points-reaffirmed"],
      },
      {
        text: "The DPRK side said that the Ministry of Social Security and the Red Cross were looking together for about 15 Japanese suspected to have been abducted.",
        sources: ["hankookilbo-2000-03-14-swiss-hotel"],
      },
    ],
    sources: [
      "korea-np-2000-03-17-confirmed-points",
      "mofa-2000-03-14-press-conference",
      "donga-2000-03-13-four-points-reaffirmed",
      "kcna-2000-03-13-beijing-talks",
    ],
    evidence: {
      end: [
        "korea-np-2000-03-17-confirmed-points",
        "donga-2000-03-13-four-points-reaffirmed",
        "kcna-2000-03-13-beijing-talks",
      ],
      venue: ["donga-2000-03-13-four-points-reaffirmed", "hankookilbo-2000-03-14-swiss-hotel"],
      round: ["hankookilbo-2000-03-14-swiss-hotel", "ifrc-2000-03-09-weekly-news"],
      delegations: [
        "mofa-2000-03-14-press-conference",
        "donga-2000-03-13-four-points-reaffirmed",
        "hankookilbo-2000-03-14-swiss-hotel",
        "kcna-2000-03-13-beijing-talks",
      ],
      follows: ["kcna-2000-03-13-beijing-talks", "ifrc-2000-03-09-weekly-news"],
    },
    variants: [
      {
        field: "outcomes",
        value: "third home visit on 5 April",
        sources: ["korea-np-2000-03-17-confirmed-points"],
        note: "The same KCNA text in Japanese; the English text has April or May, so a misprint for '4・5月'",
      },
      {
        field: "outcomes",
        value: "third home visit from late April to May",
        sources: ["chosun-nk-2000-03-wives-visit"],
      },
      {
        field: "outcomes",
        value: "third home visit about April",
        sources: ["donga-2000-03-13-four-points-reaffirmed", "hankookilbo-2000-03-14-swiss-hotel"],
        note: "Towards the end of April in the second report",
      },
    ],
  },
  {
    id: "2000-04-04-pyongyang-round-9",
    title: "Ninth round of the normalisation talks",
    channel: "government",
    status: "held",
    start: "2000-04-04",
    end: "2000-04-07",
    place: "pyongyang",
    venue: "Foreign Ministry guest house outside Pyongyang (dinner of 4 April)",
    round: "9th round; first since November 1992",
    series: "normalisation-talks",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        members: [
          {
            delegate: "kojiro-takano",
            role: "head",
            post: "Ambassador in charge of the normalisation talks; formerly ambassador to Saudi Arabia",
          },
        ],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        members: [{ delegate: "jong-thae-hwa", role: "head", post: "Ambassador; former vice foreign minister" }],
      },
    ],
    topics: ["normalisation", "past-settlement", "abductions", "security"],
    outcomes: [
      {
        text: "Joint press statement of 7 April: the talks go on, with the next round in Tokyo in late May 2000.",
        sources: ["japantimes-2000-04-08-round9"],
      },
      {
        text: "The DPRK side put the settlement of the past first and apart from the rest; Japan granted the need and would not leave the other questions aside.",
        sources: ["japantimes-2000-04-08-round9", "voa-2000-04-07-round9"],
      },
      { text: "No tangible progress, by The Japan Times.", sources: ["japantimes-2000-04-08-round9"] },
    ],
    sessions: [
      {
        start: "2000-04-04",
        venue: "Foreign Ministry guest house outside Pyongyang",
        summary: "Dinner that opened the programme; the Japanese delegation had arrived earlier that day.",
        sources: ["japantimes-2000-04-05-round9", "latimes-2000-04-05-round9"],
      },
      {
        start: "2000-04-05",
        summary: "First session proper, with a heated debate.",
        sources: ["japantimes-2000-04-08-round9"],
      },
      {
        start: "2000-04-07",
        summary: "Session of 90 minutes on the schedule, and the joint press statement.",
        sources: ["japantimes-2000-04-08-round9"],
      },
    ],
    follows: "1999-12-21-beijing-preliminary",
    remarks: [
      {
        text: "The Japanese delegation was to leave on 8 April.",
        sources: ["people-2000-03-23-round9-plan", "donga-2000-03-22-round9-plan", "nkchosun-2000-04-round9"],
      },
    ],
    sources: ["sangiin-2017-01-31-written-answer", "japantimes-2000-04-05-round9", "japantimes-2000-04-08-round9"],
    evidence: {
      start: ["sangiin-2017-01-31-written-answer", "japantimes-2000-04-05-round9"],
      end: ["sangiin-2017-01-31-written-answer", "japantimes-2000-04-08-round9"],
      venue: ["latimes-2000-04-05-round9"],
      round: ["sangiin-2017-01-31-written-answer", "japantimes-2000-10-30-round11"],
      delegations: ["japantimes-2000-04-05-round9", "donga-2000-03-22-round9-plan"],
      topics: ["japantimes-2000-04-08-round9", "voa-2000-04-07-round9", "japantimes-2000-04-05-round9"],
    },
    variants: [
      {
        field: "end",
        value: "2000-04-08",
        sources: ["people-2000-03-23-round9-plan", "donga-2000-03-22-round9-plan", "piej-2015-02-06-blog"],
        note: "Announced as 4 to 8 April; a blog repeats the 8th. It was the day of departure",
      },
      {
        field: "start",
        value: "2000-04-05",
        sources: ["nkchosun-2000-04-round9", "japantimes-2000-04-08-round9", "piej-2015-02-06-blog"],
        note: "The sessions proper: 5 and 7 April in The Japan Times, two meetings in three days from the 5th in a blog; NK Chosun announced three meetings from the 5th to the 7th",
      },
      {
        field: "delegations",
        value: "head of the DPRK side spelt Jong Thae-kwa",
        sources: ["latimes-2000-04-05-round9"],
      },
      {
        field: "outcomes",
        value: "next round in Tokyo next month",
        sources: ["voa-2000-04-07-round9"],
        note: "VOA's wording of the joint statement",
      },
    ],
  },
  {
    id: "2000-05-tokyo-round-10-postponed",
    title: "Tenth round as first agreed",
    channel: "government",
    status: "postponed",
    start: "2000-05",
    place: "tokyo",
    round: "10th round, first date",
    series: "normalisation-talks",
    delegations: [
      { side: "JP", organization: "government-japan", capacity: "party", members: [] },
      { side: "KP", organization: "government-dprk", capacity: "party", members: [] },
    ],
    topics: ["normalisation"],
    outcomes: [
      {
        text: "Put off at the wish of the DPRK side, in the end to August 2000.",
        sources: ["voa-2000-06-20-japan-nk", "voa-2000-08-21-round10"],
      },
    ],
    follows: "2000-04-04-pyongyang-round-9",
    sources: ["japantimes-2000-04-08-round9", "people-2000-07-18-ministers-plan"],
    evidence: {
      status: ["people-2000-07-18-ministers-plan", "voa-2000-06-20-japan-nk", "voa-2000-08-21-round10"],
      place: ["japantimes-2000-04-08-round9"],
    },
  },
  {
    id: "2000-07-15-beijing-informal",
    title: "Contacts that arranged the first meeting of the foreign ministers",
    channel: "informal",
    status: "reported",
    start: "2000-07-15",
    end: "2000-07-17",
    place: "beijing",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "kunihiko-makita", role: "head", post: "Director-General, Asian Affairs Bureau" }],
      },
      { side: "KP", capacity: "party", description: "DPRK side", members: [] },
    ],
    topics: ["arrangements", "home-visits"],
    outcomes: [
      {
        text: "Agreement on a first meeting of the foreign ministers in Bangkok, on the postponed round as early as possible, and on the Red Cross meeting and the third home visit soon.",
      },
    ],
    follows: "2000-04-04-pyongyang-round-9",
    remarks: [
      {
        text: "The report gives Saturday to Monday before Tuesday 18 July; the calendar days follow from that.",
        sources: ["people-2000-07-18-ministers-plan"],
      },
    ],
    sources: ["people-2000-07-18-ministers-plan"],
  },
  {
    id: "2000-07-26-bangkok-foreign-ministers",
    title: "First meeting of the foreign ministers, in Bangkok",
    channel: "multilateral",
    status: "held",
    start: "2000-07-26",
    end: "2000-07-26",
    place: "bangkok",
    round: "first meeting of the foreign ministers of the two",
    series: "foreign-ministers",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "yohei-kono", role: "head", post: "Minister for Foreign Affairs" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "paek-nam-sun", role: "head", post: "Minister of Foreign Affairs" }],
      },
    ],
    topics: ["normalisation", "security"],
    outcomes: [
      { text: "The ministers signed a joint announcement.", sources: ["mofa-2000-07-26-kono-paek"] },
      { text: "The normalisation talks are to resume, by VOA.", sources: ["voa-2000-08-21-round10"] },
    ],
    follows: "2000-07-15-beijing-informal",
    remarks: [
      { text: "About 25 minutes, from 18:25 to 18:50.", sources: ["mofa-2000-07-26-kono-paek"] },
      {
        text: "The foreign minister of Japan spoke of the meeting with his South Korean colleague the same day.",
        sources: ["mofa-2000-07-26-japan-rok-ministers"],
      },
    ],
    sources: ["mofa-2000-07-26-kono-paek", "voa-2000-08-21-round10"],
    evidence: {
      start: ["mofa-2000-07-26-kono-paek"],
      end: ["mofa-2000-07-26-kono-paek"],
      place: ["mofa-2000-07-26-kono-paek"],
      delegations: ["mofa-2000-07-26-kono-paek"],
      topics: ["mofa-2000-07-26-kono-paek"],
    },
  },
  {
    id: "2000-08-21-tokyo-round-10",
    title: "Tenth round of the normalisation talks",
    channel: "government",
    status: "held",
    start: "2000-08-21",
    end: "2000-08-24",
    place: "tokyo",
    venue: "Iikura guest house of the Foreign Ministry (22 August); a hotel in Kisarazu, Chiba (24 August)",
    round: "10th round",
    series: "normalisation-talks",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        members: [{ delegate: "kojiro-takano", role: "head", post: "Ambassador in charge of the normalisation talks" }],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        members: [{ delegate: "jong-thae-hwa", role: "head", post: "Roving ambassador" }],
      },
    ],
    topics: ["normalisation", "past-settlement", "abductions", "exchange", "koreans-in-japan"],
    outcomes: [
      {
        text: "Joint announcement: a frank exchange on all questions, the past among them; more exchange of the two foreign ministries; private economic exchange is welcome.",
        sources: ["mofa-2000-08-24-round10-joint-text", "worldjpn-2000-08-28-round10"],
      },
      {
        text: "The eleventh round is to be held in October 2000 in a third country.",
        sources: ["mofa-2000-08-24-round10-joint-text", "voa-2000-08-24-round10"],
      },
      {
        text: "Japan suggested economic assistance in place of compensation, as with South Korea in 1965; the DPRK side rejected this.",
        sources: ["japantimes-2001-02-07-secret-talks"],
      },
      {
        text: "The DPRK side asked for a written apology, compensation, payment for cultural property and an assured standing of Koreans in Japan.",
        sources: ["choson-sinbo-2000-08-25-round10", "voa-2000-08-24-round10"],
      },
    ],
    sessions: [
      {
        start: "2000-08-22",
        venue: "Iikura guest house of the Foreign Ministry",
        summary: "First day of sessions.",
        sources: ["people-2000-08-22-round10", "choson-sinbo-2000-08-25-round10"],
      },
      {
        start: "2000-08-24",
        venue: "A hotel in Kisarazu, Chiba Prefecture",
        summary: "Second day of sessions, and the end of the round.",
        sources: ["bbc-2000-08-24-kisarazu", "voa-2000-08-24-round10", "people-2000-08-22-round10"],
      },
    ],
    follows: "2000-07-26-bangkok-foreign-ministers",
    remarks: [
      {
        text: "On 22 August the DPRK delegation met the foreign minister, Murayama, the secretary-general of the Liberal Democratic Party, and Masaaki Nakayama of the parliamentary friendship league.",
        sources: ["choson-sinbo-2000-08-25-round10"],
      },
      {
        text: "The DPRK delegation was to go home on 25 August.",
        sources: ["people-2000-08-22-round10", "voa-2000-08-21-round10"],
      },
      {
        text: "The English text of the joint announcement bears the date of 28 August, the Japanese one that of the 24th.",
        sources: ["worldjpn-2000-08-28-round10", "mofa-2000-08-24-round10-joint-text"],
      },
    ],
    sources: ["mofa-2000-08-24-round10-joint-text", "sangiin-2017-01-31-written-answer", "worldjpn-2000-08-28-round10"],
    evidence: {
      venue: ["people-2000-08-22-round10", "choson-sinbo-2000-08-25-round10", "bbc-2000-08-24-kisarazu"],
      delegations: ["mofa-2000-08-24-round10-joint-text", "worldjpn-2000-08-28-round10"],
      topics: ["mofa-2000-08-24-round10-joint-text", "choson-sinbo-2000-08-25-round10", "voa-2000-08-24-round10"],
    },
    variants: [
      {
        field: "start",
        value: "2000-08-22",
        sources: ["people-2000-08-22-round10", "choson-sinbo-2000-08-25-round10", "voa-2000-08-21-round10"],
        note: "The news counts the two days of sessions, 22 and 24 August",
      },
      {
        field: "place",
        value: "Tokyo and Kisarazu",
        sources: ["people-2000-08-22-round10", "bbc-2000-08-24-kisarazu", "voa-2000-08-24-round10"],
        note: "The joint text has Tokyo alone",
      },
      {
        field: "delegations",
        value: "head of the DPRK side spelt Jong Thae Wha",
        sources: ["worldjpn-2000-08-28-round10"],
        note: "English text of the joint announcement",
      },
    ],
  },
  {
    id: "2000-10-30-beijing-round-11",
    title: "Eleventh round of the normalisation talks",
    channel: "government",
    status: "held",
    start: "2000-10-30",
    end: "2000-10-31",
    place: "beijing",
    round: "11th round",
    series: "normalisation-talks",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        size: 9,
        members: [{ delegate: "kojiro-takano", role: "head", post: "Chief negotiator" }],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        members: [{ delegate: "jong-thae-hwa", role: "head", post: "Chief negotiator" }],
      },
    ],
    topics: ["normalisation", "past-settlement", "abductions"],
    outcomes: [
      {
        text: "No agreement; the DPRK side asked that the details be kept secret.",
        sources: ["bbc-2000-10-31-round11", "donga-2000-11-02-round11"],
      },
      {
        text: "Japan set out economic cooperation in the manner of 1965; the DPRK side held to compensation.",
        sources: ["donga-2000-11-02-round11", "bbc-2000-10-31-round11"],
      },
      {
        text: "The DPRK side gave no definite answer to the request that its Red Cross explain what its search for missing Japanese had found.",
        sources: ["donga-2000-11-02-round11"],
      },
      { text: "No further round was held until October 2002.", sources: ["japantimes-2002-10-09-round12-plan"] },
    ],
    follows: "2000-08-21-tokyo-round-10",
    sources: ["sangiin-2017-01-31-written-answer", "japantimes-2000-10-30-round11", "bbc-2000-10-31-round11"],
    evidence: {
      start: ["sangiin-2017-01-31-written-answer", "japantimes-2000-10-30-round11"],
      end: ["sangiin-2017-01-31-written-answer", "bbc-2000-10-31-round11", "donga-2000-11-02-round11"],
      place: ["sangiin-2017-01-31-written-answer", "japantimes-2000-10-30-round11"],
      delegations: [
        "japantimes-2000-10-30-round11",
        "voa-2000-10-30-round11",
        "kyeongin-2000-10-18-round11-plan",
        "bbc-2000-10-31-round11",
      ],
      topics: ["japantimes-2000-10-30-round11", "bbc-2000-10-31-round11", "donga-2000-11-02-round11"],
    },
    variants: [
      {
        field: "outcomes",
        value: "an official hinted at progress and at a strong will of the DPRK side",
        sources: ["bbc-2000-10-31-round11"],
      },
      { field: "outcomes", value: "failure", sources: ["donga-2000-11-02-round11"] },
    ],
  },
  {
    id: "2001-01-beijing-secret",
    title: "Secret contact on restarting the normalisation talks",
    channel: "informal",
    status: "reported",
    start: "2001-01",
    place: "beijing",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "kazuyoshi-umemoto", role: "head", post: "Director, Northeast Asia Division" }],
      },
      { side: "KP", capacity: "party", description: "DPRK officials", members: [] },
    ],
    topics: ["arrangements", "abductions", "past-settlement"],
    outcomes: [{ text: "No agreement on when to hold the next round." }],
    follows: "2000-10-30-beijing-round-11",
    remarks: [
      { text: "Told by unnamed sources; they did not give the day.", sources: ["japantimes-2001-02-07-secret-talks"] },
    ],
    sources: ["japantimes-2001-02-07-secret-talks"],
  },
  {
    id: "2001-01-27-singapore-secret",
    title: "Secret contact on a visit of Prime Minister Mori",
    channel: "informal",
    status: "reported",
    start: "2001-01-27",
    end: "2001-01-27",
    place: "singapore",
    delegations: [
      {
        side: "JP",
        organization: "prime-minister-japan",
        capacity: "party",
        description: "envoy of the prime minister",
        members: [{ delegate: "hidenao-nakagawa", role: "head", post: "Former chief cabinet secretary" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "kang-sok-ju", role: "head", post: "First Vice Minister" }],
      },
    ],
    topics: ["arrangements", "past-settlement", "abductions"],
    outcomes: [
      { text: "About five hours of talks; the differences on the past and on the abductions were not bridged." },
    ],
    remarks: [
      {
        text: "Told by Japanese media in September 2002, as quoted in a Seoul paper.",
        sources: ["hankookilbo-2002-09-02-singapore"],
      },
    ],
    sources: ["hankookilbo-2002-09-02-singapore"],
  },
  {
    id: "2001-10-dalian-secret-series",
    title: "Secret contacts that prepared the summit of 2002",
    channel: "informal",
    status: "reported",
    start: "2001-10",
    end: "2002-09",
    place: "dalian",
    round: "series of about 30 contacts",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          { delegate: "hitoshi-tanaka", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      {
        side: "KP",
        organization: "national-defence-commission",
        capacity: "party",
        description: "one man, known in Japan as Mr X; of the commission by the reports",
        members: [],
      },
    ],
    topics: ["abductions", "security", "past-settlement", "arrangements", "detainees"],
    outcomes: [
      {
        text: "The contacts led to the summit of 17 September 2002.",
        sources: ["shueisha-secret-talks", "asahi-2023-09-tanaka-interview"],
      },
      {
        text: "To test the contact Japan asked for the release of a detained former newspaper reporter without conditions and for words of regret to South Korea over a clash at sea; both followed.",
        sources: ["shueisha-secret-talks", "president-tanaka-mr-x"],
      },
    ],
    remarks: [
      {
        text: "The first contact was in Dalian, later ones also in Macau and Shanghai, about every second weekend.",
        sources: ["shueisha-secret-talks", "nhk-tanaka-documentary"],
      },
      { text: "Eight people in Tokyo knew of them.", sources: ["shueisha-secret-talks"] },
      {
        text: "Koizumi said on 30 August 2002 that contacts had been under way for about a year.",
        sources: ["akahata-2002-08-31-visit"],
      },
      { text: "Tanaka took over the bureau in September 2001.", sources: ["asahi-2023-09-tanaka-interview"] },
    ],
    sources: [
      "shueisha-secret-talks",
      "nhk-tanaka-documentary",
      "asahi-2023-09-tanaka-interview",
      "irishtimes-2006-10-tanaka",
    ],
    evidence: {
      start: ["shueisha-secret-talks"],
      end: ["shueisha-secret-talks"],
      place: ["shueisha-secret-talks", "nhk-tanaka-documentary"],
      round: ["shueisha-secret-talks"],
      topics: ["shueisha-secret-talks", "president-tanaka-mr-x"],
    },
    variants: [
      {
        field: "start",
        value: "2001-09",
        sources: ["atwiki-kaikocyu-channel-chart"],
        note: "An anonymous wiki, of low reliability: first approach to Tanaka's predecessor in September, to Tanaka in October",
      },
    ],
  },
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
        members: [{ delegate: "kenji-hiramatsu", role: "head", post: "Director, Northeast Asia Division" }],
      },
      { side: "KP", organization: "mofa-dprk", capacity: "party", description: "a diplomat of like rank", members: [] },
    ],
    topics: ["normalisation", "humanitarian-aid"],
    outcomes: [{ text: "They were thought to have spoken of reopening the normalisation talks and of rice." }],
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
];
