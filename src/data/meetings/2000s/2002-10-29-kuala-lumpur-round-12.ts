import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
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
        { delegate: "katsunari-suzuki", role: "head", post: "Representative (ambassador) for the normalisation talks" },
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
      text: "No date was fixed for the families of the five returned abductees to come to Japan; the DPRK side said that it would like to settle the abductions and that there was no need to worry about the families' safety.",
      sources: ["mofa-2002-round12-en", "voa-2002-10-30-round12", "akahata-2002-10-31-round12"],
    },
    {
      text: "Consultations of senior officials on security are to begin in November 2002.",
      sources: ["mofa-2002-round12-en", "latimes-2002-10-31-round12", "baltimoresun-2002-10-31-round12"],
    },
    {
      text: "The DPRK side proposed the next round for late November; Japan took the proposal home.",
      sources: ["mofa-2002-round12-en", "japantimes-2002-11-25-dalian"],
    },
    {
      text: "The DPRK side put normalisation and economic cooperation at the centre, Japan the abductions and security, the nuclear question included.",
      sources: ["mofa-2002-round12-en", "people-2002-10-30-round12", "choson-sinbo-2002-11-01-round12"],
    },
    {
      text: "Both held that the questions between them should be worked on in line with the Pyongyang Declaration.",
      sources: ["mofa-2002-round12-en"],
    },
    {
      text: "Suzuki said that Japan had seen no change in the position of the DPRK side, that too much time had gone into the two questions of abductions and nuclear arms, and that Japan would go on with patience; he would answer the proposal for late November within days.",
      sources: ["hankyung-2002-10-30-round12-end", "donga-2002-10-30-round12-end"],
    },
    {
      text: "The deputy head of the DPRK delegation, a deputy director in the Foreign Ministry, said that the round had been meant for normal relations and had ended without progress because the two sides differed on the main items. The consultations on security are to be at the level of directors-general.",
      sources: ["hankyung-2002-10-30-round12-end", "donga-2002-10-30-round12-end"],
    },
    {
      text: "On the last day Jong Thae Hwa demanded that the five be sent back soon; Suzuki asked that the DPRK give up its nuclear arms programme and let the five and their families live in Japan for good.",
      sources: ["hankyung-2002-10-30-round12-end-b"],
    },
    {
      text: "On the first day Jong said that the abductions were settled in a broad context and that details belonged in later working-level talks, and that the demand to stop enriching uranium was wholly unacceptable, according to a Japanese official.",
      sources: ["japantimes-2002-10-30-accusations"],
    },
    {
      text: "Japan had made clear beforehand that normal relations and economic aid depended on the DPRK's keeping the agreement of 1994 on its nuclear programme. The second in the DPRK delegation, Pak Ryong Yeon by the page, acknowledged that Japan tied relations to this; the DPRK thought that the question of security would be solved on the way to normal relations.",
      sources: ["efe-2002-10-30-nuclear-refusal"],
    },
    {
      text: "The DPRK side rejected the demand over its nuclear programme altogether and called the hard line of the United States the root of the problem; it accused Japan of having broken a promise to send the five back, members of the Japanese delegation said, one of them in a report of AP.",
      sources: ["taz-2002-10-30-nuclear-hurdle"],
    },
    {
      text: "The DPRK side stressed its request for economic help and its claim to compensation for crimes under colonial rule. After the end the second in its delegation, Pak Ryong Yeon by the page, criticised Japan for making an end of the nuclear arms programme and the return of the abductees conditions of progress.",
      sources: ["derstandard-2002-10-30-no-agreement"],
    },
    {
      text: "Japan asked that the families might at least leave the DPRK and meet the five in a third country, possibly China, if they could not come to Japan at once. The DPRK side refused, and would not let the five speak with their families by telephone, sources told The Japan Times.",
      sources: ["japantimes-2002-11-02-third-country"],
    },
    {
      text: "Suzuki said on 31 October that the DPRK side had rejected all of Japan's demands over the abductions, a second fact-finding team included. Japan was said to have decided not to fix the next round before that team was accepted; the Tokyo Shimbun wrote that Japan had decided to propose preliminary talks on the abductions alone.",
      sources: ["hankyung-2002-11-01-suzuki"],
    },
    {
      text: "Suzuki and others told of sharp words: when the Japanese side said that the DPRK was not trusted at all in Japan, Jong spoke of the Koreans who had been taken away by force and said that his own father had died of blows from Japanese soldiers.",
      sources: ["hankyung-2002-11-01-suzuki"],
    },
    {
      text: "To the demand that it scrap its Rodong missiles the DPRK side answered that it would discuss missiles with Japan, too, but that only consultations with the United States could settle them, Kyodo reported.",
      sources: ["donga-2002-10-29-round12"],
    },
    {
      text: "The second in the DPRK delegation said after the end that both sides had only repeated their positions, and that Japan should win back the lost trust by sending the five back: then they could discuss with their families whether to settle in Japan.",
      sources: ["japantimes-2002-10-31-round12-end"],
    },
  ],
  follows: "2002-09-17-pyongyang-summit",
  sources: ["mofa-2002-round12-en", "mofa-2002-10-31-round12-ja", "sangiin-2017-01-31-written-answer"],
  evidence: { delegations: ["mofa-2002-round12-en", "mofa-2002-10-31-round12-ja", "choson-sinbo-2002-11-01-round12"] },
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
  remarks: [
    {
      text: "In Beijing on 26 October Jong Thae Hwa had named the settlement of the past as the item of first priority; Japan's line was to break the talks off if the abductions and nuclear arms were not settled, the Hankook Ilbo wrote.",
      sources: ["hankookilbo-2002-10-29-round12-eve"],
    },
    {
      text: "Kyodo, in Xinhua, expected the DPRK side to ask for the return of cultural property taken from Korea between 1910 and 1945 and to press for more economic cooperation soon, which Japan would discuss only after relations are normal.",
      sources: ["xinhua-2002-10-29-round12"],
    },
    {
      text: "On 17 October Prime Minister Koizumi spoke of the news that the DPRK had admitted going on with nuclear development. The plan to reopen the talks on 29 October was unchanged, he said, and Japan would ask the DPRK to answer in good faith so as to remove the suspicion.",
      sources: ["hankyung-2002-10-17-koizumi-round12"],
    },
    {
      text: "An undated item has the two countries freeze the talks because the five who had come to Japan would not go back.",
      sources: ["libertaddigital-2003-declaration"],
    },
    {
      text: "Foreign Minister Kawaguchi doubted that the other abductees, at least eight, were dead: she told Reuters that what the DPRK had disclosed did not yet give Japan the feeling that it was telling the truth.",
      sources: ["taz-2002-10-30-nuclear-hurdle"],
    },
    {
      text: "The Japanese delegation called the talks of the first day frustrating.",
      sources: ["ntv-de-2002-10-29-stubborn"],
    },
    {
      text: "The US secretary of state welcomed that Japan had made the giving up of nuclear arms a condition of normal relations and of possible food aid.",
      sources: ["derstandard-2002-10-30-no-agreement"],
    },
    {
      text: "On 8 October Chief Cabinet Secretary Fukuda thought that the round would probably deal with the framework of the talks and hardly go into great detail on the abductions. Police officers who were investigating the abductions were not to be in the delegation.",
      sources: ["japantimes-2002-10-09-round12-plan"],
    },
    {
      text: "Pak Ryong Yeon of the DPRK delegation said that Japan, out of distrust of his side, was making the question of the abductions more complicated.",
      sources: ["semissourian-2002-10-31-round12"],
    },
    {
      text: "In a joint statement Japan, the United States and South Korea urged the DPRK to dismantle its nuclear programme in a prompt and verifiable way, the People's Daily wrote on 31 October.",
      sources: ["people-2002-10-31-stalemate"],
    },
    {
      text: "On 5 November Mitoji Yabunaka of the Foreign Ministry reported to the Democratic Party's headquarters on the abductions and the talks that Japan had led the debate, with abductions and nuclear arms at the centre, but had got no concrete result. Members asked why the round had been held in Kuala Lumpur and not Tokyo or Pyongyang, and by what means of its own Japan could establish the facts if it demanded that a second team of inquiry be sent.",
      sources: ["dpj-2002-11-05-hearing"],
    },
    {
      text: "On 28 October Foreign Minister Kawaguchi told Reuters that the talks would not move on unless the DPRK gave up its nuclear arms programme quickly, and in a way that convinced the world; until it did there would be neither normal relations nor economic aid. Japan would do its best to draw the DPRK into contact, and had so far set it no particular deadline.",
      sources: ["ntdtv-2002-10-28-kawaguchi-reuters"],
    },
    {
      text: "On the eve Suzuki called the hurdle very high; he would make the most of the door that the prime minister had opened, and hoped for appreciable progress. Japan's first aim, he said, was that the five return for good.",
      sources: ["ap-2002-10-28-open-talks"],
    },
    {
      text: "Many Japanese, angry and doubtful over the DPRK's account of eight deaths, had pressed Koizumi to put the reopening of the talks off, Reuters wrote when the date became known.",
      sources: ["reuters-2002-10-09-round12-date"],
    },
    {
      text: "On the evening of 29 October the Japanese delegation's spokesman said that the DPRK side had shown itself willing to talk. Jong was understood to have said in the session that differences remained on some questions and that both had to work together to solve them, Xinhua wrote.",
      sources: ["sina-2002-10-29-xinhua-round12"],
    },
    {
      text: "On 8 October the Asahi Shimbun wrote that Japan's government had decided to reopen the talks in Kuala Lumpur, for two days from the 30th, and was consulting the DPRK.",
      sources: ["hankyung-2002-10-08-kuala-lumpur"],
    },
    {
      text: "By the Sankei Shimbun, retold on 8 October, the government planned to put a special investigation team of police staff into the delegation.",
      sources: ["hankyung-2002-10-08-kuala-lumpur"],
    },
    {
      text: "Japan was also weighing a sub-committee for the abductions alone, to be set up if the talks began, the Dong-A Ilbo wrote on 4 October.",
      sources: ["donga-2002-10-04-kuala-lumpur"],
    },
  ],
  sessions: [
    {
      start: "2002-10-29",
      venue: "Embassy of Japan",
      summary:
        "First day: in the afternoon both agreed on a consultation of experts on the abductions, which was held in the evening and came to no conclusion. The Japanese side handed over a letter and photographs from relatives of an abductee for family members in the DPRK.",
      sources: ["akahata-2002-10-30-round12", "people-2002-10-30-round12"],
    },
    {
      start: "2002-10-30",
      venue: "a hotel",
      summary: "Second day: the morning went to plans for a panel on security, according to Voice of America.",
      sources: ["akahata-2002-10-31-round12", "voa-2002-10-30-round12"],
    },
  ],
};
