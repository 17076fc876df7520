import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1997-04-19-beijing",
  title: "Reported unofficial talks of section chiefs in Beijing",
  channel: "informal",
  status: "reported",
  start: "1997-04-19",
  end: "1997-04-19",
  place: "beijing",
  round: "first in four months",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "koro-bessho", role: "head", post: "Director, Northeast Asia Division" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "ri-chol-jin", role: "head", post: "Director, Japan division" }],
    },
  ],
  topics: ["abductions"],
  outcomes: [
    {
      text: "What was said is not known; Japan was thought to have asked for an explanation of the suspicion that a missing schoolgirl of Niigata had been abducted.",
    },
  ],
  follows: "1996-12-unofficial-contact",
  remarks: [{ text: "Reported by the Tokyo Shimbun on 20 April, from a diplomatic source." }],
  sources: ["donga-1997-04-20-section-chiefs"],
};
