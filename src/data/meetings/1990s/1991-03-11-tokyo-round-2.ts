import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1991-03-11-tokyo-round-2",
  title: "Second round of the normalisation talks",
  channel: "government",
  status: "held",
  start: "1991-03-11",
  end: "1991-03-12",
  place: "tokyo",
  venue: "Ministry of Foreign Affairs of Japan (12 March)",
  round: "2nd round",
  series: "normalisation-talks",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      members: [{ delegate: "noboru-nakahira", role: "head", post: "Ambassador, formerly ambassador to Malaysia" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      size: 15,
      members: [{ delegate: "chon-in-chol-foreign-ministry", role: "head", post: "Vice Minister of Foreign Affairs" }],
    },
  ],
  topics: ["past-settlement", "security", "japanese-spouses", "home-visits", "koreans-in-japan", "hijackers"],
  outcomes: [
    {
      text: "Home visits of Japanese wives can be considered case by case before normalisation, the DPRK side said, if the negotiations go well; one paper called it the first hint of a will to bring such visits about.",
      sources: ["hankyung-1991-03-12-round2", "seoul-1991-03-13-round2"],
    },
    {
      text: "Japan asked for the hijackers of 1970 to be handed over soon; the DPRK side answered that they have nothing to do with normalisation, and that if Japan brought them up, it would have to bring up a soldier who had fled to Japan.",
      sources: ["seoul-1991-03-13-round2", "hankyung-1991-03-12-round2"],
    },
    {
      text: "On the trade debt the DPRK side said that its government would work for an early settlement after new consultations with the Japanese creditors.",
      sources: ["hankyung-1991-03-12-round2"],
    },
    {
      text: "Japan said that a bill on immigration control would apply to the other Koreans in Japan (재일 조선인) too, and that its plan to end the fingerprinting of the South Koreans in Japan (재일 한국인) within two years also had them in view; the DPRK side called this a step forward, and, according to one paper, gave it credit in part.",
      sources: ["seoul-1991-03-13-round2", "hankyung-1991-03-12-round2"],
    },
    { text: "The third round is to be held in Beijing in May 1991.", sources: ["hankyung-1991-03-12-round2"] },
    {
      text: "On compensation for the time after the war and on nuclear inspection, among other things, the two sides came no nearer.",
      sources: ["hankyung-1991-03-12-round2"],
    },
  ],
  sessions: [
    {
      start: "1991-03-12",
      venue: "Ministry of Foreign Affairs of Japan",
      summary: "From 9:45 for about two hours; the two heads are said to have met by themselves in the afternoon.",
      sources: ["seoul-1991-03-13-round2", "hankyung-1991-03-12-round2"],
    },
  ],
  follows: "1991-01-30-pyongyang-round-1",
  remarks: [
    {
      text: "The DPRK delegation arrived on 10 March, the first of its government on an official visit to Japan; it was to stay until 16 March and to hold talks with the foreign minister and the vice-minister, among others.",
      sources: ["hankyung-1991-03-11-round2-arrival"],
    },
    {
      text: "On 13 March the Director-General of the Asian Affairs Bureau spoke on the talks in the foreign affairs committee of the House of Representatives.",
      sources: ["kokalog-1991-03-13-tanino"],
    },
  ],
  sources: [
    "sangiin-2017-01-31-written-answer",
    "hankyung-1991-03-12-round2",
    "seoul-1991-03-13-round2",
    "koryojournal-chronology",
  ],
  evidence: {
    start: ["sangiin-2017-01-31-written-answer", "hankyung-1991-03-12-round2", "koryojournal-chronology"],
    venue: ["seoul-1991-03-13-round2", "hankyung-1991-03-12-round2"],
    delegations: [
      "hankyung-1991-03-11-round2-arrival",
      "hankyung-1991-03-12-round2",
      "hankyung-1991-03-09-round2-plan",
    ],
    topics: ["hankyung-1991-03-12-round2", "seoul-1991-03-13-round2"],
  },
  variants: [
    {
      field: "outcomes",
      value: "date of the third round left to those in charge",
      sources: ["seoul-1991-03-13-round2"],
      note: "No month given",
    },
  ],
  history: [
    {
      status: "planned",
      on: "1991-02-16",
      start: "1991-03-11",
      place: "tokyo",
      sources: ["hankookilbo-1991-02-17-round2-announced"],
    },
  ],
};
