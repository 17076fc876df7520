import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
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
    id: "2002-03-dalian",
    title: "Reported unannounced government contact in Dalian before the Red Cross talks resumed",
    channel: "informal",
    status: "reported",
    start: "2002-03",
    place: "dalian",
    delegations: [
      { side: "JP", organization: "government-japan", capacity: "party", members: [] },
      { side: "KP", organization: "government-dprk", capacity: "party", members: [] },
    ],
    topics: ["missing-japanese", "abductions"],
    outcomes: [
      {
        text: "Japanese media, quoting unnamed sources, reported that the DPRK side hinted at the fate of some of the missing; one report has it say that of three one was alive and two had died of illness.",
        sources: ["voa-2002-03-24-japan-urges", "seoul-2002-03-25-talks-proposal"],
      },
      {
        text: "The Foreign Ministry of Japan called the reports speculation.",
        sources: ["seoul-2002-03-25-talks-proposal"],
      },
    ],
    remarks: [
      {
        text: "Placed on the weekend before 24 March 2002; the second report only speaks of an informal contact of diplomats in China.",
        sources: ["voa-2002-03-24-japan-urges", "seoul-2002-03-25-talks-proposal"],
      },
    ],
    sources: ["voa-2002-03-24-japan-urges"],
  },
  {
    id: "2002-03-30-singapore-health-ministers",
    title: "Meeting of the health ministers, called off at the wish of the DPRK",
    channel: "government",
    status: "postponed",
    start: "2002-03-30",
    place: "singapore",
    round: "to have been the first meeting of ministers since July 2000",
    delegations: [
      {
        side: "JP",
        organization: "mhlw-japan",
        capacity: "party",
        members: [{ delegate: "chikara-sakaguchi", role: "head", post: "Minister of Health, Labour and Welfare" }],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        members: [{ delegate: "kim-su-hak", role: "head", post: "Minister of Public Health" }],
      },
    ],
    topics: ["atomic-bomb-survivors", "abductions"],
    outcomes: [
      {
        text: "The DPRK asked through Chongryon to put the meeting off because it was not ready, the Japanese minister told the prime minister on 29 March.",
        sources: ["hankyung-2002-03-29-singapore-off", "seoul-2002-03-30-ministers-put-off"],
      },
    ],
    remarks: [
      {
        text: "The DPRK had asked for the meeting several times since December 2001, Japanese media said.",
        sources: ["donga-2002-03-27-health-ministers"],
      },
      {
        text: "The Japanese minister had said in a committee of the House of Councillors that he would raise the abductions; Japanese media saw in this the reason for the DPRK's wish.",
        sources: ["rfa-ko-2002-03-28-singapore-off", "hankyung-2002-03-29-singapore-off"],
      },
      {
        text: "The minister told the press that the DPRK side seemed to have wanted a quiet meeting and that it had been reported too widely.",
        sources: ["hankyung-2002-03-29-singapore-off"],
      },
    ],
    sources: [
      "hankyung-2002-03-29-singapore-off",
      "rfa-ko-2002-03-28-singapore-off",
      "donga-2002-03-27-health-ministers",
    ],
  },
  {
    id: "2002-04-29-beijing",
    title: "Red Cross talks in Beijing after a break of two years: joint report",
    channel: "red-cross",
    status: "held",
    start: "2002-04-29",
    end: "2002-04-30",
    place: "beijing",
    venue: "Beijing Hotel",
    round: "first Red Cross talks since March 2000",
    series: "red-cross-talks",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        members: [{ delegate: "hiroshi-higashiura", role: "head", post: "Director, International Department" }],
      },
      {
        side: "JP",
        organization: "government-japan",
        capacity: "observer",
        description: "government officials",
        members: [],
        sources: ["korea-np-2002-05-08-beijing-joint-report"],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        members: [
          {
            delegate: "ri-ho-rim",
            role: "head",
            post: "Department director in the joint report, deputy secretary general in the press",
          },
        ],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "observer",
        description: "government officials",
        members: [],
        sources: ["korea-np-2002-05-08-beijing-joint-report"],
      },
    ],
    topics: ["missing-japanese", "missing-koreans", "abductions", "home-visits", "atomic-bomb-survivors"],
    outcomes: [
      {
        text: "The Japanese side reports on its search for Koreans missing since before 1945 and is to go on with the government bodies concerned and to report quickly.",
        sources: ["korea-np-2002-05-08-beijing-joint-report", "sedaily-2002-04-30-four-points"],
      },
      {
        text: "The DPRK side is to search for the missing Japanese through Red Cross branches and the bodies concerned, to report results quickly and to take the necessary measures.",
        sources: [
          "korea-np-2002-05-08-beijing-joint-report",
          "donga-2002-04-30-joint-report",
          "akahata-2002-05-01-red-cross-talks",
        ],
      },
      {
        text: "The fourth home visit is to take place about summer 2002; the DPRK side is to consider the wishes of relatives in Japan.",
        sources: ["korea-np-2002-05-08-beijing-joint-report"],
      },
      {
        text: "The next talks are to be held about June, the day to be fixed later; working consultations of the societies as needed.",
        sources: ["korea-np-2002-05-08-beijing-joint-report", "akahata-2002-05-01-red-cross-talks"],
      },
      {
        text: "Care for atomic-bomb survivors in the DPRK was discussed and not put in writing.",
        sources: ["akahata-2002-05-01-red-cross-talks"],
      },
      {
        text: "The Japanese side presented a list of 49 missing persons; the DPRK side added 55 names to its list of missing Koreans.",
        sources: ["akahata-2002-05-01-red-cross-talks"],
      },
    ],
    follows: "2000-03-13-beijing",
    remarks: [
      {
        text: "The DPRK side promised to trace through its branches, the Ministry of People's Security and the registry offices of the people's committees; the Japanese side asked for posters, television and radio as well.",
        sources: ["akahata-2002-05-01-red-cross-talks"],
      },
      {
        text: "The head of the DPRK delegation said that he looked for cooperation as before, read by the press as a wish for food and medical aid.",
        sources: ["donga-2002-04-29-49-missing", "hankyung-2002-04-29-beijing-hotel"],
      },
      {
        text: "The head of the Japanese delegation told the press that the aims of the talks had been reached.",
        sources: ["akahata-2002-05-01-red-cross-talks"],
      },
      {
        text: "The list of missing Koreans, then of 259, was written in Korean script, which held up the search.",
        sources: ["donga-2002-04-30-joint-report"],
      },
      {
        text: "The talks were announced by DPRK state media on 18 April and confirmed by the Foreign Ministry of Japan on the same day.",
        sources: ["voa-2002-04-18-officials-to-meet"],
      },
      {
        text: "The plan was for 29 and 30 April from the first announcement.",
        sources: ["voa-2002-04-18-officials-to-meet", "donga-2002-04-18-talks-announced"],
      },
    ],
    sources: [
      "korea-np-2002-05-08-beijing-joint-report",
      "akahata-2002-05-01-red-cross-talks",
      "donga-2002-04-29-49-missing",
      "ifrc-2002-08-19-progress-in-talks",
    ],
    evidence: {
      start: [
        "korea-np-2002-05-08-beijing-joint-report",
        "donga-2002-04-29-49-missing",
        "voa-2002-04-29-talks-restart",
      ],
      end: ["korea-np-2002-05-08-beijing-joint-report", "akahata-2002-05-01-red-cross-talks"],
      venue: ["hankyung-2002-04-29-beijing-hotel"],
      round: ["worldjpn-2002-03-22-mofa-statement-ja", "voa-2002-04-18-officials-to-meet"],
      delegations: [
        "korea-np-2002-05-08-beijing-joint-report",
        "akahata-2002-05-01-red-cross-talks",
        "donga-2002-04-29-49-missing",
        "hankyung-2002-04-29-beijing-hotel",
      ],
      topics: ["korea-np-2002-05-08-beijing-joint-report", "akahata-2002-05-01-red-cross-talks"],
      follows: ["worldjpn-2002-03-22-mofa-statement-ja"],
    },
    variants: [
      {
        field: "start",
        value: "2002-04-28",
        sources: ["voa-2002-04-26-first-public-contact"],
        note: "'Sunday', written before the talks; the plan announced on 18 April was 29 and 30 April",
      },
      {
        field: "delegations",
        value: "head of the DPRK side printed リ・ホム, deputy secretary general",
        sources: ["akahata-2002-05-01-red-cross-talks"],
      },
      {
        field: "round",
        value: "first formal talks of the two sides since October 2000",
        sources: ["hankyung-2002-04-29-beijing-hotel"],
        note: "Counts the normalisation talks too",
      },
    ],
  },
  {
    id: "2002-06-postponed",
    title: "Red Cross talks foreseen for June 2002, put off",
    channel: "red-cross",
    status: "postponed",
    start: "2002-06",
    series: "red-cross-talks",
    delegations: [
      { side: "JP", organization: "japanese-red-cross", capacity: "party", members: [] },
      { side: "KP", organization: "dprk-red-cross", capacity: "party", members: [] },
    ],
    topics: ["missing-japanese", "missing-koreans", "home-visits"],
    outcomes: [
      {
        text: "Not held: by the Sankei Shimbun, Japan saw no need to hurry because the DPRK side had shown no sign of a search.",
        sources: ["rfa-2002-06-22-june-talks-off"],
      },
    ],
    follows: "2002-04-29-beijing",
    sources: ["korea-np-2002-05-08-beijing-joint-report", "rfa-2002-06-22-june-talks-off"],
    evidence: { status: ["rfa-2002-06-22-june-talks-off"] },
  },
  {
    id: "2002-07-31-bandar-seri-begawan",
    title: "Foreign ministers' meeting in Bandar Seri Begawan that set up the Red Cross talks of August 2002",
    channel: "multilateral",
    status: "held",
    start: "2002-07-31",
    end: "2002-07-31",
    place: "bandar-seri-begawan",
    round: "meeting at the ASEAN Regional Forum",
    series: "foreign-ministers",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "yoriko-kawaguchi", role: "head", post: "Minister for Foreign Affairs" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "paek-nam-sun", role: "head", post: "Minister of Foreign Affairs" }],
      },
    ],
    topics: ["normalisation", "past-settlement", "abductions", "missing-japanese", "security", "arrangements"],
    outcomes: [
      {
        text: "Both sides want relations to be established as soon as possible and are to work on the settlement of the past and all other matters; humanitarian matters are to be solved early.",
        sources: [
          "worldjpn-2002-07-31-joint-announcement",
          "kcna-2002-07-31-foreign-ministers",
          "donga-2002-08-01-brunei",
        ],
      },
      {
        text: "Dialogue between the parties concerned is held necessary to ease tension on and around the Korean peninsula.",
        sources: ["worldjpn-2002-07-31-joint-announcement", "kcna-2002-07-31-foreign-ministers"],
      },
      {
        text: "Director-general level talks of the foreign ministries are to be held within August.",
        sources: [
          "worldjpn-2002-07-31-joint-announcement",
          "kcna-2002-07-31-foreign-ministers",
          "mofa-2002-08-arf-outline",
        ],
      },
      {
        text: "The two sides are to cooperate so that the next Red Cross talks take place within August.",
        sources: [
          "worldjpn-2002-07-31-joint-announcement",
          "kcna-2002-07-31-foreign-ministers",
          "mofa-2002-08-arf-outline",
        ],
      },
      {
        text: "In a paper of its own the DPRK side says that it will take an active interest in results of its Red Cross society's search for missing persons.",
        sources: ["donga-2002-08-01-brunei"],
      },
    ],
    sources: ["worldjpn-2002-07-31-joint-announcement", "kcna-2002-07-31-foreign-ministers"],
    evidence: {
      round: ["donga-2002-07-29-brunei", "mofa-2002-08-arf-outline"],
      topics: [
        "worldjpn-2002-07-31-joint-announcement",
        "kcna-2002-07-31-foreign-ministers",
        "donga-2002-08-01-brunei",
        "mofa-2002-08-arf-outline",
      ],
    },
    variants: [
      {
        field: "outcomes",
        value: "Red Cross talks about mid-August and director-general talks about 25 August, both in Pyongyang",
        sources: ["mofa-2002-08-arf-outline", "chugoku-kyodo-2002-08-01-brunei"],
        note: "As the Japanese minister told it; the joint text only says August",
      },
      {
        field: "delegations",
        value: "8 in the whole DPRK delegation to the regional forum",
        sources: ["donga-2002-07-29-brunei"],
        note: "As announced",
      },
    ],
  },
  {
    id: "2002-08-18-pyongyang",
    title: "Red Cross talks in Pyongyang: results of both searches exchanged, reunions and a fourth home visit agreed",
    channel: "red-cross",
    status: "held",
    start: "2002-08-18",
    end: "2002-08-19",
    place: "pyongyang",
    venue: "People's Palace of Culture",
    round: "called the first Red Cross talks held in the DPRK capital; second of the year",
    series: "red-cross-talks",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        size: 3,
        members: [{ delegate: "hiroshi-higashiura", role: "head", post: "Director, International Department" }],
      },
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "observer",
        size: 2,
        members: [
          {
            delegate: "shigekazu-sato",
            role: "observer",
            post: "Councillor (deputy director-general), Asian bureau",
          },
          { delegate: "kenji-hiramatsu", role: "observer", post: "Foreign Ministry official" },
        ],
        sources: ["ifrc-2002-08-19-progress-in-talks", "ap-2002-08-18-red-cross", "donga-2002-08-18-talks-open"],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        members: [
          {
            delegate: "ri-ho-rim",
            role: "head",
            post: "Deputy Secretary General (IFRC); department director (joint report)",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "observer",
        members: [{ delegate: "o-hae-song", role: "observer", post: "Deputy bureau director" }],
        sources: ["ifrc-2002-08-19-progress-in-talks", "donga-2002-08-18-talks-open"],
      },
    ],
    topics: ["missing-japanese", "missing-koreans", "home-visits", "japanese-spouses", "abductions"],
    outcomes: [
      {
        text: "The DPRK Red Cross gave information on six of 49 priority cases of missing Japanese.",
        sources: [
          "ifrc-2002-08-19-progress-in-talks",
          "hankookilbo-2002-08-20-sixth-talks",
          "donga-2002-08-19-six-confirmed",
        ],
      },
      {
        text: "Two of the six are alive.",
        sources: ["ifrc-2002-08-19-progress-in-talks", "donga-2002-08-19-six-confirmed"],
      },
      {
        text: "Four of the six died of illness; none of the six is among the eleven whom Japan held to be abducted.",
        sources: ["donga-2002-08-19-six-confirmed"],
      },
      {
        text: "The DPRK Red Cross promised to strengthen its tracing together with the authorities concerned and to look further into the remaining cases.",
        sources: ["ifrc-2002-08-19-progress-in-talks", "hankookilbo-2002-08-20-sixth-talks"],
      },
      {
        text: "The Japanese Red Cross Society gave information on three missing Koreans, whose names were among the 55 on a list presented at the talks in Beijing; one of the three is alive.",
        sources: ["ifrc-2002-08-19-progress-in-talks"],
      },
      {
        text: "By the joint report the one survivor of the three lives in Japan.",
        sources: ["hankyung-2002-08-19-joint-report", "people-2002-08-20-joint-press-release"],
      },
      {
        text: "Through the Red Cross the surviving Korean had sent a video and photographs to a sister in Pyongyang not seen for more than 60 years; the two had spoken by telephone shortly before the talks.",
        sources: ["ifrc-2002-08-19-progress-in-talks"],
      },
      {
        text: "Both delegations are to take measures as soon as possible so that the survivors can meet their families.",
        sources: [
          "ifrc-2002-08-19-progress-in-talks",
          "hankyung-2002-08-19-joint-report",
          "people-2002-08-20-joint-press-release",
        ],
      },
      {
        text: "The Japanese Red Cross Society is to go on tracing those still missing; its head of delegation assured his counterpart of it before the press in Pyongyang.",
        sources: ["ifrc-2002-08-19-progress-in-talks", "hankyung-2002-08-19-joint-report"],
      },
      {
        text: "A fourth home visit of Japanese women who had married Koreans and moved to the DPRK between 1959 and 1981 is to take place towards the end of October 2002.",
        sources: ["ifrc-2002-08-19-progress-in-talks"],
      },
      {
        text: "The joint report sets the fourth home visit for about late October.",
        sources: [
          "hankyung-2002-08-19-joint-report",
          "people-2002-08-20-joint-press-release",
          "donga-2002-08-19-six-confirmed",
          "hankookilbo-2002-08-20-sixth-talks",
        ],
      },
      { text: "The next meeting was left open in date and place.", sources: ["ifrc-2002-08-19-progress-in-talks"] },
      {
        text: "Both sides are to stay in close contact, to hold working consultations as needed and to fix the next talks soon.",
        sources: ["hankyung-2002-08-19-joint-report", "voa-2002-08-19-little-progress"],
      },
    ],
    sessions: [
      {
        start: "2002-08-18",
        venue: "People's Palace of Culture",
        summary:
          "First day: home visits agreed in principle, the DPRK side handing over a list of women for the next group; by reports the Japanese side told the fate of a few of the 314 missing Koreans.",
        sources: ["donga-2002-08-18-first-day", "voa-2002-08-18-talks-open"],
      },
      {
        start: "2002-08-19",
        summary:
          "Second day: in the morning the Japanese side met those who carry out the search; the joint report of four points was issued at the end.",
        sources: [
          "hankyung-2002-08-19-joint-report",
          "hankyung-2002-08-19-investigators-met",
          "donga-2002-08-19-six-confirmed",
        ],
      },
    ],
    follows: "2002-04-29-beijing",
    remarks: [
      { text: "Officials of both foreign ministries were present.", sources: ["ifrc-2002-08-19-progress-in-talks"] },
      {
        text: "The IFRC says that the matters had been pending for a year, and speaks of nationals of both sides missing since before 1945.",
        sources: ["ifrc-2002-08-19-progress-in-talks"],
      },
      {
        text: "The head of the DPRK delegation voiced optimism before the talks; Japanese Foreign Ministry officials called the mood friendly.",
        sources: ["voa-2002-08-18-talks-open"],
      },
      {
        text: "Afterwards the Japanese side said that the DPRK side had shown good faith but regretted that nothing was said on the suspected abductions.",
        sources: ["donga-2002-08-19-six-confirmed", "voa-2002-08-19-little-progress"],
      },
    ],
    sources: [
      "ifrc-2002-08-19-progress-in-talks",
      "hankyung-2002-08-19-joint-report",
      "people-2002-08-20-joint-press-release",
      "donga-2002-08-19-six-confirmed",
    ],
    evidence: {
      start: [
        "ifrc-2002-08-19-progress-in-talks",
        "donga-2002-08-18-talks-open",
        "ap-2002-08-18-red-cross",
        "voa-2002-08-18-talks-open",
      ],
      end: [
        "ifrc-2002-08-19-progress-in-talks",
        "hankyung-2002-08-19-joint-report",
        "hankookilbo-2002-08-20-sixth-talks",
      ],
      venue: ["voa-2002-08-18-talks-open", "donga-2002-08-18-first-day"],
      round: ["ifrc-2002-08-19-progress-in-talks", "donga-2002-08-18-first-day"],
      delegations: [
        "ifrc-2002-08-19-progress-in-talks",
        "hankyung-2002-08-19-joint-report",
        "ap-2002-08-18-red-cross",
        "donga-2002-08-18-talks-open",
      ],
      topics: ["ifrc-2002-08-19-progress-in-talks", "hankyung-2002-08-19-joint-report", "ap-2002-08-18-red-cross"],
      follows: ["ifrc-2002-08-19-progress-in-talks"],
    },
    variants: [
      {
        field: "round",
        value: "sixth Red Cross talks",
        sources: ["hankookilbo-2002-08-20-sixth-talks"],
        note: "Five sessions since 1997 are known",
      },
      {
        field: "round",
        value: "Red Cross talks in Pyongyang already from 27 January to 28 February 1956",
        sources: ["jrc-humanitarian-journal-3-2014-p63"],
        note: "Chronology in a journal of the Japanese Red Cross",
      },
      {
        field: "delegations",
        value:
          "Japanese side of five: three of the Red Cross and two of the Foreign Ministry; one of the latter printed Kenji Hidamatsu",
        sources: ["ap-2002-08-18-red-cross"],
      },
      {
        field: "outcomes",
        value: "visiting rights for about 2,000 Japanese women",
        sources: ["voa-2002-08-19-little-progress"],
        note: "All other reports speak of one further group",
      },
      {
        field: "outcomes",
        value: "no progress on the missing Japanese",
        sources: ["donga-2002-08-23-director-talks"],
        note: "A clause in a later report",
      },
    ],
  },
];
