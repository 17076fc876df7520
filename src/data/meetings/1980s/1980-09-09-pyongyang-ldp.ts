import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1980-09-09-pyongyang-ldp",
  title: "Asian-African study group of the Liberal Democratic Party in the DPRK",
  channel: "party",
  status: "held",
  start: "1980-09-09?",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      description: "nine members of the Asian-African study group under a former minister of labour",
      size: 9,
      members: [{ delegate: "fujii-ldp", role: "head", post: "Former Minister of Labour" }],
      sources: ["joongang-1545566-ldp-nine-plan"],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [],
      sources: ["joongang-1548767-deputies-entry-considered"],
    },
  ],
  topics: ["exchange", "security"],
  outcomes: [
    {
      text: "The group invited Hyon Jun Guk, a deputy director of the Workers' Party's International Department and vice-chairman of the committee for cultural relations, to come to Japan.",
      sources: ["joongang-1548767-deputies-entry-considered"],
    },
  ],
  remarks: [
    {
      text: "As planned, according to the Asahi Shimbun of the 6th, they were to be in Pyongyang on the 9th, to ask Kim Il Sung for progress in the dialogue of North and South, and to recommend that both enter the United Nations at the same time, which need not cement the division, as they were to explain to him. They were understood to mean to propose, too, that trade change to direct dealings in the form of memorandum trade, as Japan and China had traded before they had normal relations. So far Japan's business world had not traded with the DPRK directly, but through firms in Japan that were linked to the DPRK.",
      sources: ["joongang-1545566-ldp-nine-plan"],
    },
    {
      text: 'The pages print days and "last month" for the visit, and no year. September 1980 is our reading, from article numbers: the plan is of about 6 September, the report on the visit of 18 October.',
    },
    {
      text: "According to the Mainichi Shimbun, a leading official of Japan's Foreign Ministry said in the evening of 17 October that the exchange of members of parliament was being considered, and so made known that Japan meant to let deputies from the DPRK in within the year.",
      sources: ["joongang-1548767-deputies-entry-considered"],
    },
  ],
  sources: ["joongang-1548767-deputies-entry-considered", "joongang-1545566-ldp-nine-plan"],
  evidence: {
    status: ["joongang-1548767-deputies-entry-considered"],
    start: ["joongang-1545566-ldp-nine-plan"],
    place: ["joongang-1545566-ldp-nine-plan"],
    topics: ["joongang-1545566-ldp-nine-plan"],
  },
};
