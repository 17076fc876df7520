import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
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
  },
];
