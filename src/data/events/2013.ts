import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2013-04-06-grave-visit-planned",
    kind: "visit",
    status: "postponed",
    date: "2013-04-06/2013-04-15",
    summary:
      "A visit of about forty people to Pyongyang, Chongjin, Wonsan and other places, planned for April and put off twice amid tension; it became the visit of June 2013.",
    series: "grave-visits",
    figures: [
      "graves-visitors-planned-2013-04-association",
      "graves-visitors-planned-2013-association",
      "grave-visits-planned-2013-association",
    ],
    note: "The plan's days and size only on a forum copy",
    sources: ["japantimes-2013-06-18-komusan", "tvboxnow-2013-02-01-april-plan"],
    evidence: { date: ["tvboxnow-2013-02-01-april-plan"] },
  },
  {
    id: "2013-05-07-cabinet-answer-graves",
    kind: "statement",
    date: "2013-05-07",
    summary:
      "The Cabinet told the House of Councillors that it could not give the number of Japanese graves, that the number of those who died without getting home is unknown, and that it plans no money for private grave visits.",
    figures: ["japanese-residents-1945-08-government"],
    sources: ["sangiin-2013-05-07-answer-87", "sangiin-2013-04-26-question-87"],
  },
  {
    id: "2013-06-ryongsan-orchard-plan",
    kind: "statement",
    date: "2013-06",
    summary:
      "Jo Hui Sung said that an orchard had long been proposed where the Ryongsan graves lie, and that it had not been touched because of the foreigners' remains.",
    delegates: ["jo-hui-sung"],
    figures: ["remains-at-site-2013-06-ryongsan-institute"],
    sources: ["chosonsinbo-2013-06-21-first-visit-of-year"],
  },
  {
    id: "2013-06-14-grave-visit-fourth",
    kind: "visit",
    date: "2013-06-14/2013-06-25",
    places: ["komusan", "ryongsan", "pupyong", "hamhung"],
    summary:
      "Fourth visit by the association's count, fifth by The Japan Times's: eleven people, two of whom went home early, with a large press party. Prayers at Komusan on 16 June, Ryongsan on 19 June and Hamhung on 21 June; at Rajin a burial place was still being surveyed and could not be seen.",
    series: "grave-visits",
    figures: [
      "graves-visitors-2013-06-association",
      "graves-visitors-2013-06-kyodo",
      "graves-visitors-2013-06-kyodo-nine",
      "graves-visitors-2013-06-chosonsinbo",
      "graves-visitors-2013-06-voa",
      "grave-visits-2013-06-16-japantimes",
      "grave-visits-2013-07-04-association",
    ],
    sources: [
      "kitaizoku-activities",
      "kitaizoku-2013-06-visit-report",
      "japantimes-2013-06-18-komusan",
      "kyodo-2013-06-19-ryongsan",
      "kyodo-2013-06-21-hamhung",
      "japantimes-2013-06-26-trip-ends",
    ],
    evidence: {
      date: ["kitaizoku-activities", "kitaizoku-2013-06-visit-report", "voakorea-2013-06-visits-resume"],
      places: ["japantimes-2013-06-26-trip-ends", "chosonsinbo-2013-06-21-first-visit-of-year"],
      summary: [
        "kitaizoku-2013-06-visit-report",
        "kitaizoku-2013-07-04-briefing",
        "japantimes-2013-06-18-komusan",
        "kyodo-2013-06-19-ryongsan",
        "kyodo-2013-06-21-hamhung",
        "japantimes-2013-06-26-trip-ends",
      ],
    },
    variants: [
      {
        field: "date",
        value: "2013-06-15/2013-06-25",
        sources: ["chosonsinbo-2013-06-21-first-visit-of-year"],
        note: "The stay in the DPRK",
      },
    ],
  },
  {
    id: "2013-07-02-cabinet-answer-remains",
    kind: "statement",
    date: "2013-07-02",
    summary:
      "A second Cabinet answer names the talks of 15 and 16 November 2012 as an occasion on which Japan took up the remains.",
    meetings: ["2012-11-15-ulaanbaatar"],
    sources: ["sangiin-2013-07-02-answer-141"],
  },
  {
    id: "2013-08-26-grave-survey-fifth",
    kind: "visit",
    date: "2013-08-26/2013-09-05",
    places: ["ryongsan", "samhap-ri", "komusan", "pupyong", "hungdok-ri", "panghyon"],
    summary:
      "Survey party of four Japanese scholars led by a professor of Kyoto University, the association's fifth visit: six burial places checked with DPRK historians; further likely places noted at Komusan, at Panghyon and on the way from Samhap-ri.",
    series: "grave-visits",
    delegates: ["jo-hui-sung"],
    figures: [
      "graves-visitors-2013-08-nhk",
      "graves-burial-sites-surveyed-2013-09-professor",
      "grave-visits-2013-08-27-nhk",
    ],
    sources: [
      "kitaizoku-activities",
      "nhk-2013-08-27-first-survey",
      "kitaizoku-2013-09-04-survey-press",
      "kitaizoku-2013-09-10-survey-briefing",
      "nhk-2013-08-29-seventy-sites",
      "voakorea-2013-09-new-sites",
    ],
    evidence: { date: ["kitaizoku-activities"], places: ["chosonsinbo-2014-03-06-lecture-on-burial-places"] },
    variants: [
      {
        field: "date",
        value: "2013-08-27/2013-09-05",
        sources: ["nhk-2013-08-27-first-survey"],
        note: "The stay in the DPRK, end foreseen",
      },
      { field: "date", value: "2013-08-28/2013-09-05", sources: ["voakorea-2013-09-new-sites"] },
    ],
  },
  {
    id: "2013-09-18-grave-visit-sixth",
    kind: "visit",
    date: "2013-09-18/2013-09-28",
    summary: "Sixth visit by the association's count.",
    series: "grave-visits",
    sources: ["kitaizoku-activities"],
  },
  {
    id: "2013-09-30-grave-visit-seventh",
    kind: "visit",
    date: "2013-09-30/2013-10-08",
    places: ["uiju", "huichon", "pyongyang"],
    summary:
      "Seventh visit by the association's count: one relative went to mine settlements in Uiju and Huichon counties in search of a family member's ashes, which were not found.",
    series: "grave-visits",
    figures: ["graves-visitors-2013-09-30-association"],
    sources: ["kitaizoku-activities", "kitaizoku-2013-10-seventh-visit"],
    evidence: { places: ["kitaizoku-2013-10-seventh-visit"], summary: ["kitaizoku-2013-10-seventh-visit"] },
  },
  {
    id: "2013-10-23-grave-visit-eighth",
    kind: "visit",
    date: "2013-10-23/2013-10-29",
    summary: "Eighth visit by the association's count, the last of 2013.",
    series: "grave-visits",
    figures: ["grave-visits-2013-10-29-association"],
    sources: ["kitaizoku-activities"],
  },
];
