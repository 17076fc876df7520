import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1992-04-pyongyang-kanemaru-plan",
  title: "Vice-president of the Liberal Democratic Party to Pyongyang, as planned for April 1992",
  channel: "party",
  status: "planned",
  start: "1992-04",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      description: "a delegation of members of the Diet",
      members: [{ delegate: "shin-kanemaru", role: "head", post: "Vice-president of the party" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "kim-il-sung", role: "head" }],
    },
  ],
  topics: ["security", "normalisation"],
  outcomes: [],
  remarks: [
    {
      text: "He told some 1,000 business people and scholars at a luncheon on 13 February that he was preparing to lead members of the Diet to Pyongyang around 15 April, Kim Il Sung's 80th birthday, would urge Kim to open nuclear sites to inspection, and wished to break down the thick wall between the two sides.",
    },
    {
      text: "The party's delegation of April went under another head.",
      sources: ["hankookilbo-1992-04-13-two-parties-leave"],
    },
  ],
  sources: ["seoul-1992-02-14-kanemaru-april"],
};
