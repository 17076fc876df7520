import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
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
      text: "The DPRK said that it was ready to cooperate in settling the matter of the hijackers of 1970; Japan's Chief Cabinet Secretary spoke of cooperation in handing them over.",
      sources: ["kyodo-2008-06-15-partially-lift", "taipeitimes-2008-06-14-remove-sanctions"],
    },
    {
      text: "According to the Chief Cabinet Secretary the DPRK changed its position that the abductions were settled.",
      sources: ["chinaorg-2008-06-14-partial-lift"],
    },
    {
      text: "According to the DPRK Japan was to lift limits on the travel of persons and on chartered flights, and to allow DPRK-flagged ships in port for humanitarian cargo; the Chief Cabinet Secretary said that some sanctions would be eased and the ban on ships lifted on conditions.",
      sources: ["kyodo-2008-06-15-partially-lift"],
    },
    {
      text: "Japan saw a certain degree of progress, not enough for taking part in energy aid.",
      sources: ["kyodo-2008-06-15-partially-lift"],
    },
    {
      text: "On the first day Japan set out its position on the abductions again, Saiki said; the DPRK side gave no answer that day.",
      sources: ["afp-2008-06-11-first-day"],
    },
    {
      text: "Foreign Minister Komura said that the DPRK acknowledged that the abductions were not settled and had agreed to take part in an inquiry into the hijacking of 1970.",
      sources: ["washingtonpost-2008-06-14-reexamine"],
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
    {
      text: "Saiki told members of the Diet on 16 June that the DPRK side had first wished to take the matter home; pressed to say at once whether it meant to solve it, it promised to change its position that the abductions were settled, and Japan offered to lift some measures.",
      sources: ["narkn-2008-06-16-saiki-briefing"],
    },
    { text: "Neither side gave details of the talks before 13 June.", sources: ["kyodo-2008-06-15-partially-lift"] },
    {
      text: "The DPRK was willing to hand over one of the four remaining hijackers and two wives of hijackers, by The Japan Times of 14 June; an editorial of the paper of 20 June has all four and two wives.",
      sources: ["japantimes-2008-06-14-reopen-probe", "japantimes-2008-06-20-editorial"],
    },
    {
      text: "On 13 June Komura called it a small step of the DPRK, which Japan answered with a small step. Fukuda said that without giving something in return there could be no discussion or negotiation, and that they now stood at the entrance to negotiations.",
      sources: ["japantimes-2008-06-14-reopen-probe"],
    },
    {
      text: "In the talks the DPRK's officials in charge of Japan turned out to know in detail what stands on the websites of Japan's government and of the association for the rescue of abductees, according to this association.",
      sources: ["narkn-2008-06-16-saiki-briefing"],
    },
    {
      text: "On 13 June Chief Cabinet Secretary Machimura said that whether sanctions were in fact lifted would be decided in the light of how the DPRK set about the new inquiry; Japan did not think of giving humanitarian goods at present. By the Sankei DPRK ships that only carry such goods, the ferry Mangyongbong-92 among them, were to be let in, and the DPRK was to help in handing over six people connected with the hijacking. Read on copies only.",
      sources: [
        "yomiuri-2008-06-13-inquiry-copy",
        "sankei-2008-06-13-measures-copy",
        "sankei-2008-06-13-machimura-copy",
      ],
    },
    {
      text: "The talks were understood to have come about through mediation of the United States, which wished to find a way out with due respect for Japan, the Dong-A Ilbo wrote.",
      sources: ["donga-2008-06-14-momentum"],
    },
    {
      text: "The government strictly forbade word of what was said until Fukuda had heard Saiki and decided. The two heads of delegation shook hands firmly several times. Somebody in the government said that, to be honest, nobody knew how far the DPRK would have to give way for the people to accept that sanctions were lifted. Read on a blog copy of a morning paper.",
      sources: ["goo-2008-06-13-paper"],
    },
    {
      text: "Foreign Minister Komura, too, told reporters on 13 June that Japan meant to lift, among others, its ban on travel and, for the carriage of humanitarian goods only, its ban on DPRK ships.",
      sources: ["mbn-2008-06-13-komura-sanctions"],
    },
    {
      text: "Whether the DPRK would make the inquiry by itself or together with Japan was still to be talked over, Machimura said on 13 June.",
      sources: ["seoul-2008-06-14-partial-lift"],
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
};
