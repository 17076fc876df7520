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
];
