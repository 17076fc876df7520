import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1975-requests-about-wives",
    kind: "request",
    date: "1975-01/1981-09",
    summary:
      "Japan asked through the Japanese Red Cross after 210 Japanese wives in fourteen requests from January 1975 to September 1979, after all of them again in December 1980 and after nine of them in September 1981; in urgent cases it asked for a home visit.",
    figures: [
      "tracing-jp-requested-1979-09-government",
      "tracing-jp-requested-1980-12-government",
      "tracing-jp-requested-1981-09-government",
      "tracing-jp-request-cases-1974-mofa",
    ],
    sources: ["sangiin-1983-04-15-answer-wives-12", "kokalog-2015-04-14-safety-inquiries"],
    variants: [
      {
        field: "date",
        value: "1975-04",
        sources: ["sangiin-1983-04-06-question-wives-12"],
        note: "From when the Foreign Ministry took petitions of families, according to a member's question",
      },
    ],
  },
  {
    id: "1975-09-02-shosei-maru",
    kind: "incident",
    date: "1975-09-02",
    summary:
      "The DPRK seized the Japanese fishing boat Shosei-maru (松生丸); the Japanese Red Cross asked the DPRK Red Cross about the crew and for their early return.",
    sources: ["jrc-humanitarian-journal-3-2014-p63"],
  },
  {
    id: "1975-09-10-shosei-maru-announcement",
    kind: "statement",
    date: "1975-09-10",
    summary:
      "KCNA announced that the Shosei-maru would be let go on 11 September from Ryongampo with five of its seven crew and two bodies; two injured men were to follow once healed.",
    note: "The page has no month and no year; both follow from the seizure of 2 September 1975. Other pages have the crew home on 14 September",
    sources: ["joongang-1416738-shosei-maru-five"],
  },
  {
    id: "1975-09-14-shosei-maru-crew-back",
    kind: "return",
    date: "1975-09-14",
    summary: "The crew of the Shosei-maru came home with the boat, except two injured men.",
    note: "Only on a copy of Wikipedia",
    sources: ["wiki-shosei-maru"],
  },
  {
    id: "1975-11-14-shosei-maru-injured-back",
    kind: "return",
    date: "1975-11-14",
    summary: "The two injured men of the Shosei-maru came home on a DPRK cargo ship.",
    note: "Only on a copy of Wikipedia",
    sources: ["wiki-shosei-maru"],
  },
];
