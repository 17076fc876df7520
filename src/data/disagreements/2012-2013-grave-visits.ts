import type { Disagreements } from "../types.ts";

export const disagreements: Disagreements = [
  {
    id: "2012-08-first-grave-visit-dates",
    about: [
      {
        collection: "events",
        id: "2012-08-26-grave-visit-first",
        field: "date",
      },
    ],
    summary:
      "The association dates the first visit from 26 August, reports of the departure from 27 August, reports from Pyongyang from 28 August; all end it on 6 September.",
    positions: [
      {
        value: "2012-08-26/2012-09-06",
        used: true,
        sources: ["kitaizoku-activities"],
      },
      {
        value: "2012-08-27/2012-09-06",
        sources: ["ajunews-2012-08-27-four-leave", "kfn-2012-hamhung-memorial"],
      },
      {
        value: "2012-08-28/2012-09-06",
        sources: ["chosonsinbo-2012-09-06-seishinkai", "ntv-2012-08-29-photos-shown"],
      },
    ],
    basis: "closer-source",
    why: "The organiser's own list is used, as for all visits; the others count from the flight or from the arrival.",
  },
  {
    id: "2012-08-first-grave-visit-size",
    about: [
      {
        collection: "events",
        id: "2012-08-26-grave-visit-first",
        field: "summary",
      },
    ],
    summary: "Five people were said to be going; four went.",
    positions: [
      {
        value: "4",
        used: true,
        figures: ["graves-visitors-2012-08-chosonsinbo"],
        sources: ["chosonsinbo-2012-09-06-seishinkai", "ntv-2012-08-29-photos-shown", "ajunews-2012-08-27-four-leave"],
      },
      {
        value: "5 (plan)",
        figures: ["graves-visitors-planned-2012-08-japantimes"],
        sources: ["japantimes-2012-08-19-returnees-group", "japantimes-2012-08-27-returnees"],
      },
    ],
    basis: "later-correction",
    why: "Reports of the departure and of the stay replace the plan.",
  },
  {
    id: "2012-11-third-grave-visit-dates",
    about: [
      {
        collection: "events",
        id: "2012-11-26-grave-visit-third",
        field: "date",
      },
    ],
    summary:
      "In October the third visit was foreseen for 20 to 24 November 2012; the association lists it for 26 November to 1 December.",
    positions: [
      {
        value: "2012-11-26/2012-12-01",
        used: true,
        sources: ["kitaizoku-activities"],
      },
      {
        value: "2012-11-20/2012-11-24 (plan)",
        sources: ["chosonsinbo-2012-10-19-association-founded"],
      },
    ],
    basis: "later-correction",
    why: "The list was written after the visit, the other is a plan.",
  },
  {
    id: "2013-06-grave-visit-number",
    about: [
      { collection: "events", id: "2013-06-14-grave-visit-fourth", field: "summary" },
      { collection: "figures", id: "graves-visits-2013-06-16-japantimes" },
      { collection: "figures", id: "graves-visits-2012-10-22-kyodo" },
    ],
    summary:
      "The association calls the visit of June 2013 its fourth, The Japan Times the fifth since August 2012, as Kyodo had called that of October 2012 the third where the association has the second; Choson Sinbo calls it the first of the year.",
    positions: [
      {
        value: "fourth",
        figures: ["graves-visits-2013-07-04-association"],
        sources: ["kitaizoku-activities", "kitaizoku-2013-07-04-briefing"],
      },
      {
        value: "fifth",
        figures: ["graves-visits-2013-06-16-japantimes", "graves-visits-2013-08-27-nhk"],
        sources: ["japantimes-2013-06-18-komusan", "japantimes-2013-06-26-trip-ends", "nhk-2013-08-27-first-survey"],
      },
    ],
    basis: "both-kept",
    why: "The association numbers its own visits, the press counts the Ryongsan party of autumn 2012 too; the record keeps both numbers in the text.",
  },
  {
    id: "2013-06-grave-visit-size",
    about: [
      {
        collection: "events",
        id: "2013-06-14-grave-visit-fourth",
        field: "summary",
      },
    ],
    summary:
      "Eleven relatives with a member of the office (association), eleven members and later nine after two had left (Kyodo), twelve members (Choson Sinbo), twelve relatives (VOA); a press party of thirty-eight or nearly thirty.",
    positions: [
      {
        value: "11 relatives and a member of the office; 38 journalists",
        used: true,
        figures: ["graves-visitors-2013-06-association"],
        sources: ["kitaizoku-2013-06-visit-report"],
      },
      {
        value: "11",
        figures: ["graves-visitors-2013-06-kyodo"],
        sources: ["kyodo-2013-06-19-ryongsan", "japantimes-2013-06-18-komusan"],
      },
      {
        value: "9, two having gone home early",
        figures: ["graves-visitors-2013-06-kyodo-nine"],
        sources: ["kyodo-2013-06-21-hamhung", "japantimes-2013-06-26-trip-ends"],
      },
      {
        value: "12; nearly 30 journalists",
        figures: ["graves-visitors-2013-06-chosonsinbo"],
        sources: ["chosonsinbo-2013-06-21-first-visit-of-year"],
      },
      {
        value: "12 relatives",
        figures: ["graves-visitors-2013-06-voa"],
        sources: ["voakorea-2013-06-visits-resume"],
      },
    ],
    basis: "closer-source",
    why: "The organiser gives relatives and office apart, which explains eleven and twelve; nine holds for the last days.",
  },
  {
    id: "2013-06-grave-visit-dates",
    about: [{ collection: "events", id: "2013-06-14-grave-visit-fourth", field: "date" }],
    summary:
      "The association counts the visit from the flight of 14 June 2013, Choson Sinbo from the arrival on the 15th.",
    positions: [
      {
        value: "2013-06-14/2013-06-25",
        used: true,
        sources: ["kitaizoku-activities", "kitaizoku-2013-06-visit-report", "voakorea-2013-06-visits-resume"],
      },
      { value: "2013-06-15/2013-06-25", sources: ["chosonsinbo-2013-06-21-first-visit-of-year"] },
    ],
    basis: "closer-source",
    why: "The organiser's own list is used; its report has both days.",
  },
  {
    id: "2013-08-grave-survey-dates",
    about: [
      {
        collection: "events",
        id: "2013-08-26-grave-survey-fifth",
        field: "date",
      },
    ],
    summary:
      "The association has the survey party away from 26 August to 5 September 2013, NHK in the DPRK from the 27th, VOA from the 28th.",
    positions: [
      {
        value: "2013-08-26/2013-09-05",
        used: true,
        sources: ["kitaizoku-activities"],
      },
      {
        value: "2013-08-27/2013-09-05",
        sources: ["nhk-2013-08-27-first-survey"],
      },
      {
        value: "2013-08-28/2013-09-05",
        sources: ["voakorea-2013-09-new-sites"],
      },
    ],
    basis: "closer-source",
    why: "The organiser's own list is used; NHK saw the arrival on the 27th.",
  },
  {
    id: "2014-03-03-grave-visit-count",
    about: [
      {
        collection: "figures",
        id: "graves-visits-2014-03-03-ap",
      },
      {
        collection: "figures",
        id: "graves-visits-2014-03-03-jrcs",
      },
      {
        collection: "figures",
        id: "graves-visits-2014-03-03-dprkrc",
      },
      {
        collection: "figures",
        id: "graves-visits-2013-10-29-association",
      },
    ],
    summary:
      "AP counts nine visits of relatives to graves between the Red Cross talks of 2012 and those of 3 March 2014; the Japanese Red Cross Society, the DPRK side as relayed by it, and the association of bereaved families count eight.",
    positions: [
      {
        value: "8",
        used: true,
        figures: [
          "graves-visits-2014-03-03-jrcs",
          "graves-visits-2014-03-03-dprkrc",
          "graves-visits-2013-10-29-association",
          "graves-visits-2014-05-07-councillor",
        ],
        sources: [
          "jrcs-2014-03-04-red-cross-talks-outline",
          "kitaizoku-2014-03-07-red-cross-briefing",
          "kitaizoku-activities",
          "sangiin-2014-05-07-question-93",
        ],
      },
      {
        value: "9",
        figures: ["graves-visits-2014-03-03-ap"],
        sources: ["ap-2014-03-03-shenyang", "ap-2014-03-03-red-cross-officials-meet"],
      },
    ],
    basis: "official-text",
    why: "The society's own text has eight; the association's list leaves out the Ryongsan party of autumn 2012, which may be the ninth, but no page says so.",
  },
  {
    id: "2014-03-03-grave-visits-told-by-whom",
    about: [
      {
        collection: "figures",
        id: "graves-visits-2014-03-03-jrcs",
      },
      {
        collection: "figures",
        id: "graves-visits-2014-03-03-dprkrc",
      },
    ],
    summary:
      "By the Japanese Red Cross Society's outline the Japanese side spoke at Shenyang of eight visits; by the association's report of Tasaka's briefing the DPRK side did.",
    positions: [
      {
        value: "the Japanese side",
        figures: ["graves-visits-2014-03-03-jrcs"],
        sources: ["jrcs-2014-03-04-red-cross-talks-outline"],
      },
      {
        value: "the DPRK side",
        figures: ["graves-visits-2014-03-03-dprkrc"],
        sources: ["kitaizoku-2014-03-07-red-cross-briefing"],
      },
    ],
    basis: "both-kept",
    why: "Each side may have named the number; the two statements are two figures.",
  },
  {
    id: "2014-voa-grave-visit-count",
    about: [
      {
        collection: "figures",
        id: "graves-visits-2014-08-voa",
      },
    ],
    summary:
      "VOA gave eight visits arranged by the association in June 2014 and again in August, after the ninth had taken place; in September it gave nine.",
    positions: [
      {
        value: "8 in August 2014",
        figures: ["graves-visits-2014-08-voa"],
        sources: ["voakorea-2014-08-tenth-visit-plan"],
      },
      {
        value: "9 before the visit of September 2014",
        used: true,
        figures: ["graves-visits-2014-09-voa"],
        sources: ["voakorea-2014-09-tenth-visit", "kitaizoku-activities"],
      },
    ],
    basis: "later-correction",
    why: "VOA's next report and the association's list have nine.",
  },
  {
    id: "2014-06-ninth-grave-visit-dates",
    about: [{ collection: "events", id: "2014-06-25-grave-visit-ninth", field: "date" }],
    summary:
      "The association counts the ninth visit from the flight of 25 June 2014, Choson Sinbo from the 26th; the end foreseen was 3 July, the real one 5 July.",
    positions: [
      { value: "2014-06-25/2014-07-05", used: true, sources: ["kitaizoku-activities"] },
      {
        value: "2014-06-26/2014-07-05",
        sources: [
          "chosonsinbo-2014-07-11-ninth-visit",
          "chosonsinbo-2014-07-03-ninth-visit",
          "kitaizoku-2014-06-press-review",
        ],
      },
      { value: "2014-06-26/2014-07-03 (plan)", sources: ["voa-2014-06-ninth-visit-plan"] },
    ],
    basis: "closer-source",
    why: "The organiser's own list is used, as for all visits.",
  },
  {
    id: "2014-06-ninth-grave-visit-size",
    about: [{ collection: "events", id: "2014-06-25-grave-visit-ninth", field: "summary" }],
    summary:
      "A press digest and Jiji have nine relatives with two of the association; Choson Sinbo has nine, association and relatives together.",
    positions: [
      {
        value: "9 relatives and 2 of the association",
        used: true,
        figures: ["graves-visitors-2014-06-akahata"],
        sources: ["rirc-2014-grave-visit", "kitaizoku-2014-06-press-review"],
      },
      {
        value: "9 together",
        figures: ["graves-visitors-2014-06-chosonsinbo"],
        sources: ["chosonsinbo-2014-07-11-ninth-visit"],
      },
    ],
    basis: "more-sources",
    why: "Two agencies and papers count the relatives alone.",
  },
  {
    id: "2014-06-ninth-grave-visit-order",
    about: [{ collection: "events", id: "2014-06-25-grave-visit-ninth", field: "summary" }],
    summary:
      "Japanese press has Ranam on 28 June 2014 and Ryongsan on 29 June; Choson Sinbo has Komusan on 27 June and Ryongsan on 28 June.",
    positions: [
      {
        value: "Ranam 28 June, Ryongsan 29 June",
        used: true,
        sources: ["rirc-2014-grave-visit", "nhkworld-2014-06-29-graves", "japantimes-2014-06-29-ranam"],
      },
      { value: "Ryongsan 28 June", sources: ["chosonsinbo-2014-07-03-ninth-visit"] },
    ],
    basis: "more-sources",
    why: "Several reports of the day agree on Ranam on the 28th, which is far from Ryongsan.",
  },
  {
    id: "2014-09-tenth-grave-visit-dates",
    about: [
      {
        collection: "events",
        id: "2014-09-14-grave-visit-tenth",
        field: "date",
      },
    ],
    summary:
      "The association counts the tenth visit from the flight of 14 September 2014, the reporters on the trip from the arrival on the 15th.",
    positions: [
      {
        value: "2014-09-14/2014-09-23",
        used: true,
        sources: ["kitaizoku-activities", "ntv-2014-09-14-families-leave"],
      },
      {
        value: "2014-09-15/2014-09-23",
        sources: ["huffpost-jp-2014-09-14-tenth-visit", "nocut-2014-09-15-five-arrive"],
      },
    ],
    basis: "closer-source",
    why: "The organiser's own list is used, as for all visits.",
  },
];
