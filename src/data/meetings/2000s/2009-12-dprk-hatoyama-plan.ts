import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2009-12-dprk-hatoyama-plan",
  title: "Visit of Prime Minister Hatoyama to the DPRK in December 2009, as a weekly reported",
  channel: "summit",
  status: "planned",
  start: "2009-12",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "prime-minister-japan",
      capacity: "party",
      members: [{ delegate: "yukio-hatoyama", role: "head", post: "Prime Minister" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "kim-jong-il", role: "head" }],
    },
  ],
  topics: ["abductions", "arrangements"],
  outcomes: [
    {
      text: "People around the prime minister's office were working on a surprise visit after the session of the Diet, according to the weekly. A senior member of the ruling party said that an announcement had been due on the day on which ships of the two Koreas clashed.",
    },
    { text: "People connected with the DPRK had spoken of a possible return of some of the missing." },
  ],
  remarks: [{ text: "Read on a forum copy; no other page was found that says so." }],
  sources: ["shukanasahi-2009-11-18-hatoyama"],
};
