import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
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
    {
      text: "According to the Japanese delegate the DPRK side took part on both days and did not leave midway as it had at the first meeting.",
      sources: ["narkn-2007-09-12-mine-briefing"],
    },
    {
      text: "In Sydney on 6 September Foreign Minister Machimura of Japan, without an exact report yet, said that the meeting had laid a base for settling the abductions, though with no concrete progress; there was no need, he stressed, to take it with too much hope or with too little. Prime Minister Abe said that nothing would count as a result in relations until the abductions were settled (Kyodo, in MBN and Daily NK).",
      sources: ["mbn-2007-09-machimura-sydney", "dailynk-2007-09-06-machimura"],
    },
  ],
  sessions: [
    {
      start: "2007-09-05",
      summary: "Opening words in the morning; normalisation and the settlement of the past in the afternoon.",
      sources: ["mofa-2007-09-06-working-group-2-ja"],
    },
    {
      start: "2007-09-06",
      summary: "The abductions and other pending issues in the morning; closing words in the afternoon.",
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
      "narkn-2007-09-12-mine-briefing",
      "cri-ja-2007-09-07-ulaanbaatar-closes",
    ],
  },
  variants: [
    {
      field: "start",
      value: "2007-08-30/2007-08-31",
      sources: ["afp-ja-2007-08-26-plan-mongolia", "lemidi-2007-08-ulaanbaatar"],
      note: "Dates under arrangement in late August, according to the Mainichi Shimbun",
    },
    {
      field: "outcomes",
      value: "the DPRK did not use the words that the abductions are settled",
      sources: ["narkn-2007-09-12-mine-briefing"],
      note: "As the Japanese delegate reported it",
    },
  ],
  remarks: [
    {
      text: "According to the Japanese delegate the DPRK side did not use the words in the talks that the abductions were settled; after the meeting a senior official of its Foreign Ministry did.",
      sources: ["narkn-2007-09-12-mine-briefing", "cri-ja-2007-09-07-ulaanbaatar-closes"],
    },
    {
      text: "Kim Chol Ho, deputy director of the Asian department of the DPRK's Foreign Ministry, told reporters that both sides had set out their positions earnestly, that views still differed on history among other things, and that they had agreed to go on negotiating about concrete steps and to create a good mood for normal relations.",
      sources: ["crntt-2007-09-06-no-agreement"],
    },
    {
      text: "The day before, Prime Minister Abe said that Japan would do its utmost for progress on the abductions at this meeting. The DPRK had stated that the United States had decided to take it off the list of sponsors of terrorism; as he understood, said Abe, the United States denied this. Chief Cabinet Secretary Yosano said that he had heard that an assistant secretary of state of the United States had told the DPRK side again that his country would not advance relations with the DPRK at the cost of those with Japan.",
      sources: ["dailynk-2007-09-04-abe-delisting"],
    },
    {
      text: "A spokesman of Japan's Foreign Ministry said the day before that Japan expected a positive outcome. First of all the DPRK had to give detailed and concrete information about the abductees; Japan's further decisions would depend on what it said.",
      sources: ["acronym-2007-09-04-mofa"],
    },
    {
      text: "Sasae told members of the ruling party on 11 September that there was no concrete result on the abductions, but that, compared with the first meeting, at which it had not even come to a discussion, the DPRK had shown itself ready to go on negotiating. Read on the personal site of a member of the Diet.",
      sources: ["suematsu-2007-09-11-working-group"],
    },
    {
      text: "In Sydney the day before, Machimura told reporters that he hoped for a firm and cool-headed dialogue. The Foreign Ministry's spokesman said that the DPRK's attitude was more positive this time.",
      sources: ["dailynk-2007-09-04-machimura"],
    },
    {
      text: "Beforehand a site of Koreans in Japan retold that Japan was to ask for a new inquiry, an early return of the abductees, the handing over of the abductors and the like. If the DPRK showed good faith over the abductions, Japan would deal positively with the settlement of the past and with giving economic cooperation a concrete form. Prime Minister Abe is said to have hoped on 28 August for good faith of the DPRK in the working group.",
      sources: ["uridongpo-2007-08-30-column"],
    },
    {
      text: "By a cable of the US embassy in Seoul of 11 September, somebody at Japan's embassy there found it better than the meeting in Hanoi, above all in its mood; one concrete result was that the DPRK agreed to more meetings. Read on a mirror of WikiLeaks.",
      sources: ["us-embassy-seoul-2007-09-11-ulaanbaatar"],
    },
    {
      text: "The session on the past was in essence about the economic and financial help from Japan that the DPRK could expect with normal relations; no sums were discussed (a cable of the US embassy in Seoul, from somebody at Japan's embassy; read on a mirror of WikiLeaks).",
      sources: ["us-embassy-seoul-2007-09-11-ulaanbaatar"],
    },
  ],
};
