import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1978-pyongyang-fishers-plan",
  title: "Fisheries delegation to Pyongyang, as sounded out by the fisheries council",
  channel: "party",
  status: "planned",
  start: "1978?",
  place: "pyongyang",
  delegations: [
    { side: "JP", organization: "fisheries-council-japan-dprk", capacity: "party", members: [] },
    {
      side: "KP",
      organization: "east-sea-fisheries-federation",
      capacity: "party",
      members: [],
      description: "the page says only that the DPRK side was sounded out; the federation is our reading",
    },
  ],
  topics: ["fisheries"],
  outcomes: [],
  remarks: [
    {
      text: "Reported by Japanese papers of 12 March from informed sources: the council, in a hurry for a private fisheries agreement, was sounding out the DPRK side. Late in the year before, it had invited delegates of the federation to Japan and had no answer. March 1978 is our reading, from pages of known days by article number.",
    },
  ],
  sources: ["joongang-1477763-fisheries-mission-plan"],
};
