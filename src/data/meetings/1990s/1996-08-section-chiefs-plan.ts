import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1996-08-section-chiefs-plan",
  title: "Section chiefs of the foreign ministries, as Japan proposed for August 1996",
  channel: "informal",
  status: "planned",
  start: "1996-08",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "koro-bessho", role: "head", post: "Director, Northeast Asia Division" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "ri-chol-jin", role: "head", post: "Director, Japan division" }],
    },
  ],
  topics: ["normalisation", "arrangements"],
  outcomes: [],
  remarks: [
    {
      text: "According to the Tokyo Shimbun, proposed through Japan's embassy in Beijing, for Beijing or a third country; if such contacts had some success, Japan was thinking of formal preliminary talks at the level of deputy directors-general. The DPRK had not answered.",
    },
  ],
  sources: ["imaeil-1996-08-17-section-chiefs"],
};
