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
  outcomes: [
    { text: "They were thought to have spoken of reopening the normalisation talks and of rice." },
    {
      text: "According to an official of South Korea's foreign ministry the DPRK side asked for food aid as a condition for reopening the talks, and nothing definite came of it. Japan is said to have told the DPRK side only that it strongly wished the talks reopened.",
      sources: ["donga-2001-11-25-beijing-contact"],
    },
    {
      text: "According to a diplomatic source in Beijing both sides held that the talks should be reopened soon.",
      sources: ["donga-2001-11-25-beijing-contact"],
    },
  ],
  remarks: [
    {
      text: "Early in the month; the first known contact of officials since Junichiro Koizumi took office in April.",
      sources: ["hankyung-2001-11-23-beijing-contact"],
    },
    {
      text: "Its aim seems to have been to tell the DPRK side of the new director of Japan's division, according to the Tokyo Shimbun in a forum copy of low reliability.",
      sources: ["asyura-2002-01-24-tokyo-shimbun"],
    },
    {
      text: "At section-chief level, more than a year after the eleventh round; one more contact within the year was thought possible.",
      sources: ["donga-2001-11-25-beijing-contact"],
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
