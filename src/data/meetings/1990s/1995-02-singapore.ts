import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1995-02-singapore",
  title: "Reported unofficial talks in Singapore on reopening the normalisation talks",
  channel: "informal",
  status: "reported",
  start: "1995-02",
  place: "singapore",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      description: "a senior official of the Asian Affairs Bureau",
      members: [],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      description: "somebody close to Secretary Kim Yong Sun",
      members: [],
    },
  ],
  topics: ["normalisation", "arrangements", "past-settlement", "security", "abductions"],
  outcomes: [
    {
      text: "Both sides confirmed that they were well disposed to reopening the talks, though their positions differed, and agreed to go on with such contacts.",
    },
    {
      text: "The DPRK side was softer on what had broken the talks off: the nuclear question, the dialogue with the South and post-war compensation.",
    },
    {
      text: "The DPRK side proposed to keep the nuclear question and the return of a Japanese woman, said to have been abducted, apart from normal relations, a source in the Japanese Foreign Ministry said on 31 March.",
      sources: ["hankookilbo-1995-04-02-singapore-proposal"],
    },
  ],
  remarks: [
    {
      text: "In the middle of the month, for some hours; Kyodo, from sources on both sides, called it the unofficial contact at the highest level until then.",
    },
  ],
  sources: ["hankookilbo-1995-03-10-singapore"],
  evidence: { topics: ["hankookilbo-1995-03-10-singapore", "hankookilbo-1995-04-02-singapore-proposal"] },
};
