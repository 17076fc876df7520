import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1978-06-26-pyongyang",
  title: "Talks in Pyongyang on prolonging the private fisheries agreement",
  channel: "party",
  status: "held",
  start: "1978-06-26",
  end: "1978-06-29",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      members: [{ delegate: "chuji-kuno", role: "head", post: "Chairman" }],
    },
    { side: "KP", organization: "cultural-relations-committee", capacity: "party", members: [] },
  ],
  topics: ["exchange"],
  outcomes: [
    {
      text: "The agreement of 5 September 1977 is prolonged by two years, to the end of June 1980.",
      sources: ["mofa-1980-bluebook-dprk", "joongang-1486221-fisheries-two-years"],
    },
    {
      text: "Boats of the DPRK may fish in Japan's 200-mile zone, by Pyongyang radio.",
      sources: ["joongang-1486221-fisheries-two-years"],
    },
  ],
  follows: "1977-08-29-pyongyang",
  sources: ["joongang-1486221-fisheries-two-years", "mofa-1980-bluebook-dprk"],
  evidence: {
    start: ["joongang-1486221-fisheries-two-years"],
    end: ["joongang-1486221-fisheries-two-years"],
    place: ["joongang-1486221-fisheries-two-years"],
    delegations: ["joongang-1486221-fisheries-two-years"],
  },
};
