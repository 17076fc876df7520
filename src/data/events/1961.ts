import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1961-direct-trade-allowed",
    kind: "decision",
    date: "1961",
    summary:
      "Japan allowed direct trade with the DPRK, on condition of barter; direct payment stayed forbidden. According to the abstract of a study the trade and finance ministries and business sought wider economic ties, while the Foreign Ministry put South Korea first; in the early sixties the former prevailed, and the direct occasion was that the talks with South Korea had stalled.",
    sides: ["JP"],
    organizations: ["government-japan"],
    note: "The year is from a history in a newspaper and a Chinese text of low reliability; the Chinese text alone has the ban on direct payment",
    sources: [
      "toitsu-nippo-2023-07-04-founding-319",
      "daowen-undated-japan-dprk-relations",
      "jstage-2021-trade-decisions",
    ],
    evidence: { date: ["toitsu-nippo-2023-07-04-founding-319", "daowen-undated-japan-dprk-relations"] },
  },
  {
    id: "1961-02-03-return-halt-telegram",
    kind: "decision",
    date: "1961-02-03",
    summary:
      "The Japanese Red Cross made known a telegram of the DPRK Red Cross: because of measures against the influenza epidemic in Japan the return would have to be halted for a time. By 8 February, according to Japanese radio, the Japanese society had answered with a demand for the 55th ship to be sent at once, since none of the 735 people waiting in Niigata had the illness. The East German embassy in Pyongyang reported both.",
    sides: ["KP", "JP"],
    organizations: ["dprk-red-cross", "japanese-red-cross"],
    note: "The date is that on which the Japanese Red Cross made the telegram known",
    sources: ["wilson-1961-02-14-gdr-repatriation"],
  },
  {
    id: "1961-07-31-extension",
    kind: "agreement",
    date: "1961-07-31",
    summary:
      "In a telegram received on 29 July the DPRK Red Cross had proposed to prolong the Calcutta agreement for a year; the Japanese Red Cross accepted. Its president said that the peak was past, that the operation might end at any time in the year if need be, and that he did not expect another renewal to be considered the next year. He thought it clear that not all applicants could be sent within the term of the agreement, and hoped that those who wished to go would apply as soon as possible.",
    delegates: ["tadatsugu-shimazu"],
    sources: ["nahf-1961-07-31-shimazu-statement"],
  },
  {
    id: "1961-09-12-miyamoto-on-return",
    kind: "statement",
    date: "1961-09-12",
    summary:
      "The secretary-general of the Japanese Communist Party told the fourth congress of the Workers' Party of Korea that the return, one of the tasks in the two parties' joint communiqué, had been put fully into practice and that 71,000 people had been able to go, as they wished.",
    meetings: ["1959-02-dprk-jcp"],
    delegates: ["kenji-miyamoto"],
    figures: ["returnees-cumulative-1961-09-jcp"],
    note: "Read only in a copy of low reliability",
    sources: ["jjjjjjj-1961-09-12-miyamoto"],
    sides: ["JP"],
    organizations: ["jcp"],
  },
];
