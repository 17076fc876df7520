import type { Events } from "../types.ts";

export const events: Events = [
  {
    id: "2012-08-26-grave-visit-first",
    kind: "visit",
    date: "2012-08-26/2012-09-06",
    places: ["ryongsan", "samhap-ri", "hamhung", "pupyong", "komusan"],
    summary:
      "First visit: four members of the Zenkoku Seishinkai, a priest among or with them, saw five burial places with DPRK guides. Remains were dug up at Komusan and Samhap-ri, and on 2 September a service was held on a field at Hungdok in Hamhung. The association of bereaved families counts the trip as its first.",
    figures: [
      "graves-visitors-2012-08-chosonsinbo",
      "graves-visitors-planned-2012-08-japantimes",
      "remains-unearthed-2012-09-05-samhap-ri-ntv",
      "remains-unearthed-2012-08-29-ryongsan-ann",
    ],
    sources: [
      "kitaizoku-activities",
      "chosonsinbo-2012-09-06-seishinkai",
      "ntv-2012-08-29-photos-shown",
      "ntv-2012-09-06-survey-ends",
    ],
    evidence: {
      date: ["kitaizoku-activities"],
      places: ["chosonsinbo-2012-09-06-seishinkai"],
      summary: [
        "chosonsinbo-2012-09-06-seishinkai",
        "ntv-2012-09-06-survey-ends",
        "kitaizoku-activities",
        "kfn-2012-hamhung-memorial",
        "tvboxnow-2012-09-ryongsan-group",
      ],
    },
    variants: [
      {
        field: "date",
        value: "2012-08-28/2012-09-06",
        sources: ["chosonsinbo-2012-09-06-seishinkai", "ntv-2012-08-29-photos-shown"],
        note: "the stay in the DPRK; Nippon TV has the arrival in Pyongyang on the 28th",
      },
      {
        field: "date",
        value: "2012-08-27/2012-09-06",
        sources: ["ajunews-2012-08-27-four-leave", "kfn-2012-hamhung-memorial"],
        note: "departure from Tokyo on the 27th",
      },
    ],
  },
  {
    id: "2012-09-28-grave-visit-ryongsan",
    kind: "visit",
    date: "2012-09-28/2012-10",
    places: ["ryongsan"],
    summary:
      "Sixteen relatives and others of a party for the Ryongsan cemetery left Japan on 28 September, reached Pyongyang on the 29th and prayed at the graves on 1 October. Not in the numbering of the association of bereaved families.",
    figures: ["graves-visitors-2012-10-ryongsan"],
    sources: [
      "ntv-2012-09-28-ryongsan-group-leaves",
      "chosonsinbo-2012-10-02-ryongsan-graves",
      "abccast-2012-10-11-remains-issue",
      "sangiin-2014-04-25-question-84",
      "tvboxnow-2012-09-ryongsan-group",
    ],
    evidence: {
      summary: [
        "ntv-2012-09-28-ryongsan-group-leaves",
        "chosonsinbo-2012-10-02-ryongsan-graves",
        "tvboxnow-2012-09-ryongsan-group",
        "kitaizoku-activities",
      ],
    },
    note: "no source read gives the day of return",
  },
  {
    id: "2012-10-22-grave-visit-second",
    kind: "visit",
    date: "2012-10-22/2012-10-30",
    summary:
      "Second visit by the association's count, third by Kyodo's: nine people, relatives among them, were to go in two parties by land and air to Chongjin, Rajin and Wonsan.",
    figures: ["graves-visitors-2012-10-22-kyodo", "graves-visits-2012-10-22-kyodo"],
    note: "the places are those foreseen at departure",
    sources: ["kitaizoku-activities", "shikoku-2012-10-22-third-visit"],
  },
  {
    id: "2012-11-26-grave-visit-third",
    kind: "visit",
    date: "2012-11-26/2012-12-01",
    summary: "Third visit by the association's count.",
    sources: ["kitaizoku-activities"],
    evidence: {
      summary: ["kitaizoku-activities", "tvboxnow-2013-02-01-april-plan"],
    },
    variants: [
      {
        field: "date",
        value: "2012-11-20/2012-11-24",
        sources: ["chosonsinbo-2012-10-19-association-founded"],
        note: "foreseen in October",
      },
    ],
  },
  {
    id: "2013-04-06-grave-visit-planned",
    kind: "visit",
    status: "postponed",
    date: "2013-04-06/2013-04-15",
    summary:
      "A visit of about forty people to Pyongyang, Chongjin, Wonsan and other places, planned for April and put off twice amid tension; it became the visit of June 2013.",
    figures: [
      "graves-visitors-planned-2013-04-association",
      "graves-visitors-planned-2013-association",
      "graves-visits-planned-2013-association",
    ],
    note: "the plan's days and size only on a forum copy",
    sources: ["japantimes-2013-06-18-komusan", "tvboxnow-2013-02-01-april-plan"],
    evidence: {
      date: ["tvboxnow-2013-02-01-april-plan"],
    },
  },
  {
    id: "2013-06-14-grave-visit-fourth",
    kind: "visit",
    date: "2013-06-14/2013-06-25",
    places: ["komusan", "ryongsan", "pupyong", "hamhung"],
    summary:
      "Fourth visit by the association's count, fifth by The Japan Times's: eleven people, two of whom went home early, with a large press party. Prayers at Komusan on 16 June, Ryongsan on 19 June and Hamhung on 21 June; at Rajin a burial place was still being surveyed and could not be seen.",
    figures: [
      "graves-visitors-2013-06-association",
      "graves-visitors-2013-06-kyodo",
      "graves-visitors-2013-06-kyodo-nine",
      "graves-visitors-2013-06-chosonsinbo",
      "graves-visitors-2013-06-voa",
      "graves-visits-2013-06-16-japantimes",
      "graves-visits-2013-07-04-association",
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
      date: [
        "kitaizoku-activities",
        "kitaizoku-2013-06-visit-report",
        "voakorea-2013-06-visits-resume",
      ],
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
        note: "the stay in the DPRK",
      },
    ],
  },
  {
    id: "2013-08-26-grave-survey-fifth",
    kind: "survey",
    date: "2013-08-26/2013-09-05",
    places: ["ryongsan", "samhap-ri", "komusan", "pupyong", "hungdok-ri", "panghyon"],
    summary:
      "Survey party of four Japanese scholars led by a professor of Kyoto University, the association's fifth visit: six burial places checked with DPRK historians; further likely places noted at Komusan, at Panghyon and on the way from Samhap-ri.",
    delegates: ["jo-hui-sung"],
    figures: [
      "graves-visitors-2013-08-nhk",
      "graves-burial-sites-surveyed-2013-09-professor",
      "graves-visits-2013-08-27-nhk",
    ],
    sources: [
      "kitaizoku-activities",
      "nhk-2013-08-27-first-survey",
      "kitaizoku-2013-09-04-survey-press",
      "kitaizoku-2013-09-10-survey-briefing",
      "nhk-2013-08-29-seventy-sites",
      "voakorea-2013-09-new-sites",
    ],
    evidence: {
      date: ["kitaizoku-activities"],
      places: ["chosonsinbo-2014-03-06-lecture-on-burial-places"],
    },
    variants: [
      {
        field: "date",
        value: "2013-08-27/2013-09-05",
        sources: ["nhk-2013-08-27-first-survey"],
        note: "the stay in the DPRK, end foreseen",
      },
      {
        field: "date",
        value: "2013-08-28/2013-09-05",
        sources: ["voakorea-2013-09-new-sites"],
      },
    ],
  },
  {
    id: "2013-09-18-grave-visit-sixth",
    kind: "visit",
    date: "2013-09-18/2013-09-28",
    summary: "Sixth visit by the association's count.",
    sources: ["kitaizoku-activities"],
  },
  {
    id: "2013-09-30-grave-visit-seventh",
    kind: "visit",
    date: "2013-09-30/2013-10-08",
    places: ["uiju", "huichon", "pyongyang"],
    summary:
      "Seventh visit by the association's count: one relative went to mine settlements in Uiju and Huichon counties in search of a family member's ashes, which were not found.",
    figures: ["graves-visitors-2013-09-30-association"],
    sources: ["kitaizoku-activities", "kitaizoku-2013-10-seventh-visit"],
    evidence: {
      places: ["kitaizoku-2013-10-seventh-visit"],
      summary: ["kitaizoku-2013-10-seventh-visit"],
    },
  },
  {
    id: "2013-10-23-grave-visit-eighth",
    kind: "visit",
    date: "2013-10-23/2013-10-29",
    summary: "Eighth visit by the association's count, the last of 2013.",
    figures: ["graves-visits-2013-10-29-association"],
    sources: ["kitaizoku-activities"],
  },
  {
    id: "2014-06-25-grave-visit-ninth",
    kind: "visit",
    date: "2014-06-25/2014-07-05",
    places: ["komusan", "ranam", "ryongsan", "hamhung"],
    summary:
      "Ninth visit by the association's count and first after the Stockholm agreement: nine relatives with two of the association. Ranam in Chongjin was opened to Japanese for the first time, on 28 June. First planned for April 2014.",
    meetings: ["2014-05-26-stockholm"],
    figures: [
      "graves-visitors-2014-06-akahata",
      "graves-visitors-2014-06-chosonsinbo",
      "graves-visits-2014-06-voa",
    ],
    sources: [
      "kitaizoku-activities",
      "rirc-2014-grave-visit",
      "chosonsinbo-2014-07-11-ninth-visit",
      "kitaizoku-2014-06-press-review",
      "nhkworld-2014-06-29-graves",
      "japantimes-2014-06-29-ranam",
    ],
    evidence: {
      date: ["kitaizoku-activities"],
      places: [
        "rirc-2014-grave-visit",
        "chosonsinbo-2014-07-11-ninth-visit",
        "chosonsinbo-2014-07-03-ninth-visit",
      ],
      summary: [
        "rirc-2014-grave-visit",
        "kitaizoku-2014-06-press-review",
        "chosonsinbo-2014-07-11-ninth-visit",
        "japantimes-2014-06-29-ranam",
        "tvasahi-2014-06-27-families-arrive",
        "voa-2014-06-ninth-visit-plan",
      ],
    },
    variants: [
      {
        field: "date",
        value: "2014-06-26/2014-07-05",
        sources: ["chosonsinbo-2014-07-11-ninth-visit", "chosonsinbo-2014-07-03-ninth-visit"],
        note: "the stay in the DPRK",
      },
      {
        field: "date",
        value: "2014-06-26/2014-07-03",
        sources: ["voa-2014-06-ninth-visit-plan"],
        note: "plan",
      },
    ],
  },
  {
    id: "2014-09-14-grave-visit-tenth",
    kind: "visit",
    date: "2014-09-14/2014-09-23",
    places: ["pyongyang", "chongjin", "hoeryong", "hamhung"],
    summary:
      "Tenth and last visit on the association's list: five relatives. On 21 September they were let into a graveyard inside a military area on a hill in Hamhung, closed to the visitors of the year before.",
    figures: [
      "graves-visitors-2014-09-huffpost",
      "graves-visits-2014-09-voa",
      "graves-visits-2014-09-15-huffpost",
    ],
    sources: [
      "kitaizoku-activities",
      "huffpost-jp-2014-09-14-tenth-visit",
      "huffpost-jp-2014-10-05-committee",
      "huffpost-jp-2014-09-22-hamhung",
      "ntv-2014-09-14-families-leave",
      "ntv-2014-09-21-tenth-visit-ends",
      "voakorea-2014-09-tenth-visit",
    ],
    evidence: {
      date: ["kitaizoku-activities", "ntv-2014-09-14-families-leave"],
      places: [
        "huffpost-jp-2014-09-14-tenth-visit",
        "huffpost-jp-2014-09-22-hamhung",
        "forum-2014-09-tenth-visit",
      ],
      summary: [
        "huffpost-jp-2014-09-14-tenth-visit",
        "huffpost-jp-2014-10-05-committee",
        "ntv-2014-09-14-families-leave",
        "kitaizoku-activities",
      ],
    },
    variants: [
      {
        field: "date",
        value: "2014-09-15/2014-09-23",
        sources: [
          "huffpost-jp-2014-09-14-tenth-visit",
          "nocut-2014-09-15-five-arrive",
          "forum-2014-09-tenth-visit",
        ],
        note: "the stay in the DPRK",
      },
    ],
    note: "Hoeryong only on a forum copy of a report at departure",
  },
  {
    id: "2015-08-14-grave-visit-ryongsan",
    kind: "visit",
    date: "2015-08-14/2015-08-18?",
    places: ["ryongsan"],
    summary:
      "Six people of the Pyongyang Ryongsan-kai, four of them relatives, left Japan on 14 August, reached Pyongyang on the 15th and prayed at Ryongsan on the 16th; their stay was to last until the 18th. The DPRK had accepted the visit on 16 July. First visit in eleven months.",
    figures: ["graves-visitors-2015-08-kyodo"],
    sources: [
      "japantimes-2015-08-14-six-leave",
      "japantimes-2015-08-16-ryongsan",
      "ntv-2015-08-17-ryongsan",
      "voakorea-2015-08-ryongsan",
    ],
    evidence: {
      summary: [
        "japantimes-2015-08-14-six-leave",
        "japantimes-2015-08-16-ryongsan",
        "voakorea-2015-08-ryongsan",
        "swissinfo-2015-07-17-visit-accepted",
      ],
    },
    note: "the 18th is the end foreseen",
  },
];
