import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1999-04-singapore",
  title: "Reported secret talks in Singapore, spring 1999",
  channel: "informal",
  status: "reported",
  start: "1999-04?",
  place: "singapore",
  delegations: [
    { side: "JP", capacity: "party", description: "whom the page does not name", members: [] },
    {
      side: "KP",
      organization: "asia-pacific-peace-committee",
      capacity: "party",
      members: [{ delegate: "hwang-chol", role: "head", post: "Member of the standing committee" }],
    },
  ],
  topics: ["humanitarian-aid", "arrangements"],
  outcomes: [
    { text: "The DPRK side agreed to have charter flights again and asked for food aid." },
    {
      text: "When the Japanese side asked that the delegation of Diet members which former Prime Minister Murayama hoped to lead to the DPRK meet Kim Jong Il, the DPRK side's representative avoided an answer.",
    },
  ],
  remarks: [
    {
      text: "The Tokyo Shimbun called them high-level secret talks, held in the middle of the month before its report.",
    },
    {
      text: "The page prints no date; its number lies above that of an item of 7 May 1999.",
      sources: ["kbs-26374-singapore-april", "kbs-1999-05-07-refusal"],
    },
  ],
  sources: ["kbs-26374-singapore-april"],
  evidence: { start: ["kbs-26374-singapore-april", "kbs-1999-05-07-refusal"] },
};
