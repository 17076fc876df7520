import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1968-01-rok-delegation-geneva",
    kind: "request",
    date: "1968-01",
    places: ["geneva"],
    summary:
      "South Korean delegates in Geneva wanted the ICRC to look on the spot in the DPRK into the life of those who had gone there in the programme.",
    note: "27 January 1968 is the date of the paper that reports it",
    sources: ["pa-go-kr-1968-01-27-geneva-delegation"],
  },
  {
    id: "1968-icrc-mission-left",
    kind: "decision",
    date: "1968",
    summary: "The ICRC delegates left Japan when the programme stopped, by a speech in the Diet in 2015.",
    sources: ["kokalog-search-calcutta"],
  },
  {
    id: "1968-icrc-letter-on-waiting-applicants",
    kind: "request",
    date: "1968?",
    summary:
      "The ICRC wrote to the Japanese Red Cross that it was concerned about the applicants who had not been able to leave, and asked it to look soon for a way; a letter of the same sense was said to have gone to the DPRK side.",
    meetings: ["1967-11-27-colombo"],
    figures: ["returnees-waiting-1968-jrcs"],
    note: "Known from the Japanese Red Cross on a 17th; the page carries no month and no year",
    sources: ["joongang-1157980-icrc-letter"],
  },
];
