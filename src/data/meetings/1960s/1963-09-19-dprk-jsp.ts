import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1963-09-19-dprk-jsp",
  title: "Members of the Diet of the Japan Socialist Party with Kim Il Sung: the party's first mission",
  channel: "party",
  status: "held",
  start: "1963-09-19",
  place: "dprk",
  delegations: [
    { side: "JP", organization: "jsp", capacity: "party", members: [] },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "kim-il-sung", role: "head" }],
      sources: ["chongryon-jsp-1963"],
    },
  ],
  topics: ["normalisation", "exchange", "security"],
  outcomes: [
    {
      text: "Kim Il Sung said that exchange of the two sides should rest on equality, and that the two peoples had a common task: to struggle together to drive United States troops out of their own countries and to keep the peace in Asia.",
      sources: ["chongryon-jsp-1963"],
    },
    {
      text: "Kim Il Sung said that the DPRK was ready to struggle together with the Japanese people so that what he called Japan's crimes of the past would not be repeated, and that to drive United States troops out of South Korea would help Korea's peaceful unification, Japan's stability and peace in Asia.",
      sources: ["chongryon-jsp-1963"],
    },
  ],
  remarks: [
    {
      text: "The party's successor wrote in 2003 that the party sent its first mission in 1963 and so opened its exchange with the Workers' Party, with early normal relations as its aim.",
    },
    { text: "The day is that of the talk, on a page of Chongryon.", sources: ["chongryon-jsp-1963"] },
  ],
  sources: ["sdp-2003-01-22-questions", "chongryon-jsp-1963"],
  evidence: { start: ["chongryon-jsp-1963"], topics: ["sdp-2003-01-22-questions", "chongryon-jsp-1963"] },
  variants: [
    {
      field: "round",
      value: "exchange between the two parties opened only in August 1970",
      sources: ["asiawatch-kim-il-sung-japan-18"],
      note: "A serial on Kim Il Sung and Japan, on the mission of the chairman",
    },
  ],
  round: "first mission",
};
