import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2019-09-18-pyongyang-yamanashi",
  title: "A delegation from Yamanashi meets Song Il Ho in Pyongyang",
  channel: "informal",
  status: "held",
  start: "2019-09-18",
  end: "2019-09-18",
  place: "pyongyang",
  round: "visit of 14 to 19 September 2019",
  delegations: [
    {
      side: "JP",
      organization: "yamanashi-delegation",
      capacity: "party",
      description:
        "a group of about 60, people connected with the prefecture and with Chongryon among them, officials of the prefecture too according to Kyodo; its leader is no official",
      size: 60,
      members: [],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador for normalisation talks with Japan" }],
    },
  ],
  topics: ["arrangements", "abductions", "normalisation", "koreans-in-japan", "past-settlement"],
  outcomes: [
    {
      text: "Song said, by the account of the delegation's leader, that the two governments had had no communication since Abe began in May 2019 to ask for a meeting.",
      sources: ["jmh-2019-09-19-no-communication"],
    },
    {
      text: "Song said, by the account of the delegation's leader, that an offer without conditions contradicts itself when Japan means to raise the abductions, nuclear arms and missiles.",
      sources: ["jmh-2019-09-19-no-communication", "tvasahi-2019-09-20-song", "kbs-2019-09-20-delegation"],
    },
    {
      text: "Song said that relations had gone from bad to worse instead of becoming normal. By the account of the delegation's leader Song found fault with the exclusion of Korean kindergartens from free childcare, planned from October on, and said that relations could hardly get better unless it was withdrawn.",
      sources: ["jmh-2019-09-18-song", "jmh-2019-09-19-no-communication"],
    },
    {
      text: "To a proposal of the delegation's leader a senior DPRK official answered, by the leader's account, that a mission of Diet members under Toshihiro Nikai, secretary-general of the Liberal Democratic Party, would be very welcome and be received like the joint mission of 1990. The leader told Nikai, who was rather taken with it.",
      sources: ["dotasahi-diet-mission-welcome"],
    },
    {
      text: "Song told the delegation that Japan's government had explained nothing to him about Abe's words, so that he could not say at this stage that the DPRK would accept a meeting, by the account of the delegation.",
      sources: ["jmh-2019-09-19-no-communication"],
    },
    {
      text: "By the leader's account Song called on Japan to settle the past with an apology and compensation, and hinted that the decision about the kindergartens was meant to put more pressure on the DPRK.",
      sources: ["nhkworld-2019-09-19-song"],
    },
    {
      text: "Song said that the DPRK would keep up its efforts for friendly ties with all those, in Japan and elsewhere, who respect its autonomy.",
      sources: ["jmh-2019-09-18-song"],
    },
  ],
  follows: "2018-10-pyongyang-yamanashi",
  remarks: [
    {
      text: "On 17 September the delegation was received by Ryu Myong Son, deputy head of the party's International Department (KCNA, by way of Yonhap; read on a forum copy).",
      sources: ["5ch-2019-09-17-yonhap-ryu"],
    },
    {
      text: "KBS, too, has the delegation's leader meet Ryu Myong Son, whom it calls a vice minister of international affairs of the party. It says that the delegation went to deliver Abe's proposal of a meeting without conditions and that the DPRK turned it down.",
      sources: ["kbs-2019-09-20-delegation"],
    },
    {
      text: "The delegation of about 60 came to Pyongyang on 14 September, to stay until the 19th, with a celebration planned for the 17th; its leader said that he had no message of the government or of the Liberal Democratic Party with him.",
      sources: ["nikkei-copy-2019-09-14-delegation"],
    },
    {
      text: "The celebration of 17 September was for the 105th birthday of the late Shin Kanemaru.",
      sources: ["jmh-2019-09-18-song"],
    },
    {
      text: "A reporter of Nippon TV and a senior member of TV Yamanashi were in the delegation. Japan's government asks people not to travel to the DPRK, and there were voices against the journey. Read on a copy of a news item.",
      sources: ["jp24h-2019-09-19-yamanashi-back"],
    },
    {
      text: "By Nippon TV the delegation of 61 and high officials of the DPRK who deal with relations with Japan, among others, took part in the celebration on the evening of 17 September. The delegation's leader said there that nothing is achieved in diplomacy by pressure alone and that it was time to move towards normal relations, which the late Kanemaru had thought the short way to settle matters.",
      sources: ["ntv-2019-09-18-kanemaru-ceremony"],
    },
  ],
  sources: [
    "jmh-2019-09-19-no-communication",
    "jmh-2019-09-18-song",
    "tvasahi-2019-09-20-song",
    "nhkworld-2019-09-19-song",
  ],
  evidence: {
    start: ["jmh-2019-09-18-song"],
    end: ["jmh-2019-09-18-song"],
    place: ["jmh-2019-09-18-song", "tvasahi-2019-09-20-song"],
    round: ["hani-2019-09-16-delegation", "5ch-2019-09-17-yonhap-ryu", "jmh-2019-09-19-no-communication"],
    delegations: [
      "jmh-2019-09-19-no-communication",
      "hani-2019-09-16-delegation",
      "nikkei-copy-2019-09-14-delegation",
      "jmh-2019-09-18-song",
      "kbs-2019-09-20-delegation",
    ],
  },
  variants: [
    {
      field: "delegations",
      value: "62 for Japan",
      sources: ["mh182130-2019-09-13-yamanashi"],
      note: "A blog copy of an item on the departure from Yamanashi on 13 September",
    },
    {
      field: "delegations",
      value: "61 for Japan",
      sources: ["jp24h-2019-09-19-yamanashi-back"],
      note: "A copy of a news item on the return",
    },
  ],
};
