import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1979-05-13-dprk-otaka",
  title: "Member of the House of Councillors with Kim Il Sung",
  channel: "party",
  status: "held",
  start: "1979-05-13",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      members: [{ delegate: "otaka-ldp", role: "head", post: "Member of the House of Councillors" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "kim-il-sung", role: "head" }],
    },
  ],
  topics: ["japanese-spouses", "koreans-in-japan"],
  outcomes: [
    {
      text: "Kim Il Sung spoke with her about women who had married Koreans and gone with their husbands; the stored page breaks off in that sentence.",
    },
    {
      text: "He thanked her for her support of the Korean people's cause and her work for friendship and unity of the two peoples. Chongryon's chairman, who had lately come to the DPRK, had told him of her deep interest in the struggle of Koreans in Japan for their national rights and for unification, and of her support for unification.",
    },
  ],
  follows: "1975-07-22-pyongyang-ldp",
  remarks: [{ text: "Her second visit; the first was with the delegation under Tamura in 1975." }],
  sources: ["asiawatch-kim-il-sung-japan-114"],
};
