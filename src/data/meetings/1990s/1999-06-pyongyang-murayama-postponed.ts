import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1999-06-pyongyang-murayama-postponed",
  title: "Visit of Japanese parties to the DPRK as first intended",
  channel: "party",
  status: "postponed",
  start: "1999-06",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "japan-parties",
      capacity: "party",
      description: "delegation across the parties",
      members: [{ delegate: "tomiichi-murayama", role: "head", post: "Former prime minister" }],
    },
  ],
  topics: ["normalisation", "humanitarian-aid"],
  outcomes: [
    {
      text: "Held back when word came by others that food aid was expected as a condition, by Murayama's later account.",
    },
  ],
  sources: ["torigai-2000-murayama-lecture"],
};
