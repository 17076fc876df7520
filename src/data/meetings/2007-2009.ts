import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "2007-dalian",
    title: "Contact of the two normalisation ambassadors in Dalian",
    channel: "informal",
    status: "reported",
    start: "2007?",
    place: "dalian",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "yoshiki-mine", role: "head", post: "Ambassador in charge of normalisation talks" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador in charge of normalisation talks" }],
      },
    ],
    topics: ["normalisation"],
    outcomes: [],
    remarks: [
      {
        text: "The Japanese ambassador confirmed to Kyodo that he had met his counterpart in Dalian and said no more.",
      },
      {
        text: "The page carries no date; the year is our reading, from the time in which the Japanese ambassador is seen in the post.",
      },
    ],
    sources: ["mbn-undated-dalian-contact"],
    variants: [{ field: "start", value: "undated", sources: ["mbn-undated-dalian-contact"] }],
  },
  {
    id: "2007-01-09-pyongyang",
    title: "Visit of a former vice-president of the Liberal Democratic Party to Pyongyang",
    channel: "party",
    status: "held",
    start: "2007-01-09",
    end: "2007-01-13",
    place: "pyongyang",
    round: "five-day visit",
    delegations: [
      {
        side: "JP",
        organization: "ldp",
        capacity: "party",
        members: [
          {
            delegate: "taku-yamasaki",
            role: "head",
            post: "Member of the Diet; former vice-president of the party",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        description:
          "officials of the government and of the Workers' Party of Korea as well, whose names were not given",
        members: [
          { delegate: "song-il-ho", role: "head", post: "Ambassador in charge of normalisation talks with Japan" },
        ],
      },
    ],
    topics: ["abductions", "security", "sanctions"],
    outcomes: [
      {
        text: "The DPRK's ambassador answered the request to let the remaining abductees go with the word that the issue was closed.",
        sources: ["ikjeld-2007-01-15-yamasaki"],
      },
      {
        text: "The two shared the view that the six-party talks should resume at once after the coming financial talks between the DPRK and the United States, by the visitor.",
        sources: ["kyodo-2007-01-13-yamasaki"],
      },
      {
        text: "On a second nuclear test the DPRK side said that it depended on the United States, by the visitor.",
        sources: ["kyodo-2007-01-13-yamasaki"],
      },
      { text: "The DPRK's ambassador called Japan's sanctions ineffective.", sources: ["ikjeld-2007-01-15-yamasaki"] },
    ],
    remarks: [
      { text: "The visit was against the wishes of the prime minister.", sources: ["ikjeld-2007-01-15-yamasaki"] },
      {
        text: "The first day is only on a blog; it fits the five days that Kyodo gives, up to the return on 13 January.",
        sources: ["kajika-2007-01-yamasaki", "kyodo-2007-01-13-yamasaki"],
      },
    ],
    sources: ["kyodo-2007-01-13-yamasaki", "ikjeld-2007-01-15-yamasaki"],
    evidence: { start: ["kyodo-2007-01-13-yamasaki", "kajika-2007-01-yamasaki"] },
  },
  {
    id: "2007-03-07-hanoi",
    title: "First meeting of the six-party working group on Japan-DPRK relations",
    channel: "multilateral",
    status: "held",
    start: "2007-03-07",
    end: "2007-03-08",
    place: "hanoi",
    venue: "Embassy of Japan (7 March); Embassy of the DPRK (8 March)",
    round: "first meeting of the working group set up by the six-party agreement of 13 February 2007",
    series: "six-party-working-group",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "koichi-haraguchi", role: "head", post: "Ambassador in charge of normalisation talks" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador in charge of DPRK-Japan talks" }],
      },
    ],
    topics: ["abductions", "normalisation", "past-settlement", "security"],
    outcomes: [
      {
        text: "The afternoon session of 7 March was not held after Japan's demands on the abductions; pages differ on how the DPRK side ended the day.",
      },
      {
        text: "Both sides confirmed that the group would work along the Pyongyang Declaration; no concrete result and no next date.",
      },
      {
        text: "The DPRK said that all had been done on the abductions and would not have them settled before everything else.",
      },
    ],
    sessions: [
      {
        start: "2007-03-07",
        venue: "Embassy of Japan",
        summary: "Two and a half hours in the morning.",
        sources: ["mofa-2007-03-08-working-group-1-ja"],
      },
      {
        start: "2007-03-07",
        summary: "Informal exchange of about two hours in the afternoon, after which the second day was held.",
        sources: ["mofa-2007-03-08-working-group-1-ja"],
      },
      {
        start: "2007-03-08",
        venue: "Embassy of the DPRK",
        summary: "45 minutes.",
        sources: ["mofa-2007-03-08-working-group-1-ja", "taipeitimes-2007-03-09-45-minutes"],
      },
    ],
    follows: "2006-02-04-beijing",
    remarks: [
      {
        text: "An informal preparatory meeting of about one hour and a dinner were held on 6 March.",
        sources: ["mofa-2007-03-08-working-group-1-ja", "afp-ja-2007-03-06-preliminary"],
      },
      { text: "Four sessions over two days had been planned.", sources: ["xinhua-2007-03-09-hanoi-concludes"] },
      { text: "The dates were announced on 28 February and kept.", sources: ["afp-ja-2007-02-28-hanoi-dates"] },
    ],
    sources: [
      "mofa-2007-03-08-working-group-1-ja",
      "taipeitimes-2007-03-09-45-minutes",
      "xinhua-2007-03-09-hanoi-concludes",
    ],
    evidence: {
      start: ["mofa-2007-03-08-working-group-1-ja"],
      end: ["mofa-2007-03-08-working-group-1-ja"],
      place: ["mofa-2007-03-08-working-group-1-ja"],
      venue: ["mofa-2007-03-08-working-group-1-ja"],
      delegations: ["mofa-2007-03-08-working-group-1-ja", "narkn-2007-03-14-haraguchi-briefing"],
      outcomes: [
        "mofa-2007-03-08-working-group-1-ja",
        "mofa-2007-09-06-working-group-2-ja",
        "xinhua-2007-03-09-hanoi-concludes",
        "chinadaily-2007-03-08-another-day",
        "voa-2007-03-08-talks-end-early",
        "taipeitimes-2007-03-09-45-minutes",
        "newsclip-2007-03-07-hanoi",
      ],
    },
    variants: [
      {
        field: "start",
        value: "2007-03-06",
        sources: ["mofa-2007-03-08-working-group-1-ja", "afp-ja-2007-03-06-preliminary"],
        note: "The informal preparatory meeting",
      },
      { field: "sessions", value: "second day: 40 minutes", sources: ["xinhua-2007-03-09-hanoi-concludes"] },
      { field: "sessions", value: "second day: just under an hour", sources: ["voa-2007-03-08-talks-end-early"] },
      {
        field: "outcomes",
        value: "the DPRK side did not appear for the afternoon session and gave no reason",
        sources: ["asianews-2007-03-hanoi-cancels"],
      },
      {
        field: "outcomes",
        value: "the DPRK side left during the consultations",
        sources: ["mofa-2007-09-06-working-group-2-ja"],
        note: "The ministry's later wording",
      },
    ],
  },
  {
    id: "2007-07-19-beijing",
    title: "Meeting of the Japanese and DPRK heads of delegation beside the six-party talks",
    channel: "multilateral",
    status: "held",
    start: "2007-07-19",
    end: "2007-07-19",
    place: "beijing",
    round: "sideline of the heads-of-delegation meeting of 18-20 July 2007; about 70 minutes",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          {
            delegate: "kenichiro-sasae",
            role: "head",
            post: "Director-General, Asian and Oceanian Affairs Bureau; Japan's representative to the six-party talks",
          },
        ],
      },
      { side: "KP", organization: "mofa-dprk", capacity: "party", members: [] },
    ],
    topics: ["security", "abductions", "normalisation"],
    outcomes: [
      { text: "Both agreed to work on the problems of the six-party talks and of bilateral relations together." },
      {
        text: "The six parties agreed that all working groups, the one on Japan and the DPRK included, should meet by the end of August.",
      },
    ],
    follows: "2007-03-07-hanoi",
    remarks: [
      {
        text: "The ministry's page names no city; the heads of delegation of the six met in Beijing from 18 to 20 July, and the DPRK's head of delegation there was Kim Kye Gwan.",
        sources: ["chinaorg-ja-2007-07-22-kim-kye-gwan"],
      },
    ],
    sources: ["mofa-2007-07-six-party-heads-ja", "narkn-2007-07-25-sasae-briefing"],
    evidence: {
      start: ["mofa-2007-07-six-party-heads-ja"],
      place: ["chinaorg-ja-2007-07-22-kim-kye-gwan"],
      round: ["mofa-2007-07-six-party-heads-ja"],
      outcomes: ["mofa-2007-07-six-party-heads-ja"],
    },
    variants: [{ field: "place", value: "not named", sources: ["mofa-2007-07-six-party-heads-ja"] }],
  },
  {
    id: "2007-09-05-ulaanbaatar",
    title: "Second meeting of the six-party working group on Japan-DPRK relations",
    channel: "multilateral",
    status: "held",
    start: "2007-09-05",
    end: "2007-09-06",
    place: "ulaanbaatar",
    venue: "Mongolian state guest house",
    round: "second meeting of the working group",
    series: "six-party-working-group",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "yoshiki-mine", role: "head", post: "Ambassador in charge of normalisation talks" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador in charge of DPRK-Japan talks" }],
      },
    ],
    topics: ["past-settlement", "normalisation", "abductions", "hijackers"],
    outcomes: [
      {
        text: "No concrete agreement; both confirmed that they would consult sincerely in the group, work for early normalisation along the Pyongyang Declaration, and discuss and carry out concrete steps.",
        sources: ["mofa-2007-09-06-working-group-2-ja"],
      },
      { text: "The DPRK stayed for both days, unlike in Hanoi." },
    ],
    sessions: [
      { start: "2007-09-05", summary: "Normalisation and the past.", sources: ["mofa-2007-09-06-working-group-2-ja"] },
      {
        start: "2007-09-06",
        summary: "The abductions and other pending issues.",
        sources: ["mofa-2007-09-06-working-group-2-ja", "taipeitimes-2007-09-07-second-day"],
      },
    ],
    follows: "2007-03-07-hanoi",
    sources: ["mofa-2007-09-06-working-group-2-ja", "taipeitimes-2007-09-07-second-day"],
    evidence: {
      start: ["mofa-2007-09-06-working-group-2-ja"],
      end: ["mofa-2007-09-06-working-group-2-ja"],
      place: ["mofa-2007-09-06-working-group-2-ja"],
      venue: ["afp-ja-2007-09-05-ulaanbaatar-opens"],
      round: ["mofa-2007-09-06-working-group-2-ja"],
      outcomes: [
        "mofa-2007-09-06-working-group-2-ja",
        "taipeitimes-2007-09-07-second-day",
        "narkn-2007-09-12-mine-briefing",
        "cri-ja-2007-09-07-ulaanbaatar-closes",
      ],
    },
    variants: [
      {
        field: "start",
        value: "2007-08-30/2007-08-31",
        sources: ["afp-ja-2007-08-26-plan-mongolia"],
        note: "Dates under arrangement in late August, by Japanese papers",
      },
      {
        field: "outcomes",
        value: "the DPRK did not say that the abductions were settled",
        sources: ["narkn-2007-09-12-mine-briefing"],
        note: "As told by the Japanese delegate",
      },
      {
        field: "outcomes",
        value: "a senior official of the DPRK's Foreign Ministry said after the meeting that the matter was settled",
        sources: ["cri-ja-2007-09-07-ulaanbaatar-closes"],
      },
    ],
  },
  {
    id: "2007-10-shenyang",
    title: "Informal contact in Shenyang",
    channel: "informal",
    status: "reported",
    start: "2007-10~",
    place: "shenyang",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          {
            delegate: "shigeo-yamada",
            role: "head",
            post: "Deputy director-general at the Foreign Ministry, by MBN; Director, Northeast Asia Division, in August 2006",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador in charge of normalisation talks" }],
      },
    ],
    topics: [],
    outcomes: [],
    follows: "2007-09-05-ulaanbaatar",
    remarks: [
      {
        text: "MBN reports that both arrived in Shenyang on the 13th of a month and that the DPRK's ambassador denied that talks were planned; its page has no month, and that it is the contact of October 2007 is our reading.",
        sources: ["mbn-undated-shenyang-contact"],
      },
      {
        text: "The press of June 2008 counts back to a last direct contact in October 2007 and names no place.",
        sources: ["voa-korean-2008-06-08-beijing-11-june", "nordkorea-info-2008-06-06-forum"],
      },
      {
        text: "No other page bears out the title that MBN gives; that the misspelt name is that of the director of 2006 is our reading.",
        sources: ["mbn-undated-shenyang-contact", "narkn-2006-08-03-liaison-office"],
      },
    ],
    sources: [
      "voa-korean-2008-06-08-beijing-11-june",
      "mbn-undated-shenyang-contact",
      "nordkorea-info-2008-06-06-forum",
    ],
    evidence: {
      start: ["voa-korean-2008-06-08-beijing-11-june", "nordkorea-info-2008-06-06-forum"],
      place: ["mbn-undated-shenyang-contact"],
      delegations: ["mbn-undated-shenyang-contact", "narkn-2006-08-03-liaison-office"],
    },
    variants: [
      {
        field: "delegations",
        value: "야마자 시게루",
        sources: ["mbn-undated-shenyang-contact"],
        note: "Spelling on the page",
      },
      { field: "start", value: "the 13th of a month, undated", sources: ["mbn-undated-shenyang-contact"] },
    ],
  },
  {
    id: "2008-06-07-beijing",
    title: "Informal consultations in Beijing to prepare working-level talks",
    channel: "informal",
    status: "held",
    start: "2008-06-07",
    end: "2008-06-07",
    place: "beijing",
    venue: "Embassy of Japan",
    round: "preparatory",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          { delegate: "akitaka-saiki", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador in charge of normalisation talks" }],
      },
    ],
    topics: ["abductions", "normalisation", "arrangements"],
    outcomes: [{ text: "Agreed to hold official talks in Beijing on 11 and 12 June." }],
    follows: "2007-09-05-ulaanbaatar",
    remarks: [
      {
        text: "About four hours were planned; only in a forum that quotes a news agency.",
        sources: ["nordkorea-info-2008-06-06-forum"],
      },
    ],
    sources: ["voa-korean-2008-06-08-beijing-11-june", "cri-ja-2008-06-06-informal-talks"],
    evidence: {
      place: ["voa-korean-2008-06-08-beijing-11-june"],
      venue: ["cri-ja-2008-06-06-informal-talks"],
      outcomes: ["voa-korean-2008-06-08-beijing-11-june"],
    },
    variants: [
      {
        field: "end",
        value: "2008-06-08",
        sources: ["taipeitimes-2008-06-07-resume-talks"],
        note: "Announced beforehand as two days, and as formal dialogue",
      },
    ],
  },
  {
    id: "2008-06-11-beijing",
    title: "Working-level consultations in Beijing",
    channel: "government",
    status: "held",
    start: "2008-06-11",
    end: "2008-06-12",
    place: "beijing",
    venue: "Embassy of the DPRK (11 June and afternoon of 12 June); Embassy of Japan (morning of 12 June)",
    round: "three sessions on two days",
    series: "working-level-consultations",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          { delegate: "akitaka-saiki", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador in charge of DPRK-Japan talks" }],
      },
    ],
    topics: ["abductions", "hijackers", "security", "past-settlement", "koreans-in-japan", "sanctions"],
    outcomes: [
      {
        text: "The DPRK promised to look again into the abductions, as both sides announced on 13 June.",
        sources: [
          "kyodo-2008-06-15-partially-lift",
          "washingtonpost-2008-06-14-reexamine",
          "taipeitimes-2008-06-14-remove-sanctions",
        ],
      },
      {
        text: "It said that it was ready to cooperate in settling the matter of the hijackers of 1970.",
        sources: ["kyodo-2008-06-15-partially-lift", "taipeitimes-2008-06-14-remove-sanctions"],
      },
      {
        text: "By the Chief Cabinet Secretary the DPRK gave up its position that the abductions were settled.",
        sources: ["chinaorg-2008-06-14-partial-lift"],
      },
      {
        text: "Japan was to lift limits on the travel of persons and on chartered flights, and to allow DPRK-flagged ships in port for humanitarian cargo.",
        sources: ["kyodo-2008-06-15-partially-lift"],
      },
      {
        text: "Japan called it a certain degree of progress, not enough for taking part in energy aid.",
        sources: ["kyodo-2008-06-15-partially-lift"],
      },
    ],
    sessions: [
      {
        start: "2008-06-11",
        venue: "Embassy of the DPRK",
        summary: "15:00 to 17:30.",
        sources: ["mofa-2008-06-working-level-ja"],
      },
      {
        start: "2008-06-12",
        venue: "Embassy of Japan",
        summary: "9:30 to 12:00.",
        sources: ["mofa-2008-06-working-level-ja"],
      },
      {
        start: "2008-06-12",
        venue: "Embassy of the DPRK",
        summary: "15:00 to 17:45.",
        sources: ["mofa-2008-06-working-level-ja"],
      },
    ],
    follows: "2008-06-07-beijing",
    remarks: [
      {
        text: "The DPRK side raised economic cooperation after normalisation, cultural property and the status of Koreans in Japan as needed for settling the past.",
        sources: ["mofa-2008-06-working-level-ja"],
      },
      {
        text: "The DPRK's ambassador called the talks sincere and in-depth.",
        sources: ["kyodo-2008-06-15-envoy-sincere"],
      },
    ],
    sources: ["mofa-2008-06-working-level-ja", "kyodo-2008-06-15-partially-lift"],
    evidence: {
      start: ["mofa-2008-06-working-level-ja"],
      end: ["mofa-2008-06-working-level-ja"],
      place: ["mofa-2008-06-working-level-ja"],
      venue: ["mofa-2008-06-working-level-ja"],
      round: ["mofa-2008-06-working-level-ja"],
      delegations: ["mofa-2008-06-working-level-ja"],
    },
  },
  {
    id: "2008-07-10-beijing",
    title: "Short contact beside the six-party heads-of-delegation meeting",
    channel: "multilateral",
    status: "held",
    start: "2008-07-10/2008-07-12",
    place: "beijing",
    round: "about 15 minutes, on one day of the meeting of 10-12 July 2008",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          { delegate: "akitaka-saiki", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        description: "the DPRK's representative, not named",
        members: [],
      },
    ],
    topics: ["abductions", "security"],
    outcomes: [
      {
        text: "Japan told the DPRK's representative that the six-party talks could not move ahead without movement between the two countries.",
      },
    ],
    follows: "2008-06-11-beijing",
    sources: ["narkn-2008-07-16-saiki-briefing"],
  },
  {
    id: "2008-08-11-shenyang",
    title: "Working-level consultations in Shenyang",
    channel: "government",
    status: "held",
    start: "2008-08-11",
    end: "2008-08-12",
    place: "shenyang",
    venue: "a hotel in Shenyang",
    round: "second working-level round of 2008",
    series: "working-level-consultations",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          { delegate: "akitaka-saiki", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          { delegate: "song-il-ho", role: "head", post: "Ambassador in charge of DPRK-Japan talks" },
          {
            delegate: "ri-pyong-dok",
            role: "member",
            post: "Researcher at the Foreign Ministry, who spoke to the press for the DPRK",
          },
        ],
      },
    ],
    topics: ["abductions", "missing-japanese", "sanctions", "hijackers", "past-settlement"],
    outcomes: [
      {
        text: "Agreed how the new inquiry should be run: full, aimed at finding survivors and letting them go home, covering the abductees recognised by Japan and other missing persons whom it raised.",
        sources: ["mofa-2008-08-working-level-ja"],
      },
      {
        text: "The inquiry is for a DPRK committee with the authority for it, and to end by autumn if possible.",
        sources: ["mofa-2008-08-working-level-ja"],
      },
      {
        text: "The DPRK is to report progress and let Japan check the results by meeting persons, sharing papers and visiting places.",
        sources: ["mofa-2008-08-working-level-ja"],
      },
      {
        text: "When the inquiry starts Japan is to lift its limits on the travel of persons and on chartered flights.",
        sources: ["mofa-2008-08-working-level-ja", "kyodo-2008-08-14-probe-moves-forward"],
      },
      {
        text: "No agreement on ships with humanitarian cargo or on the hijackers.",
        sources: ["asahi-2008-08-13-agreement", "sankei-repost-2008-08-13-shenyang"],
      },
    ],
    follows: "2008-06-11-beijing",
    remarks: [
      {
        text: "The agreement was announced by the Japanese delegate in a hotel in Shenyang in the small hours of 13 August.",
        sources: ["asahi-2008-08-13-agreement"],
      },
      {
        text: "The prime minister was asked before the agreement was made, by officials in the Asahi Shimbun.",
        sources: ["asahi-2008-08-13-agreement"],
      },
    ],
    sources: ["mofa-2008-08-working-level-ja", "asahi-2008-08-13-agreement", "taipeitimes-2008-08-14-fall-probe"],
    evidence: {
      start: ["mofa-2008-08-working-level-ja"],
      end: ["mofa-2008-08-working-level-ja"],
      place: ["mofa-2008-08-working-level-ja"],
      venue: ["asahi-2008-08-13-agreement", "mainichi-repost-2008-08-13-shenyang", "sankei-repost-2008-08-13-shenyang"],
      round: ["mofa-2008-08-working-level-ja"],
      delegations: ["mofa-2008-08-working-level-ja", "dailynk-ko-2008-08-reinvestigation"],
      topics: ["mofa-2008-08-working-level-ja", "asahi-2008-08-13-agreement"],
      outcomes: [
        "mofa-2008-08-working-level-ja",
        "asahi-2008-08-13-agreement",
        "kyodo-2008-08-14-probe-moves-forward",
        "narkn-2008-08-14-saiki-briefing",
        "donga-ko-2008-08-14-autumn",
        "dailynk-ko-2008-08-reinvestigation",
      ],
    },
    variants: [
      {
        field: "end",
        value: "2008-08-13",
        sources: [
          "asahi-2008-08-13-agreement",
          "taipeitimes-2008-08-14-fall-probe",
          "dailynk-ko-2008-08-reinvestigation",
          "sankei-repost-2008-08-13-shenyang",
          "mainichi-repost-2008-08-13-shenyang",
        ],
        note: "The talks closed after midnight; the ministry counts 11 and 12 August",
      },
      {
        field: "outcomes",
        value: "sanctions lifted when the committee is set up",
        sources: ["asahi-2008-08-13-agreement", "donga-ko-2008-08-14-autumn", "sankei-repost-2008-08-13-shenyang"],
        note: "The ministry ties them to the start of the inquiry",
      },
      {
        field: "delegations",
        value: "리평덕 / 李炳徳",
        sources: ["dailynk-ko-2008-08-reinvestigation", "chunichi-2008-12-11-song-out-of-touch"],
        note: "Two renderings that look like the same official, the researcher in charge of Japan",
      },
    ],
  },
  {
    id: "2009-10-china-dpj",
    title: "Reported contacts of members of Japan's new ruling party in China",
    channel: "informal",
    status: "reported",
    start: "2009-10",
    place: "china",
    delegations: [
      {
        side: "JP",
        organization: "dpj",
        capacity: "party",
        description: "a member, sent on the wish of the prime minister's office by the report",
        members: [],
      },
      { side: "KP", capacity: "party", description: "a person of high rank, through a go-between", members: [] },
    ],
    topics: ["abductions", "arrangements"],
    outcomes: [
      { text: "The Japanese side asked for word of the abductees; the DPRK side spoke of somebody in poor health." },
    ],
    remarks: [
      {
        text: "In the middle of the month, by the Sankei of 3 January 2010, which was read on a copy in a diary only. It tells also of another person who went to the DPRK's embassy in Beijing about once a month from the summer of 2009.",
        sources: ["sankei-2010-01-03-contacts-copy"],
      },
      {
        text: "A review of 2010 has an official of China speak of contacts of Japanese members of parliament with the DPRK's party, Foreign Ministry and embassy in Beijing, Tianjin, Dandong and Shenyang.",
        sources: ["fsight-2010-dpj-contacts"],
      },
    ],
    sources: ["sankei-2010-01-03-contacts-copy", "fsight-2010-dpj-contacts"],
    evidence: {
      start: ["sankei-2010-01-03-contacts-copy"],
      delegations: ["sankei-2010-01-03-contacts-copy"],
      topics: ["sankei-2010-01-03-contacts-copy"],
      outcomes: ["sankei-2010-01-03-contacts-copy"],
    },
  },
];
