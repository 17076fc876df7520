import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1971-02-05-moscow",
  title: "Signing in Moscow of the Red Cross papers that opened the sailings again",
  channel: "red-cross",
  status: "held",
  start: "1971-02-05",
  end: "1971-02-05",
  place: "moscow",
  venue: "Headquarters of the Soviet Red Cross",
  round: "signing",
  series: "red-cross-talks",
  delegations: [
    {
      side: "JP",
      organization: "japanese-red-cross",
      capacity: "party",
      members: [{ delegate: "shigeo-tanabe", role: "head", post: "Vice President" }],
    },
    {
      side: "KP",
      organization: "dprk-red-cross",
      capacity: "party",
      members: [{ delegate: "chon-in-chol-red-cross", role: "head", post: "Vice Chairman" }],
    },
  ],
  topics: ["repatriation-to-dprk"],
  outcomes: [
    {
      text: "Three papers: an agreement on the applicants left over, minutes on how new applicants go, a joint statement.",
      sources: ["joongang-1276867-moscow-signing"],
    },
    {
      text: "Applicants left over: 90 days to prepare, then six months, expected to run from May to the end of October, with one or two ships a month.",
      sources: ["joongang-1276867-moscow-signing"],
    },
    {
      text: "New applicants leave as ordinary foreigners; the Japanese Red Cross pays travel and lodging for those without means and may ask for a ship when there are enough of them.",
      sources: ["joongang-1276867-moscow-signing"],
    },
    {
      text: "The first ship would arrive at Niigata on 12 May, the Japanese Red Cross said.",
      sources: ["joongang-1276867-moscow-signing"],
    },
    {
      text: "Sailings took place under the agreement, six until 22 October 1971, and under the minutes, 26 from 17 December 1971 to 25 July 1984.",
      sources: ["sangiin-2020-04-14-answer-return-question-90"],
    },
  ],
  follows: "1971-01-moscow",
  sources: [
    "joongang-1276867-moscow-signing",
    "sangiin-2020-04-14-answer-return-question-90",
    "sangiin-2020-04-02-question-return-90",
    "kotobank-heibonsha-return-agreement",
  ],
  evidence: {
    start: ["joongang-1276867-moscow-signing", "sangiin-2020-04-02-question-return-90"],
    end: ["joongang-1276867-moscow-signing"],
    place: ["joongang-1276867-moscow-signing", "kotobank-heibonsha-return-agreement"],
    venue: ["joongang-1276867-moscow-signing"],
    delegations: ["joongang-1276867-moscow-signing"],
  },
  remarks: [
    {
      text: "On the day of the signing South Korea's ambassador and a minister of his embassy told the chief cabinet secretary, the vice-minister for foreign affairs and others in the government that South Korea opposed a resumption of the return.",
      sources: ["joongang-1276867-moscow-signing"],
    },
    {
      text: "The newspaper's report of the signing saw a danger that in some circumstances the minutes on new applicants could serve to prolong the return agreement in effect.",
      sources: ["joongang-1276867-moscow-signing"],
    },
    {
      text: "A member's question of 2020 quotes a paper of 26 August 1971, in which the Japanese Red Cross asked the immigration bureau to have all certificates of departure issued at the latest a month before the day on which a ship came to Niigata.",
      sources: ["sangiin-2020-04-02-question-return-90"],
    },
    {
      text: "Asked in 2020 how often the two societies had met on the return, Japan's government answered that it had no complete picture, as this concerned talks between the two societies.",
      sources: ["sangiin-2020-04-14-answer-return-question-90", "sangiin-2020-04-02-question-return-90"],
    },
  ],
};
