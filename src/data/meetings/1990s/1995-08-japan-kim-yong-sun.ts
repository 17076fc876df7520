import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1995-08-japan-kim-yong-sun",
  title: "Secretary Kim Yong Sun of the Workers' Party to Japan, as planned",
  channel: "party",
  status: "planned",
  start: "1995-08",
  place: "japan",
  delegations: [
    {
      side: "JP",
      organization: "japan-parties",
      capacity: "party",
      description: "the parties of the coalition, who had invited him",
      members: [],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [{ delegate: "kim-yong-sun", role: "head", post: "Secretary" }],
    },
  ],
  topics: ["normalisation", "humanitarian-aid"],
  outcomes: [],
  follows: "1995-06-23-japan-rice",
  remarks: [
    {
      text: "According to the Sankei Shimbun of 15 July, he was to come in early August. It expected him to stay four or five days, to speak with each leader of the coalition parties about reopening the normalisation talks, and to thank for the rice and ask for more.",
    },
    {
      text: "The visit was at first to follow the rice talks of June and was put off when those went worse than the DPRK side had expected. No page read says that he came.",
    },
    {
      text: "After the rice agreement of 30 June Ri Jong Hyok asked reporters what Kim Yong Sun should come for.",
      sources: ["seoul-1995-07-01-rice-discontent"],
    },
  ],
  sources: ["hankyung-1995-07-16-kim-yong-sun", "seoul-1995-07-01-rice-discontent"],
};
