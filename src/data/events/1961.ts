import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1961-07-31-extension",
    kind: "agreement",
    date: "1961-07-31",
    summary:
      "The DPRK Red Cross had proposed by telegram on 29 July to prolong the agreement for a year; the Japanese Red Cross accepted, said that the peak was past and did not think that another renewal would come.",
    delegates: ["tadatsugu-shimazu"],
    sources: ["nahf-1961-07-31-shimazu-statement"],
  },
  {
    id: "1961-09-12-miyamoto-on-return",
    kind: "statement",
    date: "1961-09-12",
    summary:
      "The secretary-general of the Japanese Communist Party told the fourth congress of the Workers' Party of Korea that the return, a task of the two parties' joint communiqué, was being carried out and that 71,000 people had gone.",
    meetings: ["1959-02-dprk-jcp"],
    delegates: ["kenji-miyamoto"],
    figures: ["returnees-cumulative-1961-09-jcp"],
    note: "Read only in a copy of low reliability",
    sources: ["jjjjjjj-1961-09-12-miyamoto"],
  },
];
