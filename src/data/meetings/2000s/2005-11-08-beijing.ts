import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2005-11-08-beijing",
  title: "Contact of the delegations on the eve of the fifth round of the six-party talks",
  channel: "multilateral",
  status: "held",
  start: "2005-11-08",
  end: "2005-11-08",
  place: "beijing",
  round: "before the first session of the fifth round of the six-party talks, 9-11 November 2005",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "kenichiro-sasae", role: "head", post: "Head of delegation to the six-party talks" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      description: "the DPRK's delegation to the six-party talks",
      members: [],
    },
  ],
  topics: ["security"],
  outcomes: [
    {
      text: "Asked the next day what attitude the DPRK showed to the nuclear question, Sasae said that the DPRK meant to carry out the last agreement steadily, but that the two sides did not yet agree on how.",
      sources: ["cri-ja-2005-11-09-sasae"],
    },
  ],
  remarks: [
    {
      text: "In China Radio International's item a reporter's question to Sasae places talks of the two delegations in the afternoon of the 8th. Of relations between the two, the part read of the ministry's outline says only \"twice (dinner on the 8th\" and breaks off there.",
      sources: ["mofa-2005-11-six-party-5-1-ja", "cri-ja-2005-11-09-sasae"],
    },
  ],
  sources: ["cri-ja-2005-11-09-sasae", "mofa-2005-11-six-party-5-1-ja"],
};
