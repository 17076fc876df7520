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
    {
      text: "By Pressian's retelling that member of the party, close to its secretary-general, had heard that the DPRK called the plan off after the clash of 10 November and that other days were being sought, in early or mid-December. It was the DPRK, he said, that first sounded out whether the prime minister was willing to come to deal with the missing, abductees included.",
      sources: ["pressian-2009-11-hatoyama-plan"],
    },
  ],
  remarks: [
    {
      text: "The weekly itself was read on a forum copy only. Pressian retold it and noted that at the time no other media of Japan, leading broadcasters and dailies among them, were reporting on such a visit.",
      sources: ["shukanasahi-2009-11-18-hatoyama", "pressian-2009-11-hatoyama-plan"],
    },
  ],
  sources: ["shukanasahi-2009-11-18-hatoyama", "pressian-2009-11-hatoyama-plan"],
};
