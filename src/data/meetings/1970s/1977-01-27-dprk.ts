import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1977-01-27-dprk",
  title: "Chairman of the Diet members' league with Kim Il Sung",
  channel: "party",
  status: "held",
  start: "1977-01-27",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      members: [{ delegate: "chuji-kuno", role: "head", post: "Chairman" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "kim-il-sung", role: "head", post: "President" }],
    },
  ],
  topics: ["exchange", "arrangements"],
  outcomes: [
    {
      text: "Kuno passed on the league's plan to invite a delegation of the DPRK to Tokyo.",
      sources: ["joongang-1456204-delegation-invited"],
    },
  ],
  follows: "1972-01-pyongyang-league",
  remarks: [
    {
      text: "Kuno's second talk with Kim Il Sung, after that of January 1972; told in Kuno's impressions in the Rodong Sinmun of 9 March 1977.",
      sources: ["asiawatch-kim-il-sung-japan-98-99"],
    },
    {
      text: "Kuno, back on 31 January, said that the chairman of the committee for cultural relations had told him of a security zone of 50 miles besides the territorial waters of 12.",
      sources: ["joongang-1455886-kuno-back"],
    },
  ],
  sources: ["asiawatch-kim-il-sung-japan-98-99", "joongang-1456204-delegation-invited", "joongang-1455886-kuno-back"],
  evidence: {
    start: ["asiawatch-kim-il-sung-japan-98-99"],
    topics: ["joongang-1456204-delegation-invited"],
    delegations: ["asiawatch-kim-il-sung-japan-98-99"],
  },
};
