import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-01-25-hanoi",
  title: "Reported contact in Hanoi, denied by Japan",
  channel: "informal",
  status: "reported",
  start: "2014-01-25",
  end: "2014-01-26",
  place: "hanoi",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "junichi-ihara", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        { delegate: "keiichi-ono", role: "member", post: "Director, Northeast Asia Division" },
      ],
    },
    {
      side: "KP",
      capacity: "party",
      description:
        "not agreed between the sources: the ambassador for normalisation talks, an official of the Ministry of State Security, or the head of the foreign ministry's Japan section",
      members: [],
      sources: [
        "nanblog-2014-01-28-hanoi-song",
        "mizuhonokuni-2014-03-02-hanoi-state-security",
        "mbn-2014-01-hanoi-contact",
      ],
    },
  ],
  topics: ["abductions", "arrangements"],
  outcomes: [
    {
      text: "By a later report the DPRK side showed a positive attitude to a dialogue; it was read only on a forum copy.",
      sources: ["mizuhonokuni-2014-03-02-hanoi-state-security"],
    },
  ],
  remarks: [
    {
      text: "Chief Cabinet Secretary Suga and Foreign Minister Kishida denied that any such meeting took place, the journey of the director-general included.",
      sources: ["japantimes-2014-01-28-hanoi-secret-meeting", "gohoo-2014-01-29-hanoi-denied"],
    },
    {
      text: "A diplomatic source told Kyodo that senior officials of the two sides may have met: Ihara and Ono were in Hanoi on Saturday and Sunday, and a DPRK official was there too that weekend. If they met, Japan will in all likelihood have called for the inquiry into the abductees to be reopened.",
      sources: ["japantimes-2014-01-28-hanoi-secret-meeting"],
    },
    {
      text: "The Tokyo Shimbun thought that Japan had raised a new inquiry into the abductees, and likely that the DPRK side had asked for the settlement of the past.",
      sources: ["joongang-ja-2014-01-28-hanoi", "nanblog-2014-01-28-hanoi-song"],
    },
    {
      text: "On 28 January the minister for the abduction issue said that nothing of the kind had been reported to him and that the denials were all there was to it.",
      sources: ["npsc-2014-01-28-furuya-press-conference"],
    },
    {
      text: "Kyodo of 30 March 2014, as retold by a Chinese page, has a secret talk of Ihara with a senior official of the DPRK in Hanoi, between December 2013 and January 2014.",
      sources: ["taiwancn-2014-03-31-kyodo-talks"],
    },
    {
      text: "The Tokyo Shimbun thought that the contact had been sought in order to settle the abductions within Abe's term.",
      sources: ["mbn-2014-01-hanoi-contact"],
    },
    {
      text: "By diplomatic sources in a newspaper report of 1 or 2 March the DPRK had looked for an opening to a dialogue since the start of the year; read only on a forum copy.",
      sources: ["mizuhonokuni-2014-03-02-hanoi-state-security"],
    },
    {
      text: "The Japanese side was back early on the 27th, by the report of the Tokyo Shimbun; read on a blog copy. The Mainichi, too, had the meeting on the 25th and 26th.",
      sources: ["nanblog-2014-01-28-hanoi-song", "gohoo-2014-01-29-hanoi-denied"],
    },
    {
      text: "Iijima called reports of a secret contact of senior officials a complete lie, by a headline of the Sankei of 31 January; only the headline was read, on a blog.",
      sources: ["hatena-2014-01-31-iijima-denies"],
    },
  ],
  sources: ["japantimes-2014-01-28-hanoi-secret-meeting", "taiwancn-2014-03-31-kyodo-talks"],
  variants: [
    {
      field: "status",
      value: "no meeting took place",
      sources: ["japantimes-2014-01-28-hanoi-secret-meeting"],
      note: "Chief Cabinet Secretary Suga",
    },
    {
      field: "delegations",
      value: "for the DPRK: Song Il Ho, ambassador for normalisation talks",
      sources: ["joongang-ja-2014-01-28-hanoi", "gohoo-2014-01-29-hanoi-denied", "nanblog-2014-01-28-hanoi-song"],
      note: "The Tokyo Shimbun of 28 January 2014, from a source on the talks; he is thought to have taken part",
    },
    {
      field: "delegations",
      value: "for the DPRK: an official of the Ministry of State Security",
      sources: ["mizuhonokuni-2014-03-02-hanoi-state-security"],
      note: "Newspaper report of 1 or 2 March 2014, read only on a forum copy",
    },
    {
      field: "delegations",
      value: "for the DPRK: Ryu Song Il, head of the Japan section of the foreign ministry",
      sources: ["mbn-2014-01-hanoi-contact"],
      note: "The Asahi Shimbun, in MBN; he is said to have been in Hanoi",
    },
  ],
};
