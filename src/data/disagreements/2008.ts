import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2008-06-12-hijackers-in-dprk",
    about: [
      { collection: "figures", id: "hijackers-in-dprk-2008-06-12-foreign-ministry" },
      { collection: "figures", id: "hijackers-in-dprk-2008-06-14-taipei-times" },
    ],
    summary: "How many hijackers of 1970 were in the DPRK in 2008.",
    readings: [
      {
        value: "5 asked for, one of them reported dead",
        figures: ["hijackers-in-dprk-2008-06-12-foreign-ministry"],
        sources: ["mofa-2008-06-working-level-ja"],
      },
      {
        value: "4, who remain or are believed to remain",
        figures: ["hijackers-in-dprk-2008-06-14-taipei-times", "hijackers-in-dprk-2008-06-13-washington-post"],
        sources: ["taipeitimes-2008-06-14-remove-sanctions", "washingtonpost-2008-06-14-reexamine"],
      },
    ],
    basis: "both-kept",
    why: "Five less the one reported dead makes four: the two numbers count different things.",
  },
  {
    id: "2008-06-contact-before",
    about: [
      { collection: "meetings", id: "2008-06-07-beijing" },
      { collection: "meetings", id: "2007-10-shenyang", field: "status" },
    ],
    summary: "When the two sides had last talked before June 2008.",
    readings: [
      {
        value: "the last formal or full-fledged talks were in September 2007 (by the BBC simply the last talks)",
        sources: [
          "kyodo-2008-06-08-formal-talks",
          "japantimes-2008-06-08-talks-this-week",
          "taipeitimes-2008-06-07-resume-talks",
          "bbc-2008-06-07-talks-reopen",
        ],
      },
      {
        value: "October 2007, or eight months before (Voice of America)",
        sources: ["voa-korean-2008-06-08-beijing-11-june", "nordkorea-info-2008-06-06-forum"],
      },
    ],
    basis: "both-kept",
    why: "The first reading, except in the BBC, counts formal talks, the second other meetings too.",
  },
  {
    id: "2008-08-12-easing-moment",
    about: [{ collection: "meetings", id: "2008-08-11-shenyang", field: "outcomes" }],
    summary: "When Japan was to ease its measures after the agreement of August 2008.",
    readings: [
      {
        value: "when the inquiry starts",
        used: true,
        sources: [
          "mofa-2008-08-working-level-ja",
          "kyodo-2008-08-14-probe-moves-forward",
          "mainichi-repost-2008-08-13-shenyang",
          "akahata-2008-08-14-shenyang",
        ],
      },
      {
        value: "when the committee is set up",
        sources: ["asahi-2008-08-13-agreement", "donga-ko-2008-08-14-autumn", "sankei-repost-2008-08-13-shenyang"],
      },
    ],
    basis: "official-text",
    why: "The ministry ties the measures to the start of the inquiry.",
  },
  {
    id: "2008-08-12-last-day",
    about: [{ collection: "meetings", id: "2008-08-11-shenyang", field: "end" }],
    summary: "Whether the talks in Shenyang ended on 12 or 13 August 2008.",
    readings: [
      { value: "2008-08-12", used: true, sources: ["mofa-2008-08-working-level-ja"] },
      {
        value: "2008-08-13, in the small hours",
        sources: [
          "asahi-2008-08-13-agreement",
          "taipeitimes-2008-08-14-fall-probe",
          "dailynk-ko-2008-08-reinvestigation",
          "sankei-repost-2008-08-13-shenyang",
        ],
      },
    ],
    basis: "official-text",
    why: "The ministry counts 11 and 12 August; the agreement has an event of its own on the 13th.",
  },
  {
    id: "2008-09-05-press-conference-day",
    about: [{ collection: "events", id: "2008-09-04-suspension", field: "date" }],
    summary:
      "On which day Japan's foreign minister spoke to the press on the DPRK's message that it would hold back the committee of inquiry.",
    readings: [
      {
        value: "5 September 2008, the day and month of the heading",
        used: true,
        sources: ["mofa-2008-09-05-press-conference"],
      },
      { value: "a Tuesday, the weekday of the heading", sources: ["mofa-2008-09-05-press-conference"] },
    ],
    basis: "closer-source",
    why: "5 September was a Friday; another page exists for Tuesday, 2 September, on which the DPRK's message had not yet come. The page of 29 August, also a Friday, has Tuesday as well.",
  },
];
