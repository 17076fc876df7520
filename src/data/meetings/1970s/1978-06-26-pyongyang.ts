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
      members: [{ delegate: "chuji-kuno", role: "head", post: "Head of the delegation" }],
    },
    { side: "KP", organization: "cultural-relations-committee", capacity: "party", members: [] },
  ],
  topics: ["fisheries"],
  outcomes: [
    {
      text: "The agreement of 5 September 1977 is prolonged by two years, to the end of June 1980.",
      sources: ["mofa-1980-bluebook-dprk", "joongang-1486221-fisheries-two-years"],
    },
    {
      text: "They also agreed that boats and fishers of the DPRK may fish in Japan's 200-mile zone, according to Pyongyang radio.",
      sources: ["joongang-1486221-fisheries-two-years"],
    },
    {
      text: "The DPRK side did not let Japanese boats fish inside its 50-mile military line and gave the military situation with South Korea as the reason, the league's secretary-general said on 6 July; the Japanese side had demanded it and stressed that it could not recognise the line under international law. He thought that fishing there would be hard to obtain as long as there was no lasting peace in Korea.",
      sources: ["joongang-1486642-military-line"],
    },
  ],
  follows: "1977-08-29-pyongyang",
  sources: ["joongang-1486221-fisheries-two-years", "mofa-1980-bluebook-dprk", "joongang-1486642-military-line"],
  evidence: {
    start: ["joongang-1486221-fisheries-two-years"],
    end: ["joongang-1486221-fisheries-two-years"],
    place: ["joongang-1486221-fisheries-two-years"],
    delegations: ["joongang-1486221-fisheries-two-years"],
  },
};
