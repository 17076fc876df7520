import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1981-05-16-tokyo",
  title: "Second talk of a delegation of the DPRK with the Diet members' league in Tokyo",
  channel: "party",
  status: "held",
  start: "1981-05-16?",
  place: "tokyo",
  venue: "Members' building of the House of Representatives",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      members: [{ delegate: "chuji-kuno", role: "head", post: "Chairman" }],
      sources: ["joongang-1571102-trade-offices"],
    },
    {
      side: "KP",
      organization: "cultural-relations-committee",
      capacity: "party",
      members: [{ delegate: "hyon-jun-guk", role: "head", post: "Vice-chairman" }],
      sources: ["joongang-1571102-trade-offices"],
    },
  ],
  topics: ["exchange"],
  outcomes: [
    {
      text: "Both sides agreed to set up trade offices; name, standing and staff were left to working talks.",
      sources: ["joongang-1571102-trade-offices"],
    },
    {
      text: "The DPRK side wanted politicians to visit twice a year; Kuno found that hard to do.",
      sources: ["joongang-1571102-trade-offices"],
    },
    {
      text: "Fishing together in the DPRK's waters was left open; the DPRK side would answer later.",
      sources: ["joongang-1571102-trade-offices"],
    },
  ],
  follows: "1980-09-09-pyongyang-ldp",
  remarks: [
    { text: "The pages give days of a month only; spring 1981 is our reading from neighbouring article numbers." },
    {
      text: "On an 18th the Ministry of Justice warned the league: Hyon had told the Asahi Shimbun that the government in Seoul was no partner for a dialogue, against the conditions of entry.",
      sources: ["joongang-1571450-warning"],
    },
  ],
  sources: ["joongang-1571102-trade-offices", "joongang-1571450-warning"],
  evidence: {
    start: ["joongang-1571102-trade-offices"],
    venue: ["joongang-1571102-trade-offices"],
    place: ["joongang-1571102-trade-offices"],
    topics: ["joongang-1571102-trade-offices"],
  },
};
