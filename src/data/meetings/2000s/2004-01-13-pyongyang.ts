import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2004-01-13-pyongyang",
  title: "Visit of Japanese diplomats to Pyongyang for a consular case, used to ask for government talks",
  channel: "government",
  status: "held",
  start: "2004-01-13",
  end: "2004-01-17",
  place: "pyongyang",
  round: "first official contact since September 2003",
  delegations: [
    { side: "JP", organization: "mofa-japan", capacity: "party", size: 4, members: [] },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      description: "officials in charge of Japan",
      size: 2,
      members: [],
    },
  ],
  topics: ["detainees", "abductions", "arrangements"],
  outcomes: [
    {
      text: "Japan asked to resume government talks; the DPRK side said only that it would report the request properly to the authorities concerned, an official of the Japanese Foreign Ministry said.",
    },
    {
      text: "The DPRK side maintained that Japan should keep its promise and send back the five abductees who had come home.",
    },
    {
      text: "When the Japanese proposed to discuss the abductions, the DPRK side said that this was beyond the purpose of their visit.",
      sources: ["japantimes-2004-01-19-pyongyang-trip"],
    },
  ],
  sources: ["japantimes-2004-01-19-pyongyang-trip", "asyura-2004-02-11-team-to-pyongyang"],
  evidence: {
    end: ["japantimes-2004-01-19-pyongyang-trip"],
    place: ["japantimes-2004-01-19-pyongyang-trip"],
    round: ["japantimes-2004-01-19-pyongyang-trip"],
    delegations: ["japantimes-2004-01-19-pyongyang-trip"],
    outcomes: ["japantimes-2004-01-19-pyongyang-trip"],
  },
  remarks: [
    {
      text: "The first journey of a Japanese official to Pyongyang since October 2002. The diplomats met a Japanese man held there since October 2003 and also spoke with a Japanese woman who had come to ask for asylum.",
      sources: ["japantimes-2004-01-19-pyongyang-trip", "taipeitimes-2004-01-19-diplomats"],
    },
    {
      text: "A vice minister of Japan said that the DPRK officials had listened politely and taken notes, which was different from earlier contacts, but would not hold government talks on the abductions.",
      sources: ["taipeitimes-2004-01-19-diplomats"],
    },
    {
      text: "The Asahi Shimbun wrote of Japan's proposal, according to KBS of 14 January, that Japan's government assumed that the DPRK would be more active over the abductees than ever. Japan had sought talks on them and their families since September and had had no official answer.",
      sources: ["kbs-de-2004-01-14-talks-offered"],
    },
  ],
};
