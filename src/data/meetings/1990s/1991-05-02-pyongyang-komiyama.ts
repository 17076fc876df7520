import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1991-05-02-pyongyang-komiyama",
  title: "Kim Il Sung receives the head of the Diet's delegation to the Inter-Parliamentary Union",
  channel: "multilateral",
  status: "held",
  start: "1991-05-02",
  end: "1991-05-02",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      capacity: "party",
      description: "delegation of Japan's Diet to the conference of the Inter-Parliamentary Union",
      members: [{ delegate: "komiyama-ipu", role: "head", post: "Head of the delegation" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      description: "the President of the DPRK",
      members: [{ delegate: "kim-il-sung", role: "head" }],
    },
  ],
  topics: [],
  outcomes: [
    {
      text: "The head of the Japanese delegation confirmed that a message of Kim Il Sung's, given to Shin Kanemaru in September 1990, had reached the United States; Kim thanked him and said no more about it.",
    },
  ],
  remarks: [
    {
      text: "Observers thought that the message dealt, among other things, with a wish for better relations with the United States and the DPRK's position on inspections by the International Atomic Energy Agency. AFP took all of it from the Japanese press.",
    },
  ],
  sources: ["seoul-1991-05-04-komiyama-kim"],
};
