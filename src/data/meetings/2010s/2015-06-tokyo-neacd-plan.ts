import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2015-06-tokyo-neacd-plan",
  title: "Bilateral talks that Japan might offer beside a conference in Tokyo, June 2015",
  channel: "multilateral",
  status: "planned",
  start: "2015-06",
  place: "tokyo",
  venue: "the Northeast Asia Cooperation Dialogue, a semi-official conference",
  delegations: [
    { side: "JP", organization: "mofa-japan", capacity: "party", members: [] },
    { side: "KP", organization: "mofa-dprk", capacity: "party", description: "did not come", members: [] },
  ],
  topics: ["abductions", "investigation-committee"],
  outcomes: [
    {
      text: "The DPRK did not take part in the conference, which met in Tokyo in late May.",
      sources: ["hani-ja-2016-06-06-neacd", "kbs-ja-2017-07-07-neacd", "japantimes-2015-05-29-neacd"],
    },
    {
      text: "The meeting of the six countries that Japan had sought beside the conference did not come about after the DPRK declined to send anyone; five of them met in Tokyo on 28 May.",
      sources: ["japantimes-2015-05-29-neacd"],
    },
  ],
  remarks: [
    {
      text: "Kyodo's sources said on 28 March that Japan was working on an informal meeting of the six countries at the Northeast Asia Cooperation Dialogue at the end of June and might offer the DPRK bilateral talks; by 29 March the DPRK had not answered, and the United States hesitated.",
      sources: ["upi-2015-03-29-tokyo-plan"],
    },
    {
      text: "According to the Sankei, Tokyo hoped to use an informal meeting of the six also to press the DPRK to settle the abductions.",
      sources: ["naharnet-2015-03-29-six-way"],
    },
  ],
  sources: [
    "upi-2015-03-29-tokyo-plan",
    "hani-ja-2016-06-06-neacd",
    "kbs-ja-2017-07-07-neacd",
    "japantimes-2015-05-29-neacd",
  ],
  evidence: {
    start: ["upi-2015-03-29-tokyo-plan"],
    place: ["upi-2015-03-29-tokyo-plan"],
    topics: ["upi-2015-03-29-tokyo-plan"],
  },
};
