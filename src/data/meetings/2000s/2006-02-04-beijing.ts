import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2006-02-04-beijing",
  title: "Comprehensive parallel talks in three tracks",
  channel: "government",
  status: "held",
  start: "2006-02-04",
  end: "2006-02-08",
  place: "beijing",
  venue: "a hotel in Beijing",
  round: "three tracks agreed in December 2005",
  series: "normalisation-talks",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        {
          delegate: "koichi-haraguchi",
          role: "head",
          post: "Ambassador in charge of normalisation talks; chief delegate",
        },
        {
          delegate: "kunio-umeda",
          role: "member",
          post: "Deputy chief (参事官), Asian and Oceanian Affairs Bureau; head of the abduction track",
        },
        {
          delegate: "tadamichi-yamamoto",
          role: "member",
          post: "Ambassador in charge of the Korean peninsula nuclear issue; head of the security track",
        },
        { delegate: "naoki-ito", role: "member", post: "Director, Northeast Asia Division" },
      ],
      size: 19,
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [
        {
          delegate: "song-il-ho",
          role: "head",
          post: "Ambassador in charge of DPRK-Japan talks; also vice director, Asian Affairs Department",
        },
        {
          delegate: "kim-chol-ho",
          role: "member",
          post: "Vice director, Asian Affairs Department; head of the abduction track",
        },
        {
          delegate: "jong-thae-yang",
          role: "member",
          post: "Deputy chief, US Affairs Department; head of the security track",
        },
      ],
    },
  ],
  topics: ["abductions", "missing-japanese", "normalisation", "past-settlement", "security"],
  outcomes: [
    {
      text: "No concrete progress in any track, according to the Japanese ministry.",
      sources: ["mofa-2006-02-comprehensive-ja"],
    },
    {
      text: "Japan asked for the return of survivors, a promise of a new inquiry and the handover of three suspects.",
      sources: ["mofa-2006-02-comprehensive-ja"],
    },
    {
      text: "The DPRK showed no concrete progress, but was ready to look into missing persons and one suspect, among other things.",
      sources: ["mofa-2006-02-comprehensive-ja"],
    },
    {
      text: "The DPRK asked for the return of the bones handed over in 2004, for an explanation of the DNA test by experts, and for the handover of seven persons, Japanese among them, who help people to leave the DPRK.",
      sources: ["mofa-2006-02-comprehensive-ja"],
    },
    {
      text: "No common understanding on the formula of a package settlement with economic cooperation, which Japan wanted the DPRK side to understand correctly.",
      sources: ["mofa-2006-02-comprehensive-ja"],
    },
    {
      text: "The DPRK tied its return to the six-party talks to an end of the US financial measures.",
      sources: ["mofa-2006-02-comprehensive-ja"],
    },
    {
      text: "According to the DPRK's ambassador, in Kyodo, both sides agreed to keep talking and to try to hold another round soon.",
      sources: ["aljazeera-2006-02-08-end-in-failure"],
    },
    {
      text: "The two sides agreed to settle their differences through diplomatic channels, officials announced; neither day nor place of a next round was named.",
      sources: ["peoplesdaily-2006-02-09-blog"],
    },
  ],
  sessions: [
    { start: "2006-02-04", summary: "Plenary in the afternoon.", sources: ["mofa-2006-02-comprehensive-ja"] },
    {
      start: "2006-02-05",
      summary: "Abductions and other pending issues, first session, all day.",
      sources: ["mofa-2006-02-comprehensive-ja"],
    },
    { start: "2006-02-06", summary: "Normalisation, all day.", sources: ["mofa-2006-02-comprehensive-ja"] },
    {
      start: "2006-02-07",
      summary: "Security in the morning; abductions and other pending issues, second session, in the afternoon.",
      sources: ["mofa-2006-02-comprehensive-ja"],
    },
    {
      start: "2006-02-08",
      summary: "Closing plenary in the morning, 30 minutes.",
      sources: ["mofa-2006-02-comprehensive-ja", "ap-2006-02-08-talks-finish"],
    },
  ],
  follows: "2005-12-24-beijing",
  sources: ["mofa-2006-02-comprehensive-ja", "xinhua-2006-02-08-talks-conclude", "xinhua-2006-02-05-bilateral-talks"],
  evidence: {
    place: ["xinhua-2006-02-05-bilateral-talks"],
    venue: ["xinhua-2006-02-05-bilateral-talks", "bbc-2006-02-05-dispute-unresolved"],
    round: ["mofa-2005-12-26-consultations-en"],
    delegations: [
      "xinhua-2006-02-08-talks-conclude",
      "xinhua-2006-02-05-bilateral-talks",
      "chinadaily-2006-02-06-abduction-panel",
      "narkn-2006-02-10-umeda-briefing",
      "rfa-ko-2006-02-07-remains-demand",
      "libertaddigital-2006-02-04-talks",
    ],
    outcomes: [
      "mofa-2006-02-comprehensive-ja",
      "xinhua-2006-02-08-talks-conclude",
      "voa-2006-02-07-far-apart",
      "rfa-ko-2006-02-07-remains-demand",
      "narkn-2006-02-10-umeda-briefing",
    ],
  },
  variants: [
    {
      field: "delegations",
      value: "Kim Chol Ho as head of the Japanese affairs section",
      sources: ["chinadaily-2006-02-06-abduction-panel"],
      note: "Xinhua and Radio Free Asia say vice director of the Asian Affairs Department",
    },
    {
      field: "end",
      value: "about five days planned",
      sources: ["xinhua-2006-02-05-bilateral-talks"],
      note: "Media reports before the end",
    },
  ],
  remarks: [
    {
      text: "Foreign Minister Aso announced the talks in late January: four or five days from 4 February, with all together at the beginning and the end. He hoped for substantial progress, above all on the abductions.",
      sources: ["estadao-2006-01-27-february"],
    },
    {
      text: "After the talks Song said that the positions lay far apart for now; Haraguchi saw some meaning in the very fact that the governments were talking again. Both agreed to go on talking in the same framework.",
      sources: ["cri-de-2006-02-09-beijing-ends"],
    },
    {
      text: "Chief Cabinet Secretary Abe called it an achievement that Japan had made its worries and demands plain, and extremely regrettable that the DPRK had not answered those on the abductions.",
      sources: ["ap-2006-02-08-talks-finish"],
    },
    {
      text: "When the talks opened Prime Minister Koizumi said that there was a gap between the positions that would be hard to close. Umeda said that Japan would go on working for the return of the abductees and that the DPRK must take serious and specific steps.",
      sources: ["rfi-2006-02-beijing"],
    },
  ],
};
