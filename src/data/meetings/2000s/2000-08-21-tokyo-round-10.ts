import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2000-08-21-tokyo-round-10",
  title: "Tenth round of the normalisation talks",
  channel: "government",
  status: "held",
  start: "2000-08-21",
  end: "2000-08-24",
  place: "tokyo",
  venue: "Iikura guest house of the Foreign Ministry (22 August); a hotel in Kisarazu, Chiba (24 August)",
  round: "10th round",
  series: "normalisation-talks",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      members: [{ delegate: "kojiro-takano", role: "head", post: "Ambassador in charge of the normalisation talks" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "jong-thae-hwa", role: "head", post: "Roving ambassador" }],
      size: 16,
    },
  ],
  topics: ["normalisation", "past-settlement", "abductions", "exchange", "koreans-in-japan", "security"],
  outcomes: [
    {
      text: "Joint announcement: a frank exchange on various questions, the past among them; more exchange of the two foreign ministries; private economic exchange is desirable.",
      sources: ["mofa-2000-08-24-round10-joint-text", "worldjpn-2000-08-28-round10"],
    },
    {
      text: "The eleventh round is to be held in October 2000 in a third country.",
      sources: ["mofa-2000-08-24-round10-joint-text", "voa-2000-08-24-round10"],
    },
    {
      text: "Japan suggested economic assistance in place of compensation, as with South Korea in 1965; the DPRK side rejected this.",
      sources: ["japantimes-2001-02-07-secret-talks", "tongilnews-2000-08-25-kono-confirms"],
    },
    {
      text: "The DPRK side asked for an official written apology, compensation, payment for damaged or stolen cultural property and an assured legal status of Koreans in Japan.",
      sources: ["choson-sinbo-2000-08-25-round10", "voa-2000-08-24-round10"],
    },
    {
      text: "The DPRK's representative asked informally for economic help before relations were normal; Japan is said to have answered that the DPRK should first pay its debts and that help would follow relations, as The Dong-A Ilbo wrote two years later.",
      sources: ["donga-2002-08-30-sum"],
    },
    {
      text: "On 24 August Takano said that Prime Minister Murayama's statement of 1995 was the basis for these talks, too, that Japan could not agree to compensation, and that the matter had to be dealt with as property and claims of a territory that had separated and become independent. From the next round on he wished to look for common ground. Jong found Murayama's statement, which spoke to all of Asia, not enough.",
      sources: ["sankei-2000-08-25-round10"],
    },
    {
      text: "The DPRK side wanted subcommittees on cultural property and the like; on 24 August Takano called this too early, possible only once the direction was clear.",
      sources: ["sankei-2000-08-25-round10"],
    },
    {
      text: "On missiles Takano welcomed that the DPRK had declared a freeze on launches and kept confirming it, and hoped that talks would also move forward on missiles already developed and deployed and on exports to third countries. Jong called their development and export a sovereign right of every country.",
      sources: ["sankei-2000-08-25-round10"],
    },
    {
      text: "On 22 August Jong stressed that better relations had to come about within the century, and Takano agreed fully that normal relations must not wait for the next one, according to the Choson Sinbo.",
      sources: ["choson-sinbo-2000-08-25-round10"],
    },
    {
      text: "According to The Korea Economic Daily of 22 August Japan is said to have proposed that the suspected abductions, a halt to missile development and the like be dealt with in one package with the settlement of the past.",
      sources: ["hankyung-2000-08-22-round10"],
    },
  ],
  sessions: [
    {
      start: "2000-08-22",
      venue: "Iikura guest house of the Foreign Ministry",
      summary:
        "First day of sessions, begun in the morning; in the evening Japan's government gave a dinner for the DPRK delegation.",
      sources: ["people-2000-08-22-round10", "choson-sinbo-2000-08-25-round10"],
    },
    {
      start: "2000-08-24",
      venue: "A hotel in Kisarazu, Chiba Prefecture",
      summary: "Second day of sessions, and the end of the round.",
      sources: ["bbc-2000-08-24-kisarazu", "voa-2000-08-24-round10", "people-2000-08-22-round10"],
    },
  ],
  follows: "2000-07-26-bangkok-foreign-ministers",
  remarks: [
    {
      text: "On 22 August the DPRK delegation met the foreign minister, Murayama, the secretary-general of the Liberal Democratic Party, and Masaaki Nakayama of the parliamentary friendship league.",
      sources: ["choson-sinbo-2000-08-25-round10", "korea-np-2000-09-04-nakayama"],
    },
    {
      text: "The DPRK delegation was to go home on 25 August.",
      sources: ["people-2000-08-22-round10", "voa-2000-08-21-round10"],
    },
    {
      text: "The English text of the joint announcement is dated 28 August, the Japanese one 24 August.",
      sources: ["worldjpn-2000-08-28-round10", "mofa-2000-08-24-round10-joint-text"],
    },
    {
      text: "Japan told the DPRK side here that its policy was to apologise for colonial rule if relations became normal, according to the Tokyo Shimbun of 7 September 2000.",
      sources: ["hankyung-2000-09-07-apology-plan"],
    },
    {
      text: "Sources in Japan's government said on 19 July that the date was being settled with the DPRK, for five days as first planned, with a welcome dinner and a trip of the DPRK's delegates near Tokyo.",
      sources: ["hankookilbo-2000-07-21-round10-date"],
    },
    {
      text: "Foreign Minister Kono received the DPRK delegation of 16 for about 20 minutes before the morning session of 22 August and spoke of the missing; Jong Thae Hwa denied abductions and called the settlement of the past essential.",
      sources: ["napsnet-2000-08-22-round10"],
    },
    {
      text: "Takano opened with the wish not to miss the good turn on the peninsula, such as the summit of North and South, and to build relations of true neighbours, as Prime Minister Mori and the government wanted.",
      sources: ["seoul-2000-08-23-round10"],
    },
    {
      text: "By a report of 24 August the two sides were arranging for subcommittees, from the next round at the earliest, on cultural property and on the legal status of Koreans in Japan. In informal talks the DPRK side hoped for entry to the Asian Development Bank and for Japanese trade insurance again.",
      sources: ["imaeil-2000-08-24-round10"],
    },
    {
      text: "On 22 August Takano said that a result with which both sides were content would have to be approved by the Diet in the form of a treaty and that its members would not agree without broad support of the public; The Dong-A Ilbo took this as an indirect call to settle the abductions. Relatives of abductees protested while the DPRK delegation called on the foreign minister, and over 20 vehicles of right-wing groups drove round the ministry and denounced the DPRK.",
      sources: ["donga-2000-08-22-round-10-opens"],
    },
    {
      text: "The DPRK delegation landed at Narita on the evening of 21 August. In a talk in the car with Takano Jong wished for a round every month, the Yomiuri Shimbun wrote. It speaks of a change in the DPRK side's attitude in connection with a visit of Japan's Foreign Ministry to Pyongyang from 8 August; the copy breaks off before it says whose.",
      sources: ["yomiuri-2000-08-25-round10"],
    },
    {
      text: "Foreign Minister Kono thanked the DPRK side for the hospitality of the ninth round and regretted the protests of right-wing groups before the building, according to the Choson Sinbo.",
      sources: ["choson-sinbo-2000-08-25-round10"],
    },
    {
      text: "Before the main talks, by an editorial of the Mainichi Shimbun, Foreign Minister Kono pointed out that relatives of abducted people were among those gathered near the venue, and asked the DPRK side once more to investigate. It kept to its official view that there were no abductions, but said too that relations of good neighbours had to be built so that such problems would not arise.",
      sources: ["mainichi-2000-08-25-editorial"],
    },
    {
      text: "On 22 August, after the call on Foreign Minister Kono, the delegations met for an hour and agreed to go into the details of their positions on the 24th. Jong told Kono that the chief obstacle to closer ties was Japan's refusal to make amends for its colonial rule, according to an official who was there; another who briefed the press had the impression that neither side had moved on the main questions.",
      sources: ["ap-2000-08-22-demands"],
    },
  ],
  sources: ["mofa-2000-08-24-round10-joint-text", "sangiin-2017-01-31-written-answer", "worldjpn-2000-08-28-round10"],
  evidence: {
    venue: ["people-2000-08-22-round10", "choson-sinbo-2000-08-25-round10", "bbc-2000-08-24-kisarazu"],
    delegations: ["mofa-2000-08-24-round10-joint-text", "worldjpn-2000-08-28-round10"],
    topics: [
      "mofa-2000-08-24-round10-joint-text",
      "choson-sinbo-2000-08-25-round10",
      "voa-2000-08-24-round10",
      "sankei-2000-08-25-round10",
    ],
  },
  variants: [
    {
      field: "start",
      value: "2000-08-22",
      sources: ["people-2000-08-22-round10", "choson-sinbo-2000-08-25-round10", "voa-2000-08-21-round10"],
      note: "The news counts the two days of sessions, 22 and 24 August",
    },
    {
      field: "place",
      value: "Tokyo and Kisarazu",
      sources: ["people-2000-08-22-round10", "voa-2000-08-24-round10"],
      note: "The joint text has Tokyo alone",
    },
    {
      field: "outcomes",
      value: "the next meeting in October in Beijing",
      sources: ["voa-2000-08-24-round10"],
      note: "The joint text has a third country and does not name it",
    },
  ],
};
