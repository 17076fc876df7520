import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "2004-01-13-pyongyang",
    title: "Visit of Japanese diplomats to Pyongyang for a consular case, used to ask for government talks",
    channel: "government",
    status: "held",
    start: "2004-01-13",
    end: "2004-01-17",
    place: "pyongyang",
    round: "first official contact since September 2003",
    delegations: [
      { side: "JP", organization: "mofa-japan", capacity: "party", size: 4, members: [] },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        description: "officials in charge of Japan",
        size: 2,
        members: [],
      },
    ],
    topics: ["detainees", "abductions", "arrangements"],
    outcomes: [
      { text: "Japan asked to resume government talks; the DPRK side only promised to report the request upward." },
      { text: "The DPRK side repeated that the five who had come back should be sent back." },
    ],
    sources: ["japantimes-2004-01-19-pyongyang-trip", "asyura-2004-02-11-team-to-pyongyang"],
    evidence: {
      end: ["japantimes-2004-01-19-pyongyang-trip"],
      place: ["japantimes-2004-01-19-pyongyang-trip"],
      round: ["japantimes-2004-01-19-pyongyang-trip"],
      delegations: ["japantimes-2004-01-19-pyongyang-trip"],
      outcomes: ["japantimes-2004-01-19-pyongyang-trip"],
    },
  },
  {
    id: "2004-02-11-pyongyang",
    title: "Government talks in Pyongyang on the returned abductees' families",
    channel: "government",
    status: "held",
    start: "2004-02-11",
    end: "2004-02-14",
    place: "pyongyang",
    round: "unannounced visit",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        size: 5,
        members: [
          { delegate: "hitoshi-tanaka", role: "head", post: "Deputy Foreign Minister (外務審議官)" },
          {
            delegate: "mitoji-yabunaka",
            role: "member",
            post: "Director-General, Asian and Oceanian Affairs Bureau",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          {
            delegate: "kim-yong-il-vice-minister",
            role: "member",
            post: "Vice Foreign Minister; host of the dinner of 11 February",
          },
          {
            delegate: "kang-sok-ju",
            role: "member",
            post: "First Vice Foreign Minister; met the team on 13 February",
          },
        ],
      },
    ],
    topics: ["abductions", "returned-families", "security", "sanctions"],
    outcomes: [
      {
        text: "No agreement: Japan asked for the families of the five who had come back, the DPRK repeated that the five must first return.",
        sources: ["voa-2004-02-14-fail-to-resolve"],
      },
      {
        text: "Both sides agreed to go on talking, also beside the six-party talks due on 25 February.",
        sources: ["peoplesdaily-2004-02-14-more-talks"],
      },
      { text: "The DPRK side criticised Japan's new law that allows sanctions of its own." },
    ],
    sessions: [
      {
        start: "2004-02-11",
        summary: "Talks of about two and a half hours over dinner.",
        sources: ["asyura-2004-02-11-team-to-pyongyang"],
      },
      {
        start: "2004-02-13",
        summary: "About two hours with the First Vice Foreign Minister in the morning.",
        sources: ["kyodo-2004-02-13-key-aide"],
      },
    ],
    follows: "2004-01-13-pyongyang",
    remarks: [
      {
        text: "The DPRK accepted the visit by its embassy in Beijing late in the week before, naming the two diplomats; only on a forum copy of a newspaper report.",
        sources: ["asyura-2004-02-11-team-to-pyongyang"],
      },
    ],
    sources: [
      "kyodo-2004-02-13-key-aide",
      "voa-2004-02-14-fail-to-resolve",
      "peoplesdaily-2004-02-14-more-talks",
      "asyura-2004-02-11-team-to-pyongyang",
    ],
    evidence: {
      start: ["kyodo-2004-02-13-key-aide", "asyura-2004-02-11-team-to-pyongyang"],
      end: ["peoplesdaily-2004-02-14-more-talks", "voa-2004-02-14-fail-to-resolve"],
      place: ["kyodo-2004-02-13-key-aide", "voa-2004-02-14-fail-to-resolve"],
      round: ["asyura-2004-02-11-team-to-pyongyang"],
      delegations: [
        "kyodo-2004-02-13-key-aide",
        "voa-2004-02-14-fail-to-resolve",
        "asyura-2004-02-11-team-to-pyongyang",
      ],
      outcomes: ["voa-2004-02-14-fail-to-resolve", "peoplesdaily-2004-02-14-more-talks"],
      follows: ["asyura-2004-02-11-team-to-pyongyang"],
    },
    variants: [
      {
        field: "round",
        value: "first government-level talks since October 2002",
        sources: ["voa-2004-02-14-fail-to-resolve"],
      },
      {
        field: "round",
        value: "first bilateral consultations in six months, after the contact of August 2003 in Beijing",
        sources: ["asyura-2004-02-11-team-to-pyongyang"],
        note: "Only on a forum copy of a newspaper report",
      },
    ],
  },
  {
    id: "2004-02-26-beijing",
    title: "Bilateral meeting beside the second round of the six-party talks",
    channel: "multilateral",
    status: "held",
    start: "2004-02-26?",
    end: "2004-02-26?",
    place: "beijing",
    round: "sideline of the second round of the six-party talks (25-28 February 2004)",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          {
            delegate: "mitoji-yabunaka",
            role: "head",
            post: "Head of delegation to the six-party talks; Director-General, Asian and Oceanian Affairs Bureau",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          {
            delegate: "kim-kye-gwan",
            role: "head",
            post: "Vice Foreign Minister; head of delegation to the six-party talks",
          },
        ],
      },
    ],
    topics: ["abductions", "returned-families"],
    outcomes: [
      { text: "80 minutes without progress apart from the wish to keep talking." },
      { text: "The DPRK delegate promised to pass Japan's requests to Pyongyang; no date was set." },
    ],
    follows: "2004-02-11-pyongyang",
    remarks: [
      {
        text: "The two heads talked for a short time, standing, at the reception of 24 February and agreed to go on; only on a forum copy of a newspaper report.",
        sources: ["asyura-2004-02-24-reception-contact"],
      },
    ],
    sources: ["ap-2004-02-27-discuss-kidnapping"],
    evidence: {
      round: ["mofa-2004-03-six-party-second-round"],
      delegations: ["mofa-2004-03-six-party-second-round", "ap-2004-02-27-discuss-kidnapping"],
    },
    variants: [
      {
        field: "start",
        value: "2004-02-25",
        sources: ["ap-2004-02-27-discuss-kidnapping"],
        note: "The same text says both yesterday, which is 26 February, and after the opening session, which was on 25 February",
      },
      {
        field: "start",
        value: "2004-02-24",
        sources: ["asyura-2004-02-24-reception-contact"],
        note: "The short talk at the reception",
      },
    ],
  },
  {
    id: "2004-04-01-dalian",
    title: "Unofficial contact of Liberal Democratic politicians with DPRK negotiators",
    channel: "informal",
    status: "held",
    start: "2004-04-01",
    end: "2004-04-02",
    place: "dalian",
    delegations: [
      {
        side: "JP",
        organization: "ldp",
        capacity: "party",
        members: [
          { delegate: "taku-yamasaki", role: "head", post: "Former vice-president (前副総裁)" },
          { delegate: "katsuei-hirasawa", role: "member", post: "Member of the House of Representatives" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          { delegate: "jong-thae-hwa", role: "head", post: "Ambassador in charge of talks with Japan" },
          { delegate: "song-il-ho", role: "member", post: "Vice director of a department (副局長)" },
        ],
      },
    ],
    topics: ["abductions", "returned-families"],
    outcomes: [
      {
        text: "The Japanese side proposed that a senior official of the government fetch the eight family members; the DPRK side said that it would take this home, by one of the Japanese participants.",
        sources: ["asahi-2004-05-06-dalian-proposal"],
      },
      {
        text: "By the same participant the DPRK side no longer insisted that the five who had come back return or fetch their families, but wanted some guarantee of better relations; only on a blog copy of an Asahi report.",
        sources: ["fuku41-2004-04-04-asahi-dalian"],
      },
      {
        text: "The DPRK side objected to the bill to keep DPRK ships out of ports; only on a forum copy of a Mainichi report.",
        sources: ["asyura-2004-04-07-yamasaki-report"],
      },
    ],
    follows: "2003-12-20-beijing",
    remarks: [
      {
        text: "Nine hours over the two days, by government and party sources in a forum copy of a Mainichi report.",
        sources: ["asyura-2004-04-07-yamasaki-report"],
      },
      {
        text: "A blog of 2007 recalls that the DPRK ambassador denied having hinted at a return without conditions and said that the Japanese side had asked for the contact.",
        sources: ["kajika-2007-01-yamasaki"],
      },
    ],
    sources: [
      "asahi-2004-05-06-dalian-proposal",
      "fuku41-2004-04-04-asahi-dalian",
      "asyura-2004-04-07-yamasaki-report",
    ],
    evidence: {
      start: ["fuku41-2004-04-04-asahi-dalian", "asyura-2004-04-07-yamasaki-report"],
      end: ["fuku41-2004-04-04-asahi-dalian", "asyura-2004-04-07-yamasaki-report"],
      topics: ["asahi-2004-05-06-dalian-proposal", "asyura-2004-04-07-yamasaki-report"],
    },
    variants: [
      {
        field: "start",
        value: "2004-04~",
        sources: ["asahi-2004-05-06-dalian-proposal"],
        note: "Early April; the only page of normal reliability on the date",
      },
      {
        field: "delegations",
        value: "head called vice-president",
        sources: ["fuku41-2004-04-04-asahi-dalian"],
        note: "Blog copy of an Asahi report; the others call him former vice-president",
      },
    ],
  },
  {
    id: "2004-05-04-beijing",
    title: "Government talks in Beijing on the returned abductees' families",
    channel: "government",
    status: "held",
    start: "2004-05-04",
    end: "2004-05-05",
    place: "beijing",
    round: "two days, about two and a half months after the talks of February",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        size: 3,
        members: [
          {
            delegate: "mitoji-yabunaka",
            role: "head",
            post: "Director-General, Asian and Oceanian Affairs Bureau",
          },
          { delegate: "hitoshi-tanaka", role: "member", post: "Deputy Foreign Minister (外務審議官)" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        size: 4,
        members: [
          { delegate: "jong-thae-hwa", role: "head", post: "Ambassador in charge of talks with Japan" },
          { delegate: "song-il-ho", role: "member", post: "Vice director, Asian Affairs Department" },
        ],
      },
    ],
    topics: ["abductions", "returned-families", "normalisation"],
    outcomes: [
      {
        text: "No agreement, but both sides spoke of an in-depth exchange and agreed to meet again.",
        sources: ["voa-vietnamese-2004-05-05-beijing-talks"],
      },
      {
        text: "Japan asked for the quick return of eight family members of the five; the DPRK is said to have answered that the five, who had not come back, should return first.",
        sources: ["donga-ja-2004-05-05-beijing-talks"],
      },
      {
        text: "By the Japanese press the team said that a visit of the prime minister was possible if the families' case was settled.",
        sources: ["donga-ja-2004-05-05-beijing-talks"],
      },
    ],
    follows: "2004-02-11-pyongyang",
    sources: [
      "donga-ja-2004-05-05-beijing-talks",
      "donga-2004-05-05-progress",
      "voa-vietnamese-2004-05-05-beijing-talks",
    ],
    evidence: { delegations: ["donga-ja-2004-05-05-beijing-talks", "voa-vietnamese-2004-05-05-beijing-talks"] },
    variants: [
      {
        field: "outcomes",
        value: "considerable progress",
        sources: ["donga-2004-05-05-progress", "donga-ja-2004-05-05-beijing-talks"],
        note: "An unnamed diplomatic source in Beijing, in the Dong-A Ilbo",
      },
      { field: "outcomes", value: "ended without agreement", sources: ["voa-vietnamese-2004-05-05-beijing-talks"] },
    ],
  },
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
          { delegate: "junichiro-koizumi", role: "head", post: "Prime Minister" },
          { delegate: "masaaki-yamazaki", role: "member", post: "Deputy Chief Cabinet Secretary" },
          { delegate: "koro-bessho", role: "member", post: "Secretary to the Prime Minister" },
          { delegate: "hitoshi-tanaka", role: "member", post: "Deputy Minister, Foreign Ministry (審議官)" },
          {
            delegate: "mitoji-yabunaka",
            role: "member",
            post: "Director-General, Asian and Oceanian Affairs Bureau",
          },
        ],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        members: [
          { delegate: "kim-jong-il", role: "head", post: "Chairman of the National Defence Commission" },
          { delegate: "kang-sok-ju", role: "member", post: "First Vice Foreign Minister" },
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
            post: "Head of delegation; Director-General, Asian and Oceanian Affairs Bureau",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "kim-kye-gwan", role: "head", post: "Vice Foreign Minister; head of delegation" }],
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
];
