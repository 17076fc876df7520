import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "2002-08-25-pyongyang-director-talks",
    title: "Talks of the foreign ministries at director-general level",
    channel: "government",
    status: "held",
    start: "2002-08-25",
    end: "2002-08-26",
    place: "pyongyang",
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
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          { delegate: "ma-chol-su", role: "head", post: "Director-General, Asian Affairs Department" },
          {
            delegate: "kang-sok-ju",
            role: "observer",
            post: "First Vice Minister; received the Japanese delegation",
          },
        ],
      },
    ],
    topics: ["normalisation", "abductions", "past-settlement", "security", "atomic-bomb-survivors"],
    outcomes: [
      {
        text: "Joint statement: within about a month the two sides will examine whether the normalisation talks can resume early.",
        sources: ["donga-2002-08-26-director-talks"],
      },
      {
        text: "Both called talks with the countries concerned important for easing tension.",
        sources: ["donga-2002-08-26-director-talks"],
      },
      {
        text: "Both are to work together for the survivors of the atomic bombs who live in the DPRK.",
        sources: ["donga-2002-08-26-director-talks"],
      },
      {
        text: "A message of Koizumi that he was ready to take up all open questions was delivered; Kang Sok Ju passed on a favourable answer of Kim Jong Il.",
        sources: ["voakorea-2002-08-26-messages", "donga-2002-08-26-director-talks"],
      },
      {
        text: "By Japan's announcement of 30 August the talks confirmed that a political decision was needed.",
        sources: ["mofa-2002-08-30-ccs-announcement"],
      },
    ],
    follows: "2002-07-31-bandar-seri-begawan",
    sources: [
      "donga-2002-08-26-director-talks",
      "voakorea-2002-08-26-end",
      "donga-2002-08-23-director-talks",
      "voakorea-2002-08-26-messages",
    ],
    evidence: {
      start: ["donga-2002-08-23-director-talks", "ap-2002-08-18-red-cross"],
      end: ["donga-2002-08-26-director-talks", "voakorea-2002-08-26-end"],
      place: ["donga-2002-08-26-director-talks", "voakorea-2002-08-26-end"],
      delegations: [
        "donga-2002-08-23-director-talks",
        "donga-2002-08-26-director-talks",
        "voakorea-2002-08-26-messages",
      ],
    },
    variants: [
      {
        field: "outcomes",
        value: "ended without result, to go on the next month",
        sources: ["voakorea-2002-08-26-end"],
        note: "VOA's first report of the day",
      },
      {
        field: "outcomes",
        value: "unusual exchange of messages of the leaders",
        sources: ["voakorea-2002-08-26-messages"],
        note: "VOA's second report of the day",
      },
      {
        field: "outcomes",
        value: "Koizumi's visit agreed here",
        sources: ["toyo-keizai-2002-09-06-digest"],
        note: "A weekly digest",
      },
    ],
  },
  {
    id: "2002-08-31-beijing-summit-preparation",
    title: "Consultation on the arrangements of the summit",
    channel: "informal",
    status: "reported",
    start: "2002-08-31",
    end: "2002-09-01",
    place: "beijing",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          { delegate: "hitoshi-tanaka", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      { side: "KP", organization: "mofa-dprk", capacity: "party", members: [] },
    ],
    topics: ["arrangements"],
    outcomes: [
      {
        text: "Japan is to send an advance team of 14 to Pyongyang on 3 September and to open a liaison office in a hotel there.",
      },
    ],
    follows: "2002-08-25-pyongyang-director-talks",
    sources: ["donga-jp-2002-09-01-preparations"],
  },
  {
    id: "2002-09-17-pyongyang-preparatory",
    title: "Working meeting before the summit at which the fate of the abductees was told",
    channel: "government",
    status: "held",
    start: "2002-09-17",
    end: "2002-09-17",
    place: "pyongyang",
    delegations: [
      { side: "JP", organization: "government-japan", capacity: "party", members: [] },
      { side: "KP", organization: "government-dprk", capacity: "party", members: [] },
    ],
    topics: ["abductions"],
    outcomes: [
      {
        text: "The DPRK side told Japan that of the abductees asked about four were alive, eight dead and one not known to have entered, and that one person not asked about was alive.",
        sources: ["mofa-2004-bluebook-abductions"],
      },
    ],
    follows: "2002-08-31-beijing-summit-preparation",
    remarks: [
      {
        text: "That it was held on the morning of 17 September, before the leaders met, stands only on two pages of low reliability, an anonymous wiki and a private page that copies a briefing of the ministry.",
        sources: ["ifs-2002-09-17-summit-digest", "atwiki-kaikocyu-summit"],
      },
      {
        text: "Government sources told The Japan Times that in preparatory talks the DPRK side had said before the 17th that some were dead and some alive, and had handed over a list of 14 persons on the day.",
        sources: ["japantimes-2002-09-26-data-before-summit"],
      },
      {
        text: "In a break of the summit Kazuyoshi Umemoto, minister at the embassy in London, who headed Japan's preparatory headquarters in Pyongyang, met four of the persons on the list.",
        sources: ["japantimes-2002-09-26-data-before-summit"],
      },
    ],
    sources: ["mofa-2004-bluebook-abductions", "japantimes-2002-09-26-data-before-summit"],
    evidence: {
      start: ["ifs-2002-09-17-summit-digest", "atwiki-kaikocyu-summit"],
      place: ["atwiki-kaikocyu-summit"],
      end: ["ifs-2002-09-17-summit-digest", "atwiki-kaikocyu-summit"],
    },
    variants: [
      {
        field: "outcomes",
        value: "four alive, eight dead, two not entered, and one more alive",
        sources: ["atwiki-kaikocyu-summit"],
        note: "An anonymous wiki, which has the director-general Tanaka told; the ministry counts one person, not two",
      },
    ],
  },
  {
    id: "2002-09-17-pyongyang-summit",
    title: "First summit of Japan and the DPRK; Pyongyang Declaration",
    channel: "summit",
    status: "held",
    start: "2002-09-17",
    end: "2002-09-17",
    place: "pyongyang",
    venue: "Paekhwawon State Guest House",
    round: "first summit",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        members: [
          { delegate: "junichiro-koizumi", role: "head", post: "Prime Minister" },
          { delegate: "shinzo-abe", role: "member", post: "Deputy Chief Cabinet Secretary" },
          { delegate: "norimoto-takano", role: "member", post: "Deputy Minister for Foreign Affairs" },
          {
            delegate: "hitoshi-tanaka",
            role: "member",
            post: "Director-General, Asian and Oceanian Affairs Bureau",
          },
          { delegate: "kenji-hiramatsu", role: "member", post: "Director, Northeast Asia Division" },
          { delegate: "isao-iijima", role: "member", post: "Secretary to the prime minister" },
          {
            delegate: "koro-bessho",
            role: "member",
            post: "Secretary to the prime minister, from the Foreign Ministry",
          },
        ],
        sources: [
          "kantei-2002-09-17-summit",
          "brookings-2007-peninsula-question-chapter1",
          "donga-jp-2002-09-17-summit",
        ],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        members: [
          { delegate: "kim-jong-il", role: "head", post: "Chairman of the National Defence Commission" },
          { delegate: "kang-sok-ju", role: "member", post: "First Vice Minister of Foreign Affairs" },
          {
            delegate: "kim-yong-nam",
            role: "observer",
            post: "President of the Presidium of the Supreme People's Assembly; greeted Koizumi at the airport",
          },
        ],
        sources: [
          "kantei-2002-09-17-summit",
          "donga-jp-2002-09-17-summit",
          "donga-cn-2002-09-17-summit",
          "people-2002-09-17-summit",
        ],
      },
    ],
    topics: ["normalisation", "abductions", "past-settlement", "security"],
    outcomes: [
      {
        text: "The Pyongyang Declaration was signed; the normalisation talks are to resume within October 2002.",
        sources: ["mofa-2002-09-17-koizumi-visit", "people-2002-09-18-declaration"],
      },
      {
        text: "Kim Jong Il admitted abductions by people connected with the DPRK, apologised and said that those responsible had been punished and that it would not happen again.",
        sources: [
          "mofa-2002-09-17-koizumi-visit",
          "worldjpn-2002-09-17-koizumi-statement",
          "donga-jp-2002-09-17-summit",
        ],
      },
      {
        text: "Japan voiced remorse and apology for colonial rule; economic cooperation is to be discussed in the talks and given after normalisation.",
        sources: ["people-2002-09-18-declaration", "mofa-2002-09-17-koizumi-visit"],
      },
      {
        text: "The DPRK will keep its moratorium on missile launches beyond 2003.",
        sources: ["mofa-2002-09-17-koizumi-visit", "people-2002-09-18-declaration"],
      },
      {
        text: "Kim Jong Il ascribed the spy ships to a part of the military.",
        sources: ["mofa-2002-09-17-koizumi-visit"],
      },
      {
        text: "Kim Jong Il promised to arrange meetings with families and the return of survivors.",
        sources: ["mofa-2002-09-17-koizumi-visit"],
      },
      {
        text: "Kim Jong Il asked Koizumi to tell the United States that the DPRK was ready for talks with it.",
        sources: ["mofa-2002-09-koizumi-kim-dae-jung-call"],
      },
    ],
    sessions: [
      {
        start: "2002-09-17",
        venue: "Paekhwawon State Guest House",
        summary: "Two meetings, in the morning and in the afternoon.",
        sources: ["donga-jp-2002-09-17-summit", "donga-cn-2002-09-17-summit"],
      },
    ],
    follows: "2002-09-17-pyongyang-preparatory",
    remarks: [
      {
        text: "Koizumi landed in Pyongyang at 9:00 and was back at Haneda around 22:00.",
        sources: ["donga-jp-2002-09-17-summit", "donga-cn-2002-09-17-summit"],
      },
    ],
    sources: [
      "kantei-2002-09-17-summit",
      "mofa-2002-09-17-koizumi-visit",
      "people-2002-09-17-summit",
      "donga-jp-2002-09-17-summit",
    ],
    evidence: {
      venue: ["donga-jp-2002-09-17-summit", "people-2002-09-17-summit"],
      topics: ["mofa-2002-09-17-koizumi-visit", "people-2002-09-18-declaration"],
    },
    variants: [
      {
        field: "outcomes",
        value: "four of 11 abductees alive",
        sources: ["kantei-2002-09-17-summit", "csmonitor-2002-09-18-summit", "voa-2002-09-19-talks"],
        note: "Counts only the list of 11",
      },
      {
        field: "outcomes",
        value: "four of 11 alive and six dead",
        sources: ["donga-jp-2002-09-17-summit"],
        note: "Counts only the list of 11; the paper's Chinese page has five dead (donga-cn-2002-09-17-summit)",
      },
      {
        field: "outcomes",
        value: "seven of 11 abductees alive",
        sources: ["voa-persian-2002-09-17-summit"],
        note: "Against all other pages",
      },
      {
        field: "outcomes",
        value: "Koizumi voiced regret and no formal apology for colonial rule",
        sources: ["csmonitor-2002-09-18-summit"],
        note: "The text of the declaration has an apology",
      },
    ],
  },
  {
    id: "2002-09-28-pyongyang-fact-finding",
    title: "Fact-finding mission of the Government of Japan on the abductions",
    channel: "government",
    status: "held",
    start: "2002-09-28",
    end: "2002-10-01",
    place: "pyongyang",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        description:
          "fact-finding team; in it an official on loan from the police, one of the Cabinet Secretariat, a medical attaché and a forensic expert",
        size: 11,
        members: [
          {
            delegate: "akitaka-saiki",
            role: "head",
            post: "Deputy Director-General, Asian and Oceanian Affairs Bureau",
          },
          { delegate: "kenji-hiramatsu", role: "member", post: "Director, Northeast Asia Division" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "ma-chol-su", role: "head", post: "Director-General, Asian Affairs Department" }],
        sources: ["rachi-2002-fact-finding-results", "niigata-nippo-mission-recollection"],
      },
    ],
    topics: ["abductions", "remains"],
    outcomes: [
      {
        text: "The team met five survivors and judged them to be the persons concerned.",
        sources: ["rachi-2002-fact-finding-results", "japantimes-2002-10-03-mission"],
      },
      {
        text: "The eight reported deaths could not be confirmed; Japan held that more was needed and the DPRK would go on looking into them.",
        sources: ["rachi-2002-fact-finding-results", "akahata-2002-10-03-mission"],
      },
      {
        text: "Remains said to be those of one abductee and samples of hair were brought to Japan for tests.",
        sources: ["japantimes-2002-10-03-mission", "akahata-2002-10-03-mission"],
      },
      {
        text: "The DPRK side said that most graves of the dead had been washed away.",
        sources: ["akahata-2002-10-03-mission", "nkeconwatch-2002-10-02-mission"],
      },
    ],
    follows: "2002-09-17-pyongyang-summit",
    sources: ["rachi-2002-fact-finding-results", "mofa-2004-bluebook-abductions", "japantimes-2002-09-29-mission"],
    evidence: {
      start: ["rachi-2002-fact-finding-results", "mofa-2004-bluebook-abductions"],
      end: ["rachi-2002-fact-finding-results", "mofa-2004-bluebook-abductions"],
      place: ["rachi-2002-fact-finding-results", "japantimes-2002-09-29-mission"],
      delegations: ["japantimes-2002-09-29-mission", "japantimes-2002-10-04-editorial", "akahata-2002-10-03-mission"],
      topics: ["rachi-2002-fact-finding-results"],
    },
    variants: [
      {
        field: "delegations",
        value: "about 10 members",
        sources: ["japantimes-2002-09-26-fact-finding", "bbc-2002-09-25-mission"],
        note: "Before the departure",
      },
      { field: "delegations", value: "head spelt Akitaka Saeki", sources: ["bbc-2002-09-25-mission"] },
      { field: "outcomes", value: "seven of eight graves washed away", sources: ["nkeconwatch-2002-10-02-mission"] },
      {
        field: "end",
        value: "two days",
        sources: ["japantimes-2002-10-04-editorial"],
        note: "Length of the inquiry by an editorial; others call the same stay four days",
      },
    ],
  },
  {
    id: "2002-10-29-kuala-lumpur-round-12",
    title: "Twelfth round of the normalisation talks",
    channel: "government",
    status: "held",
    start: "2002-10-29",
    end: "2002-10-30",
    place: "kuala-lumpur",
    round: "12th round",
    series: "normalisation-talks",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        members: [
          {
            delegate: "katsunari-suzuki",
            role: "head",
            post: "Representative (ambassador) for the normalisation talks",
          },
        ],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        members: [{ delegate: "jong-thae-hwa", role: "head", post: "Roving ambassador" }],
      },
    ],
    topics: ["abductions", "returned-families", "security", "normalisation", "past-settlement"],
    outcomes: [
      {
        text: "No date was fixed for the families of the five returnees to come to Japan; the DPRK side wished to settle the question and said that the families were safe.",
        sources: ["mofa-2002-round12-en", "voa-2002-10-30-round12", "akahata-2002-10-31-round12"],
      },
      {
        text: "Consultations on security of senior officials are to begin in November 2002.",
        sources: ["mofa-2002-round12-en", "latimes-2002-10-31-round12", "baltimoresun-2002-10-31-round12"],
      },
      {
        text: "The DPRK side proposed the next round for late November; Japan took the proposal home.",
        sources: ["mofa-2002-round12-en", "japantimes-2002-11-25-dalian"],
      },
      {
        text: "The DPRK side put normalisation and economic cooperation at the centre, Japan the abductions and the nuclear question.",
        sources: ["mofa-2002-round12-en", "people-2002-10-30-round12", "choson-sinbo-2002-11-01-round12"],
      },
      { text: "Both agreed to work in line with the Pyongyang Declaration.", sources: ["mofa-2002-round12-en"] },
    ],
    follows: "2002-09-17-pyongyang-summit",
    sources: ["mofa-2002-round12-en", "mofa-2002-10-31-round12-ja", "sangiin-2017-01-31-written-answer"],
    evidence: {
      delegations: ["mofa-2002-round12-en", "mofa-2002-10-31-round12-ja", "choson-sinbo-2002-11-01-round12"],
    },
    variants: [
      {
        field: "start",
        value: "2002-10-29/2002-10-30",
        sources: ["japantimes-2002-10-09-round12-plan"],
        note: "29 or 30 October, before the dates were fixed",
      },
      {
        field: "outcomes",
        value: "agreed on virtually nothing",
        sources: ["chicagotribune-2002-10-31-round12"],
        note: "Other papers call the consultations on security modest progress",
      },
    ],
  },
  {
    id: "2002-11-security-panel-planned",
    title: "Consultations on security as agreed in Kuala Lumpur",
    channel: "government",
    status: "planned",
    start: "2002-11",
    delegations: [
      { side: "JP", organization: "government-japan", capacity: "party", members: [] },
      { side: "KP", organization: "government-dprk", capacity: "party", members: [] },
    ],
    topics: ["security"],
    outcomes: [],
    follows: "2002-10-29-kuala-lumpur-round-12",
    remarks: [
      {
        text: "In a telephone call of 31 October the foreign minister of Japan expected them in November; whether the DPRK would speak of nuclear arms there was not clear to the press.",
        sources: ["rok-mofat-2002-10-31-phone-call", "baltimoresun-2002-10-31-round12"],
      },
    ],
    sources: ["rok-mofat-2002-10-31-phone-call", "latimes-2002-10-31-round12"],
  },
  {
    id: "2002-11-23-dalian-informal",
    title: "Unannounced contact after the twelfth round",
    channel: "informal",
    status: "reported",
    start: "2002-11-23",
    end: "2002-11-24",
    place: "dalian",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          { delegate: "hitoshi-tanaka", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      { side: "KP", capacity: "party", description: "DPRK negotiators", members: [] },
    ],
    topics: ["arrangements", "returned-families", "abductions"],
    outcomes: [
      { text: "The DPRK side gave no clear answer on the abductions.", sources: ["rfa-2002-11-24-dalian"] },
      {
        text: "Japan asked again that the families of the five join them; the DPRK side refused and held that Japan had broken its promise to send the five back, government sources told the press.",
        sources: ["bbc-2002-11-25-talks-unlikely"],
      },
    ],
    follows: "2002-10-29-kuala-lumpur-round-12",
    remarks: [
      {
        text: "On 25 November the Chief Cabinet Secretary thought it hard to hold the next round before the end of the month.",
        sources: ["bbc-2002-11-25-talks-unlikely"],
      },
    ],
    sources: ["rfa-2002-11-24-dalian", "japantimes-2002-11-25-dalian"],
    evidence: { start: ["rfa-2002-11-24-dalian"], end: ["japantimes-2002-11-25-dalian"] },
  },
];
