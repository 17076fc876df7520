import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
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
    "sanctions",
  ],
  outcomes: [
    {
      text: "Japan took up remains, Japanese left behind, Japanese spouses and the hijackers of 1970, among other things, and set out its basic position on the abductions.",
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
      text: "Japan protested at ballistic missile launches and called for restraint after the hint of a nuclear test.",
      sources: ["mofa-2014-03-31-second-consultations-outline", "japantimes-2014-03-31-north-open-to-talks"],
    },
    {
      text: "Agreement to go on with talks; the date to be settled through the embassies in Beijing.",
      sources: ["mofa-2014-03-31-second-consultations-outline"],
    },
    {
      text: "Ihara said afterwards that the DPRK side did not seem to refuse discussion of the abductions.",
      sources: ["japantimes-2014-03-31-north-open-to-talks"],
    },
    {
      text: "Song asked Japan to lift its own sanctions and to settle the past, according to a member of the Japanese delegation, in Kyodo.",
      sources: ["japantimes-2014-03-31-open-to-abduction-talks"],
    },
    {
      text: "NHK, in the Kuwait News Agency: Japan urged concrete steps towards a new inquiry into abductees and missing persons who may have been abducted.",
      sources: ["kuna-2014-03-31-continue-talks"],
    },
    {
      text: "The two sides confirmed again what had been discussed in Ulaanbaatar in November 2012, the Choson Sinbo wrote.",
      sources: ["chosonsinbo-2014-06-06-road-map-3"],
    },
  ],
  sessions: [
    {
      start: "2014-03-30",
      venue: "embassy of the DPRK",
      summary:
        "About four hours and a quarter. Japan named the abductions as a subject for the coming talks and protested at the missiles fired on 26 March; Song spoke of his wish for better relations.",
      sources: ["mofa-2014-03-31-second-consultations-outline", "oita-2014-03-30-first-day"],
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
    {
      text: "A Japanese government source told Kyodo beforehand that Ihara would ask for a new inquiry into the abductions and say that Japan would consider lifting sanctions step by step if the DPRK agreed. Asked about such an inquiry on arriving in Beijing on the 29th, Song said that it was not clear before the talks.",
      sources: ["bbc-2014-03-29-song"],
    },
    {
      text: "At Beijing airport on 1 April Song objected sharply to the court's leave for the sale of the Chongryon headquarters: without a solution of this matter there was no need for relations with Japan to move ahead at all.",
      sources: ["onekorea-2014-04-song"],
    },
    {
      text: "On 21 March a spokesman of China's Foreign Ministry, Hong Lei, said of the coming talks that China hoped the two sides would mend their relations by mutual respect, communication and negotiation.",
      sources: ["seoulshinmun-2014-03-21-china-hopes-improvement"],
    },
    {
      text: "The press was let in for the opening. Song called it meaningful that the talks were held, and said that both sides felt the weight of their task; Ihara wished for earnest and frank talks that move the open questions on, and Song agreed.",
      sources: ["vov-2014-03-30-talks-begin"],
    },
    {
      text: "On 1 April Song also called the headquarters no working-level matter but a basic one for progress in relations. The Japanese side had been cooperative in the talks, he said; of the abductions he would not speak.",
      sources: ["voakorea-2014-04-chongryon-hall", "japantimes-2014-04-01-de-facto-embassy-fate"],
    },
    {
      text: "Kyodo of 30 March 2014, as retold by a Chinese page: a secret team in Japan's government had been in touch with the DPRK several times; Abe had told some at his office and in the Foreign Ministry in confidence that he wanted people brought home, even if it was only one. Matters turned after Jang Song Thaek was executed in December 2013, and moves to take the DPRK's rights record to an international court helped. A person who knows the relations of the two said that the DPRK badly needed Japan's money.",
      sources: ["taiwancn-2014-03-31-kyodo-talks"],
    },
    {
      text: "Told on 28 March that the United States, South Korea and others took an interest in the talks, over the latest missiles as well, Foreign Minister Kishida said that both sides would probably bring up and discuss what mattered to each.",
      sources: ["mofa-2014-03-28-kishida-press"],
    },
    {
      text: "Song received Ihara at the DPRK's embassy with a broad smile, by the Yomiuri, and said that it meant much in itself that talks were held in such a season, when flowers bloom and green leaves come back. A leading official of Japan's Foreign Ministry feared that the DPRK would play the card of the abductions to divide Japan, South Korea and the United States. On 31 March Chief Cabinet Secretary Suga said that Japan would act on its basic policy over the nuclear and missile questions too, which the Kyunghyang Shinmun's correspondent took as meant to allay such worry.",
      sources: ["soidong-2014-03-31-dilemma"],
    },
    {
      text: "Two days before, Abe told relatives of abductees, by the head of the rescue association, that his aim in negotiating was to break down what the DPRK had said in September 2002: that it had abducted 13 only, that eight were dead and that the return of five had settled the matter.",
      sources: ["ironna-2014-nishioka"],
    },
  ],
  sources: [
    "mofa-2014-03-31-second-consultations-outline",
    "chosonsinbo-2014-03-30-government-talks-beijing",
    "koreaherald-2014-03-30-first-high-level-talks",
    "bbc-2014-03-29-song",
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
      note: "A repost of an agency report; all other pages read have November 2012",
    },
  ],
};
