import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1973-dprk-jsp",
  title: "Delegation of the Japan Socialist Party in the DPRK: a written agreement of the parties",
  channel: "party",
  status: "held",
  start: "1973",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "sasaki-jsp", role: "head", post: "Leader of the delegation" }],
    },
    { side: "KP", organization: "wpk", capacity: "party", members: [] },
  ],
  topics: [],
  outcomes: [{ text: "The two parties exchanged a written agreement." }],
  remarks: [
    {
      text: "Said in the Diet in 1989 by a member of the Liberal Democratic Party; read only on a blog that copies the minutes, low reliability.",
    },
  ],
  sources: ["rocksack-1989-11-01-jsp-missions"],
};
