import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "2003-02-21-beijing",
    title: "Reported contact of senior diplomats in Beijing",
    channel: "informal",
    status: "reported",
    start: "2003-02-21",
    end: "2003-02-22",
    place: "beijing",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "hitoshi-tanaka", role: "head" }],
      },
      { side: "KP", capacity: "party", description: "officials of the DPRK", members: [] },
    ],
    topics: ["normalisation"],
    outcomes: [
      {
        text: "Asked about it, the Chief Cabinet Secretary of Japan would not go into it and said that the two sides are in contact from time to time.",
      },
    ],
    remarks: [
      {
        text: "Told by the Sankei. The page makes Tanaka a vice minister and gives a second Japanese official whose name it seems to have wrong.",
      },
    ],
    sources: ["hankyung-2003-03-06-fukuda"],
  },
  {
    id: "2003-08-28-beijing",
    title: "Bilateral meetings beside the first round of the six-party talks",
    channel: "multilateral",
    status: "held",
    start: "2003-08-28",
    end: "2003-08-29",
    place: "beijing",
    round: "sideline of the first round of the six-party talks (27-29 August 2003); first formal contact in ten months",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          {
            delegate: "mitoji-yabunaka",
            role: "head",
            post: "Head of delegation to the six-party talks; head of Asian and Oceanian affairs at the Foreign Ministry",
          },
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
            post: "Vice Foreign Minister; head of delegation",
          },
        ],
      },
    ],
    topics: ["abductions", "security", "normalisation"],
    outcomes: [
      {
        text: "On 28 August Japan repeated its demands on the abductions and the DPRK turned them down, by Japanese officials.",
        sources: ["afp-2003-08-28-side-show"],
      },
      {
        text: "On 29 August the DPRK's head of delegation said that the abductions should be solved with the other issues and called the declaration of 2002 a solid base, by a Japanese government statement.",
        sources: ["ap-2003-08-29-willing-to-solve"],
      },
      { text: "Japan said that it hoped for further bilateral talks.", sources: ["ap-2003-08-29-willing-to-solve"] },
    ],
    sessions: [
      {
        start: "2003-08-28",
        summary:
          "Two meetings of 40 minutes in all, by the Japanese ministry; two of 20 minutes each, by the Dong-A Ilbo.",
        sources: ["afp-2003-08-28-side-show", "donga-2003-08-28-second-day"],
      },
      { start: "2003-08-29", summary: "A meeting of ten minutes.", sources: ["ap-2003-08-29-willing-to-solve"] },
    ],
    follows: "2002-10-29-kuala-lumpur-round-12",
    remarks: [
      {
        text: "The Japanese mission to the six-party talks was ten strong.",
        sources: ["afp-2003-08-25-delegation-leaves"],
      },
      {
        text: "The meeting of 29 August is only on a page whose address does not fit its text.",
        sources: ["ap-2003-08-29-willing-to-solve"],
      },
    ],
    sources: ["afp-2003-08-28-side-show", "donga-2003-08-28-second-day", "ap-2003-08-29-willing-to-solve"],
    evidence: {
      end: ["ap-2003-08-29-willing-to-solve"],
      place: ["mofa-2003-09-six-party-overview", "afp-2003-08-28-side-show"],
      round: ["mofa-2003-09-six-party-overview", "afp-2003-08-28-side-show"],
      delegations: [
        "mofa-2003-09-six-party-overview",
        "afp-2003-08-28-side-show",
        "ap-2003-08-29-willing-to-solve",
        "afp-2003-08-25-delegation-leaves",
      ],
      topics: ["afp-2003-08-28-side-show", "ap-2003-08-29-willing-to-solve"],
      follows: ["afp-2003-08-28-side-show"],
    },
    variants: [
      {
        field: "start",
        value: "2003-08-27",
        sources: ["mofa-2003-09-six-party-overview"],
        note: "The ministry's timetable puts bilateral meetings of the six parties, pairs not named, on the opening day",
      },
    ],
  },
  {
    id: "2003-09-new-york",
    title: "Contact of DPRK diplomats with Japanese and other officials in New York",
    channel: "multilateral",
    status: "reported",
    start: "2003-09",
    place: "new-york",
    round: "with officials of the United States, South Korea and China as well",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        description: "Japanese officials, not named",
        members: [],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        description: "DPRK diplomats, not named",
        members: [],
      },
    ],
    topics: [],
    outcomes: [],
    follows: "2003-08-28-beijing",
    remarks: [
      {
        text: "Named in January 2004 as the last official contact before the visit to Pyongyang of that month; no content is given.",
      },
    ],
    sources: ["japantimes-2004-01-19-pyongyang-trip"],
  },
  {
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
    ],
    remarks: [
      {
        text: "The second day and the number of sessions are only on a forum copy of a Yomiuri report.",
        sources: ["asyura-2004-01-yomiuri-beijing-memo"],
      },
    ],
    sources: ["asahi-2004-01-10-beijing-contact", "asyura-2004-01-yomiuri-beijing-memo"],
    evidence: {
      end: ["asyura-2004-01-yomiuri-beijing-memo"],
      place: ["asahi-2004-01-10-beijing-contact"],
      venue: ["asahi-2004-01-10-beijing-contact"],
      round: ["asyura-2004-01-yomiuri-beijing-memo"],
    },
  },
];
