import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1994-01-beijing-contact",
  title: "Reported contact of the two embassies in Beijing on reopening the normalisation talks",
  channel: "informal",
  status: "reported",
  start: "1994-01~",
  place: "beijing",
  delegations: [
    { side: "JP", organization: "mofa-japan", capacity: "party", description: "Embassy of Japan", members: [] },
    { side: "KP", organization: "mofa-dprk", capacity: "party", description: "Embassy of the DPRK", members: [] },
  ],
  topics: ["normalisation", "arrangements"],
  outcomes: [],
  follows: "1992-11-05-beijing-round-8",
  remarks: [{ text: "A diplomatic source in Beijing said that closed contacts had begun." }],
  sources: ["hankyung-1994-01-09-hata"],
};
