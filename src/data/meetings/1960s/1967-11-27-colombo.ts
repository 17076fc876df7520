import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1967-11-27-colombo",
  title: "Red Cross talks in Colombo on the applicants left over when the Calcutta agreement lapsed",
  channel: "red-cross",
  status: "held",
  start: "1967-11-27",
  end: "1968-01-24",
  place: "colombo",
  series: "red-cross-talks",
  delegations: [
    {
      side: "JP",
      organization: "japanese-red-cross",
      capacity: "party",
      members: [{ delegate: "shigeo-tanabe", role: "member", post: "Vice President" }],
      sources: ["joongang-1145772-155th-ship"],
    },
    { side: "KP", organization: "dprk-red-cross", capacity: "party", members: [] },
  ],
  topics: ["repatriation-to-dprk"],
  outcomes: [
    {
      text: "The DPRK side proposed two to three years for the remaining cases.",
      sources: ["joongang-1143040-colombo-march-plan"],
    },
    {
      text: "The Japanese Red Cross was to answer with a plan to end by 31 March 1968.",
      sources: ["joongang-1143040-colombo-march-plan"],
    },
    {
      text: "According to a report of the Japanese delegate of 22 December, in the press, it was agreed to apply the terms of the agreement until the end of July 1968.",
      sources: ["joongang-1145772-155th-ship"],
    },
    {
      text: 'Japan\'s deputy chief cabinet secretary said on 26 December that Japan did not mean to discuss the "free return" that the DPRK side wanted.',
      sources: ["joongang-1146321-free-return"],
    },
    {
      text: "No agreement was reached on simpler immigration, according to an East German embassy paper that drew on DPRK publications.",
      sources: ["wilson-1969-06-02-gdr-negotiations"],
    },
    { text: "Broken off in January, when a compromise was near.", sources: ["joongang-1157980-icrc-letter"] },
    {
      text: "Japan blamed three demands of the DPRK side: that the joint statement should not say that the agreement had ended, that the interim measures should run for a long time in the old way, and that returns after them or outside them should be run by the DPRK side under an agreement of the two societies.",
      sources: ["joongang-1149119-colombo-ended"],
    },
  ],
  sessions: [
    { start: "1967-11-27", summary: "Opening of the talks.", sources: ["joongang-1145772-155th-ship"] },
    {
      start: "1967-11-29",
      summary:
        "Second session, announced for that day: the Japanese side was to put forward its plan to end by 31 March 1968. No report of the session was found.",
      sources: ["joongang-1143040-colombo-march-plan"],
    },
    {
      start: "1967-12-27",
      summary:
        "Thirteenth session, at 10:00: agreement in effect, according to Kyodo, on the applicants left over until July 1968 with one or two ships a month, on the Japanese Red Cross working for simpler permits afterwards, and on ships for groups of about 250 or more; a formal agreement was only a matter of time unless the Japanese government objected strongly.",
      sources: ["joongang-1146430-colombo-13th-session"],
    },
    {
      start: "1968-01-24",
      summary:
        "Twenty-fifth and last session: the talks closed without an agreement, as the Government of Japan announced in the evening.",
      sources: ["joongang-1149119-colombo-ended"],
    },
  ],
  follows: "1967-08-moscow",
  remarks: [
    {
      text: "The pages of the newspaper print days of a month alone: the year follows from the lapse of the agreement on 12 November 1967, the months from article numbers.",
    },
    {
      text: "An official of the Ministry of Justice's immigration bureau and one of the Ministry of Health and Welfare were said to have come to Colombo on the evening of 27 December to consult with the Japanese team.",
      sources: ["joongang-1146430-colombo-13th-session"],
    },
  ],
  sources: [
    "joongang-1145772-155th-ship",
    "joongang-1157980-icrc-letter",
    "joongang-1143040-colombo-march-plan",
    "joongang-1149119-colombo-ended",
  ],
  evidence: {
    start: ["joongang-1145772-155th-ship"],
    end: ["joongang-1149119-colombo-ended", "joongang-1157980-icrc-letter"],
    place: ["joongang-1145772-155th-ship", "joongang-1140066-colombo-plan", "joongang-1157980-icrc-letter"],
  },
  variants: [
    {
      field: "start",
      value: "1967-11-20~",
      sources: ["joongang-1141124-colombo-background"],
      note: "Expected date, before the meeting",
    },
  ],
};
