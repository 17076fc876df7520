import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2001-11-beijing",
  title: "Reported contact of the foreign ministries in Beijing",
  channel: "informal",
  status: "reported",
  start: "2001-11",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "kenji-hiramatsu", role: "head", post: "Director, Northeast Asia Division" }],
    },
    { side: "KP", organization: "mofa-dprk", capacity: "party", description: "a diplomat of like rank", members: [] },
  ],
  topics: ["normalisation", "humanitarian-aid"],
  outcomes: [{ text: "They were thought to have spoken of reopening the normalisation talks and of rice." }],
  remarks: [
    {
      text: "Early in the month; the first known contact of officials since Junichiro Koizumi took office in April.",
      sources: ["hankyung-2001-11-23-beijing-contact"],
    },
  ],
  sources: [
    "hankyung-2001-11-23-beijing-contact",
    "imaeil-2002-01-24-december-contacts",
    "nkchosun-2002-01-24-beijing",
  ],
  evidence: {
    delegations: ["hankyung-2001-11-23-beijing-contact"],
    topics: ["hankyung-2001-11-23-beijing-contact"],
    outcomes: ["hankyung-2001-11-23-beijing-contact"],
  },
};
