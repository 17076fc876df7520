import type { Disagreements } from "../types.ts";

export const disagreements: Disagreements = [
  {
    id: "2005-04-list-after-the-addition",
    about: [
      { collection: "events", id: "2005-04-sixteenth-abductee", field: "date" },
      { collection: "figures", id: "abductions-recognised-2005-04-27-bungeishunju" },
      { collection: "figures", id: "abductions-recognised-2005-04-25-japan-times" },
    ],
    summary: "How long the list of abductees was after the addition of April 2005, and on which day it grew.",
    positions: [
      {
        value: "16, from 27 April 2005",
        used: true,
        figures: ["abductions-recognised-2005-04-27-bungeishunju", "abductions-recognised-2005-12-06-rfa"],
        sources: ["bungeishunju-2006-ronten-abductees", "rfa-ko-2005-12-06-16-abductees"],
      },
      {
        value: "11, on Monday, 25 April 2005",
        figures: ["abductions-recognised-2005-04-25-japan-times"],
        sources: ["japantimes-2005-04-26-abductee-list"],
      },
    ],
    basis: "more-sources",
    why: "Fifteen stood on the list before; eleven may leave out the five who had come back. The event keeps both days.",
  },
  {
    id: "2006-02-kim-chol-ho-post",
    about: [
      { collection: "meetings", id: "2006-02-04-beijing", field: "delegations" },
      { collection: "delegates", id: "kim-chol-ho" },
    ],
    summary: "The post of the DPRK's head of the abduction track in February 2006.",
    positions: [
      {
        value: "vice director, Asian Affairs Department",
        used: true,
        sources: ["xinhua-2006-02-08-talks-conclude", "rfa-ko-2006-02-07-remains-demand"],
      },
      {
        value: "head of the Japanese affairs section",
        sources: ["chinadaily-2006-02-06-abduction-panel"],
      },
    ],
    basis: "more-sources",
    why: "Two pages agree; the other gives the post in which he is seen in August 2004.",
  },
  {
    id: "2006-02-jong-thae-yang-name",
    about: [
      { collection: "meetings", id: "2006-02-04-beijing", field: "delegations" },
      { collection: "delegates", id: "jong-thae-yang" },
    ],
    summary: "The last syllable of the name of the DPRK's head of the security track.",
    positions: [
      {
        value: "Jong Thae Yang, 鄭泰洋",
        used: true,
        sources: ["xinhua-2006-02-08-talks-conclude", "yomiuri-repost-2006-04-jong-thae-yang"],
      },
      {
        value: "정태영",
        sources: ["rfa-ko-2006-02-07-remains-demand"],
      },
    ],
    basis: "more-sources",
    why: "The other pages of 2006 have Yang as well.",
  },
  {
    id: "2006-07-05-missile-count",
    about: [{ collection: "events", id: "2006-07-05-missile-launches", field: "summary" }],
    summary: "How many missiles the DPRK launched on 5 July 2006.",
    positions: [
      {
        value: "7",
        used: true,
        sources: ["boueinews-2006-07-15-missiles"],
      },
      {
        value: "6",
        sources: ["christiantoday-ja-2006-07-05-measures"],
      },
      {
        value: "5",
        sources: ["epochtimes-ja-2006-07-05-missiles"],
      },
    ],
    basis: "later-correction",
    why: "The count rose during the day.",
  },
  {
    id: "2007-03-07-hanoi-first-day",
    about: [{ collection: "meetings", id: "2007-03-07-hanoi", field: "outcomes" }],
    summary: "How the first day in Hanoi ended.",
    positions: [
      {
        value: "the DPRK side left during the consultations",
        sources: ["mofa-2007-09-06-working-group-2-ja"],
      },
      {
        value: "the afternoon session was not held because of the DPRK's anger over the abductions",
        sources: ["chinadaily-2007-03-08-another-day"],
      },
      {
        value: "the DPRK side did not appear and gave no reason",
        sources: ["asianews-2007-03-hanoi-cancels"],
      },
    ],
    basis: "both-kept",
    why: "The record only says that the afternoon session was not held.",
  },
  {
    id: "2007-03-08-hanoi-second-day-length",
    about: [{ collection: "meetings", id: "2007-03-07-hanoi", field: "sessions" }],
    summary: "How long the second day's session in Hanoi was.",
    positions: [
      {
        value: "45 minutes",
        used: true,
        sources: ["mofa-2007-03-08-working-group-1-ja", "taipeitimes-2007-03-09-45-minutes"],
      },
      {
        value: "40 minutes",
        sources: ["xinhua-2007-03-09-hanoi-concludes"],
      },
      {
        value: "just under an hour",
        sources: ["voa-2007-03-08-talks-end-early"],
      },
    ],
    basis: "official-text",
    why: "The ministry's outline has 45 minutes.",
  },
  {
    id: "2007-09-06-abductions-settled",
    about: [{ collection: "meetings", id: "2007-09-05-ulaanbaatar", field: "outcomes" }],
    summary: "Whether the DPRK called the abductions settled in Ulaanbaatar.",
    positions: [
      { value: "not in the meeting, by the Japanese delegate", sources: ["narkn-2007-09-12-mine-briefing"] },
      {
        value: "settled, the position is unchanged, by an official of the DPRK's Foreign Ministry after the meeting",
        sources: ["cri-ja-2007-09-07-ulaanbaatar-closes"],
      },
    ],
    basis: "both-kept",
    why: "One speaks of the meeting, the other of what was said after it.",
  },
  {
    id: "2008-06-contact-before",
    about: [
      { collection: "meetings", id: "2008-06-07-beijing" },
      { collection: "meetings", id: "2007-10-shenyang", field: "status" },
    ],
    summary: "Which contact was the last before June 2008.",
    positions: [
      {
        value: "early September 2007",
        sources: ["taipeitimes-2008-06-07-resume-talks"],
      },
      {
        value: "October 2007",
        sources: ["voa-korean-2008-06-08-beijing-11-june", "nordkorea-info-2008-06-06-forum"],
      },
    ],
    basis: "both-kept",
    why: "One counts formal talks, the other direct contacts.",
  },
  {
    id: "2008-06-12-hijackers-in-dprk",
    about: [
      { collection: "figures", id: "hijackers-in-dprk-2008-06-12-foreign-ministry" },
      { collection: "figures", id: "hijackers-in-dprk-2008-06-14-taipei-times" },
    ],
    summary: "How many hijackers of 1970 were in the DPRK in 2008.",
    positions: [
      {
        value: "5 asked for, one of them reported dead",
        figures: ["hijackers-in-dprk-2008-06-12-foreign-ministry"],
        sources: ["mofa-2008-06-working-level-ja"],
      },
      {
        value: "4",
        figures: ["hijackers-in-dprk-2008-06-14-taipei-times", "hijackers-in-dprk-2008-06-13-washington-post"],
        sources: ["taipeitimes-2008-06-14-remove-sanctions", "washingtonpost-2008-06-14-reexamine"],
      },
    ],
    basis: "both-kept",
    why: "Five less the man reported dead are four; the two count different things.",
  },
  {
    id: "2008-08-12-easing-moment",
    about: [{ collection: "meetings", id: "2008-08-11-shenyang", field: "outcomes" }],
    summary: "When Japan was to ease its measures after the agreement of August 2008.",
    positions: [
      {
        value: "when the inquiry starts",
        used: true,
        sources: ["mofa-2008-08-working-level-ja", "kyodo-2008-08-14-probe-moves-forward"],
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
    positions: [
      {
        value: "2008-08-12",
        used: true,
        sources: ["mofa-2008-08-working-level-ja"],
      },
      {
        value: "2008-08-13, in the small hours",
        sources: [
          "asahi-2008-08-13-agreement",
          "taipeitimes-2008-08-14-fall-probe",
          "dailynk-ko-2008-08-reinvestigation",
          "donga-ko-2008-08-14-autumn",
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
    summary: "The heading of the foreign minister's press conference on the suspension does not fit the calendar.",
    positions: [
      {
        value: "5 September 2008, the day and month of the heading",
        used: true,
        sources: ["mofa-2008-09-05-press-conference"],
      },
      {
        value: "a Tuesday, the weekday of the heading: 2 September 2008",
        sources: ["mofa-2008-09-05-press-conference", "mofa-2008-09-02-press-conference"],
      },
    ],
    basis: "closer-source",
    why: "5 September was a Friday; another page exists for Tuesday, 2 September, on which the message had not yet come.",
  },
  {
    id: "2011-07-21-changchun-days",
    about: [
      { collection: "meetings", id: "2011-07-21-changchun", field: "start" },
      { collection: "meetings", id: "2011-07-21-changchun", field: "end" },
    ],
    summary: "On which days the contact in Changchun was.",
    positions: [
      {
        value: "21 and 22 July 2011",
        used: true,
        sources: ["kyodo-2011-07-25-ex-minister-met", "hankookilbo-2011-07-25-nakai-song", "yomitokyo-2011-07-25-fnn"],
      },
      {
        value: "20 and 21 July 2011",
        sources: ["japantimes-2011-07-26-nakai-envoy"],
      },
    ],
    basis: "more-sources",
    why: "Kyodo and the papers that follow it agree.",
  },
  {
    id: "2011-07-21-changchun-took-place",
    about: [{ collection: "meetings", id: "2011-07-21-changchun", field: "status" }],
    summary: "Whether the contact in Changchun took place.",
    positions: [
      {
        value: "it took place",
        sources: [
          "kyodo-2011-07-25-ex-minister-met",
          "japantimes-2011-07-26-nakai-envoy",
          "japantimes-2011-07-28-rumors",
          "chinanet-ja-2012-01-10-nakai",
          "voa-korean-2012-04-remains-offer",
        ],
        figures: ["talks-informal-meetings-2012-04-song"],
      },
      { value: "denied by the politician; the government knew of none", sources: ["kyodo-2011-07-25-ex-minister-met"] },
      {
        value:
          "four secret talks in China and Singapore since September 2010, places and days not named, by the politician in 2013",
        sources: ["kyodo-2013-06-06-four-talks"],
        figures: ["talks-informal-meetings-2013-06-06-nakai"],
      },
    ],
    basis: "both-kept",
    why: "The status stays reported: he later spoke of such talks but not of this one.",
  },
  {
    id: "2012-01-09-contact-place",
    about: [{ collection: "meetings", id: "2012-01-09-china", field: "place" }],
    summary: "Where in China the contact of January 2012 was.",
    positions: [
      {
        value: "Shenyang",
        used: true,
        sources: ["mbn-2012-03-15-spouses"],
      },
      {
        value: "northeast China",
        sources: ["chinanet-ja-2012-01-10-nakai"],
      },
      {
        value: "eastern China",
        sources: ["dailynk-2012-01-whispers"],
      },
    ],
    basis: "more-sources",
    why: "Shenyang lies in the northeast, so two of the three agree.",
  },
];
