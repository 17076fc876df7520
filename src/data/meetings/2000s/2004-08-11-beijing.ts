import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2004-08-11-beijing",
  title: "First working-level consultations after the second summit",
  channel: "government",
  status: "held",
  start: "2004-08-11",
  end: "2004-08-12",
  place: "beijing",
  venue: "Embassy of Japan (11 August); Embassy of the DPRK (12 August)",
  round: "first of three working-level rounds in 2004",
  series: "working-level-consultations",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "akitaka-saiki", role: "head", post: "Deputy Director-General, Asian and Oceanian Affairs Bureau" },
        { delegate: "naoki-ito", role: "member", post: "Director, Northeast Asia Division" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [
        { delegate: "song-il-ho", role: "head", post: "Vice director, Asian Affairs Department" },
        { delegate: "kim-chol-ho", role: "member", post: "Head of the Japan section (日本担当課長)" },
      ],
    },
  ],
  topics: ["abductions", "missing-japanese", "hijackers", "humanitarian-aid"],
  outcomes: [
    {
      text: "The DPRK gave an oral interim report on ten Japanese who, Japan says, were abducted; Japan called it insufficient.",
    },
    {
      text: "Japan proposed to meet again, possibly in September, and urged the DPRK to look into the matter thoroughly and report then; the DPRK side answered that it would consider this, Japanese officials said.",
    },
    {
      text: "The DPRK agreed to give information on one missing person who was not on Japan's list, a Foreign Ministry source said.",
    },
    {
      text: "No deadline for the inquiry was named, and the resumption of the normalisation talks was not raised, Japanese officials said.",
    },
    {
      text: "The DPRK side said that it had set up its inquiry committee on 3 June 2004 with 20 persons, about half from the people's security organs and half from local government.",
      sources: ["narkn-2004-08-13-saiki-briefing"],
    },
    {
      text: "The handing over of the hijackers and humanitarian aid were spoken of at a working dinner on the first day, a Foreign Ministry source said. Song Il Ho told reporters before it that both sides had been cooperative.",
      sources: ["japantimes-2004-08-12-interim-report"],
    },
  ],
  sessions: [
    {
      start: "2004-08-11",
      venue: "Embassy of Japan",
      summary: "Seven and a half hours.",
      sources: ["narkn-2004-08-13-saiki-briefing"],
    },
    {
      start: "2004-08-12",
      venue: "Embassy of the DPRK",
      summary: "Four and a half hours.",
      sources: ["narkn-2004-08-13-saiki-briefing"],
    },
  ],
  follows: "2004-07-01-jakarta",
  remarks: [
    {
      text: "Two thirds of the twelve hours went to the abductees without confirmed fate.",
      sources: ["narkn-2004-08-13-saiki-briefing"],
    },
    {
      text: "Japanese media reported on 6 August that the talks were agreed and that Saiki and Song Il Ho were expected to take part; Japan meant to ask that four members of the Red Army Faction be handed over, too.",
      sources: ["chosun-nk-2004-08-06-plan"],
    },
    {
      text: "In late July five days from 10 August in Pyongyang were under discussion, according to the Mainichi.",
      sources: ["jjan-2004-07-27-plan"],
    },
    {
      text: "Chief Cabinet Secretary Hosoda said on 9 August that Japan might take up the case of another man, who was thought to have been abducted in 1976, though there was not enough evidence yet. The DPRK had told Japan that it had set up an investigation committee.",
      sources: ["japantimes-2004-08-10-to-huddle"],
    },
    {
      text: "After the talks Chief Cabinet Secretary Hosoda said that, with so insufficient a report, the normalisation talks would not be resumed for now. A senior official, not named, said that the DPRK probably wanted more humanitarian aid, and money as well. On the second day the talks had gone on over a working lunch.",
      sources: ["japantimes-2004-08-13-talks-go-nowhere"],
    },
    {
      text: "On arriving in Beijing on 10 August Song Il Ho told reporters that the inquiry was still going on. A Japanese government source said later that day that, if the DPRK gave too little information, the mood of the public in Japan might harden, which could lead to sanctions.",
      sources: ["japantimes-2004-08-11-progress-report"],
    },
    {
      text: "On the first day Saiki said that Japan asked the DPRK to make clear what had become of each of the ten. Japan might suspend food aid if the answer on the missing did not satisfy it, an unidentified Japanese official told Kyodo; by NHK, which cited Japanese officials, talks on formal relations were otherwise unlikely to resume.",
      sources: ["nbcnews-2004-08-11-talks"],
    },
  ],
  sources: [
    "japantimes-2004-08-12-interim-report",
    "japantimes-2004-08-13-talks-go-nowhere",
    "narkn-2004-08-13-saiki-briefing",
    "voa-2004-08-12-no-apparent-progress",
    "japantimes-2004-08-10-to-huddle",
  ],
  evidence: {
    start: ["japantimes-2004-08-12-interim-report", "narkn-2004-08-13-saiki-briefing"],
    end: ["japantimes-2004-08-13-talks-go-nowhere", "narkn-2004-08-13-saiki-briefing"],
    place: ["japantimes-2004-08-13-talks-go-nowhere"],
    venue: ["japantimes-2004-08-12-interim-report", "japantimes-2004-08-13-talks-go-nowhere"],
    delegations: ["japantimes-2004-08-12-interim-report", "narkn-2004-08-13-saiki-briefing"],
    outcomes: [
      "japantimes-2004-08-12-interim-report",
      "japantimes-2004-08-13-talks-go-nowhere",
      "narkn-2004-08-13-saiki-briefing",
      "voa-2004-08-12-no-apparent-progress",
    ],
    follows: ["narkn-2004-08-13-saiki-briefing"],
  },
  variants: [
    {
      field: "delegations",
      value: "Song Il Ho as vice director in charge of Japan (日本担当副局長)",
      sources: ["narkn-2004-08-13-saiki-briefing"],
      note: "Title as the Japanese delegate gave it",
    },
  ],
};
