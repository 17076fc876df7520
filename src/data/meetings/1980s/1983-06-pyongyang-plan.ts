import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1983-06-pyongyang-plan",
  title: "Chairman of the Diet members' league to Pyongyang, as planned",
  channel: "party",
  status: "planned",
  start: "1983-06",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      description: "the chairman, and the secretary-general, who is of the Japan Socialist Party",
      members: [{ delegate: "chuji-kuno", role: "head", post: "Chairman" }],
    },
    {
      side: "KP",
      organization: "cultural-relations-committee",
      capacity: "party",
      description: "the body that invited them",
      members: [],
    },
  ],
  topics: ["exchange", "fisheries"],
  outcomes: [],
  remarks: [
    {
      text: "It was understood that the two were to go in mid-June to speak about a new air route from Tokyo to Beijing over Korea, trade offices, closer exchange, economic and of persons, and the fisheries agreement that had lapsed the June before.",
    },
    {
      text: "Japanese papers of a 7th (June by article number) said that the committee for cultural relations had invited them.",
    },
  ],
  sources: ["joongang-1696732-kuno-june-plan"],
};
