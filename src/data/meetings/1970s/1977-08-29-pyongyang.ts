import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1977-08-29-pyongyang",
  title: "Talks in Pyongyang on private accords on fishing and trade",
  channel: "party",
  status: "held",
  start: "1977-08-29",
  end: "1977-09-03",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      size: 16,
      members: [{ delegate: "chuji-kuno", role: "head", post: "Head of the delegation" }],
      sources: ["joongang-1466322-fisheries-guarantee", "joongang-1466525-fisheries-provisional"],
    },
    {
      side: "KP",
      organization: "cultural-relations-committee",
      capacity: "party",
      members: [{ delegate: "hyon-jun-guk", role: "head", post: "Head of the delegation" }],
      sources: ["joongang-1466322-fisheries-guarantee", "joongang-1466380-fisheries-third-session"],
    },
  ],
  topics: ["exchange", "fisheries"],
  outcomes: [
    {
      text: "On 3 September, Kyodo reported, the DPRK side told the delegation that it let Japanese boats fish in its 200-mile zone provisionally, for eight months from 1 October, without fees, but not within its 50-mile military line.",
      sources: ["joongang-1466525-fisheries-provisional"],
    },
    {
      text: "A provisional agreement of the fisheries bodies of the two sides followed on 5 September.",
      sources: ["chongryon-fishermen", "joongang-1486221-fisheries-two-years"],
    },
  ],
  sessions: [
    {
      start: "1977-08-29",
      summary: "The head of the DPRK side said that it would do its best not to harm small-scale Japanese fishers.",
      sources: ["joongang-1466322-fisheries-guarantee"],
    },
    {
      start: "1977-08-30",
      summary: "The DPRK side insisted on a guarantee of the Government of Japan as a condition.",
      sources: ["joongang-1466322-fisheries-guarantee"],
    },
    {
      start: "1977-08-31",
      summary:
        "Third session, about two hours in the morning: the Japanese side sounded out what the DPRK side meant by the guarantee and who should be the parties, Kyodo reported; there was said to be no notable progress.",
      sources: ["joongang-1466380-fisheries-third-session"],
    },
  ],
  remarks: [
    {
      text: "The pages give days only; month and year follow from the agreement of 5 September 1977.",
      sources: ["joongang-1486221-fisheries-two-years", "chongryon-fishermen"],
    },
    {
      text: "The Government of Japan meant to ask Kuno, who was to visit Pyongyang right after the election to the House of Councillors, to bring the private fisheries agreement about quickly. Kuno said on 1 July that for the time being there could only be a private one, that even so the DPRK demanded a guarantee of the government beforehand, and that he was considering a guarantee given in the same way as for the fisheries agreement with China.",
      sources: ["joongang-1463422-contact-considered"],
    },
  ],
  sources: [
    "joongang-1466322-fisheries-guarantee",
    "joongang-1466380-fisheries-third-session",
    "joongang-1466525-fisheries-provisional",
  ],
  evidence: {
    start: ["joongang-1466322-fisheries-guarantee"],
    end: ["joongang-1466525-fisheries-provisional"],
    place: ["joongang-1466322-fisheries-guarantee"],
  },
};
