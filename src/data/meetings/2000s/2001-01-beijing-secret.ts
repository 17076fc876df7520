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
  outcomes: [{ text: "No agreement on when to hold the next round." }],
  follows: "2000-10-30-beijing-round-11",
  remarks: [
    {
      text: "Reported from unnamed sources, who did not give the day.",
      sources: ["japantimes-2001-02-07-secret-talks"],
    },
  ],
  sources: ["japantimes-2001-02-07-secret-talks"],
};
