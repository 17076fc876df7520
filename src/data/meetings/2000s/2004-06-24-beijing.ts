import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2004-06-24-beijing",
  title: "Bilateral meeting beside the third round of the six-party talks",
  channel: "multilateral",
  status: "held",
  start: "2004-06-24",
  end: "2004-06-24",
  place: "beijing",
  venue: "Diaoyutai State Guesthouse",
  round: "sideline of the third round of the six-party talks (23-26 June 2004)",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        {
          delegate: "mitoji-yabunaka",
          role: "head",
          post: "Head of delegation; Director-General, Asian and Oceanian Affairs Bureau",
        },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "kim-kye-gwan", role: "head", post: "Vice Foreign Minister; head of delegation" }],
    },
  ],
  topics: ["abductions", "security", "returned-families"],
  outcomes: [
    {
      text: "Both held that it was very important to solve the nuclear question peacefully through the six-party talks, and that carrying out the Pyongyang Declaration mattered, a member of the Japanese delegation said; the abductions were raised as well.",
    },
    {
      text: "Kyodo is quoted as saying that the nuclear issue was discussed too: Japan named conditions, and the DPRK side valued Japan's word that it would give help with energy. Only on a mirror of a China Radio International page.",
      sources: ["cri-ja-2004-06-25-beijing-meeting"],
    },
    {
      text: "Yabunaka hoped for an early reunion of the third family and urged a new inquiry into the ten missing; Kim Kye Gwan promised to cooperate as needed on the reunion, Japanese officials said.",
      sources: ["japantimes-2004-06-27-contacts"],
    },
  ],
  remarks: [
    {
      text: "The Akahata reports the meeting from Beijing and names the abductions as its subject; the venue and the words on the nuclear issue were read only on a mirror of a China Radio International page. The ministry's page on the third round does not speak of the meeting in the part that was read.",
      sources: [
        "akahata-2004-06-25-six-party",
        "cri-ja-2004-06-25-beijing-meeting",
        "mofa-2004-06-six-party-third-round",
      ],
    },
    {
      text: "The meeting of 24 June was in the afternoon and lasted about 40 minutes.",
      sources: ["akahata-2004-06-25-six-party", "cri-ja-2004-06-25-beijing-meeting", "xinhua-2004-06-25-bilateral"],
    },
    {
      text: "The two met again briefly on 26 June after the six-party talks had closed. Japan repeated its request for the reunion in a third country. Kim said again that the DPRK wished to settle matters on the basis of the Pyongyang Declaration and that he would take the request home, Japanese officials said. In closing remarks at the six-party talks Yabunaka had touched on the abductions indirectly.",
      sources: ["japantimes-2004-06-27-contacts"],
    },
    {
      text: "In the plenary session of the 24th Japan had declared itself ready to join in energy aid for the DPRK on three conditions: that all nuclear programmes were covered by the freeze, that all information on them was disclosed, and that the freeze was verified.",
      sources: ["akahata-2004-06-25-six-party"],
    },
  ],
  sources: [
    "akahata-2004-06-25-six-party",
    "cri-ja-2004-06-25-beijing-meeting",
    "japantimes-2004-06-27-contacts",
    "xinhua-2004-06-25-bilateral",
  ],
  evidence: { round: ["mofa-2004-06-six-party-third-round", "cri-ja-2004-06-25-beijing-meeting"] },
};
