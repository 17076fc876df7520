import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1988-04-dprk-jsp-plan",
  title: "Vice-chairman of the Japan Socialist Party to the DPRK on the crew, as planned",
  channel: "party",
  status: "planned",
  start: "1988-04",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "ono-jsp", role: "head", post: "Vice-chairman" }],
    },
    { side: "KP", capacity: "party", description: "the host is not named on the page", members: [] },
  ],
  topics: ["detainees"],
  outcomes: [],
  remarks: [
    {
      text: "He said on 6 January that he would go in April to talk about the release of the crew. The same day a senior official of Japan's Foreign Ministry said that the report of the sentence of 15 years of labour had been confirmed through the International Red Cross, and that Japan was trying for direct contact with the DPRK over the crew; the official gave no time, place or name of a negotiator.",
    },
    {
      text: "The page prints a 6th and April alone; January 1988 is our reading, from the sentence and from article numbers. No page read says that he went.",
    },
  ],
  sources: ["joongang-2211112-direct-contact-sought"],
};
