import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1972-01-pyongyang-league",
  title: "Delegation of the Diet members' league in Pyongyang",
  channel: "party",
  status: "held",
  start: "1972-01",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      description: "members of five parties",
      members: [
        { delegate: "chuji-kuno", role: "head", post: "Member of the Diet (Liberal Democratic Party)" },
        { delegate: "kasuga-jcp", role: "member", post: "Member of the Diet (Japanese Communist Party)" },
        {
          delegate: "kanji-kawasaki",
          role: "member",
          post: "Director of the international bureau, Japan Socialist Party",
        },
        { delegate: "seno-komeito", role: "member", post: "Member of the House of Representatives (Komeito)" },
      ],
      sources: ["asiawatch-kim-il-sung-japan-44-46"],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "kim-il-sung", role: "head" }],
      sources: ["asiawatch-kim-il-sung-japan-98-99", "asiawatch-kim-il-sung-japan-44-46"],
    },
    {
      side: "KP",
      organization: "cultural-relations-committee",
      capacity: "party",
      members: [{ delegate: "kang-ryang-uk", role: "head", post: "Chairman" }],
      sources: ["rmrb-1972-01-27-league-joint-statement"],
    },
  ],
  topics: ["exchange"],
  outcomes: [
    {
      text: "An agreement on promoting private trade came of it; it ran out at the end of December 1976.",
      sources: ["joongang-1456204-delegation-invited"],
    },
    {
      text: "A joint statement was signed in Pyongyang on 25 January by the chairman of the committee for cultural relations and by all members of the Japanese delegation: both sides meant to work to end the abnormal state between the two countries and to further friendly relations. Read only on a copy of a Chinese newspaper, low reliability.",
      sources: ["rmrb-1972-01-27-league-joint-statement"],
    },
  ],
  remarks: [
    {
      text: "Kuno told a meeting after their return that no cross-party delegation had visited the DPRK before.",
      sources: ["asiawatch-kim-il-sung-japan-44-46"],
    },
    { text: "Kim Il Sung received Kuno in this month.", sources: ["asiawatch-kim-il-sung-japan-98-99"] },
    {
      text: "The head had gone against the opposition of his own party. At the meeting of leaders of the government and the party that decided on a mission of the party's own, its secretary-general said that it did not mean to discipline him.",
      sources: ["joongang-1311742-ldp-mission-june"],
    },
    {
      text: "According to a paper of 2019 Kuno went although Prime Minister Sato objected.",
      sources: ["orienthist-spbu-2019-dprk-imports"],
    },
  ],
  sources: [
    "asiawatch-kim-il-sung-japan-44-46",
    "joongang-1456204-delegation-invited",
    "asiawatch-kim-il-sung-japan-98-99",
  ],
  evidence: {
    start: ["joongang-1456204-delegation-invited", "asiawatch-kim-il-sung-japan-98-99"],
    place: ["joongang-1456204-delegation-invited"],
    topics: ["joongang-1456204-delegation-invited"],
  },
};
