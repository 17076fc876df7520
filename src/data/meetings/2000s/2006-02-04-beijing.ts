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
      text: "No concrete progress in any track, according to Japan's Foreign Ministry.",
      sources: ["mofa-2006-02-comprehensive-ja"],
    },
    {
      text: "Japan strongly demanded again and again the return of survivors, a promise of a new inquiry and the handover of three suspects.",
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
    {
      text: "On security Japan also voiced concern over unlawful acts such as money laundering and demanded that the DPRK return to the six-party talks soon and without conditions; the DPRK repeated what it had said in public.",
      sources: ["mofa-2006-02-comprehensive-ja"],
    },
    {
      text: "The DPRK showed no great interest either in Japan's explanation of the ways and effects of its economic cooperation, according to Japan's Foreign Ministry.",
      sources: ["mofa-2006-02-comprehensive-ja"],
    },
    {
      text: "Song Il Ho told reporters on 7 February that the DPRK side had also brought up people of the DPRK who had gone missing near the border of China and the DPRK and who were believed to have been abducted by Japanese; it had demanded that those responsible be handed over. Whoever doubts everything can believe nothing, he said. Read only in an AFP item on a mirror.",
      sources: ["epochtimes-2006-02-07-afp"],
    },
    {
      text: "Ambassador Haraguchi passed on to Song Il Ho by word of mouth a message of Prime Minister Koizumi for Kim Jong Il, which urged that the questions on the way to normal relations be settled on the basis of the Pyongyang Declaration, the Asahi Shimbun wrote. Read only on a forum copy.",
      sources: ["mimizun-2006-02-15-asahi-message"],
    },
    {
      text: "In the track on normal relations Japan's side made it plain, by a cable of the US embassy, that relations would become normal only with a package that settled the abductions, the nuclear question and the missiles. Read on a mirror of WikiLeaks.",
      sources: ["us-embassy-2006-02-08-zero-seriousness"],
    },
    {
      text: "By Ito's account to the US embassy the DPRK departed from what it had said before: Japan's formula, development aid in return for the end of all claims from the past, covered losses of property only, it now held, and not the suffering of people.",
      sources: ["us-embassy-2006-02-ito-details"],
    },
    {
      text: "The DPRK said, by Ito's account to the US embassy, that it stood by the joint statement of September 2005 but would carry it out only once the United States had ended its sanctions, given up its hostile policy and provided a light-water reactor. It claimed that nothing proved that it laundered money.",
      sources: ["us-embassy-2006-02-ito-details"],
    },
    {
      text: "Japan's side refused to hand over the seven persons whom the DPRK demanded. Read only on a forum copy of a Mainichi item.",
      sources: ["mimizun-2006-02-08-mainichi-no-progress"],
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
    {
      text: "Two councillors of Chongryon came to Beijing as advisers of the DPRK's team, which left Pyongyang on 4 February and was home on the 11th. At the opening Haraguchi said that relations could hardly become normal unless the abductions were settled, and Song that his side had questions of its own that it held important. Read only on a private site.",
      sources: ["tabakusoru-2006-02-press"],
    },
    {
      text: "Song Il Ho said after the talks that the DPRK's position on the abductions had not changed, and that his side could not help wondering whether Japan wished to settle the question or to make a confrontation of it.",
      sources: ["mg-2006-02-09-stalemate"],
    },
    {
      text: "Abe said that Japan did not mean to break off the contact but would discuss new means of pressure, which he did not name. Haraguchi warned on 8 February that calls in Japan for economic sanctions were now likely to grow.",
      sources: ["mg-2006-02-09-stalemate"],
    },
    {
      text: "The talk of 5 February on the abductions took nine hours. The talk on security of the 7th ended early because of little progress, and the abductions were taken up again. Umeda said that he had had no satisfactory answer and that the gap had not narrowed. An unnamed Japanese official said that the DPRK agreed that the six-party talks were quite important but did not say clearly that it would soon come back. Read only in an AFP item on a mirror.",
      sources: ["epochtimes-2006-02-07-afp"],
    },
    {
      text: "Although Koizumi remained against economic sanctions, Japan seemed to lean to pressure in all that it did in the first quarter of 2006, a quarterly review found.",
      sources: ["pacforum-2006-04-cold-politics"],
    },
    {
      text: "Before he left, Haraguchi told the press that the abductions would be taken up first and that he hoped for some result over them; he expected the DPRK side to demand state reparation for the time of the Second World War. Song told media in Beijing that he was glad to talk again after three years and that his side, too, had something to say about the abductions.",
      sources: ["epochtimes-2006-02-05-talks"],
    },
    {
      text: "Two Chinese papers count thirteen rounds of normalisation talks, one of 2008 since the early 1990s, one of 2014 from 1991 to February 2006; read only on copies.",
      sources: ["zhaoqt-2008-jiang-nuclear-question", "fx361-2014-10-hao-nuclear-tests"],
    },
    {
      text: "By a report of 27 January the plan was one day for each subject, with Umeda, in place of Saiki, and Kim Chol Ho, in place of Song, on the abductions, and Tadamichi Yamamoto and Jong Thae Yang, deputy director of the American department of the DPRK's Foreign Ministry, on security. Song had been made ambassador for normal relations in succession to Jong Thae Hwa. The DPRK was expected to argue that the past and normal relations be dealt with first.",
      sources: ["rfa-ko-2006-01-27-talks"],
    },
    {
      text: "TBS said on 19 January that Japan had informally chosen the heads of the three groups, was still making arrangements with the DPRK, the last of them on whether the talks could be held at the end of the month. The DPRK meant to have Kim Chol Ho, section chief for Japan in its Foreign Ministry, head the group on the abductions; he was not of the rank of vice director on which both had agreed. Read only on a forum copy.",
      sources: ["mimizun-2006-01-19-tbs"],
    },
    {
      text: "By a cable of the US embassy, Director-General Sasae told a visiting adviser of a US institute and a minister-counsellor of the embassy on 8 February that the DPRK had shown no seriousness at all about settling what was open with Japan. Koizumi was still unlikely to impose sanctions of Japan's own over the abductions, he said, but Japan would go on with what he called defensive measures. Read on a mirror of WikiLeaks.",
      sources: ["us-embassy-2006-02-08-zero-seriousness"],
    },
    {
      text: "The director of the Northeast Asia Division, Naoki Ito, told the US embassy that 20 hours of talks had brought no progress, that the mood had been very poor and that the DPRK was for now not ready for real negotiations with Japan. He called absurd its demand that Japan hand over several journalists and members of non-governmental bodies.",
      sources: ["us-embassy-2006-02-ito-details"],
    },
    {
      text: "On 7 February, when no positive answer came, the Japanese side told the DPRK that pressure at home for stern steps would grow, and so touched on possible sanctions. Read only on a forum copy of a Mainichi item.",
      sources: ["mimizun-2006-02-08-mainichi-no-progress"],
    },
    {
      text: "The second talk on the abductions, on 7 February, was over after about an hour and a half. Read only on a forum copy of a Mainichi item.",
      sources: ["mimizun-2006-02-08-mainichi-no-progress"],
    },
  ],
};
