import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1982-06-30-fisheries-accord-lapses",
    kind: "decision",
    date: "1982-06-30",
    summary:
      "The private provisional fisheries agreement ran out. About 60 Japanese squid boats left the DPRK's zone more or less in good order; about three that went in later were seized, a government official told the Diet. In 1980, he said, 1,900 boats had fished there and landed 42,000 tonnes, worth 12 billion yen; 1981 was somewhat lower.",
    meetings: ["1982-06-japan"],
    note: "The stored page breaks off at what became of the boats seized",
    sources: ["kokalog-1982-08-04-fisheries", "joongang-1696732-kuno-june-plan"],
    evidence: { date: ["kokalog-1982-08-04-fisheries"], summary: ["kokalog-1982-08-04-fisheries"] },
  },
  {
    id: "1982-10-01-first-news-of-wives",
    kind: "report",
    date: "1982-10-01",
    summary:
      "For the first time the DPRK side sent word through the Japanese Red Cross that it had found out how Japanese wives were: nine, whose families had asked for it especially strongly. The Red Cross chronology ties the day to the DPRK Red Cross representative on the 25th return ship.",
    figures: ["tracing-jp-answered-1982-10-01-government"],
    note: "The entry of the chronology is cut off in the stored page",
    sources: ["sangiin-1983-04-15-answer-wives-12", "jrc-humanitarian-journal-3-2014-p63"],
    sides: ["KP"],
  },
];
