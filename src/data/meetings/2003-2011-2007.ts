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
        members: [{ delegate: "yoshiki-mine", role: "head", position: "Ambassador in charge of normalisation talks" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", position: "Ambassador in charge of normalisation talks" }],
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
            position: "Member of the Diet; former vice-president of the party",
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
          { delegate: "song-il-ho", role: "head", position: "Ambassador in charge of normalisation talks with Japan" },
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
        members: [
          { delegate: "koichi-haraguchi", role: "head", position: "Ambassador in charge of normalisation talks" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", position: "Ambassador in charge of DPRK-Japan talks" }],
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
            position:
              "Director-General, Asian and Oceanian Affairs Bureau; Japan's representative to the six-party talks",
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
        members: [{ delegate: "yoshiki-mine", role: "head", position: "Ambassador in charge of normalisation talks" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", position: "Ambassador in charge of DPRK-Japan talks" }],
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
            position:
              "Deputy director-general at the Foreign Ministry, by MBN; Director, Northeast Asia Division, in August 2006",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", position: "Ambassador in charge of normalisation talks" }],
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
];
