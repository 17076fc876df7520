import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "2004-07-01-jakarta",
    title: "Foreign ministers' meeting in Jakarta beside the ASEAN Regional Forum",
    channel: "multilateral",
    status: "held",
    start: "2004-07-01",
    end: "2004-07-01",
    place: "jakarta",
    round: "beside the ASEAN+3 and ASEAN Regional Forum meetings",
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
    topics: ["abductions", "returned-families", "humanitarian-aid", "normalisation"],
    outcomes: [
      {
        text: "Both sides confirmed that they would settle the outstanding issues one by one on the base of the Pyongyang Declaration and the summit of May.",
        sources: ["mofa-2004-07-01-foreign-ministers"],
      },
      {
        text: "The DPRK formally agreed to a reunion of the third family in Indonesia; Japan hoped for it by 23 July.",
        sources: ["mofa-2004-07-01-foreign-ministers"],
      },
      {
        text: "The DPRK said that the new inquiry was under way and that Japan would be answered once there were results.",
        sources: ["mofa-2004-07-01-foreign-ministers"],
      },
      {
        text: "The working-level talks of August 2004 went back to an understanding reached here, by the Japanese delegate.",
        sources: ["narkn-2004-08-13-saiki-briefing"],
      },
    ],
    follows: "2004-05-22-pyongyang",
    sources: ["mofa-2004-07-01-foreign-ministers"],
    evidence: { outcomes: ["mofa-2004-07-01-foreign-ministers", "narkn-2004-08-13-saiki-briefing"] },
  },
  {
    id: "2004-08-11-beijing",
    title: "First working-level consultations after the second summit",
    channel: "government",
    status: "held",
    start: "2004-08-11",
    end: "2004-08-12",
    place: "beijing",
    venue: "Embassy of Japan (11 August); Embassy of the DPRK (12 August)",
    round: "first of three working-level rounds in 2004",
    series: "working-level-consultations",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          {
            delegate: "akitaka-saiki",
            role: "head",
            post: "Deputy Director-General, Asian and Oceanian Affairs Bureau",
          },
          { delegate: "naoki-ito", role: "member", post: "Director, Northeast Asia Division" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          { delegate: "song-il-ho", role: "head", post: "Vice director, Asian Affairs Department" },
          { delegate: "kim-chol-ho", role: "member", post: "Head of the Japan section (日本担当課長)" },
        ],
      },
    ],
    topics: ["abductions", "missing-japanese", "hijackers", "humanitarian-aid"],
    outcomes: [
      { text: "The DPRK gave an oral interim report on the ten abductees; Japan called it insufficient." },
      { text: "Japan proposed to meet again, possibly in September." },
      { text: "The DPRK agreed to give information on one missing person who was not on Japan's list." },
      { text: "No deadline for the inquiry was named, and the resumption of the normalisation talks was not raised." },
      {
        text: "The DPRK side said that it had set up its inquiry committee on 3 June 2004 with 20 persons, about half from the people's security organs and half from local government.",
        sources: ["narkn-2004-08-13-saiki-briefing"],
      },
    ],
    sessions: [
      {
        start: "2004-08-11",
        venue: "Embassy of Japan",
        summary: "Seven and a half hours.",
        sources: ["narkn-2004-08-13-saiki-briefing"],
      },
      {
        start: "2004-08-12",
        venue: "Embassy of the DPRK",
        summary: "Four and a half hours.",
        sources: ["narkn-2004-08-13-saiki-briefing"],
      },
    ],
    follows: "2004-07-01-jakarta",
    remarks: [
      {
        text: "Two thirds of the twelve hours went to the abductees without confirmed fate.",
        sources: ["narkn-2004-08-13-saiki-briefing"],
      },
      {
        text: "Announced on 6 August with the heads of both sides; Japan meant to ask for four hijackers as well.",
        sources: ["chosun-nk-2004-08-06-plan"],
      },
    ],
    sources: [
      "japantimes-2004-08-12-interim-report",
      "japantimes-2004-08-13-talks-go-nowhere",
      "narkn-2004-08-13-saiki-briefing",
      "voa-2004-08-12-no-apparent-progress",
    ],
    evidence: {
      start: ["japantimes-2004-08-12-interim-report", "narkn-2004-08-13-saiki-briefing"],
      end: ["japantimes-2004-08-13-talks-go-nowhere", "narkn-2004-08-13-saiki-briefing"],
      place: ["japantimes-2004-08-13-talks-go-nowhere"],
      venue: ["japantimes-2004-08-12-interim-report", "japantimes-2004-08-13-talks-go-nowhere"],
      delegations: ["japantimes-2004-08-12-interim-report", "narkn-2004-08-13-saiki-briefing"],
      outcomes: [
        "japantimes-2004-08-12-interim-report",
        "japantimes-2004-08-13-talks-go-nowhere",
        "narkn-2004-08-13-saiki-briefing",
        "voa-2004-08-12-no-apparent-progress",
      ],
      follows: ["narkn-2004-08-13-saiki-briefing"],
    },
    variants: [
      {
        field: "delegations",
        value: "Song Il Ho as vice director in charge of Japan (日本担当副局長)",
        sources: ["narkn-2004-08-13-saiki-briefing"],
        note: "Title as told by the Japanese delegate",
      },
    ],
  },
  {
    id: "2004-09-22-new-york",
    title: "Prime Minister Koizumi speaks with a vice foreign minister of the DPRK at a reception in New York",
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
        members: [{ delegate: "junichiro-koizumi", role: "head", post: "Prime Minister" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "choe-su-hon", role: "head", post: "Vice foreign minister" }],
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
    id: "2004-09-25-beijing",
    title: "Second working-level consultations after the second summit",
    channel: "government",
    status: "held",
    start: "2004-09-25",
    end: "2004-09-26",
    place: "beijing",
    venue: "a hotel in Beijing (25 September); Embassy of the DPRK and the Japanese side's hotel (26 September)",
    round: "second of three working-level rounds in 2004",
    series: "working-level-consultations",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          {
            delegate: "akitaka-saiki",
            role: "head",
            post: "Deputy Director-General, Asian and Oceanian Affairs Bureau",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", post: "Vice director, Asian Affairs Department" }],
      },
    ],
    topics: ["abductions", "missing-japanese", "security", "humanitarian-aid"],
    outcomes: [
      {
        text: "The DPRK reported orally on some of the ten, along Japan's list of about 150 questions, without changing its account of eight dead and two never entered.",
        sources: ["asahi-2004-09-25-second-round"],
      },
      {
        text: "It admitted that one date of death it had given was wrong, by Japanese government sources.",
        sources: ["japantimes-2004-09-27-no-progress"],
      },
      {
        text: "No documents were shown; Japan called the result insufficient and asked for the next round in October, by mid-November at the latest.",
        sources: ["japantimes-2004-09-27-no-progress"],
      },
      {
        text: "Japan voiced serious concern about signs of a missile test.",
        sources: ["japantimes-2004-09-27-no-progress"],
      },
      {
        text: "Japan asked who the members of the inquiry committee are and for a meeting with them; only on a forum copy of a newspaper report.",
        sources: ["asyura-2004-09-26-second-round-ends"],
      },
      {
        text: "The DPRK agreed that Japan sends persons to watch the handing out of the food aid; only on a copy of a newspaper report on a bulletin board.",
        sources: ["mimizun-2004-09-27-second-round-ends"],
      },
    ],
    sessions: [
      {
        start: "2004-09-25",
        venue: "a hotel in Beijing",
        summary: "About three and a half hours from 15:00 local time.",
        sources: ["asahi-2004-09-25-second-round", "asyura-2004-09-25-second-round"],
      },
      {
        start: "2004-09-26",
        venue: "Embassy of the DPRK and the Japanese side's hotel",
        summary: "Five hours in all; only on a copy of a newspaper report on a bulletin board.",
        sources: ["mimizun-2004-09-27-second-round-ends"],
      },
    ],
    follows: "2004-08-11-beijing",
    remarks: [
      {
        text: "The case of one missing person who is not on Japan's list was discussed on 25 September; only on a forum copy of a newspaper report.",
        sources: ["asyura-2004-09-25-second-round"],
      },
    ],
    sources: [
      "asahi-2004-09-25-second-round",
      "japantimes-2004-09-26-no-new-info",
      "japantimes-2004-09-27-no-progress",
      "ap-2004-09-25-new-round",
    ],
    evidence: {
      start: ["asahi-2004-09-25-second-round", "japantimes-2004-09-26-no-new-info", "ap-2004-09-25-new-round"],
      end: ["japantimes-2004-09-27-no-progress"],
      place: ["asahi-2004-09-25-second-round", "ap-2004-09-25-new-round"],
      venue: ["asahi-2004-09-25-second-round", "ap-2004-09-25-new-round", "mimizun-2004-09-27-second-round-ends"],
      delegations: [
        "asahi-2004-09-25-second-round",
        "japantimes-2004-09-26-no-new-info",
        "japantimes-2004-09-27-no-progress",
      ],
      topics: [
        "japantimes-2004-09-27-no-progress",
        "asyura-2004-09-25-second-round",
        "mimizun-2004-09-27-second-round-ends",
      ],
    },
    variants: [
      {
        field: "end",
        value: "2004-09-27",
        sources: ["asyura-2004-09-25-second-round"],
        note: "Written on 25 September: an extension to 27 September was thought possible",
      },
      {
        field: "delegations",
        value: "Song Il Ho as vice director of the ministry's fourth department (第4局副局長)",
        sources: ["asahi-2004-09-25-second-round"],
      },
      {
        field: "delegations",
        value: "Song Il Ho as deputy director-general of Asian affairs",
        sources: ["ap-2004-09-25-new-round"],
        note: "The agency's rendering of the title",
      },
    ],
  },
  {
    id: "2004-11-09-pyongyang",
    title: "Third working-level consultations after the second summit",
    channel: "government",
    status: "held",
    start: "2004-11-09",
    end: "2004-11-14",
    place: "pyongyang",
    round:
      "third of three working-level rounds in 2004, raised to director-general level and held in Pyongyang for the first time",
    series: "working-level-consultations",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        description:
          "Foreign Ministry, with nine from the police and three from the Cabinet Secretariat's support office",
        size: 19,
        members: [
          {
            delegate: "mitoji-yabunaka",
            role: "head",
            post: "Director-General, Asian and Oceanian Affairs Bureau",
          },
          {
            delegate: "akitaka-saiki",
            role: "member",
            post: "Deputy Director-General, Asian and Oceanian Affairs Bureau",
          },
          { delegate: "naoki-ito", role: "member", post: "Director, Northeast Asia Division" },
          {
            delegate: "hiroshi-oguma",
            role: "member",
            post: "Head of the Cabinet Secretariat's support office for abductees and families",
          },
          {
            delegate: "shigeru-kitamura",
            role: "member",
            post: "Head of the foreign affairs division, National Police Agency",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          { delegate: "ma-chol-su", role: "head", post: "Director-general" },
          { delegate: "song-il-ho", role: "member", post: "Vice director" },
        ],
      },
      {
        side: "KP",
        organization: "inquiry-committee-2004",
        capacity: "party",
        members: [
          {
            delegate: "jin-il-bo",
            role: "head",
            post: "Director-general, Ministry of People's Security; head of the inquiry committee",
          },
        ],
      },
    ],
    topics: ["abductions", "missing-japanese", "security"],
    outcomes: [
      {
        text: "The head of the DPRK's inquiry committee explained its findings to the Japanese team in person; the account stayed at eight dead and two never entered.",
        sources: ["akahata-2004-12-25-government-text", "asyura-2004-11-15-third-round-documents"],
      },
      {
        text: "The DPRK handed over papers and objects said to concern six of the ten, and copies of court papers on two persons whom it called responsible.",
        sources: ["akahata-2004-12-25-government-text", "asyura-2004-11-15-yomiuri-results"],
      },
      {
        text: "Bones said to be those of one abductee were handed to the head of the Japanese team on 14 November.",
        sources: ["chosonsinbo-2005-01-27-memorandum-text"],
      },
      {
        text: "Japan named five missing persons who were not on its list; the answer was that their entry could not be confirmed.",
        sources: ["asyura-2004-11-15-yomiuri-results", "yomitokyo-2018-mofa-text"],
      },
      {
        text: "The team heard witnesses and visited a hospital and other places.",
        sources: ["akahata-2004-12-25-government-text", "yomitokyo-2018-mofa-text"],
      },
      {
        text: "The team also met the roving ambassador who heads the normalisation talks, and the DPRK's delegate to the six-party talks.",
        sources: ["korea-np-2004-11-16-third-round", "taipeitimes-2004-11-12-six-way-talks"],
      },
      {
        text: "Both sides reconfirmed what the second summit had agreed, by Choson Sinbo.",
        sources: ["korea-np-2004-11-16-third-round"],
      },
    ],
    sessions: [
      {
        start: "2004-11-10",
        summary: "The team heard the head of the inquiry committee for almost nine hours.",
        sources: ["kokalog-2004-inquiry-head-hearings"],
      },
      {
        start: "2004-11-11",
        summary:
          "Meeting with the delegate to the six-party talks; about an hour and a half with the head of the inquiry committee in the morning, and about six hours again after that.",
        sources: ["kokalog-2004-inquiry-head-hearings", "taipeitimes-2004-11-12-six-way-talks"],
      },
      {
        start: "2004-11-14",
        summary:
          "Staff of the hospital were heard for about three hours in the morning, the head of the inquiry committee in the afternoon; only on a forum copy of a Sankei report.",
        sources: ["asyura-2004-11-15-sankei-third-round"],
      },
    ],
    follows: "2004-09-25-beijing",
    remarks: [
      { text: "The stay was lengthened by two days, by Choson Sinbo.", sources: ["korea-np-2004-11-16-third-round"] },
      {
        text: "The team flew home on a chartered plane on 15 November.",
        sources: ["asyura-2004-11-15-third-round-documents"],
      },
    ],
    sources: [
      "goj-2004-12-24-close-examination-en",
      "akahata-2004-12-25-government-text",
      "korea-np-2004-11-16-third-round",
      "asyura-2004-11-16-chosonsinbo",
    ],
    evidence: {
      start: [
        "goj-2004-12-24-close-examination-en",
        "akahata-2004-12-25-government-text",
        "voa-2004-11-09-abduction-talks",
      ],
      end: ["goj-2004-12-24-close-examination-en", "akahata-2004-12-25-government-text"],
      place: ["akahata-2004-12-25-government-text", "voa-2004-11-09-abduction-talks"],
      round: ["korea-np-2004-11-16-third-round", "asyura-2004-11-15-sankei-third-round"],
      delegations: [
        "korea-np-2004-11-16-third-round",
        "voa-2004-11-09-abduction-talks",
        "narkn-2004-11-08-yabunaka-request",
        "shugiin-2004-12-02-abductions-committee",
        "bunshun-third-round-police-account",
        "asyura-2004-11-15-third-round-documents",
      ],
      outcomes: [
        "akahata-2004-12-25-government-text",
        "chosonsinbo-2005-01-27-memorandum-text",
        "korea-np-2004-11-16-third-round",
        "taipeitimes-2004-11-12-six-way-talks",
        "ikjeld-2004-11-16-returned",
        "asyura-2004-11-15-yomiuri-results",
        "asyura-2004-11-15-third-round-documents",
      ],
    },
    variants: [
      {
        field: "end",
        value: "2004-11-12",
        sources: ["voa-2004-11-09-abduction-talks"],
        note: "Plan at the start: Tuesday to Friday",
      },
      {
        field: "end",
        value: "2004-11-15",
        sources: ["korea-np-2004-11-16-third-round"],
        note: "Counts to the day of departure",
      },
      {
        field: "delegations",
        value: "head of the foreign affairs division of the police: family name only",
        sources: ["narkn-2004-11-08-yabunaka-request"],
        note: "The given name is from the committee page of the House of Representatives of 2 December 2004, which shows the same post",
      },
    ],
  },
];
