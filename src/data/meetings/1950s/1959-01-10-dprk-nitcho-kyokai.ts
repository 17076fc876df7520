import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1959-01-10-dprk-nitcho-kyokai",
  title: "Chairman of the Japan-Korea Association with Kim Il Sung",
  channel: "informal",
  status: "held",
  start: "1959-01-10",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "nitcho-kyokai",
      capacity: "party",
      members: [{ delegate: "hatanaka-nitcho", role: "head", post: "Chairman of the board" }],
      description: "the chairman and those who came with him",
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "kim-il-sung", role: "head" }],
    },
  ],
  topics: ["exchange", "normalisation"],
  outcomes: [
    {
      text: "Kim Il Sung said that even without diplomatic relations the two peoples should visit each other and have cultural exchange, and that he expected the association to keep working for it.",
    },
    { text: "He praised the association for its work for normal relations." },
    {
      text: "Kim Il Sung said that the Korean people regarded Japan's militarists, not the Japanese people, as their enemy, and that the two neighbours should live in friendship.",
      sources: ["chongryon-hatanaka-1959"],
    },
  ],
  sources: ["chongryon-hatanaka-1959", "chongryon-diary-1959"],
  remarks: [{ text: "The page names no place; the DPRK is our reading.", sources: ["chongryon-hatanaka-1959"] }],
};
