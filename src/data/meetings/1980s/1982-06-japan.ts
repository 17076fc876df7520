import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1982-06-japan",
  title: "Delegation of the DPRK to Japan on prolonging the fisheries agreement, refused",
  channel: "party",
  status: "cancelled",
  start: "1982-06",
  place: "japan",
  delegations: [
    { side: "JP", capacity: "party", members: [], description: "the hosts, whom the pages do not name" },
    {
      side: "KP",
      organization: "dprk-japan-friendship-association",
      capacity: "party",
      members: [{ delegate: "hyon-jun-guk", role: "member", post: "Chairman" }],
      sources: ["joongang-1622744-entry-refused"],
    },
  ],
  topics: ["fisheries"],
  outcomes: [],
  remarks: [
    {
      text: "It became known on 12 March 1982 that Japan meant to refuse entry to Hyon, one of the delegation. The page prints the 12th alone; March is our reading, from article numbers.",
      sources: ["joongang-1622744-entry-refused"],
    },
    {
      text: "According to Chongryon, Japan refused the delegation entry in June 1982, and the agreement was no longer carried out after that.",
      sources: ["chongryon-fishermen"],
    },
    { text: "Kim Il Sung called the refusal of Hyon unfriendly in 1984.", sources: ["joongang-1783702-ishibashi"] },
  ],
  sources: ["joongang-1622744-entry-refused", "joongang-1783702-ishibashi", "chongryon-fishermen"],
  evidence: {
    start: ["chongryon-fishermen", "joongang-1783702-ishibashi"],
    topics: ["joongang-1622744-entry-refused", "chongryon-fishermen"],
    status: ["chongryon-fishermen", "joongang-1783702-ishibashi"],
  },
};
