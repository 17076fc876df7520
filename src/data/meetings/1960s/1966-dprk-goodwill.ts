import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1966-dprk-goodwill",
  title: "Private goodwill mission of members of the Diet to the DPRK, approved by Japan",
  channel: "informal",
  status: "planned",
  start: "1966?",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      capacity: "party",
      description: "ten members of the Diet on a private goodwill mission; the page does not give their houses",
      size: 10,
      members: [],
    },
    { side: "KP", capacity: "party", description: "hosts, whom the page does not name", members: [] },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "The first such journey that Japan's Foreign Ministry approved since relations with the Republic of Korea became normal. An official of South Korea's foreign ministry said on a 7th, before noon, that he could not comment, as no formal report had come from the embassy in Tokyo yet. That is 7 February 1966 by our reading, since pages of known days lie just before and after it by article number. No page read says whether they went.",
    },
  ],
  sources: ["joongang-1022010-goodwill-mission-approved"],
};
