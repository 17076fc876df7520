import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1996-03-beijing-section-chiefs",
  title: "Section chiefs of the foreign ministries in Beijing",
  channel: "informal",
  status: "reported",
  start: "1996-03",
  place: "beijing",
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
  topics: ["normalisation"],
  outcomes: [],
  remarks: [{ text: "A secret contact on reopening the normalisation talks, known from reports of June." }],
  sources: ["seoul-1996-06-21-section-chief-visit", "hankyung-1996-06-20-section-chief-visit"],
};
