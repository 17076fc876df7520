import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2013-06-grave-visit-dates",
    about: [{ collection: "events", id: "2013-06-14-grave-visit-fourth", field: "date" }],
    summary: "When the grave visit of June 2013 began.",
    readings: [
      {
        value: "2013-06-14/2013-06-25",
        used: true,
        sources: ["kitaizoku-activities", "kitaizoku-2013-06-visit-report", "voakorea-2013-06-visits-resume"],
      },
      { value: "2013-06-15/2013-06-25", sources: ["chosonsinbo-2013-06-21-first-visit-of-year"] },
    ],
    basis: "closer-source",
    why: "The organiser's own list is used. Its report has both days: the flight on the 14th and the arrival on the 15th.",
  },
  {
    id: "2013-06-grave-visit-number",
    about: [
      { collection: "events", id: "2013-06-14-grave-visit-fourth", field: "summary" },
      { collection: "figures", id: "grave-visits-2013-06-16-japantimes" },
      { collection: "figures", id: "grave-visits-2012-10-22-kyodo" },
    ],
    summary: "Which number the grave visit of June 2013 has.",
    readings: [
      {
        value: "fourth",
        figures: ["grave-visits-2013-07-04-association"],
        sources: ["kitaizoku-activities", "kitaizoku-2013-07-04-briefing"],
      },
      {
        value: "fifth",
        figures: ["grave-visits-2013-06-16-japantimes", "grave-visits-2013-08-27-nhk"],
        sources: ["japantimes-2013-06-18-komusan", "japantimes-2013-06-26-trip-ends", "nhk-2013-08-27-first-survey"],
      },
    ],
    basis: "both-kept",
    why: "The association numbers its own visits, the press may count the Ryongsan party of autumn 2012 too; the record keeps both numbers in the text. NHK and the briefing of the association give the number of visits so far.",
  },
  {
    id: "2013-06-grave-visit-size",
    about: [{ collection: "events", id: "2013-06-14-grave-visit-fourth", field: "summary" }],
    summary: "How many people the party of June 2013 had, and how many journalists went along.",
    readings: [
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
        value: "9; two had gone home on 20 June (The Japan Times)",
        figures: ["graves-visitors-2013-06-kyodo-nine"],
        sources: ["kyodo-2013-06-21-hamhung", "japantimes-2013-06-26-trip-ends"],
      },
      {
        value: "12; nearly 30 journalists",
        figures: ["graves-visitors-2013-06-chosonsinbo"],
        sources: ["chosonsinbo-2013-06-21-first-visit-of-year"],
      },
      { value: "12 relatives", figures: ["graves-visitors-2013-06-voa"], sources: ["voakorea-2013-06-visits-resume"] },
    ],
    basis: "closer-source",
    why: "The organiser gives relatives and office apart, which explains eleven and twelve; nine holds for the last days.",
  },
  {
    id: "2013-08-grave-survey-dates",
    about: [{ collection: "events", id: "2013-08-26-grave-survey-fifth", field: "date" }],
    summary: "From which day the survey party of 2013 was in the DPRK.",
    readings: [
      { value: "2013-08-26/2013-09-05", used: true, sources: ["kitaizoku-activities"] },
      { value: "2013-08-27/2013-09-05", sources: ["nhk-2013-08-27-first-survey"] },
      { value: "2013-08-28/2013-09-05", sources: ["voakorea-2013-09-new-sites"] },
    ],
    basis: "closer-source",
    why: "The organiser's own list is used; NHK reports the arrival on the 27th.",
  },
];
