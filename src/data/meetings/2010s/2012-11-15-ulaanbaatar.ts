import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2012-11-15-ulaanbaatar",
  title: "Government talks in Ulaanbaatar at director-general level",
  channel: "government",
  status: "held",
  start: "2012-11-15",
  end: "2012-11-16",
  place: "ulaanbaatar",
  venue: "State guest house of the Government of Mongolia",
  round: "first at this level since August 2008",
  series: "government-consultations",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      description: "the head and others",
      members: [
        { delegate: "shinsuke-sugiyama", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      description: "the head and others",
      members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador (normalisation talks with Japan)" }],
    },
  ],
  topics: [
    "remains",
    "japanese-left-behind",
    "japanese-spouses",
    "hijackers",
    "abductions",
    "past-settlement",
    "security",
    "koreans-in-japan",
  ],
  outcomes: [
    {
      text: "The DPRK side agreed to cooperate on the questions about Japanese that Japan raised, among them remains, Japanese who stayed behind, spouses and the Yodo-go case.",
      sources: ["mofa-2012-11-16-consultation-summary"],
    },
    {
      text: "Abductions: thorough exchange of views, talks to go on for further study; Japan also raised other cases in which abduction cannot be ruled out.",
      sources: ["mofa-2012-11-16-consultation-summary"],
    },
    {
      text: "The DPRK side raised questions that stem from the past; Japan stated its will to settle them under the Pyongyang Declaration, and both will talk about them in good faith.",
      sources: ["mofa-2012-11-16-consultation-summary"],
    },
    {
      text: "Security questions are to be discussed in more depth.",
      sources: ["mofa-2012-11-16-consultation-summary"],
    },
    {
      text: "Next talks as early as possible, to be arranged through the embassies in Beijing.",
      sources: ["mofa-2012-11-16-consultation-summary"],
    },
    {
      text: "No request to ease or lift sanctions came from the DPRK side, according to a person connected with Japan's Foreign Ministry.",
      sources: ["asahi-2012-11-16-ulaanbaatar-ends"],
    },
    {
      text: "The two sides also agreed to cooperate on collecting the remains of Japanese from around the end of the war, Kyodo reported.",
      sources: ["swissinfo-2012-11-16-talks-to-go-on"],
    },
    {
      text: "The DPRK was reported to be open to a proposal of Japan for a joint commission to find out what had become of the abductees, the Jamestown Foundation wrote.",
      sources: ["jamestown-2012-12-mongolia"],
    },
    {
      text: "Song Il Ho told Choson Sinbo that more questions had been taken up than earlier, the remains among them as a new one, and at length; the two sides had gone into how to settle them rather than stress where they differ. His side had of course raised the past, which for it includes Koreans in Japan as direct victims of colonial rule, and had set out its position on what is open about their status.",
      sources: ["chosonsinbo-2012-11-19-song"],
    },
  ],
  sessions: [
    {
      start: "2012-11-15",
      summary: "Morning: 10:00 to about 12:00.",
      sources: ["mofa-2012-11-16-consultation-summary"],
    },
    {
      start: "2012-11-15",
      summary: "Afternoon: 14:30 to about 19:30.",
      sources: ["mofa-2012-11-16-consultation-summary"],
    },
    {
      start: "2012-11-16",
      summary: "Morning: 10:00 to about 12:30.",
      sources: ["mofa-2012-11-16-consultation-summary"],
    },
    {
      start: "2012-11-16",
      summary: "Afternoon: 14:30 to about 16:00.",
      sources: ["mofa-2012-11-16-consultation-summary"],
    },
  ],
  follows: "2012-08-29-beijing",
  remarks: [
    {
      text: "Nearly eleven and a half hours in the two days by the Japanese ministry's own count.",
      sources: ["mofa-2012-11-16-consultation-summary"],
    },
    { text: "Sugiyama left Narita on the morning of 14 November.", sources: ["swissinfo-2012-11-14-sugiyama-departs"] },
    {
      text: "Mongolia's Foreign Minister received Sugiyama on the evening of 16 November and Song Il Ho on 17 November.",
      sources: ["gwbiz-2012-11-17-ulaanbaatar", "nkleadershipwatch-2012-11-19-ulan-bator"],
    },
    {
      text: "An unannounced visit of an envoy of Prime Minister Noda to Pyongyang led to the talks, according to a source in May 2013.",
      sources: ["japantimes-2013-05-25-noda-aide"],
    },
    {
      text: "Japan had wished for 17 September, the tenth anniversary of the Pyongyang Declaration, according to the Sankei; Foreign Minister Gemba said on 12 September that the talks, then meant for Beijing, might be late.",
      sources: ["mbn-2012-09-13-talks-late"],
    },
    {
      text: "The DPRK side hinted at these talks that it might withdraw its word that the abductions are settled, by the headline of the Mainichi Shimbun of 31 December 2012; of the report only its last part was read.",
      sources: ["mainichi-2012-12-31-settled-withdrawal-hint"],
    },
    {
      text: "On 9 October a senior official of Japan's government said that the DPRK had sent word that it would agree to talks of directors-general as early as the middle of that month. Foreign Minister Gemba said that day that the arrangements had to be made while gauging what results could be expected.",
      sources: ["asahi-2012-10-09-mid-october"],
    },
    {
      text: "Beforehand it was open whether the DPRK would let the abductions onto the agenda. If it did, Japan meant to demand that it look into how the abductees are, those whom it says are dead included, Kyodo reported.",
      sources: ["newdaily-2012-11-09-ulaanbaatar-plan"],
    },
    {
      text: "Japan also sought a formal framework for further sessions at this level, and meant to ask about the inquiry that the DPRK had promised in August 2008, Kyodo wrote on the first day.",
      sources: ["japantimes-2012-11-16-first-day"],
    },
    {
      text: "On 14 November Foreign Minister Gemba said that things were not wholly without prospects. After the first day Sugiyama said that the two sides had touched on a good deal of the main points and that each side had stated its case.",
      sources: ["asahi-2012-11-15-ulaanbaatar-starts"],
    },
    {
      text: "A person on the Japanese side said in Kyodo that the DPRK, too, had accepted the abductions as a subject. A senior official was more careful in the Asahi: the DPRK might talk, but its position that the matter is settled could not be said to have changed outright.",
      sources: ["swissinfo-2012-11-16-talks-to-go-on", "asahi-2012-11-16-ulaanbaatar-ends"],
    },
    {
      text: "On the first morning Japan spoke of the abductions, of the Japanese women who had gone to the DPRK with Korean husbands and of the hijackers; in the afternoon the DPRK side spoke of the remains, according to Kyodo, as retold on a blog.",
      sources: ["nkleadershipwatch-2012-11-19-ulan-bator"],
    },
    {
      text: "Mongolia's government had the talks held in the official state compound at Ikh Tenger, apparently because the DPRK wished it, the Jamestown Foundation wrote. The president said that Japan, the DPRK and others could come to discuss \"this issue\" on Mongolian soil; to contribute to this was Mongolia's only aim.",
      sources: ["jamestown-2012-12-mongolia"],
    },
    {
      text: "Japan's government meant to make it clear first that the abductions were a matter for the two sides to talk about, then to make talks of directors-general, with strong powers to negotiate, the formal framework and to keep to it, Kyodo reported. The Hankyoreh thought quick concrete negotiations not very likely, as with an election in Japan on 16 December it was hard to trust that results would be carried out.",
      sources: ["hani-2012-11-15-ulaanbaatar"],
    },
    {
      text: "Mongolia's Foreign Ministry said that it hosted the talks to keep Northeast Asia stable and was sure that they would serve normal relations and a better understanding. Journalists were let in for the opening only. Read on a page that reprints news without naming its source.",
      sources: ["snsn-2012-11-15-ulaanbaatar"],
    },
    {
      text: "Beforehand Japan meant to ask that the nuclear question be discussed; the DPRK, Kyodo thought, might put forward as subjects the return of the remains and a settlement of the colonial past. As retold on a copy of a China News Service item.",
      sources: ["chinanews-copy-2012-11-14-sugiyama"],
    },
  ],
  sources: ["mofa-2012-11-16-consultation-summary", "asahi-2012-11-16-ulaanbaatar-ends"],
  evidence: {
    start: ["mofa-2012-11-16-consultation-summary", "asahi-2012-11-15-ulaanbaatar-starts"],
    end: ["mofa-2012-11-16-consultation-summary", "asahi-2012-11-16-ulaanbaatar-ends"],
    place: ["mofa-2012-11-16-consultation-summary"],
    venue: ["mofa-2012-11-16-consultation-summary"],
    round: ["japantimes-2012-11-16-first-day"],
    delegations: [
      "mofa-2012-11-16-consultation-summary",
      "japantimes-2012-11-16-first-day",
      "asahi-2012-11-16-ulaanbaatar-ends",
    ],
    topics: ["mofa-2012-11-16-consultation-summary", "chosonsinbo-2012-11-19-song"],
    outcomes: [
      "mofa-2012-11-16-consultation-summary",
      "asahi-2012-11-16-ulaanbaatar-ends",
      "chosonsinbo-2012-11-19-song",
    ],
    follows: ["mofa-2012-11-16-consultation-summary"],
  },
  variants: [
    {
      field: "place",
      value: "Beijing",
      sources: [
        "akahata-2012-09-01-talks-end",
        "kukmin-2012-09-01-talks-end",
        "straitstimes-2012-08-31-higher-level-talks",
      ],
      note: "Foreseen on 31 August 2012",
    },
    {
      field: "start",
      value: "2012-09",
      sources: [
        "akahata-2012-09-01-talks-end",
        "kukmin-2012-09-01-talks-end",
        "straitstimes-2012-08-31-higher-level-talks",
      ],
      note: "Foreseen at the end of August: perhaps mid-September (Akahata), early September (Kukmin), possibly September (AFP)",
    },
    { field: "venue", value: "Ikh Tenger state guest house", sources: ["nkleadershipwatch-2012-11-19-ulan-bator"] },
    { field: "venue", value: "guest house of the President of Mongolia", sources: ["gwbiz-2012-11-17-ulaanbaatar"] },
  ],
};
