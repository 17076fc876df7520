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
  topics: ["abductions", "returned-families"],
  outcomes: [
    {
      text: "The Japanese side proposed that a senior official of the government fetch the eight family members; the DPRK side said that it would take this home, according to one of the Japanese participants.",
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
  ],
  remarks: [
    {
      text: "Nine hours over the two days, by government and party sources in a forum copy of a Mainichi report.",
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
  ],
  sources: ["asahi-2004-05-06-dalian-proposal", "fuku41-2004-04-04-asahi-dalian", "asyura-2004-04-07-yamasaki-report"],
  evidence: {
    start: ["fuku41-2004-04-04-asahi-dalian", "asyura-2004-04-07-yamasaki-report"],
    end: ["fuku41-2004-04-04-asahi-dalian", "asyura-2004-04-07-yamasaki-report"],
    topics: ["asahi-2004-05-06-dalian-proposal", "asyura-2004-04-07-yamasaki-report"],
  },
  variants: [
    {
      field: "delegations",
      value: "head called vice-president",
      sources: ["fuku41-2004-04-04-asahi-dalian"],
      note: "Blog copy of an Asahi report; the others call him former vice-president",
    },
  ],
};
