import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "hibakusha-382-year",
    about: [
      { collection: "figures", id: "hibakusha-in-dprk-2007-councillor" },
      { collection: "figures", id: "hibakusha-in-dprk-2008-gensuikin" },
    ],
    summary: "For which year the number of 382 living survivors of the atomic bombs in the DPRK holds.",
    readings: [
      { value: "2007", figures: ["hibakusha-in-dprk-2007-councillor"], sources: ["kokalog-2016-05-20-arita"] },
      {
        value:
          "2008 (at the beginning of the year, according to the Mainichi Shimbun; two of the other pages: announced in that year)",
        figures: ["hibakusha-in-dprk-2008-gensuikin"],
        sources: [
          "kyodo-2018-09-06-hibakusha",
          "nagasaki-2018-08-hibakusha",
          "chugoku-2011-09-30-hiroshima-doctors",
          "mainichi-2008-04-25-hibakusha",
        ],
      },
    ],
    basis: "both-kept",
    why: "The DPRK's association of survivors said in October 2007 that it had begun a new survey, the result of which was expected by spring 2008; a page from the association itself was not found.",
  },
  {
    id: "hibakusha-928-date",
    about: [
      { collection: "figures", id: "hibakusha-in-dprk-2001-03-government" },
      { collection: "figures", id: "hibakusha-in-dprk-2002-gensuikin" },
      { collection: "figures", id: "hibakusha-counted-2001-02-association" },
      { collection: "figures", id: "hibakusha-counted-2002-gensuikin" },
    ],
    summary: "For which date the numbers 928 (living) and 1,953 (counted) of survivors of the atomic bombs hold.",
    readings: [
      {
        value: "2001: 1,953 as of February, 928 by the survey of March",
        figures: ["hibakusha-in-dprk-2001-03-government", "hibakusha-counted-2001-02-association"],
        sources: ["japantimes-2002-06-24-hibakusha"],
      },
      {
        value: "the end of 2002",
        figures: ["hibakusha-in-dprk-2002-gensuikin", "hibakusha-counted-2002-gensuikin"],
        sources: ["gensuikin-2007-11-hibakusha"],
      },
      {
        value:
          "928 alive as of late 2000, of 1,353 confirmed by Japan's mission of March 2001; 1,953 confirmed by the DPRK's association of survivors as of the end of February (2002)",
        sources: ["japantimes-2002-05-05-hibakusha-hospital"],
      },
    ],
    basis: "both-kept",
    why: "Both numbers were in print in May and June 2002, so they were known before the end of that year; the pages give other days for the same numbers.",
  },
  {
    id: "japanese-in-the-north-1945",
    about: [
      { collection: "figures", id: "japanese-residents-1945-08-government" },
      { collection: "figures", id: "japanese-after-defeat-1946-professor" },
    ],
    summary: "How many Japanese were in the north at and after the end of the war.",
    readings: [
      {
        value: "about 280,000 civilians resident, by the government's estimate",
        figures: ["japanese-residents-1945-08-government"],
        sources: ["sangiin-2013-05-07-answer-87", "sangiin-2016-01-12-answer-remaining-japanese-2"],
      },
      {
        value: "about 400,000, from the defeat to the autumn of the next year",
        figures: ["japanese-after-defeat-1946-professor"],
        sources: ["chosonsinbo-2014-03-06-lecture-on-burial-places"],
      },
    ],
    basis: "both-kept",
    why: "They count different groups.",
  },
  {
    id: "remains-age-of-the-numbers",
    about: [
      { collection: "figures", id: "remains-unrecovered-2016-foreign-ministry" },
      { collection: "figures", id: "remains-dead-1996-03-31-mhw" },
    ],
    summary: "For which day the numbers 34,600, 13,000 and 21,600 hold.",
    readings: [
      {
        value: "table of 31 March 1996",
        figures: ["remains-dead-1996-03-31-mhw", "remains-repatriated-1996-03-31-mhw"],
        sources: ["sangiin-2018-01-30-answer-stockholm-3"],
      },
      {
        value: "21,600 in a ministry paper of 2016",
        figures: ["remains-unrecovered-2016-foreign-ministry"],
        sources: ["replog-196-3-summary"],
      },
      {
        value: "34,600 and 21,600 in July 2015",
        figures: ["remains-dead-2015-07-28-kyodo", "remains-unrecovered-2015-07-28-kyodo"],
        sources: ["japantimes-2015-07-28-association-disbands"],
      },
    ],
    basis: "both-kept",
    why: "All can hold: no return of remains after 1996 was found, and the government knew of none since 2014. In February 2025 the government gave the same three numbers as of the end of January 2025.",
  },
  {
    id: "remains-money-asked",
    about: [{ collection: "figures", id: "remains-cost-asked-total-2015-09-asahi" }],
    summary: "Whether the DPRK had asked for money for returning remains.",
    readings: [
      { value: "none, as far as the government knows (June 2014)", sources: ["sangiin-2014-06-03-answer-109"] },
      {
        value:
          "a surcharge, demanded of Japan, on the cost of returning remains, according to people in Japan's government (reported in July 2015)",
        sources: ["sankei-2015-07-21-remains-cost"],
      },
      {
        value:
          'about 10 billion yen for about 8,000 sets (reported by the Asahi Shimbun in September 2015; JoongAng Ilbo leaves out the first "about")',
        figures: [
          "remains-cost-asked-total-2015-09-asahi",
          "remains-cost-asked-per-set-2015-09-asahi",
          "remains-offered-2015-09-asahi",
        ],
        sources: ["joongang-2015-remains-ten-billion-yen", "blogspot-2015-09-24-asahi-on-remains"],
      },
    ],
    basis: "both-kept",
    why: "The answer is of June 2014 and the demands were reported in 2015, so both can be right.",
  },
  {
    id: "remains-number-of-dead",
    about: [
      { collection: "figures", id: "remains-dead-1996-03-31-mhw" },
      { collection: "figures", id: "remains-dead-1946-professor" },
      { collection: "figures", id: "remains-dead-2013-08-27-nhk" },
    ],
    summary: "How many Japanese died in what is now the DPRK around the end of the war.",
    readings: [
      {
        value: "34,600, on most pages about or by estimate",
        used: true,
        figures: [
          "remains-dead-1996-03-31-mhw",
          "remains-dead-2012-08-mhlw",
          "remains-dead-2025-01-31-mhlw",
          "remains-dead-2012-08-30-kyodo",
          "remains-dead-2013-06-japantimes",
          "remains-dead-2013-06-14-voa",
          "remains-dead-2013-10-10-japantimes",
          "remains-dead-2014-03-02-jiji",
          "remains-dead-2014-03-03-ap",
          "remains-dead-2015-07-28-kyodo",
          "remains-dead-2015-08-14-kyodo",
          "remains-dead-2012-08-10-kyunghyang",
        ],
        sources: [
          "sangiin-2018-01-30-answer-stockholm-3",
          "shugiin-2025-02-21-answer-49",
          "jrc-2012-08-17-exchange-report",
          "japantimes-2012-08-30-talks-start",
          "japantimes-2013-06-18-komusan",
          "japantimes-2013-06-26-trip-ends",
          "voakorea-2013-06-visits-resume",
          "japantimes-2013-10-10-scholar-on-remains",
          "christiandaily-2014-03-02-shenyang-plan",
          "ap-2014-03-03-red-cross-officials-meet",
          "ap-2014-03-03-shenyang",
          "japantimes-2015-07-28-association-disbands",
          "japantimes-2015-08-14-six-leave",
          "kyunghyang-2012-08-10-red-cross-talks",
        ],
      },
      {
        value: "34,000 (one of the four pages: about; two: more than)",
        figures: [
          "remains-dead-2014-06-voa",
          "remains-dead-1946-professor",
          "remains-dead-2013-08-28-voa",
          "remains-dead-2014-03-20-mbn",
        ],
        sources: [
          "voa-2014-06-ninth-visit-plan",
          "chosonsinbo-2014-03-06-lecture-on-burial-places",
          "voakorea-2013-08-28-joint-survey",
          "mbn-2014-03-20-shenyang",
        ],
      },
      {
        value: "about 35,000",
        figures: ["remains-dead-2013-08-27-nhk", "remains-dead-2012-08-27-yonhap"],
        sources: ["nhk-2013-08-27-first-survey", "ajunews-2012-08-27-four-leave"],
      },
      {
        value: "30,000 (one of the two pages: about; the other: as many as, and of soldiers)",
        figures: ["remains-dead-2012-08-10-yonhap", "remains-dead-2012-08-08-hankyoreh-ko"],
        sources: ["seoul-2012-08-10-red-cross-result", "hani-ko-2012-08-08-red-cross-contact"],
      },
      { value: "unknown", sources: ["sangiin-2013-05-07-answer-87"] },
      {
        value: "about 50,000 or more, north of the 38th parallel (a copy of an encyclopedia)",
        figures: ["remains-dead-wikipedia"],
        sources: ["weblio-repatriates-manchuria-northern-korea"],
      },
    ],
    basis: "official-text",
    why: 'The welfare ministry\'s table is the oldest dated origin of the number. When the Cabinet wrote "unknown" in 2013, it was asked about all who were there, soldiers and refugees included.',
  },
  {
    id: "remains-pupyong-dead",
    about: [
      { collection: "figures", id: "remains-deaths-at-place-2017-04-18-pupyong-local" },
      { collection: "figures", id: "remains-deaths-at-place-2017-04-18-pupyong-nhk" },
    ],
    summary: "How many Japanese died at Pupyong.",
    readings: [
      {
        value: "about 1,440",
        used: true,
        figures: ["remains-deaths-at-place-2017-04-18-pupyong-local"],
        sources: ["tvasahi-2017-04-19-pupyong", "newsonjapan-2017-04-19-pupyong"],
      },
      {
        value: "about 1,500 (KBS: 1,500)",
        figures: ["remains-deaths-at-place-2017-04-18-pupyong-nhk"],
        sources: ["nhk-2017-04-19-pupyong", "newsonjapan-2017-04-19-pupyong", "kbs-2017-04-19-pupyong"],
      },
    ],
    basis: "closer-source",
    why: "The smaller number is credited to the authorities of the place; the other looks rounded.",
  },
  {
    id: "remains-ryongsan-dead",
    about: [
      { collection: "figures", id: "remains-burials-at-site-1946-04-04-ryongsan-register" },
      { collection: "figures", id: "remains-burials-at-site-1946-07-22-ryongsan-survey" },
      { collection: "figures", id: "remains-at-site-2012-06-21-ryongsan-institute" },
    ],
    summary: "How many Japanese are, or were, buried at Ryongsan.",
    readings: [
      {
        value: "2,421 names on the register",
        figures: ["remains-burials-at-site-1946-04-04-ryongsan-register"],
        sources: ["sangiin-2014-05-13-answer-84", "abccast-2012-10-11-remains-issue"],
      },
      {
        value: "2,700 and unnamed others",
        figures: ["remains-burials-at-site-1946-07-22-ryongsan-survey"],
        sources: ["sangiin-2014-05-13-answer-84"],
      },
      {
        value: "3,268 (given beside 2,421)",
        figures: ["remains-burials-at-site-1946-ryongsan-association"],
        sources: ["kitaizoku-survey-ryongsan"],
      },
      {
        value:
          "at least 2,000 sets, an estimate that rests partly on what residents said of the mounds, about 500 in number",
        figures: ["remains-at-site-2012-06-21-ryongsan-institute"],
        sources: ["sankei-2012-06-22-cemetery-shown", "rirc-2012-cemetery-shown"],
      },
      {
        value: "about 2,421 sets",
        figures: ["remains-at-site-2013-06-ryongsan-institute"],
        sources: ["chosonsinbo-2013-06-21-first-visit-of-year"],
      },
      {
        value: "some 2,400, more than 2,400, or at least 2,400",
        figures: [
          "remains-at-site-2013-06-19-ryongsan-kyodo",
          "remains-burials-at-site-2015-08-14-ryongsan-kyodo",
          "remains-at-site-2015-08-16-ryongsan-ntv",
          "remains-burials-at-site-2014-06-29-ryongsan-press",
        ],
        sources: [
          "kyodo-2013-06-19-ryongsan",
          "japantimes-2015-08-14-six-leave",
          "ntv-2015-08-17-ryongsan",
          "rirc-2014-grave-visit",
          "rirc-2012-cemetery-shown",
        ],
      },
    ],
    basis: "both-kept",
    why: "Names on a register, a count on the ground and an estimate of remains after two moves are different things.",
  },
  {
    id: "remains-ryongsan-moves",
    about: [{ collection: "places", id: "ryongsan" }],
    summary: "When the Ryongsan graves were moved, and moved again.",
    readings: [
      {
        value:
          "in the mid-1950s, and from 1970 to 1971, according to the director of the DPRK's Institute of History, whom Kyodo quotes",
        sources: ["kyodo-2013-06-19-ryongsan"],
      },
      {
        value:
          "the DPRK gave notice of a move in the late 1950s; the graves were moved to the place shown in 2012 because of urban works in 1971 and 1972 (a press digest)",
        sources: ["rirc-2012-cemetery-shown"],
      },
      {
        value: "in 1957, for a transformer station (the association of bereaved families)",
        sources: ["kitaizoku-survey-ryongsan"],
      },
    ],
    basis: "both-kept",
    why: "Most of it rests on what the director of the DPRK's Institute of History said; no paper of the time was seen.",
  },
  {
    id: "remains-still-in-dprk",
    about: [
      { collection: "figures", id: "remains-unrecovered-2012-08-mhlw" },
      { collection: "figures", id: "remains-unrecovered-2013-12-06-association" },
      { collection: "figures", id: "remains-unrecovered-2012-association" },
      { collection: "figures", id: "remains-unrecovered-2015-08-14-kyodo" },
    ],
    summary: "How many remains of Japanese are still in the DPRK.",
    readings: [
      {
        value: "21,600",
        used: true,
        figures: [
          "remains-unrecovered-2012-08-mhlw",
          "remains-unrecovered-2018-cabinet",
          "remains-unrecovered-2025-01-31-mhlw",
          "remains-unrecovered-2012-08-30-kyodo",
          "remains-unrecovered-2013-06-14-voa",
          "remains-unrecovered-2013-10-10-japantimes",
          "remains-unrecovered-2014-03-02-jiji",
          "remains-unrecovered-2014-03-03-ap",
          "remains-unrecovered-2014-06-voa",
          "remains-unrecovered-2014-09-14-ntv",
          "remains-unrecovered-2015-07-28-kyodo",
          "remains-unrecovered-2016-foreign-ministry",
          "remains-unrecovered-2012-08-10-kyunghyang",
        ],
        sources: [
          "shugiin-2025-02-21-answer-49",
          "sangiin-2018-answer-47",
          "jrc-2012-08-17-exchange-report",
          "japantimes-2012-08-30-talks-start",
          "voakorea-2013-06-visits-resume",
          "japantimes-2013-10-10-scholar-on-remains",
          "christiandaily-2014-03-02-shenyang-plan",
          "ap-2014-03-03-red-cross-officials-meet",
          "ap-2014-03-03-shenyang",
          "voa-2014-06-ninth-visit-plan",
          "voakorea-2014-09-tenth-visit",
          "voakorea-2015-08-ryongsan",
          "ntv-2014-09-14-families-leave",
          "japantimes-2015-07-28-association-disbands",
          "replog-196-3-summary",
          "kyunghyang-2012-08-10-red-cross-talks",
        ],
      },
      {
        value: "about 21,300",
        figures: ["remains-unrecovered-2013-12-06-association"],
        sources: ["kitaizoku-2013-12-06-briefing"],
      },
      {
        value: "21,000 (one of the two pages: more than 21,000)",
        figures: ["remains-unrecovered-2014-03-20-mbn", "remains-unrecovered-2013-08-28-voa"],
        sources: ["mbn-2014-03-20-shenyang", "voakorea-2013-08-28-joint-survey"],
      },
      {
        value: "about 20,000",
        figures: ["remains-unrecovered-2015-08-14-kyodo", "remains-unrecovered-2014-10-31-withnews"],
        sources: ["japantimes-2015-08-14-six-leave", "withnews-2014-10-31-all-japanese"],
      },
      {
        value: "more than 20,000",
        figures: ["remains-unrecovered-2013-08-27-nhk", "remains-unrecovered-2014-05-07-question-93"],
        sources: ["nhk-2013-08-27-first-survey", "sangiin-2014-05-07-question-93"],
      },
      { value: "about 30,000", figures: ["remains-unrecovered-2012-association"], sources: ["kitaizoku-home"] },
    ],
    basis: "official-text",
    why: "The welfare ministry lists its number beside those of the dead and of the remains brought home, of which it is the difference.",
  },
  {
    id: "remains-totals-which-ministry",
    about: [
      { collection: "figures", id: "remains-dead-2014-06-voa" },
      { collection: "figures", id: "remains-dead-2012-08-mhlw" },
    ],
    summary: "Which Japanese ministry the totals come from.",
    readings: [
      {
        value: "Ministry of Health, Labour and Welfare",
        used: true,
        figures: ["remains-dead-2012-08-mhlw", "remains-dead-2025-01-31-mhlw", "remains-dead-2013-06-14-voa"],
        sources: ["jrc-2012-08-17-exchange-report", "shugiin-2025-02-21-answer-49", "voakorea-2013-06-visits-resume"],
      },
      {
        value: "Ministry of Foreign Affairs",
        figures: ["remains-dead-2014-06-voa", "remains-unrecovered-2014-06-voa"],
        sources: ["voa-2014-06-ninth-visit-plan", "voakorea-2014-09-tenth-visit", "voakorea-2015-08-ryongsan"],
      },
    ],
    basis: "official-text",
    why: "The Cabinet names the ministry whose estimate it gives.",
  },
  {
    id: "spouses-moved-years",
    about: [{ collection: "indicators", id: "spouses-moved" }],
    summary: "The years in which the Japanese spouses moved to the DPRK.",
    readings: [
      { value: "1959 to 1981", sources: ["ifrc-2002-08-19-progress-in-talks"] },
      {
        value: "1959 to 1980 (said of the marriages)",
        figures: ["spouses-moved-2002-08-18-voa"],
        sources: ["voa-2002-08-18-talks-open"],
      },
      {
        value: "1959 to the early 1980s",
        figures: ["spouses-moved-2002-08-19-reuters"],
        sources: ["people-2002-08-20-joint-press-release"],
      },
      { value: "1959 to 1982", figures: ["spouses-moved-1997-10-10-la-times"], sources: ["latimes-1997-10-10-list"] },
      {
        value: "1959 to 1984 (one of the pages: of all who went)",
        figures: ["spouses-moved-2000-09-13-justice-ministry"],
        sources: [
          "sangiin-2015-03-20-answer-return-programme-72",
          "japantimes-2000-09-13-women-arrive",
          "donga-2000-04-30-sixteen-in-june",
        ],
      },
      {
        value: "mainly 1959 to 1963",
        figures: ["spouses-moved-1997-11-09-baltimore-sun"],
        sources: ["baltimoresun-1997-11-09-wives-visit"],
      },
    ],
    basis: "both-kept",
    why: "The return programme ran to July 1984; the pages do not say what ended in the earlier years.",
  },
];
