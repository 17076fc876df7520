import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2004-09-25-beijing",
  title: "Second working-level consultations after the second summit",
  channel: "government",
  status: "held",
  start: "2004-09-25",
  end: "2004-09-26",
  place: "beijing",
  venue: "a hotel in Beijing (25 September); Embassy of the DPRK and the Japanese side's hotel (26 September)",
  round: "second of three working-level rounds in 2004",
  series: "working-level-consultations",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "akitaka-saiki", role: "head", post: "Deputy Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "song-il-ho", role: "head", post: "Vice director, Asian Affairs Department" }],
    },
  ],
  topics: ["abductions", "missing-japanese", "security", "humanitarian-aid"],
  outcomes: [
    {
      text: "By Japan's account the DPRK reported orally on some of the ten missing Japanese, along Japan's list of about 150 questions, without changing its account of eight dead and two never entered.",
      sources: ["asahi-2004-09-25-second-round"],
    },
    {
      text: "The DPRK admitted that the time it had given for one death was wrong, according to Japanese government sources.",
      sources: ["japantimes-2004-09-27-no-progress"],
    },
    {
      text: "The DPRK gave no documents to prove its efforts, according to the head of the Japanese delegation; Japan called the results insufficient and proposed the next round for October, or for mid-November at the latest.",
      sources: ["japantimes-2004-09-27-no-progress"],
    },
    {
      text: "Japan voiced again its serious concern about a reported plan to test a ballistic missile.",
      sources: ["japantimes-2004-09-27-no-progress"],
    },
    {
      text: "Japan asked that it be made public who the members of the inquiry committee were, and that it might meet them; read only on a forum copy of a newspaper report.",
      sources: ["asyura-2004-09-26-second-round-ends"],
    },
    {
      text: "The DPRK accepted Japan's proposal to send people in October to watch how the food and medical goods were handed out, Japanese officials said on 26 September; they were expected to join an international team to be set up by the World Food Programme and other international bodies. By a copy of a newspaper report on a bulletin board they were to see whether the food reached the people.",
      sources: ["mimizun-2004-09-27-second-round-ends", "nkchosun-2004-09-26-monitors"],
    },
    {
      text: "The talks touched on the DPRK's nuclear programme and on a recent explosion reported there, Japanese government sources said.",
      sources: ["japantimes-2004-09-27-no-progress"],
    },
    {
      text: "Japan proposed to hold soon the security consultations that the summit of September 2002 had agreed. The DPRK side said that it would take this and the date of the next round home and study them. Read only on a copy of a newspaper report on a bulletin board.",
      sources: ["mimizun-2004-09-27-second-round-ends"],
    },
    {
      text: "The DPRK side corrected part of what it had said of three persons and added to it; copies of newspaper reports call this the first time that it officially admitted errors in its earlier account.",
      sources: ["mimizun-2004-09-27-second-round-ends", "asyura-2004-09-26-second-round-ends"],
    },
  ],
  sessions: [
    {
      start: "2004-09-25",
      venue: "a hotel in Beijing",
      summary: "About three and a half hours from 15:00 local time.",
      sources: ["asahi-2004-09-25-second-round", "asyura-2004-09-25-second-round"],
    },
    {
      start: "2004-09-26",
      venue: "Embassy of the DPRK and the Japanese side's hotel",
      summary: "Five hours in all; read only on a copy of a newspaper report on a bulletin board.",
      sources: ["mimizun-2004-09-27-second-round-ends"],
    },
  ],
  follows: "2004-08-11-beijing",
  remarks: [
    {
      text: "The case of one person missing since 1976 was discussed, too, on 25 September; read only on a forum copy of a newspaper report.",
      sources: ["asyura-2004-09-25-second-round"],
    },
    {
      text: "Chief Cabinet Secretary Hosoda announced the talks on 22 September; The Japan Times expected three days. A senior official said that there might be developments because the DPRK hoped for the second half of the food. The paper adds that no time was set for that half and that the first 125,000 tonnes would have been shipped by the end of October.",
      sources: ["japantimes-2004-09-23-talks-saturday"],
    },
    {
      text: "Shinzo Abe, secretary-general of the Liberal Democratic Party, said that there had been no progress and that Japan might have to impose economic sanctions unless the DPRK dealt sincerely with the abductions.",
      sources: ["japantimes-2004-09-27-no-progress"],
    },
    {
      text: "Before the talks Song Il Ho said that he had new information. After the first day he said that he had spoken of the abductions only, while Japan also voiced serious concern about the DPRK's increased military activities.",
      sources: ["japantimes-2004-09-26-no-new-info"],
    },
    {
      text: "On 22 September Hosoda said that the DPRK would of course give some report, but that he had not yet heard that the inquiry was finished. A senior official of the Foreign Ministry expected most of the time to go to the abductions.",
      sources: ["japantimes-2004-09-23-talks-saturday"],
    },
    {
      text: "Before the talks Song Il Ho told reporters that he thought the question of a possible missile test a wholly different one, which would have nothing to do with these talks, AP wrote.",
      sources: ["ap-2004-09-25-new-round"],
    },
    {
      text: "Yonhap called it the first time since August 2000 that Japan would watch how its aid was handed out in the DPRK. A Japanese team had looked into the handing out of rice there in September 2001.",
      sources: ["nkchosun-2004-09-26-monitors", "nkchosun-2001-09-22-rice-check-result"],
    },
  ],
  sources: [
    "asahi-2004-09-25-second-round",
    "japantimes-2004-09-26-no-new-info",
    "japantimes-2004-09-27-no-progress",
    "ap-2004-09-25-new-round",
  ],
  evidence: {
    start: ["asahi-2004-09-25-second-round", "japantimes-2004-09-26-no-new-info", "ap-2004-09-25-new-round"],
    end: ["japantimes-2004-09-27-no-progress"],
    place: ["asahi-2004-09-25-second-round", "ap-2004-09-25-new-round"],
    venue: ["asahi-2004-09-25-second-round", "ap-2004-09-25-new-round", "mimizun-2004-09-27-second-round-ends"],
    delegations: [
      "asahi-2004-09-25-second-round",
      "japantimes-2004-09-26-no-new-info",
      "japantimes-2004-09-27-no-progress",
    ],
    topics: [
      "japantimes-2004-09-27-no-progress",
      "asyura-2004-09-25-second-round",
      "mimizun-2004-09-27-second-round-ends",
    ],
  },
  variants: [
    {
      field: "end",
      value: "2004-09-27",
      sources: ["asyura-2004-09-25-second-round"],
      note: "Written on 25 September: an extension to 27 September was thought possible",
    },
    {
      field: "delegations",
      value: "Song Il Ho as vice director of the ministry's fourth department (第4局副局長)",
      sources: ["asahi-2004-09-25-second-round"],
    },
    {
      field: "delegations",
      value: "Song Il Ho as deputy director-general of Asian affairs",
      sources: ["ap-2004-09-25-new-round"],
      note: "The agency's rendering of the title",
    },
  ],
};
