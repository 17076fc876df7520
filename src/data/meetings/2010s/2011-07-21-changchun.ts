import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2011-07-21-changchun",
  title: "Reported contact of a former Japanese minister with the DPRK's ambassador",
  channel: "informal",
  status: "reported",
  start: "2011-07-21",
  end: "2011-07-22",
  place: "changchun",
  venue: "a hotel in Changchun",
  round: "several meetings over two days",
  delegations: [
    {
      side: "JP",
      organization: "dpj",
      capacity: "party",
      description: "with an official of the Headquarters for the Abduction Issue, not named",
      members: [
        {
          delegate: "hiroshi-nakai",
          role: "head",
          post: "Chairman of the Budget Committee of the House of Representatives; former minister for the abduction issue",
        },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador for normalisation talks with Japan" }],
    },
  ],
  topics: ["abductions", "normalisation"],
  outcomes: [
    {
      text: "Believed to have discussed the agreement of 2008 on a new inquiry and terms for resuming talks.",
      sources: ["kyodo-2011-07-25-ex-minister-met", "japantimes-2011-07-26-nakai-envoy"],
    },
  ],
  follows: "2008-08-11-shenyang",
  remarks: [
    {
      text: "The former minister denied the meeting, the government's spokesman said that the government knew of none, and the state secretary for foreign affairs that the Foreign Ministry was not involved.",
      sources: ["kyodo-2011-07-25-ex-minister-met"],
    },
    {
      text: "On 27 July the Chief Cabinet Secretary said that an official of the Foreign Ministry serving in the Headquarters for the Abduction Issue had taken three days of leave to serve as interpreter, and that the former minister's trip was private. Talks with the DPRK would not come, he added, before the DPRK made progress in the dialogue of the two Koreas and took concrete steps towards giving up its nuclear programme.",
      sources: ["japantimes-2011-07-28-rumors"],
    },
    {
      text: "In June 2013 the former minister said that he had held four secret talks with the DPRK's ambassador, in China and in Singapore, since September 2010.",
      sources: ["kyodo-2013-06-06-four-talks"],
    },
    {
      text: "Foreign Minister Matsumoto said that he understood the former minister to have gone to China as a private person.",
      sources: ["jcast-2011-07-27-nakai"],
    },
    {
      text: "According to the Sankei Shimbun, from several people close to the two countries' relations, the former minister had settled his line with a leading member of the government in mid-July, in Tokyo; it was passed on that the government wished to make out by early August how things stood. The DPRK side had begun contacts with him and others of the ruling party at the end of 2010 through a go-between, of whose moves the Foreign Ministry, which learned of this only in the spring, was wary. Only on a blog copy.",
      sources: ["sankei-2011-07-28-nakai"],
    },
    {
      text: "It was the third contact of the former minister and the ambassador, Daily NK found out; the first two are said to have been in Kuala Lumpur.",
      sources: ["dailynkjp-2011-08-nakai"],
    },
    {
      text: "The Sankei Shimbun of 26 July, retold in the Seoul Shinmun, wrote that the former minister acted on instructions of Prime Minister Kan, and that he and the ambassador had negotiated in secret several times in third countries since the spring.",
      sources: ["seoul-2011-07-27-kan-visit"],
    },
    {
      text: "The minister for the abduction issue told the Committee on Foreign Affairs of the House of Representatives on 27 July that the official had taken leave and gone at the former minister's request. The official is said to have acted as a guide too and to have paid the travel costs out of pocket, and had not applied for the permission that a journey abroad needs.",
      sources: ["jcast-2011-07-27-nakai", "sankei-2011-07-28-nakai"],
    },
    {
      text: "According to a blog post of 1 August the former minister had told the DPRK side that something had to be done about forces hostile to it, whereupon it was ready to listen. Terms for a visit of Kan, among other things, were discussed without agreement, and a meeting with leading members of the Workers' Party did not come about. There were to be no more negotiations by this route, it is said.",
      sources: ["blogos-2011-08-01-kan-balloon"],
    },
    {
      text: "The secretary-general of the ruling party, Okada, said that diplomacy should be in the government's hands alone: on two tracks one gave the other side an opening. It was a problem if the foreign minister or the prime minister had not known of the contact. Read on a journalist's site.",
      sources: ["krp-2011-07-26-nakai"],
    },
  ],
  sources: [
    "kyodo-2011-07-25-ex-minister-met",
    "japantimes-2011-07-26-nakai-envoy",
    "hankookilbo-2011-07-25-nakai-song",
    "japantimes-2011-07-28-rumors",
  ],
  evidence: {
    start: ["kyodo-2011-07-25-ex-minister-met", "hankookilbo-2011-07-25-nakai-song", "yomitokyo-2011-07-25-fnn"],
    end: ["kyodo-2011-07-25-ex-minister-met", "hankookilbo-2011-07-25-nakai-song"],
    place: ["kyodo-2011-07-25-ex-minister-met", "japantimes-2011-07-26-nakai-envoy"],
    venue: ["kyodo-2011-07-25-ex-minister-met", "japantimes-2011-07-26-nakai-envoy"],
    round: ["kyodo-2011-07-25-ex-minister-met", "japantimes-2011-07-26-nakai-envoy"],
    delegations: ["kyodo-2011-07-25-ex-minister-met", "japantimes-2011-07-26-nakai-envoy"],
  },
  variants: [
    {
      field: "start",
      value: "2011-07-20",
      sources: ["japantimes-2011-07-26-nakai-envoy"],
      note: "Wednesday and Thursday of the week before, that is 20 and 21 July",
    },
    { field: "end", value: "2011-07-21", sources: ["japantimes-2011-07-26-nakai-envoy"] },
  ],
};
