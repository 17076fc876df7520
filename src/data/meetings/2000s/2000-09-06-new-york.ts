import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2000-09-06-new-york",
  title: "Prime Minister Mori talks with the DPRK's ambassador at a reception in New York",
  channel: "multilateral",
  status: "held",
  start: "2000-09-06",
  end: "2000-09-06",
  place: "new-york",
  venue: "a hotel, at a reception that the prime minister gave",
  delegations: [
    {
      side: "JP",
      organization: "prime-minister-japan",
      capacity: "party",
      members: [{ delegate: "yoshiro-mori", role: "head", post: "Prime Minister" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      description: "the ambassador and two diplomats",
      size: 3,
      members: [{ delegate: "ri-hyong-chol", role: "head", post: "Ambassador to the United Nations" }],
      sources: ["joongang-3966772-mori-ambassador"],
    },
  ],
  topics: ["normalisation"],
  outcomes: [
    {
      text: "Mori said that he was sorry not to have met Kim Yong Nam; the ambassador was sorry too and said that the DPRK would now work for friendly relations.",
      sources: ["joongang-3966772-mori-ambassador"],
    },
  ],
  remarks: [
    {
      text: "They talked for an hour in the evening, according to the JoongAng Ilbo, which takes the words from Kyodo.",
      sources: ["joongang-3966772-mori-ambassador"],
    },
    {
      text: "The JoongAng Ilbo calls it the first time that a prime minister of Japan met a DPRK official of an ambassador's rank, and the first time that this ambassador came to a reception of Japan's government in New York.",
      sources: ["joongang-3966772-mori-ambassador"],
    },
  ],
  sources: ["joongang-3966772-mori-ambassador", "donga-2000-09-20-mori-wish"],
  evidence: {
    venue: ["joongang-3966772-mori-ambassador"],
    start: ["joongang-3966772-mori-ambassador"],
    end: ["joongang-3966772-mori-ambassador"],
  },
};
