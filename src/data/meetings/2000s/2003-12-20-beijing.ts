import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2003-12-20-beijing",
  title: "Unofficial contact of members of the Diet with DPRK negotiators on the returned abductees' families",
  channel: "informal",
  status: "held",
  start: "2003-12-20",
  end: "2003-12-21",
  place: "beijing",
  venue: "Jinglun Hotel (京倫ホテル)",
  round: "three sessions over two days",
  delegations: [
    {
      side: "JP",
      organization: "abduction-league",
      capacity: "party",
      description: "supra-party league of members of the Diet on the abductions",
      size: 4,
      members: [
        {
          delegate: "katsuei-hirasawa",
          role: "head",
          post: "Member of the House of Representatives (Liberal Democratic Party); secretary-general of the league",
        },
        {
          delegate: "jin-matsubara",
          role: "member",
          post: "Member of the House of Representatives (Democratic Party of Japan)",
        },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      size: 5,
      members: [
        { delegate: "jong-thae-hwa", role: "head", post: "Ambassador in charge of talks with Japan" },
        { delegate: "song-il-ho", role: "member", post: "Vice director of a department (副局長)" },
      ],
    },
  ],
  topics: ["abductions", "returned-families"],
  outcomes: [
    {
      text: "The DPRK side said that it was willing to let the families of the five who had come back go, if the five came to Pyongyang, or to its airport, to fetch them.",
    },
    {
      text: "It said that Japan had broken a promise to send the five back after two weeks, and gave that as its reason for refusing official talks.",
    },
    {
      text: "The DPRK side suggested that members of the Diet and reporters could come to Pyongyang with them.",
      sources: ["asahi-2004-01-10-beijing-contact"],
    },
  ],
  remarks: [
    {
      text: "There were three talks on 20 and 21 December; afterwards the members of the Diet passed the offer on to the Foreign Ministry.",
      sources: ["donga-2003-12-25-beijing-contact", "asyura-2004-01-yomiuri-beijing-memo"],
    },
    {
      text: "The contact began in the evening of 20 December; the Japanese side had asked for the meeting, the ambassador said.",
      sources: ["asahi-2004-01-10-beijing-contact"],
    },
    {
      text: "Among the five on the DPRK side was a first assistant vice minister of its Foreign Ministry. The DPRK side said that it could not order the families to go but would persuade them. It had told Japan's government at the end of July 2003, through a body in Japan that gives aid to the DPRK, that it was willing to let them go, as the Seoul Shinmun learnt.",
      sources: ["seoul-2004-01-12-families"],
    },
  ],
  sources: ["asahi-2004-01-10-beijing-contact", "asyura-2004-01-yomiuri-beijing-memo"],
  evidence: {
    end: ["donga-2003-12-25-beijing-contact", "asyura-2004-01-yomiuri-beijing-memo"],
    place: ["asahi-2004-01-10-beijing-contact"],
    venue: ["asahi-2004-01-10-beijing-contact"],
    round: ["donga-2003-12-25-beijing-contact", "asyura-2004-01-yomiuri-beijing-memo"],
  },
};
