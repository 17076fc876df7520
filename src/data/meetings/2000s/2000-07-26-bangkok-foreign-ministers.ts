import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2000-07-26-bangkok-foreign-ministers",
  title: "First meeting of the foreign ministers, in Bangkok",
  channel: "multilateral",
  status: "held",
  start: "2000-07-26",
  end: "2000-07-26",
  place: "bangkok",
  round: "first meeting of the foreign ministers of the two",
  series: "foreign-ministers",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "yohei-kono", role: "head", post: "Minister for Foreign Affairs" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "paek-nam-sun", role: "head", post: "Minister of Foreign Affairs" }],
    },
  ],
  topics: ["normalisation", "security"],
  outcomes: [
    { text: "The ministers signed a joint announcement.", sources: ["mofa-2000-07-26-kono-paek"] },
    { text: "The normalisation talks are to resume, by VOA.", sources: ["voa-2000-08-21-round10"] },
  ],
  follows: "2000-07-15-beijing-informal",
  remarks: [
    { text: "About 25 minutes, from 18:25 to 18:50.", sources: ["mofa-2000-07-26-kono-paek"] },
    {
      text: "The foreign minister of Japan spoke of the meeting with his South Korean colleague the same day.",
      sources: ["mofa-2000-07-26-japan-rok-ministers"],
    },
  ],
  sources: ["mofa-2000-07-26-kono-paek", "voa-2000-08-21-round10"],
  evidence: {
    start: ["mofa-2000-07-26-kono-paek"],
    end: ["mofa-2000-07-26-kono-paek"],
    place: ["mofa-2000-07-26-kono-paek"],
    delegations: ["mofa-2000-07-26-kono-paek"],
    topics: ["mofa-2000-07-26-kono-paek"],
  },
};
