import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2004-02-11-pyongyang",
  title: "Government talks in Pyongyang on the returned abductees' families",
  channel: "government",
  status: "held",
  start: "2004-02-11",
  end: "2004-02-14",
  place: "pyongyang",
  round: "unannounced visit",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      size: 5,
      members: [
        { delegate: "hitoshi-tanaka", role: "head", post: "Deputy Foreign Minister (外務審議官)" },
        { delegate: "mitoji-yabunaka", role: "member", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [
        {
          delegate: "kim-yong-il-vice-minister",
          role: "head",
          post: "Vice Foreign Minister; host of the dinner of 11 February",
        },
        {
          delegate: "kang-sok-ju",
          role: "member",
          post: "First Vice Foreign Minister; received the team on 13 February",
        },
      ],
    },
  ],
  topics: ["abductions", "returned-families", "security", "sanctions"],
  outcomes: [
    {
      text: "No agreement: Japan asked for the families of the five who had come back; the DPRK refused, saying that Japan had broken a promise to send the five back.",
      sources: ["voa-2004-02-14-fail-to-resolve"],
    },
    {
      text: "Both sides agreed to go on talking, also beside the six-party talks due on 25 February.",
      sources: [
        "mofa-2004-bluebook-abductions-2",
        "peoplesdaily-2004-02-14-more-talks",
        "voa-2004-02-14-fail-to-resolve",
      ],
    },
    {
      text: "The DPRK side criticised Japan's new law that allows sanctions of its own, according to media reports.",
      sources: ["peoplesdaily-2004-02-14-more-talks"],
    },
    {
      text: "The DPRK side declined a request to look into the ten other missing Japanese, and said that it would not let Japan take part in the six-party talks if Japan brought up the abductions there again, the Asahi Shimbun reported.",
      sources: ["sina-2004-02-18-yabunaka"],
    },
    {
      text: "Director-General Yabunaka told a sub-committee of the House of Representatives on 18 February that he had put a demand of Japan's to the DPRK side about missing people who might have been abducted, too, beyond the 15 recognised abductees.",
      sources: ["sina-2004-02-18-yabunaka"],
    },
    {
      text: "The DPRK side said that it could not force the eight family members to go to Japan and that the children's own wishes had to be found out. Japan proposed a joint committee or the like on the ten; the DPRK side held that the matter was settled. Nothing but the nuclear question should be brought up at the six-party talks, it said, and it denied a programme for highly enriched uranium (from the report of Tanaka and Yabunaka to the foreign minister; read only on a forum copy of a newspaper report).",
      sources: ["asyura-2004-02-14-team-reports"],
    },
    {
      text: "Tanaka told Kang Sok Ju on 13 February that he wished to see the open questions, the abductions included, settled on the basis of the Pyongyang Declaration and the normalisation talks come about; read only on a forum copy of a newspaper report.",
      sources: ["asyura-2004-02-14-team-reports"],
    },
    {
      text: "According to a spokesman of the DPRK's Foreign Ministry, in Choson Sinbo, the DPRK side asked Japan to make clear that it meant to carry out the Pyongyang Declaration, said that carrying out its proposal to freeze its nuclear programme for compensation would be of use to Japan, too, and announced that it would meet hardness with greater hardness. It called the keeping of the five in Japan itself an abduction, and demanded apology and compensation for the taking away by force of more than 8.4 million Koreans, among other things, and the return of over 20 of its citizens, abducted at the border with China by a Japanese group as it said.",
      sources: ["korea-np-2004-02-17-spokesman"],
    },
  ],
  sessions: [
    {
      start: "2004-02-11",
      summary:
        "Talks of about two and a half hours over dinner, from 19:00 on. Both sides only stated their principles and nothing concrete seems to have moved, according to a senior official of Japan's Foreign Ministry.",
      sources: ["asyura-2004-02-11-team-to-pyongyang"],
    },
    {
      start: "2004-02-13",
      summary: "About two hours with the First Vice Foreign Minister in the morning.",
      sources: ["kyodo-2004-02-13-key-aide"],
    },
  ],
  follows: "2004-01-13-pyongyang",
  remarks: [
    {
      text: "A senior official of Japan's Foreign Ministry said that the DPRK's acceptance of the visit, in which it named Tanaka and Yabunaka, had come through the embassy in Beijing at the end of the week before; read only on a forum copy of a newspaper report.",
      sources: ["asyura-2004-02-11-team-to-pyongyang"],
    },
    {
      text: "Before the sub-committee on 18 February Yabunaka also said that a stay of one or two weeks had been under arrangement for the five in 2002 but that Japan had never promised to send them back, and that the DPRK's strong objection to the amended law on foreign exchange and trade proved that the law had reached it as a strong message. Another round was not guaranteed, but the DPRK would come if it wanted to rebuild its economy with economic cooperation. Read only on a forum copy of a Yomiuri report.",
      sources: ["asyura-2004-02-18-yabunaka"],
    },
    {
      text: "Of the meeting with Kang the ministry said only that both sides had stated their positions. Kyodo thought that the Japanese team had explained that the stalled normalisation talks might resume if the DPRK met Japan's demand to let the families of the five come to Japan.",
      sources: ["kyodo-2004-02-13-key-aide"],
    },
    {
      text: "Before the sub-committee on 18 February Yabunaka, pointing to the Pyongyang Declaration, also called the broad picture very important: to settle the nuclear question, missiles and abductions as a whole, to make relations normal and to add to the peace of the region. A Communist member had asked for talks, for an international effort over the abductions and for diplomatic relations.",
      sources: ["akahata-2004-02-19-subcommittee"],
    },
    {
      text: "By the DPRK's Foreign Ministry's spokesman Kim Yong Il headed its delegation, and the Japanese paid a courtesy call on Kang Sok Ju.",
      sources: ["korea-np-2004-02-17-spokesman"],
    },
    {
      text: "Japan demanded that the eight relatives be let come to Japan at once and without conditions, the Asia Times wrote.",
      sources: ["atimes-2004-02-16-stumble"],
    },
  ],
  sources: [
    "kyodo-2004-02-13-key-aide",
    "voa-2004-02-14-fail-to-resolve",
    "peoplesdaily-2004-02-14-more-talks",
    "asyura-2004-02-11-team-to-pyongyang",
    "mofa-2004-bluebook-abductions-2",
    "sina-2004-02-18-yabunaka",
  ],
  evidence: {
    start: ["kyodo-2004-02-13-key-aide", "asyura-2004-02-11-team-to-pyongyang"],
    end: ["peoplesdaily-2004-02-14-more-talks", "voa-2004-02-14-fail-to-resolve"],
    place: ["kyodo-2004-02-13-key-aide", "voa-2004-02-14-fail-to-resolve"],
    round: ["voa-2004-02-14-fail-to-resolve"],
    delegations: ["kyodo-2004-02-13-key-aide", "voa-2004-02-14-fail-to-resolve", "asyura-2004-02-11-team-to-pyongyang"],
    outcomes: ["voa-2004-02-14-fail-to-resolve", "peoplesdaily-2004-02-14-more-talks"],
    follows: ["asyura-2004-02-11-team-to-pyongyang"],
  },
  variants: [
    {
      field: "round",
      value: "first government-level talks since October 2002",
      sources: ["voa-2004-02-14-fail-to-resolve"],
    },
    {
      field: "round",
      value: "first bilateral consultations in six months, after the contact of August 2003 in Beijing",
      sources: ["asyura-2004-02-11-team-to-pyongyang"],
      note: "Only on a forum copy of a newspaper report",
    },
  ],
};
