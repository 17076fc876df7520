import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2001-01-beijing-secret",
  title: "Secret contact on restarting the normalisation talks",
  channel: "informal",
  status: "reported",
  start: "2001-01",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "kazuyoshi-umemoto", role: "head", post: "Director, Northeast Asia Division" }],
    },
    { side: "KP", capacity: "party", description: "DPRK officials", members: [] },
  ],
  topics: ["arrangements", "abductions", "past-settlement"],
  outcomes: [
    {
      text: "No agreement on when to hold the next round, unnamed informed sources said. The return of at least ten Japanese said to have been abducted and compensation for colonial rule stood in the way once more, by the report.",
    },
  ],
  follows: "2000-10-30-beijing-round-11",
  remarks: [
    {
      text: "Reported on 6 February from unnamed informed sources, who spoke of senior officials of both ministries; the exact day could not be confirmed.",
      sources: ["japantimes-2001-02-07-secret-talks"],
    },
  ],
  sources: ["japantimes-2001-02-07-secret-talks"],
};
