import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
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
  topics: ["abductions", "returned-families", "sanctions", "security"],
  outcomes: [
    {
      text: "As the DPRK side kept asking that the five be sent back as promised, Taku Yamasaki proposed that a senior official of Japan's government fetch the eight family members instead. The DPRK side said that it would take this home and study it, according to the other Japanese participant, who added that a senior official of the Foreign Ministry or a minister could be meant.",
      sources: ["asahi-2004-05-06-dalian-proposal"],
    },
    {
      text: "According to the same participant the DPRK side this time did not insist that the five who had come back return or fetch their families, but wanted some guarantee, such as a turn for the better in Japanese opinion and in relations; read only on a blog copy of an Asahi report.",
      sources: ["fuku41-2004-04-04-asahi-dalian"],
    },
    {
      text: "The DPRK side objected to the bill to keep DPRK ships out of ports; read only on a forum copy of a Mainichi report.",
      sources: ["asyura-2004-04-07-yamasaki-report"],
    },
    {
      text: "The DPRK side reproached Japan's government, which it said could not be trusted, and wished to talk outside the government's channel; at Yamasaki's request it agreed in the end to talks of the governments at working level as well, according to Hirasawa. Read only on a forum copy of an Asahi report.",
      sources: ["asyura-2004-04-04-asahi-hirasawa"],
    },
    {
      text: "The DPRK's ambassador said that he knew how close Yamasaki was to the government of the United States, whose deputy secretary of state Yamasaki had met sixteen times, and asked him indirectly to mediate with it, according to several people in the government and the ruling parties; read only on a forum copy of a Mainichi report.",
      sources: ["asyura-2004-04-07-yamasaki-report"],
    },
    {
      text: "Hirasawa acknowledged that possible sanctions by Japan under its amended foreign exchange law and the DPRK's nuclear programme had been discussed, too; read only on a forum copy of a Yomiuri report.",
      sources: ["asyura-2004-04-05-yomiuri-hirasawa"],
    },
  ],
  remarks: [
    {
      text: "Nine hours over the two days, according to several people in the government and the ruling parties, in a forum copy of a Mainichi report.",
      sources: ["asyura-2004-04-07-yamasaki-report"],
    },
    {
      text: "A blog of 2007 recalls that the DPRK ambassador denied having hinted at a return without conditions and said that the Japanese side had asked for the contact.",
      sources: ["kajika-2007-01-yamasaki"],
    },
    {
      text: "The days are from copies of Mainichi and Asahi reports; the Asahi Shimbun's own page says early April.",
      sources: [
        "asahi-2004-05-06-dalian-proposal",
        "asyura-2004-04-07-yamasaki-report",
        "fuku41-2004-04-04-asahi-dalian",
      ],
    },
    {
      text: "At a dinner on 7 April Yamasaki told Prime Minister Koizumi that he was convinced the DPRK wished for normal relations within his term, according to Kyodo, from people who were there; read only on a forum copy.",
      sources: ["rantburg-2004-04-08-yamasaki"],
    },
    {
      text: "On 5 April Katsuei Hirasawa reported to Shinzo Abe, secretary-general of his party, and apologised for having met the DPRK side in China without telling the party and the government. Abe pointed out that the talks with the DPRK were to be in the government's hands alone; Hirasawa offered to give up his post in the party's headquarters on the abductions. Koizumi said in the evening that neither he nor the Foreign Ministry had asked for the meeting. Read only on a forum copy of a Yomiuri report.",
      sources: ["asyura-2004-04-05-yomiuri-hirasawa"],
    },
    {
      text: "Back in Japan on 2 April, Yamasaki expected working-level talks of the governments to reopen at once, and Hirasawa told Abe by telephone that they would reopen, as early as April. Read only on a forum copy of a Yomiuri report.",
      sources: ["asyura-2004-04-03-yomiuri-dalian"],
    },
    {
      text: "In a book published by October 2004 Hirasawa wrote that he had prepared the ground for talks of the governments at the wish of a person in a position to ask for it; the DPRK side, stiff until then, softened at Yamasaki's proposal. Read only on a forum copy of a Yomiuri item.",
      sources: ["yomiuri-2004-10-06-hirasawa-book"],
    },
    {
      text: "By a senior official Yamasaki meant the chief cabinet secretary, Fukuda, and the prime minister was not thought of; the DPRK side declared that it was willing to have talks of the governments, which had been broken off since February. So says the newsletter Korea Report.",
      sources: ["korea-report-2004-05-second-visit"],
    },
    {
      text: "Hirasawa told the Mainichi Shimbun by 5 April that he was sure of a result: talks of the governments again within the month and an early return of the families. To relatives and supporters, who complained that he had not consulted them, he answered that what could be achieved would have failed if he had. Whether the idea of December, that the five fetch their families in Pyongyang, came up this time, he would not say. Read only on a forum copy.",
      sources: ["asyura-2004-04-05-mainichi-hirasawa"],
    },
  ],
  sources: ["asahi-2004-05-06-dalian-proposal", "fuku41-2004-04-04-asahi-dalian", "asyura-2004-04-07-yamasaki-report"],
  evidence: {
    start: ["fuku41-2004-04-04-asahi-dalian", "asyura-2004-04-07-yamasaki-report"],
    end: ["fuku41-2004-04-04-asahi-dalian", "asyura-2004-04-07-yamasaki-report"],
    topics: [
      "asahi-2004-05-06-dalian-proposal",
      "asyura-2004-04-07-yamasaki-report",
      "asyura-2004-04-05-yomiuri-hirasawa",
    ],
  },
  variants: [
    {
      field: "delegations",
      value: "head called vice-president",
      sources: ["fuku41-2004-04-04-asahi-dalian"],
      note: "Blog copy of an Asahi report; the others call him former vice-president",
    },
    {
      field: "outcomes",
      value: "the ambassador first proposed that a high-ranking person could come to fetch the families",
      sources: ["joongang-2004-05-09-visit-23"],
      note: "The Yomiuri Shimbun, in the JoongAng Ilbo; a Japanese participant says that Yamasaki proposed it",
    },
    {
      field: "outcomes",
      value: "the DPRK side insisted that the five first be sent back",
      sources: ["asyura-2004-04-03-yomiuri-dalian"],
      note: "What Hirasawa told the head of the Diet's abduction league on 2 April, in a forum copy of a Yomiuri report; a copy of an Asahi report has him say otherwise",
    },
  ],
};
