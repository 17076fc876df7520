import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2007-07-19-beijing",
  title: "Meeting of the Japanese and DPRK heads of delegation beside the six-party talks",
  channel: "multilateral",
  status: "held",
  start: "2007-07-19",
  end: "2007-07-19",
  place: "beijing",
  round: "sideline of the heads-of-delegation meeting of 18-20 July 2007; about 70 minutes",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        {
          delegate: "kenichiro-sasae",
          role: "head",
          post: "Director-General, Asian and Oceanian Affairs Bureau; Japan's representative to the six-party talks",
        },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "kim-kye-gwan", role: "head", post: "Head of delegation to the six-party talks" }],
    },
  ],
  topics: ["security", "abductions", "normalisation"],
  outcomes: [
    {
      text: "There were problems both in the six-party talks and in bilateral relations, and the two sides agreed to make efforts together to settle them.",
    },
    {
      text: "The six parties agreed that all working groups, the one on Japan and the DPRK included, should meet by the end of August.",
    },
  ],
  remarks: [
    {
      text: "The ministry's page names no city; the heads of delegation of the six met in Beijing from 18 to 20 July, and the DPRK's head of delegation there was Kim Kye Gwan.",
      sources: ["chinaorg-ja-2007-07-22-kim-kye-gwan"],
    },
    {
      text: "The two heads of delegation met in the afternoon. Japan said in the six-party meeting that it was ready to take part in economic and energy aid as the two countries' pending matters move and their relations improve.",
      sources: ["mofa-2007-07-six-party-heads-ja"],
    },
    {
      text: "Afterwards Kim accused Sasae of wishing to bring about a political crisis, according to a newspaper item of August 2007.",
      sources: ["lemidi-2007-08-ulaanbaatar"],
    },
    {
      text: "Sasae told relatives of abductees and their supporters on 25 July that Japan had asked in the round for a swift settlement of the abductions and had repeated that it would give no energy aid without progress on them.",
      sources: ["narkn-2007-07-25-sasae-briefing"],
    },
  ],
  sources: ["mofa-2007-07-six-party-heads-ja", "narkn-2007-07-25-sasae-briefing"],
  evidence: {
    start: ["mofa-2007-07-six-party-heads-ja"],
    place: ["chinaorg-ja-2007-07-22-kim-kye-gwan"],
    round: ["mofa-2007-07-six-party-heads-ja"],
    outcomes: ["mofa-2007-07-six-party-heads-ja"],
  },
};
