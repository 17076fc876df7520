import type { Disagreements } from "../types.ts";

export const disagreements: Disagreements = [
  {
    id: "2004-02-11-talks-since-when",
    about: [{ collection: "meetings", id: "2004-02-11-pyongyang", field: "round" }],
    summary: "Which contact counts as the one before the talks of February 2004.",
    readings: [
      { value: "October 2002", sources: ["voa-2004-02-14-fail-to-resolve"] },
      { value: "August 2003, beside the six-party talks", sources: ["asyura-2004-02-11-team-to-pyongyang"] },
    ],
    basis: "both-kept",
    why: "One page counts talks of the governments, the other any bilateral consultations.",
  },
  {
    id: "2004-04-01-yamasaki-post",
    about: [{ collection: "meetings", id: "2004-04-01-dalian", field: "delegations" }],
    summary: "Whether the head of the Japanese side in Dalian was vice-president of his party or a former one.",
    readings: [
      {
        value: "former vice-president",
        used: true,
        sources: ["asahi-2004-05-06-dalian-proposal", "asyura-2004-04-07-yamasaki-report"],
      },
      { value: "vice-president", sources: ["fuku41-2004-04-04-asahi-dalian"] },
    ],
    basis: "more-sources",
    why: "The page of the Asahi Shimbun itself and a copy of the Mainichi agree; the other is a copy on a blog.",
  },
  {
    id: "2004-05-04-talks-result",
    about: [{ collection: "meetings", id: "2004-05-04-beijing", field: "outcomes" }],
    summary: "How far the talks of May 2004 in Beijing came.",
    readings: [
      { value: "ended without agreement", sources: ["voa-vietnamese-2004-05-05-beijing-talks"] },
      {
        value: "no full agreement, considerable progress",
        sources: ["donga-2004-05-05-progress", "donga-ja-2004-05-05-beijing-talks"],
      },
    ],
    basis: "both-kept",
    why: "Both agree that nothing was signed; the progress is an unnamed diplomatic source's judgement.",
  },
  {
    id: "2004-05-22-normalisation-talks",
    about: [{ collection: "meetings", id: "2004-05-22-pyongyang", field: "outcomes" }],
    summary: "What the second summit agreed on the normalisation talks.",
    readings: [
      {
        value: "officials to discuss their resumption",
        used: true,
        sources: ["mofa-2004-05-26-summit-ja", "kantei-2004-05-22-meeting-ja"],
      },
      { value: "they resume in June 2004", sources: ["donga-2004-05-23-summit"] },
    ],
    basis: "official-text",
    why: "The Japanese government's own pages name no month.",
  },
  {
    id: "2004-08-05-food-aid-day",
    about: [{ collection: "events", id: "2004-08-05-food-and-medical-aid", field: "date" }],
    summary:
      "The World Food Programme's list dates its welcome of the food aid to a day before the promise that it speaks of.",
    readings: [
      {
        value: "2004-08-05",
        used: true,
        sources: ["kyodo-2004-08-05-food-aid", "japantimes-2004-08-06-first-aid", "unnews-2004-08-japanese-food-aid"],
      },
      { value: "2004-05-08", sources: ["wfp-undated-dprk-release-list"] },
    ],
    basis: "more-sources",
    why: "The list seems to have turned day and month round.",
  },
  {
    id: "2004-11-food-aid-second-half-size",
    about: [
      { collection: "figures", id: "aid-food-pending-2004-11-17-kbs" },
      { collection: "figures", id: "aid-food-pending-2004-12-09-donga" },
    ],
    summary: "The size of the half of the food that was not yet given.",
    readings: [
      {
        value: "125,000 tonnes",
        used: true,
        figures: [
          "aid-food-pending-2004-08-05-kyodo",
          "aid-food-pending-2004-12-09-donga",
          "aid-food-pending-2004-12-11-ikjeld",
          "aid-food-pending-2005-02-06-guardian",
        ],
        sources: [
          "unnews-2004-08-japanese-food-aid",
          "kyodo-2004-08-05-food-aid",
          "donga-2004-12-09-aid-held",
          "guardian-2005-02-06-dna-riddle",
          "ikjeld-2004-12-11-no-aid",
        ],
      },
      {
        value: "125,500 tonnes",
        figures: ["aid-food-pending-2004-11-17-kbs"],
        sources: ["kbs-2004-11-18-food-aid", "irishtimes-2004-11-food-aid-go-ahead"],
      },
    ],
    basis: "more-sources",
    why: "250,000 tonnes were promised and 125,000 decided.",
  },
  {
    id: "2004-11-food-aid-to-go-on-or-not",
    about: [
      { collection: "events", id: "2004-11-17-food-aid-to-go-on" },
      { collection: "events", id: "2004-12-10-no-further-food-aid" },
      { collection: "events", id: "2004-12-28-aid-frozen" },
    ],
    summary: "Whether the second half of the food would be given.",
    readings: [
      {
        value: "it will be given (17 November 2004)",
        sources: ["japantimes-2004-11-18-food-aid", "kbs-2004-11-18-food-aid", "irishtimes-2004-11-food-aid-go-ahead"],
      },
      {
        value: "not for now; aid is frozen (December 2004)",
        used: true,
        sources: ["ikjeld-2004-12-11-no-aid", "bbc-2004-12-08-fury-over-remains", "donga-2004-12-29-aid-frozen"],
      },
    ],
    basis: "later-correction",
    why: "The test result of 8 December lies between the two.",
  },
  {
    id: "2004-11-14-third-round-last-day",
    about: [{ collection: "meetings", id: "2004-11-09-pyongyang", field: "end" }],
    summary: "The plan, the governments' count and Choson Sinbo's count of the third working-level round differ.",
    readings: [
      {
        value: "2004-11-14",
        used: true,
        sources: ["goj-2004-12-24-close-examination-en", "akahata-2004-12-25-government-text"],
      },
      { value: "2004-11-12", sources: ["voa-2004-11-09-abduction-talks"] },
      {
        value: "2004-11-15, lengthened by two days",
        sources: ["korea-np-2004-11-16-third-round", "asyura-2004-11-16-chosonsinbo"],
      },
    ],
    basis: "official-text",
    why: "The Japanese government's text gives 9 to 14 November; the 12th was the plan and the 15th the day of departure.",
  },
  {
    id: "2004-11-14-third-round-result",
    about: [{ collection: "meetings", id: "2004-11-09-pyongyang", field: "outcomes" }],
    summary: "The two sides tell the result of the visit of November 2004 in opposite ways.",
    readings: [
      {
        value: "many unnatural points; later: the account is false",
        sources: ["mofa-2005-02-10-memorandum-reply", "asyura-2004-11-15-yomiuri-results"],
      },
      {
        value:
          "the Japanese head of delegation praised the DPRK's committee and said in private that 90 per cent of the matter of the dead was solved, by Choson Sinbo",
        sources: ["chosonsinbo-2022-09-20-remains"],
      },
    ],
    basis: "both-kept",
    why: "One is the ministry's stated view, the other a paper's report of private words.",
  },
  {
    id: "2004-11-14-two-sets-of-bones",
    about: [{ collection: "events", id: "2004-11-14-bones-handed-over", field: "summary" }],
    summary: "Whether the bones said to be a second abductee's came in 2002 or with the others in November 2004.",
    readings: [
      {
        value: "one set in autumn 2002, the other in November 2004",
        used: true,
        sources: ["mofa-2015-12-16-exchanges-on-abductions-ja", "st-japantimes-2002-11-22-bones"],
      },
      {
        value: "both in November 2004",
        sources: ["chinadaily-2004-12-19-time-running-out", "academickids-undated-abductions"],
      },
    ],
    basis: "official-text",
    why: "A page of November 2002 already tells of the tests on the first set; no page that was read says whether more of it came in 2004.",
  },
  {
    id: "2004-12-08-dna-test",
    about: [
      { collection: "events", id: "2004-12-08-dna-result-announced", field: "summary" },
      { collection: "events", id: "2005-01-24-dprk-memorandum", field: "summary" },
      { collection: "events", id: "2005-02-nature-article", field: "summary" },
    ],
    summary: "What the DNA test of the bones handed over in November 2004 shows.",
    readings: [
      {
        value: "another person's DNA, so not the abductee",
        sources: ["mofa-2005-02-10-memorandum-reply", "asahi-2004-12-08-dna-result"],
      },
      {
        value: "a fabrication: bones cremated at 1,200 degrees give no DNA",
        sources: [
          "chosonsinbo-2005-01-27-memorandum-text",
          "chosonsinbo-2005-01-25-memorandum-summary",
          "guardian-2005-02-06-dna-riddle",
        ],
      },
      {
        value: "not conclusive, contamination possible, by Nature as told in Time",
        sources: ["time-2005-03-28-bones-of-contention"],
      },
    ],
    basis: "both-kept",
    why: "The two governments hold opposite views and the samples were used up.",
  },
  {
    id: "2004-12-08-how-many-other-persons",
    about: [{ collection: "figures", id: "dna-other-persons-2004-12-08-niigata-police" }],
    summary: "From how many other persons the bones of 2004 came.",
    readings: [
      {
        value: "two",
        used: true,
        figures: ["dna-other-persons-2004-12-08-niigata-police"],
        sources: ["asahi-2004-12-08-dna-result"],
      },
      { value: "a number of people", sources: ["bbc-2004-12-08-fury-over-remains"] },
    ],
    basis: "closer-source",
    why: "The police had the tests made; the other is the government spokesman's word as quoted.",
  },
  {
    id: "2005-04-list-after-the-addition",
    about: [
      { collection: "events", id: "2005-04-sixteenth-abductee", field: "date" },
      { collection: "figures", id: "abductions-recognised-2005-04-27-bungeishunju" },
      { collection: "figures", id: "abductions-recognised-2005-04-25-japan-times" },
    ],
    summary: "How long the list of abductees was after the addition of April 2005, and on which day it grew.",
    readings: [
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
    id: "2006-02-first-high-level-talks",
    about: [{ collection: "meetings", id: "2006-02-04-beijing", field: "round" }],
    summary:
      "The talks of February 2006 were the first high-level meeting in over three years; the record has it otherwise",
    readings: [
      { value: "the first high-level meeting in over three years", sources: ["chinadaily-2006-02-05-talks-begin"] },
      {
        value: "the leaders met in May 2004, and the governments last in December 2005",
        used: true,
        sources: [
          "mofa-2004-05-26-summit-ja",
          "kantei-2004-05-22-meeting-ja",
          "mofa-2005-12-26-consultations-en",
          "mofa-2005-12-26-consultations-ja",
        ],
      },
    ],
    basis: "more-sources",
    why: "Over three years had passed since the last round on normalisation, which the claim seems to mean.",
  },
  {
    id: "2006-02-jong-thae-yang-name",
    about: [
      { collection: "meetings", id: "2006-02-04-beijing", field: "delegations" },
      { collection: "delegates", id: "jong-thae-yang" },
    ],
    summary: "The last syllable of the name of the DPRK's head of the security track.",
    readings: [
      {
        value: "Jong Thae Yang, 鄭泰洋",
        used: true,
        sources: ["xinhua-2006-02-08-talks-conclude", "yomiuri-repost-2006-04-jong-thae-yang"],
      },
      { value: "정태영", sources: ["rfa-ko-2006-02-07-remains-demand"] },
    ],
    basis: "more-sources",
    why: "The other pages of 2006 have Yang as well.",
  },
  {
    id: "2006-02-kim-chol-ho-post",
    about: [
      { collection: "meetings", id: "2006-02-04-beijing", field: "delegations" },
      { collection: "delegates", id: "kim-chol-ho" },
    ],
    summary: "The post of the DPRK's head of the abduction track in February 2006.",
    readings: [
      {
        value: "vice director, Asian Affairs Department",
        used: true,
        sources: ["xinhua-2006-02-08-talks-conclude", "rfa-ko-2006-02-07-remains-demand"],
      },
      { value: "head of the Japanese affairs section", sources: ["chinadaily-2006-02-06-abduction-panel"] },
    ],
    basis: "more-sources",
    why: "Two pages agree; the other gives the post in which he is seen in August 2004.",
  },
  {
    id: "2006-07-05-missile-count",
    about: [{ collection: "events", id: "2006-07-05-missile-launches", field: "summary" }],
    summary: "How many missiles the DPRK launched on 5 July 2006.",
    readings: [
      { value: "7", used: true, sources: ["boueinews-2006-07-15-missiles"] },
      { value: "6", sources: ["christiantoday-ja-2006-07-05-measures"] },
      { value: "5", sources: ["epochtimes-ja-2006-07-05-missiles"] },
    ],
    basis: "later-correction",
    why: "The count rose during the day.",
  },
  {
    id: "2007-03-07-hanoi-first-day",
    about: [{ collection: "meetings", id: "2007-03-07-hanoi", field: "outcomes" }],
    summary: "How the first day in Hanoi ended.",
    readings: [
      { value: "the DPRK side left during the consultations", sources: ["mofa-2007-09-06-working-group-2-ja"] },
      {
        value: "the afternoon session was not held because of the DPRK's anger over the abductions",
        sources: ["chinadaily-2007-03-08-another-day"],
      },
      { value: "the DPRK side did not appear and gave no reason", sources: ["asianews-2007-03-hanoi-cancels"] },
    ],
    basis: "both-kept",
    why: "The record only says that the afternoon session was not held.",
  },
  {
    id: "2007-03-08-hanoi-second-day-length",
    about: [{ collection: "meetings", id: "2007-03-07-hanoi", field: "sessions" }],
    summary: "How long the second day's session in Hanoi was.",
    readings: [
      {
        value: "45 minutes",
        used: true,
        sources: ["mofa-2007-03-08-working-group-1-ja", "taipeitimes-2007-03-09-45-minutes"],
      },
      { value: "40 minutes", sources: ["xinhua-2007-03-09-hanoi-concludes"] },
      { value: "just under an hour", sources: ["voa-2007-03-08-talks-end-early"] },
    ],
    basis: "official-text",
    why: "The ministry's outline has 45 minutes.",
  },
  {
    id: "2007-09-06-abductions-settled",
    about: [{ collection: "meetings", id: "2007-09-05-ulaanbaatar", field: "outcomes" }],
    summary: "Whether the DPRK called the abductions settled in Ulaanbaatar.",
    readings: [
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
    readings: [
      { value: "early September 2007", sources: ["taipeitimes-2008-06-07-resume-talks"] },
      { value: "October 2007", sources: ["voa-korean-2008-06-08-beijing-11-june", "nordkorea-info-2008-06-06-forum"] },
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
    readings: [
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
    readings: [
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
    readings: [
      { value: "2008-08-12", used: true, sources: ["mofa-2008-08-working-level-ja"] },
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
    readings: [
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
    id: "2011-03-dprkrc-gift-sum",
    about: [{ collection: "events", id: "2011-03-25-dprkrc-gift", field: "summary" }],
    summary:
      "KCNA of March 2011 and the reports that cite it have a gift of 100,000 US dollars from the DPRK Red Cross; The Korea Herald of March 2014 writes of a donation of 1,000,000 dollars for which Tasaka gave thanks.",
    readings: [
      {
        value: "100,000 US dollars",
        used: true,
        figures: ["dprk-gifts-usd-2011-03-24-kcna", "dprk-gifts-usd-2011-03-sankei-2016"],
        sources: [
          "yonhap-ja-2011-03-24-dprkrc-gift",
          "voakorea-2011-03-24-dprkrc-gift",
          "afp-2011-03-29-gift-handed-over",
          "sankei-2016-12-13-jrcs-ten-million",
          "mainichi-2016-12-jrcs-ten-million",
        ],
      },
      {
        value: "1,000,000 US dollars",
        figures: ["dprk-gifts-usd-2011-koreaherald-2014"],
        sources: ["koreaherald-2014-03-03-shenyang"],
      },
    ],
    basis: "more-sources",
    why: "The announcement of the day and all other reports agree on 100,000; the larger sum stands in one paper three years later.",
  },
  {
    id: "2011-07-21-changchun-days",
    about: [
      { collection: "meetings", id: "2011-07-21-changchun", field: "start" },
      { collection: "meetings", id: "2011-07-21-changchun", field: "end" },
    ],
    summary: "On which days the contact in Changchun was.",
    readings: [
      {
        value: "21 and 22 July 2011",
        used: true,
        sources: ["kyodo-2011-07-25-ex-minister-met", "hankookilbo-2011-07-25-nakai-song", "yomitokyo-2011-07-25-fnn"],
      },
      { value: "20 and 21 July 2011", sources: ["japantimes-2011-07-26-nakai-envoy"] },
    ],
    basis: "more-sources",
    why: "Kyodo and the papers that follow it agree.",
  },
  {
    id: "2011-07-21-changchun-took-place",
    about: [{ collection: "meetings", id: "2011-07-21-changchun", field: "status" }],
    summary: "Whether the contact in Changchun took place.",
    readings: [
      {
        value: "it took place",
        figures: ["talks-informal-meetings-2012-04-song"],
        sources: [
          "kyodo-2011-07-25-ex-minister-met",
          "japantimes-2011-07-26-nakai-envoy",
          "japantimes-2011-07-28-rumors",
          "chinanet-ja-2012-01-10-nakai",
          "voa-korean-2012-04-remains-offer",
        ],
      },
      { value: "denied by the politician; the government knew of none", sources: ["kyodo-2011-07-25-ex-minister-met"] },
      {
        value:
          "four secret talks in China and Singapore since September 2010, places and days not named, by the politician in 2013",
        figures: ["talks-informal-meetings-2013-06-06-nakai"],
        sources: ["kyodo-2013-06-06-four-talks"],
      },
    ],
    basis: "both-kept",
    why: "The status stays reported: he later spoke of such talks but not of this one.",
  },
];
