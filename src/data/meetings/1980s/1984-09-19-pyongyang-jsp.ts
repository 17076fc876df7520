import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1984-09-19-pyongyang-jsp",
  title: "Chairman of the Japan Socialist Party with Kim Il Sung in Pyongyang",
  channel: "party",
  status: "held",
  start: "1984-09-19",
  place: "pyongyang",
  venue: "Kumsusan Assembly Hall",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "masashi-ishibashi", role: "head", post: "Chairman" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "kim-il-sung", role: "head", post: "President" }],
    },
  ],
  topics: ["exchange", "fisheries", "security"],
  outcomes: [
    {
      text: "Kim Il Sung proposed to reopen the fisheries talks in Pyongyang, whatever Japan's measures after the bombing in Rangoon.",
      sources: ["joongang-1783702-ishibashi"],
    },
    {
      text: "He stressed again that the DPRK had neither the ability nor the will to attack the South; even if something untoward happened in Korea, it would never think of it.",
      sources: ["joongang-1783702-ishibashi"],
    },
    {
      text: "He called Japan's refusal to let Hyon Jun Guk in, in June 1982, unfriendly and asked the Japanese side to come to Pyongyang.",
      sources: ["joongang-1783702-ishibashi"],
    },
  ],
  follows: "1982-06-japan",
  remarks: [
    {
      text: "About two hours in the morning; Japanese papers saw a chance of a provisional agreement at the visit of the Diet members' league planned for October.",
      sources: ["joongang-1783702-ishibashi"],
    },
    {
      text: "Kim Il Sung called the declaration of the two parties for a zone free of nuclear arms and of peace in Northeast Asia a just measure, in the text among his works.",
      sources: ["kcyosaku-1984-09-19-talk"],
    },
  ],
  sources: ["joongang-1783702-ishibashi", "chongryon-fishermen", "kcyosaku-1984-09-19-talk"],
  evidence: {
    start: ["joongang-1783702-ishibashi", "kcyosaku-1984-09-19-talk"],
    venue: ["joongang-1783702-ishibashi"],
  },
  variants: [
    {
      field: "start",
      value: "1984-09-18",
      sources: ["chongryon-fishermen"],
      note: "A page of Chongryon, in its text and in a caption; the paper has the 19th",
    },
  ],
};
