import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1991-beijing-informal-plan",
  title: "Informal talks on the missing woman before the fifth round, as Japan considered",
  channel: "informal",
  status: "planned",
  start: "1991-09/1991-11",
  place: "beijing",
  delegations: [
    { side: "JP", organization: "mofa-japan", capacity: "party", members: [] },
    { side: "KP", organization: "mofa-dprk", capacity: "party", members: [] },
  ],
  topics: ["missing-japanese"],
  outcomes: [],
  remarks: [
    {
      text: "A senior official of Japan's Foreign Ministry said on 4 September that, depending on the circumstances, talks in Beijing before the round of early November might be good as well, and that the ministry would consider asking for unofficial talks to learn whether the woman was safe. Japan would go on asking the DPRK about her. As this was not a subject of the normalisation talks and differed in nature from inspections, it would be no precondition, he said. No page read says that such talks were held.",
    },
  ],
  sources: ["hankyung-1991-09-05-woman-before-round5"],
};
