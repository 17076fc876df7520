import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1990-03-28-paris",
  title: "Reported secret contact of the governments in Paris",
  channel: "informal",
  status: "reported",
  start: "1990-03-28",
  place: "paris",
  venue: "Hotel Royal Monceau",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "yutaka-kawashima", role: "member", post: "Councillor, Asian Affairs Bureau" },
        { delegate: "okamoto-northeast-asia", role: "member", post: "Deputy director, Northeast Asia Division" },
      ],
    },
    {
      side: "KP",
      organization: "cultural-relations-committee",
      capacity: "party",
      members: [{ delegate: "kim-dong-chol", role: "member", post: "Bureau director" }],
    },
    { side: "KP", organization: "wpk", capacity: "party", description: "an instructor of the party", members: [] },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "According to the weekly Aera, as reported on a 4th (December 1990 by article number): the first of three contacts in Paris in March; a Japanese businessman had arranged it and was there. The year 1990 follows from the mission of September that the page speaks of.",
    },
  ],
  sources: ["joongang-2517462-paris"],
};
