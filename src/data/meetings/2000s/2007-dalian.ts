import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2007-dalian",
  title: "Contact of the two normalisation ambassadors in Dalian",
  channel: "informal",
  status: "reported",
  start: "2007?",
  place: "dalian",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "yoshiki-mine", role: "head", post: "Ambassador in charge of normalisation talks" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador in charge of normalisation talks" }],
    },
  ],
  topics: ["normalisation"],
  outcomes: [],
  remarks: [
    { text: "The Japanese ambassador confirmed to Kyodo that he had met his counterpart in Dalian and said no more." },
    { text: "The page is undated; the year is our reading, from the time when the Japanese ambassador held the post." },
  ],
  sources: ["mbn-undated-dalian-contact"],
};
