import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1997-07-19-beijing",
  title: "Section chiefs of the foreign ministries in Beijing, as planned for July 1997",
  channel: "informal",
  status: "planned",
  start: "1997-07-19",
  end: "1997-07-20",
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
      description: "section chief 김철호 (金哲鎬)",
      members: [],
    },
  ],
  topics: ["home-visits", "japanese-spouses"],
  outcomes: [],
  remarks: [
    {
      text: "The time of the home visits and how many might come were likely to be left to talks at director-general level, which seemed to be near, JoongAng Ilbo wrote.",
      sources: ["joongang-3487650-section-chiefs"],
    },
  ],
  sources: [
    "joongang-3487650-section-chiefs",
    "donga-1997-07-17-asia-pacific-committee",
    "seoul-1997-07-18-yosano-welcomes",
  ],
  evidence: { end: ["joongang-3487650-section-chiefs"], delegations: ["joongang-3487650-section-chiefs"] },
};
