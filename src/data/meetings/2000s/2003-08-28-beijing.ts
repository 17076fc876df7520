import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
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
        { delegate: "kim-yong-il-vice-minister", role: "head", post: "Vice Foreign Minister; head of delegation" },
      ],
    },
  ],
  topics: ["abductions", "security", "normalisation"],
  outcomes: [
    {
      text: "On 28 August Japan repeated its demands on the abductions and the DPRK flatly turned them down, according to Japanese officials.",
      sources: ["afp-2003-08-28-side-show"],
    },
    {
      text: "On 29 August the DPRK's head of delegation voiced the wish to solve the abductions along with the other issues and called the declaration of 2002 a solid base, according to a Japanese government statement.",
      sources: ["ap-2003-08-29-willing-to-solve"],
    },
    { text: "Yabunaka said that he hoped for further talks.", sources: ["ap-2003-08-29-willing-to-solve"] },
  ],
  sessions: [
    {
      start: "2003-08-28",
      summary:
        "Two meetings of 40 minutes in all, according to the Japanese ministry; two of 20 minutes each, according to the Dong-A Ilbo.",
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
      text: "The account of the meeting of 29 August was read only on a page whose address does not fit its text.",
      sources: ["ap-2003-08-29-willing-to-solve"],
    },
    {
      text: "The DPRK side had tried to keep the abductions out of the talks; the nuclear question was discussed in the two meetings as well.",
      sources: ["afp-2003-08-28-side-show"],
    },
    {
      text: "In Seoul on 22 August Foreign Minister Kawaguchi said that Japan would raise the abductions and ballistic missiles at the six-party talks with a view to a comprehensive settlement, but meant to negotiate on them in talks of Japan and the DPRK.",
      sources: ["seoul-2003-08-23-kawaguchi"],
    },
    {
      text: "Before the talks the DPRK had threatened strong counter-measures if Japan raised the abductions to complicate them. In contacts beforehand, a Japanese official said, the United States had strongly supported Japan's course, South Korea had shown deep understanding, Russia knew Japan's delicate position, and China had not committed itself on Japan's demand for a comprehensive solution.",
      sources: ["afp-2003-08-27-opening"],
    },
    {
      text: "Yabunaka told reporters on 28 August that Japan wished for a more positive response and would go on making strong demands about the abductions.",
      sources: ["afp-2003-08-28-side-show"],
    },
    {
      text: "To prepare the six-party talks Japan, the United States and South Korea were to meet informally in Beijing on the morning of 26 August, at the level of heads of bureaus, as they had decided on the 20th; Japan's mission, of the ministry's bureaus for Asia and Oceania, for policy and for North America among others, was to arrive on the evening before.",
      sources: ["cctv-2003-08-22-three-countries"],
    },
    {
      text: "By an article in World Press Review Japan's government judged that the six-party talks had gone better than expected: the DPRK had basically agreed to go on with them and had shown itself willing to try to settle the questions between it and Japan.",
      sources: ["worldpress-2003-resolving"],
    },
  ],
  sources: [
    "afp-2003-08-28-side-show",
    "donga-2003-08-28-second-day",
    "ap-2003-08-29-willing-to-solve",
    "mofa-2004-bluebook-abductions-2",
  ],
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
};
