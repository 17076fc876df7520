import type { OpenQuestions } from "../types.ts";

export const openQuestions: OpenQuestions = [
  {
    id: "2002-09-17-why-thirteen-recognised",
    question:
      "Why does the Foreign Ministry's page of 2015 count thirteen recognised abductees at the time of the first summit?",
    state:
      "Lists of ten, of eleven from March 2002 on and of fifteen from October 2002 on are found; no page of the time gives one of twelve or thirteen.",
    tried: ["7件10人 8件11人 2002年3月", "10件15人"],
    about: [
      { collection: "figures", id: "abductions-recognised-2002-09-17-foreign-ministry-2015" },
      { collection: "disagreements", id: "2002-09-17-recognised-at-the-first-summit" },
    ],
    asOf: "2026-11-21",
  },
  {
    id: "2004-working-level-outlines",
    question: "Did the Foreign Ministry publish outlines of the working-level rounds of August and September 2004?",
    state: "Only press and a rescue association's notes were found.",
    tried: ["第1回/第2回日朝実務者協議 with dates and names"],
    about: [
      { collection: "meetings", id: "2004-08-11-beijing" },
      { collection: "meetings", id: "2004-09-25-beijing" },
    ],
    asOf: "2026-11-21",
  },
  {
    id: "2004-11-ministry-account",
    question:
      "What does the ministry's own account of the round of November 2004 say of its length and of the witnesses?",
    state:
      "More than 50 hours and 16 witnesses stand only in a forum's quotation of a ministry page; the ministry page of 2015 was cut off before that part, and the Diet minutes that were found show the hearings of the committee's head only.",
    tried: ["外務省 日朝実務者協議 2004年11月 50時間 16名 証人", "Diet minutes of 17 and 18 November 2004"],
    about: [
      { collection: "meetings", id: "2004-11-09-pyongyang" },
      { collection: "figures", id: "talks-hours-2004-11-09-14-foreign-ministry" },
      { collection: "figures", id: "abductions-witnesses-2004-11-14-foreign-ministry" },
    ],
    asOf: "2026-11-21",
    sources: ["yomitokyo-2018-mofa-text", "kokalog-2004-inquiry-head-hearings"],
  },
  {
    id: "2005-2008-delegation-sizes",
    question:
      "How large were the delegations of November and December 2005, February 2006, March and September 2007, June and August 2008?",
    state:
      "No page gives them. The Japanese teams of August 2003 (10, for the six-party talks), January, February, May and November 2004 are known, and on the DPRK side those of December 2003 (5) and May 2004 (4).",
    about: [
      { collection: "meetings", id: "2005-11-03-beijing", field: "delegations" },
      { collection: "meetings", id: "2005-12-24-beijing", field: "delegations" },
      { collection: "meetings", id: "2006-02-04-beijing", field: "delegations" },
      { collection: "meetings", id: "2007-03-07-hanoi", field: "delegations" },
      { collection: "meetings", id: "2007-09-05-ulaanbaatar", field: "delegations" },
      { collection: "meetings", id: "2008-06-11-beijing", field: "delegations" },
      { collection: "meetings", id: "2008-08-11-shenyang", field: "delegations" },
    ],
    asOf: "2026-11-21",
  },
  {
    id: "2006-11-seventeenth-abductee-day",
    question: "On which day did Japan recognise the 17th abductee?",
    state: "Between 11 November 2006, when it was in preparation, and 14 December, when the official number was 17.",
    tried: ["政府 拉致被害者 17人目 認定", "17th abductee recognised November 2006"],
    about: [{ collection: "events", id: "2006-11-seventeenth-abductee", field: "date" }],
    asOf: "2026-11-21",
    sources: ["kbs-2006-11-11-17th-abductee", "voa-2006-12-14-conference"],
  },
  {
    id: "2007-contacts-dalian-shenyang",
    question: "When did the contacts of 2007 in Dalian and Shenyang take place, and who met?",
    state:
      "Two undated Korean television pages, with no Japanese confirmation for Shenyang. A published Japanese source for the contact of October 2007 is wanted; leaked cables that speak of it were left out of this record on purpose.",
    tried: ["Japanese, Korean and English queries on Dalian, Shenyang, October 2007"],
    about: [
      { collection: "meetings", id: "2007-dalian", field: "start" },
      { collection: "meetings", id: "2007-10-shenyang", field: "start" },
    ],
    asOf: "2026-11-21",
    sources: ["mbn-undated-dalian-contact", "mbn-undated-shenyang-contact"],
  },
  {
    id: "2005-2008-dprk-accounts",
    question: "What did KCNA print of the talks of 2005 to 2008 in Beijing, Hanoi, Ulaanbaatar and Shenyang?",
    state: "Its texts were not found; only quotations in the press, among them of its press release of 13 June 2008.",
    about: [
      { collection: "meetings", id: "2005-11-03-beijing" },
      { collection: "meetings", id: "2007-03-07-hanoi" },
      { collection: "meetings", id: "2007-09-05-ulaanbaatar" },
      { collection: "meetings", id: "2008-08-11-shenyang" },
    ],
    asOf: "2026-11-21",
  },
  {
    id: "2004-aid-second-half",
    question: "Was the second half of the aid promised in May 2004 ever given?",
    state:
      "Aid was frozen on 28 December 2004, and in July 2006 the agriculture minister said that there were no plans for food aid. No page says that the other 125,000 tonnes or the last 3 million dollars were given later.",
    tried: ["food aid North Korea remaining 125,000 tons", "aid frozen December 2004"],
    about: [
      { collection: "events", id: "2004-08-05-food-and-medical-aid" },
      { collection: "events", id: "2004-12-28-aid-frozen" },
    ],
    asOf: "2026-11-21",
    sources: ["donga-2004-12-29-aid-frozen", "jpost-2006-07-no-food-aid"],
  },
  {
    id: "2008-07-singapore-foreign-ministers",
    question: "Did the two foreign ministers talk in Singapore in July 2008?",
    state:
      "Both took part in the informal meeting of the six ministers on 23 July; before it the press spoke only of a possible short talk.",
    tried: ["Komura Pak Ui Chun Singapore July 2008"],
    about: [{ collection: "events", id: "2008-07-23-six-ministers-singapore" }],
    asOf: "2026-11-21",
    sources: ["itartass-2008-07-20-singapore", "yonhap-2008-07-24-six-ministers"],
  },
  {
    id: "2008-2011-contacts",
    question: "Were there contacts between September 2008 and July 2011?",
    state:
      "No meeting of the governments was found. The former minister said in 2013 that his talks with the DPRK's ambassador began in September 2010.",
    tried: ["queries on the Hatoyama and Kan governments and on secret contacts"],
    about: [
      { collection: "meetings", id: "2008-08-11-shenyang" },
      { collection: "meetings", id: "2011-07-21-changchun" },
    ],
    asOf: "2026-11-21",
    sources: ["kyodo-2013-06-06-four-talks"],
  },
  {
    id: "2010-2012-four-meetings",
    question: "When and where were the four meetings of the former minister with the DPRK's ambassador?",
    state:
      "The ambassador counted four by April 2012, the former minister four in China and Singapore since September 2010; only July 2011 and January 2012 are described.",
    tried: ["Nakai Song Il Ho four talks China Singapore"],
    about: [
      { collection: "figures", id: "talks-informal-meetings-2012-04-song" },
      { collection: "figures", id: "talks-informal-meetings-2013-06-06-nakai" },
      { collection: "meetings", id: "2011-07-21-changchun" },
      { collection: "meetings", id: "2012-01-09-china" },
    ],
    asOf: "2026-11-21",
    sources: ["voa-korean-2012-04-remains-offer", "kyodo-2013-06-06-four-talks"],
  },
];
