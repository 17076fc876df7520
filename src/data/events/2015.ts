import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2015-spring-report-on-remains-refused",
    kind: "report",
    date: "2015-04~",
    summary:
      "Diplomatic sources, in Kyodo: in informal talks in spring 2015 the DPRK side put forward a report on remains and on Japanese wives; Japan refused it because the abduction cases, which it wanted first, were not in it.",
    note: "The page has neither year nor month; it speaks of this spring and of July as the end of the survey's year",
    sources: ["dailynkjp-2015-reports-refused"],
  },
  {
    id: "2015-06-19-cabinet-answer-lists",
    kind: "statement",
    date: "2015-06-19",
    summary:
      "The Cabinet holds no list of those buried at Samhap-ri; it keeps lists for Panghyon (received in 1950) and Ryongsan (received in 1958) from private bodies.",
    note: "The answer was read on a blog that reprints it",
    sources: ["sangiin-2015-06-19-answer-161"],
    evidence: { summary: ["sangiin-2015-06-19-answer-161", "shugiin-2025-02-21-answer-49"] },
  },
  {
    id: "2015-07-grave-visit-association-disbands",
    kind: "statement",
    date: "2015-07~",
    summary:
      "The association of bereaved families (in English: Association for Families to Retrieve Japanese Remains in DPRK) said that it would disband, pointing to the agreement of May 2014 and to the end of Japan's travel restrictions.",
    note: "28 July is the day of the report",
    sources: ["japantimes-2015-07-28-association-disbands"],
  },
  {
    id: "2015-07-02-report-postponed",
    kind: "statement",
    date: "2015-07-02",
    summary:
      "Two days before the survey's first year ended, the DPRK told Japan through the embassies in Beijing that it would take some time more. On 3 July Japan answered that this was regrettable. A report without word of living abductees had been offered before and refused by Japan; the two sides were holding informal consultations once or twice a month.",
    delegates: ["shinzo-abe"],
    figures: ["talks-informal-per-month-2015-07-04-sankei"],
    sources: [
      "sankeibiz-2015-07-04-report-postponed",
      "npsc-2015-07-03-yamatani-press-conference",
      "ntv-2015-07-more-time-needed",
      "shugiin-2015-08-07-question-375",
    ],
    evidence: { summary: ["sankeibiz-2015-07-04-report-postponed"] },
  },
  {
    id: "2015-07-16-ryongsan-visit-accepted",
    kind: "decision",
    date: "2015-07-16",
    summary:
      "The DPRK told Pyongyang-Ryongsan-kai that it would receive relatives in August; it would be the first visit in almost a year.",
    figures: ["graves-visitors-planned-2015-07-17-kyodo"],
    sources: ["swissinfo-2015-07-17-visit-accepted", "sankei-2015-07-21-remains-cost"],
  },
  {
    id: "2015-07-20-extra-cost-for-remains",
    kind: "report",
    date: "2015-07-20",
    summary:
      "Japanese government sources, in the Sankei: the DPRK asks for extra money for returning remains because the burial places lie in areas to be developed.",
    figures: ["remains-us-cost-per-set-2015-07-20-sankei", "remains-us-cost-total-2015-08-07-question-375"],
    sources: ["sankei-2015-07-21-remains-cost", "shugiin-2015-08-07-question-375"],
  },
  {
    id: "2015-08-14-grave-visit-ryongsan",
    kind: "visit",
    date: "2015-08-14/2015-08-18?",
    places: ["ryongsan"],
    summary:
      "Six people of the Pyongyang Ryongsan-kai, four of them relatives, left Japan on 14 August, reached Pyongyang on the 15th and prayed at Ryongsan on the 16th; their stay was to last until the 18th. The DPRK had accepted the visit on 16 July. First visit in eleven months.",
    series: "grave-visits",
    figures: ["graves-visitors-2015-08-kyodo"],
    note: "The 18th is the end foreseen",
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
  },
  {
    id: "2015-10-report-nearly-done",
    kind: "statement",
    date: "2015-10",
    places: ["pyongyang"],
    summary:
      "Officials of the DPRK told a visiting member of Japan's House of Councillors that the report was nearly done but might slip into the next year, and that it might be published by one side if Japan would not take it.",
    note: "The report itself carries no date; the member was in Pyongyang in October 2015",
    sources: ["ntv-2015-arita-report-may-slip"],
    evidence: { date: ["kokalog-2016-05-20-arita"], places: ["kokalog-2016-05-20-arita"] },
  },
  {
    id: "2015-11-08-chongju-site-shown",
    kind: "report",
    date: "2015-11-08",
    places: ["namsan-chongju"],
    summary: "The DPRK showed Kyodo a burial hill near Chongju station that it said it had identified in August 2015.",
    delegates: ["jo-hui-sung"],
    figures: [
      "remains-burials-at-site-2015-11-chongju-institute",
      "remains-burials-at-site-2015-11-chongju-children-institute",
    ],
    note: "Only on a forum copy",
    sources: ["forum-2015-11-chongju-site"],
  },
];
