import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1996-03-dprk-institutes",
  title: "Institute linked to Japan's Foreign Ministry in the DPRK",
  channel: "informal",
  status: "held",
  start: "1996-03",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "jiia",
      capacity: "party",
      description: "four or five people, private experts among them, as planned",
      members: [
        {
          delegate: "nagai-jiia",
          role: "head",
          post: "Acting director; official of the Foreign Ministry; head as planned",
        },
      ],
      sources: ["hankyung-1996-02-28-institute-mission"],
    },
    {
      side: "KP",
      organization: "institute-disarmament-peace",
      capacity: "party",
      description: "the host",
      members: [],
      sources: ["seoul-1996-06-21-section-chief-visit"],
    },
  ],
  topics: ["exchange"],
  outcomes: [],
  remarks: [
    {
      text: "The invitation is said to have come by way of Chongryon and to have been taken up after consultation with the ministry; the two institutes had sent each other two young scholars in 1991 and 1992. Seoul was told before: the Japanese institute let South Korea's Institute of Foreign Affairs and National Security know that, on the invitation of the DPRK side, it was considering a return to the exchange, which had been broken off since 1992.",
      sources: ["hankyung-1996-02-28-institute-mission"],
    },
  ],
  sources: [
    "seoul-1996-06-21-section-chief-visit",
    "hankyung-1996-06-20-section-chief-visit",
    "hankyung-1996-02-28-institute-mission",
    "seoul-1996-06-25-institute-arrives",
  ],
  evidence: {
    start: ["seoul-1996-06-21-section-chief-visit", "seoul-1996-06-25-institute-arrives"],
    delegations: ["hankyung-1996-02-28-institute-mission"],
  },
};
