import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "2004-05-22-pyongyang",
    title: "Second Japan-DPRK summit",
    channel: "summit",
    status: "held",
    start: "2004-05-22",
    end: "2004-05-22",
    place: "pyongyang",
    venue: "Taedonggang guest house (大同江迎賓館)",
    round: "second meeting of the two leaders after 17 September 2002",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        members: [
          { delegate: "junichiro-koizumi", role: "head", position: "Prime Minister" },
          { delegate: "masaaki-yamazaki", role: "member", position: "Deputy Chief Cabinet Secretary" },
          { delegate: "koro-bessho", role: "member", position: "Secretary to the Prime Minister" },
          { delegate: "hitoshi-tanaka", role: "member", position: "Deputy Minister, Foreign Ministry (審議官)" },
          {
            delegate: "mitoji-yabunaka",
            role: "member",
            position: "Director-General, Asian and Oceanian Affairs Bureau",
          },
        ],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        members: [
          { delegate: "kim-jong-il", role: "head", position: "Chairman of the National Defence Commission" },
          { delegate: "kang-sok-ju", role: "member", position: "First Vice Foreign Minister" },
        ],
      },
    ],
    topics: ["abductions", "returned-families", "normalisation", "security", "humanitarian-aid", "sanctions"],
    outcomes: [
      {
        text: "Both leaders reconfirmed the Pyongyang Declaration of 2002 as the base of relations.",
        sources: ["mofa-2004-05-26-summit-ja", "kantei-2004-05-22-meeting-en"],
      },
      {
        text: "Five family members of two abducted couples left for Japan the same evening.",
        sources: ["mofa-2004-05-26-summit-ja", "kantei-2004-05-22-meeting-ja", "akahata-2004-05-23-summit"],
      },
      { text: "The third family, three persons, stayed; a meeting in a third country was to be arranged." },
      {
        text: "The DPRK leader promised to reopen, from a blank sheet, the inquiry into the ten abductees without confirmed fate.",
        sources: ["mofa-2004-05-26-summit-ja", "akahata-2004-05-23-summit"],
      },
      {
        text: "Japan announced aid through international organisations: 250,000 tonnes of food and medical goods worth 10 million US dollars.",
        sources: ["mofa-2004-05-26-summit-ja", "voa-2004-05-23-koizumi-acknowledges"],
      },
      { text: "Japan said that it would not use sanctions as long as the declaration was kept." },
      { text: "Officials were to discuss resuming the normalisation talks." },
      {
        text: "The DPRK leader reaffirmed the moratorium on missile launches and the goal of a peninsula without nuclear weapons through the six-party talks.",
      },
    ],
    follows: "2004-05-04-beijing",
    sources: [
      "mofa-2004-05-26-summit-ja",
      "kantei-2004-05-22-meeting-ja",
      "kantei-2004-05-22-meeting-en",
      "chosonsinbo-2004-05-22-summit",
    ],
    evidence: {
      start: ["kantei-2004-05-22-meeting-en", "mofa-2004-05-26-summit-ja"],
      end: ["kantei-2004-05-22-meeting-ja"],
      place: ["kantei-2004-05-22-meeting-en"],
      venue: ["kantei-2004-05-22-meeting-ja", "akahata-2004-05-23-summit"],
      delegations: ["chosonsinbo-2004-05-22-summit"],
      outcomes: [
        "mofa-2004-05-26-summit-ja",
        "kantei-2004-05-22-meeting-en",
        "kantei-2004-05-22-meeting-ja",
        "kantei-2004-05-27-email-magazine",
        "akahata-2004-05-23-summit",
        "donga-2004-05-23-summit",
        "voa-2004-05-23-koizumi-acknowledges",
      ],
    },
    variants: [
      {
        field: "venue",
        value: "Daedong Guest House",
        sources: ["kantei-2004-05-22-meeting-en"],
        note: "Spelling on the English page of the Prime Minister's Office",
      },
      {
        field: "outcomes",
        value: "normalisation talks to resume in June 2004",
        sources: ["donga-2004-05-23-summit"],
        note: "The Japanese government's pages only say that officials would discuss resumption",
      },
      {
        field: "outcomes",
        value: "the inquiry to be made with Japanese participation",
        sources: ["kantei-2004-05-22-meeting-en", "akahata-2004-05-23-summit"],
        note: "Not in the Foreign Ministry's summary of 26 May",
      },
    ],
  },
  {
    id: "2004-06-24-beijing",
    title: "Bilateral meeting beside the third round of the six-party talks",
    channel: "multilateral",
    status: "reported",
    start: "2004-06-24",
    end: "2004-06-24",
    place: "beijing",
    venue: "Diaoyutai State Guesthouse",
    round: "sideline of the third round of the six-party talks (23-26 June 2004)",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          {
            delegate: "mitoji-yabunaka",
            role: "head",
            position: "Head of delegation; Director-General, Asian and Oceanian Affairs Bureau",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "kim-kye-gwan", role: "head", position: "Vice Foreign Minister; head of delegation" }],
      },
    ],
    topics: ["abductions", "security"],
    outcomes: [
      {
        text: "Both sides said that the issues should be solved through the six-party talks; the abductions were raised as well.",
      },
    ],
    follows: "2004-05-22-pyongyang",
    remarks: [
      {
        text: "The meeting is only on a mirror of a China Radio International page; the ministry's page on the third round does not speak of it in the part that was read.",
        sources: ["cri-ja-2004-06-25-beijing-meeting", "mofa-2004-06-six-party-third-round"],
      },
    ],
    sources: ["cri-ja-2004-06-25-beijing-meeting"],
    evidence: { round: ["mofa-2004-06-six-party-third-round", "cri-ja-2004-06-25-beijing-meeting"] },
  },
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
        members: [{ delegate: "yoriko-kawaguchi", role: "head", position: "Minister for Foreign Affairs" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "paek-nam-sun", role: "head", position: "Minister of Foreign Affairs" }],
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
            position: "Deputy Director-General, Asian and Oceanian Affairs Bureau",
          },
          { delegate: "naoki-ito", role: "member", position: "Director, Northeast Asia Division" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          { delegate: "song-il-ho", role: "head", position: "Vice director, Asian Affairs Department" },
          { delegate: "kim-chol-ho", role: "member", position: "Head of the Japan section (日本担当課長)" },
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
            position: "Deputy Director-General, Asian and Oceanian Affairs Bureau",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", position: "Vice director, Asian Affairs Department" }],
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
];
