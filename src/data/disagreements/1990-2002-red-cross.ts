import type { Disagreements } from "../types.ts";

export const disagreements: Disagreements = [
  {
    id: "1995-dprk-gifts",
    about: [
      { collection: "events", id: "1995-dprkrc-gift", field: "summary" },
      { collection: "figures", id: "dprk-gifts-usd-1995-dprkrc-asahi" },
    ],
    summary: "Who gave what to whom after the Hanshin-Awaji earthquake of 1995.",
    positions: [
      {
        value: "Kim Jong Il 1,000,000 dollars, the DPRK Red Cross 200,000 dollars",
        figures: ["dprk-gifts-usd-1995-kim-jong-il-asahi", "dprk-gifts-usd-1995-dprkrc-asahi"],
        sources: ["asahi-2011-03-24-dprkrc-gift"],
      },
      {
        value: "Kim Jong Il 200,000 dollars to Koreans in Japan; the Red Cross is not named",
        figures: ["dprk-gifts-usd-1995-kim-jong-il-yonhap"],
        sources: ["yonhap-ja-2011-03-24-dprkrc-gift", "joongang-ja-2011-03-24-gift"],
      },
    ],
    basis: "both-kept",
    why: "All three pages look back from 2011 and no page of 1995 was found.",
  },
  {
    id: "1995-rice-terms",
    about: [{ collection: "events", id: "1995-06-30-rice-agreement", field: "summary" }],
    summary:
      "The rice of June 1995 was first reported as all on credit, two days later as half a gift through the Red Cross.",
    positions: [
      {
        value: "300,000 tonnes, all on credit",
        figures: ["aid-food-promised-1995-06-28-credit"],
        sources: ["hankyung-1995-06-29-rice-on-credit"],
      },
      {
        value: "150,000 tonnes on credit and 150,000 as a gift",
        used: true,
        figures: [
          "aid-food-promised-1995-06-30-gift",
          "aid-food-promised-1995-06-30-credit",
          "aid-food-promised-1995-06-29-gift",
          "aid-food-promised-1995-06-29-credit",
        ],
        sources: ["hankookilbo-1995-07-01-rice-agreement", "hankyung-1995-06-30-half-and-half"],
      },
    ],
    basis: "later-correction",
    why: "The later report says that the terms of 28 June were changed before the signing of 30 June.",
  },
  {
    id: "1997-first-home-visit-ages",
    about: [{ collection: "events", id: "1997-11-08-first-home-visit", field: "summary" }],
    summary: "The age of the oldest woman of the first home visit.",
    positions: [
      {
        value: "55 to 84",
        used: true,
        sources: [
          "japantimes-1997-10-30-names-released",
          "imaeil-1997-10-30-list-final",
          "latimes-1997-11-09-wives-return",
        ],
      },
      { value: "55 to 64", sources: ["donga-1997-10-15-first-list"] },
    ],
    basis: "more-sources",
    why: "Three reports against one, and a report of the visit tells of a participant of 84.",
  },
  {
    id: "1997-first-home-visit-length",
    about: [{ collection: "events", id: "1997-11-08-first-home-visit", field: "date" }],
    summary: "How long the first home visit lasted.",
    positions: [
      {
        value: "a week, 8 to 14 November",
        used: true,
        sources: [
          "sangiin-2015-03-20-answer-return-programme-72",
          "japantimes-1997-10-30-names-released",
          "hankookilbo-1997-10-31-first-visit-dates",
        ],
      },
      { value: "six days", sources: ["latimes-1997-11-09-wives-return", "ap-1997-11-09-reunions"] },
    ],
    basis: "official-text",
    why: "The Government of Japan gives the first and the last day.",
  },
  {
    id: "1997-home-visit-list-date",
    about: [{ collection: "events", id: "1997-10-09-list-handed-over", field: "date" }],
    summary: "When the DPRK side handed over the list for the first home visit.",
    positions: [
      { value: "1997-10-09", used: true, sources: ["latimes-1997-10-10-list"] },
      { value: "1997-09", sources: ["imaeil-1997-10-23-fifteen-in-november"] },
    ],
    basis: "closer-source",
    why: "The first report was written the day after; the other looks back two weeks later and only says last month.",
  },
  {
    id: "1997-ri-song-ho-name",
    about: [{ collection: "delegates", id: "ri-song-ho", field: "names" }],
    summary: "The spelling of the name of the head of the DPRK delegation of 1997.",
    positions: [
      {
        value: "이성호, 李星鎬",
        used: true,
        sources: [
          "hankyung-1997-09-03-liaison-council",
          "imaeil-1997-09-02-liaison-council",
          "geojenews-2007-10-25-dprk-red-cross",
        ],
      },
      { value: "이송호", sources: ["joongang-1997-09-07-15-to-20"] },
    ],
    basis: "more-sources",
    why: "Three papers against one, and KCNA writes Ri Song Ho.",
  },
  {
    id: "1998-2000-first-search-for-missing",
    about: [
      { collection: "events", id: "1998-06-05-no-missing-found", field: "summary" },
      { collection: "meetings", id: "1999-12-19-beijing", field: "outcomes" },
    ],
    summary: "When the DPRK side first looked, or agreed to look, for the missing Japanese.",
    positions: [
      { value: "early 1998", used: true, sources: ["korea-np-1998-06-09-no-missing-found"] },
      {
        value: "December 1999, under way by March 2000",
        sources: ["korea-np-1999-12-24-joint-statement", "korea-np-2000-03-17-confirmed-points"],
      },
      { value: "October 2000", sources: ["voa-2002-08-18-talks-open"] },
    ],
    basis: "official-text",
    why: "The texts of the DPRK Red Cross and of the talks show searches in 1998 and from December 1999 on.",
  },
  {
    id: "1998-home-visits-nationality",
    about: [
      { collection: "events", id: "1998-01-27-second-home-visit", field: "summary" },
      { collection: "events", id: "2000-09-12-third-home-visit", field: "summary" },
    ],
    summary: "Whether women had to hold Japanese nationality to take part in a home visit.",
    positions: [
      {
        value: "two women left out of the second visit for lost nationality",
        sources: ["jrc-journal-2014-igarashi-p59"],
        figures: ["home-visit-excluded-1998-01-jrcs-officer"],
      },
      {
        value: "condition relaxed for one of 16 women in 2000",
        sources: ["donga-2000-04-30-sixteen-in-june", "chosun-nk-2000-04-30-third-visit"],
        figures: ["home-visit-planned-2000-04-29-yomiuri"],
      },
      {
        value:
          "not essential, seen on humanitarian grounds alone (the officer of the Japanese Red Cross Society in charge, in 2014)",
        sources: ["jrc-journal-2014-igarashi-p60"],
      },
      {
        value: "raising it was a reason for stopping the third visit in 1998 (the DPRK Red Cross)",
        sources: ["korea-np-1998-06-12-home-visit-statement"],
      },
    ],
    basis: "both-kept",
    why: "The practice changed between 1998 and 2000, and the two societies and the Japanese government judged it differently.",
  },
  {
    id: "1998-home-visits-why-stopped",
    about: [{ collection: "events", id: "1998-06-07-third-visit-off", field: "summary" }],
    summary: "Why the home visits stopped after the second.",
    positions: [
      {
        value: "the question of nationality and the treatment of the visitors",
        sources: ["korea-np-1998-06-12-home-visit-statement"],
      },
      { value: "the dispute over suspected abductions", sources: ["donga-2000-04-30-sixteen-in-june"] },
      { value: "the launch of August 1998", sources: ["japantimes-2000-09-13-women-arrive"] },
    ],
    basis: "both-kept",
    why: "The first is the statement of the side that stopped them, in June 1998 and so before the launch; the others look back from 2000.",
  },
  {
    id: "1999-12-red-cross-talks-dates",
    about: [{ collection: "meetings", id: "1999-12-19-beijing", field: "end" }],
    summary: "The last day of the Red Cross talks of December 1999.",
    positions: [
      {
        value: "1999-12-21",
        used: true,
        sources: [
          "korea-np-1999-12-24-joint-statement",
          "people-1999-12-22-joint-press-statement",
          "deseret-1999-12-21-talks",
          "voa-1999-12-21-humanitarian-deal",
        ],
      },
      { value: "1999-12-20", sources: ["piej-2015-02-06-blog"] },
    ],
    basis: "official-text",
    why: "The joint statement gives 19 to 21 December; the 20th was the planned end.",
  },
  {
    id: "1999-12-who-gives-food",
    about: [{ collection: "meetings", id: "1999-12-19-beijing", field: "outcomes" }],
    summary: "What was agreed on food in December 1999.",
    positions: [
      {
        value: "the Japanese Red Cross Society asks its government, which considers it",
        used: true,
        sources: [
          "korea-np-1999-12-24-joint-statement",
          "people-1999-12-22-joint-press-statement",
          "deseret-1999-12-21-talks",
        ],
      },
      {
        value: "the Japanese Red Cross Society agreed to resume food aid",
        sources: ["voa-1999-12-21-humanitarian-deal"],
      },
    ],
    basis: "official-text",
    why: "The joint statement has the first.",
  },
  {
    id: "1999-konoe-last-character",
    about: [{ collection: "delegates", id: "tadateru-konoe", field: "names" }],
    summary: "The last character of the name Tadateru Konoe in the press of 1997 to 2000.",
    positions: [
      {
        value: "忠煇",
        used: true,
        sources: ["jrc-2013-11-13-konoe-reelected", "donga-1999-12-19-talks-open", "imaeil-1997-09-02-liaison-council"],
      },
      {
        value: "忠輝",
        sources: [
          "donga-1999-12-20-appeal-for-food",
          "hankookilbo-2000-03-14-swiss-hotel",
          "seoul-1999-12-22-wives-next-spring",
        ],
      },
    ],
    basis: "official-text",
    why: "His own society writes the first; the two forms stand side by side even in one newspaper.",
  },
  {
    id: "2000-03-third-home-visit-date",
    about: [{ collection: "meetings", id: "2000-03-13-beijing", field: "outcomes" }],
    summary:
      "The time agreed on 13 March 2000 for the third home visit. It was then moved to June and in the end took place from 12 to 18 September 2000.",
    positions: [
      {
        value: "April or May",
        used: true,
        sources: ["mofa-2000-03-14-press-conference", "kcna-2000-03-13-beijing-talks"],
      },
      { value: "5 April", sources: ["korea-np-2000-03-17-confirmed-points"] },
      { value: "late April to May", sources: ["chosun-nk-2000-03-wives-visit"] },
      {
        value: "about April",
        sources: ["donga-2000-03-13-four-points-reaffirmed", "hankookilbo-2000-03-14-swiss-hotel"],
      },
    ],
    basis: "official-text",
    why: "The Japanese Foreign Ministry and the English text of KCNA agree; the day in the Japanese print of the same KCNA text looks like a misprint for the two months.",
  },
  {
    id: "2000-09-rice-size",
    about: [
      { collection: "events", id: "2000-10-06-rice-500000", field: "summary" },
      { collection: "figures", id: "aid-food-decided-2000-10-06-nakagawa" },
    ],
    summary: "The size of the rice aid of autumn 2000 before and at the decision.",
    positions: [
      {
        value: "400,000 tonnes planned",
        figures: ["aid-food-planned-2000-09-02-asahi"],
        sources: ["donga-en-2000-09-04-rice-400000"],
      },
      {
        value: "400,000 to 500,000 tonnes planned",
        figures: ["aid-food-planned-2000-09-14-mainichi"],
        sources: ["hankyung-2000-09-14-rice"],
      },
      {
        value: "500,000 tonnes",
        used: true,
        figures: [
          "aid-food-decided-2000-10-06-nakagawa",
          "aid-food-given-2000-donga",
          "aid-food-planned-2000-10-04-ldp-panel",
        ],
        sources: ["japantimes-2000-10-07-rice-aid", "donga-2001-10-28-wfp-rice", "japantimes-2000-10-05-rice"],
      },
    ],
    basis: "later-correction",
    why: "The decision of 6 October replaced the forecasts.",
  },
  {
    id: "2000-wfp-request",
    about: [
      { collection: "figures", id: "aid-food-requested-2000-09-japan-times" },
      { collection: "figures", id: "aid-food-requested-2000-donga" },
    ],
    summary: "What the World Food Programme had asked for in 2000.",
    positions: [
      {
        value: "195,000 tonnes for four months from September",
        figures: ["aid-food-requested-2000-09-japan-times"],
        sources: ["japantimes-2000-10-07-rice-aid"],
      },
      { value: "260,000 tonnes", figures: ["aid-food-requested-2000-donga"], sources: ["donga-2001-10-28-wfp-rice"] },
    ],
    basis: "both-kept",
    why: "The spans asked for may differ; the second page names none.",
  },
  {
    id: "2001-12-why-search-halted",
    about: [{ collection: "events", id: "2001-12-17-search-halted", field: "summary" }],
    summary: "Why the DPRK Red Cross halted the search in December 2001.",
    positions: [
      {
        value: "raids on Chongryon over the credit unions",
        sources: [
          "donga-2002-03-24-jrcs-letter",
          "japantimes-2001-12-20-kin-of-missing",
          "hankyung-2001-12-19-jrcs-letter",
        ],
      },
      {
        value: "the sinking of a suspected DPRK ship",
        sources: ["voa-2002-08-18-talks-open", "derstandard-2002-08-red-cross-six"],
      },
    ],
    basis: "both-kept",
    why: "The text of the announcement was not found and the record states no cause; what was read of the pages of 18 to 20 December does not mention a sinking.",
  },
  {
    id: "2002-03-japan-statement-date",
    about: [{ collection: "events", id: "2002-03-22-japan-on-resumed-search", field: "date" }],
    summary: "The day of the Japanese foreign minister's statement on the resumed search.",
    positions: [
      { value: "2002-03-22", used: true, sources: ["worldjpn-2002-03-22-mofa-statement-ja"] },
      { value: "2002-03-25", sources: ["worldjpn-2002-03-25-mofa-statement-en"] },
    ],
    basis: "closer-source",
    why: "The Japanese text is the original and answers an announcement of the same day; the English one is its later translation.",
  },
  {
    id: "2002-08-red-cross-assessment",
    about: [{ collection: "meetings", id: "2002-08-18-pyongyang", field: "outcomes" }],
    summary: "How the results of August 2002 were judged.",
    positions: [
      { value: "some progress", sources: ["ifrc-2002-08-19-progress-in-talks"] },
      { value: "little progress; a Japanese official was disappointed", sources: ["voa-2002-08-19-little-progress"] },
    ],
    basis: "both-kept",
    why: "The one looks at the searches, the other at the suspected abductions.",
  },
  {
    id: "2002-08-red-cross-first-in-pyongyang",
    about: [
      { collection: "meetings", id: "2002-08-18-pyongyang", field: "round" },
      { collection: "meetings", id: "1956-01-27-pyongyang" },
    ],
    summary: "Whether the Red Cross talks of August 2002 were the first held in Pyongyang.",
    positions: [
      {
        value: "first held in the DPRK capital",
        sources: ["ifrc-2002-08-19-progress-in-talks", "donga-2002-08-18-first-day", "donga-2002-08-18-talks-open"],
      },
      {
        value: "talks of the two societies in Pyongyang already from January to February 1956",
        sources: [
          "jrc-humanitarian-journal-3-2014-p63",
          "nahf-1957-12-03-chronology-1955-57",
          "kokalog-1959-08-10-kasai-diet",
        ],
      },
    ],
    basis: "both-kept",
    why: "The record gives the first as what the meeting was called and holds the talks of 1956 as a meeting; the IFRC may count only the talks since 1997.",
  },
  {
    id: "2002-08-red-cross-home-visits-agreed",
    about: [{ collection: "meetings", id: "2002-08-18-pyongyang", field: "outcomes" }],
    summary: "What was agreed on home visits in August 2002.",
    positions: [
      {
        value: "a fourth group towards the end of October 2002",
        used: true,
        sources: [
          "ifrc-2002-08-19-progress-in-talks",
          "hankyung-2002-08-19-joint-report",
          "people-2002-08-20-joint-press-release",
          "donga-2002-08-19-six-confirmed",
          "hankookilbo-2002-08-20-sixth-talks",
        ],
      },
      { value: "visiting rights for about 2,000 women", sources: ["voa-2002-08-19-little-progress"] },
    ],
    basis: "official-text",
    why: "The joint report and the IFRC have one further group.",
  },
  {
    id: "2002-08-red-cross-list-of-koreans",
    about: [
      { collection: "figures", id: "tracing-kp-answered-2002-08-19-ifrc" },
      { collection: "figures", id: "tracing-kp-requested-2002-08-18-press" },
    ],
    summary: "Of which list of missing Koreans the three were.",
    positions: [
      {
        value: "of 55 on a list presented in Beijing in April 2002",
        figures: [
          "tracing-kp-requested-2002-08-19-ifrc",
          "tracing-kp-answered-2002-08-19-ifrc",
          "tracing-kp-requested-2002-04-30-akahata-added",
        ],
        sources: ["ifrc-2002-08-19-progress-in-talks", "akahata-2002-05-01-red-cross-talks"],
      },
      {
        value: "of 314 on all lists",
        figures: [
          "tracing-kp-requested-2002-08-18-press",
          "tracing-kp-requested-2002-08-16-jrcs",
          "tracing-kp-requested-2002-04-30-akahata",
        ],
        sources: [
          "donga-2002-08-18-first-day",
          "ksilbo-2002-08-16-missing-koreans",
          "akahata-2002-05-01-red-cross-talks",
        ],
      },
    ],
    basis: "both-kept",
    why: "The 55 are part of the 314; a rate taken over one list is not comparable with a rate over the other.",
  },
  {
    id: "2002-08-red-cross-numbering",
    about: [
      { collection: "meetings", id: "2002-08-18-pyongyang", field: "round" },
      { collection: "meetings", id: "2000-03-13-beijing", field: "round" },
    ],
    summary: "The number of the Red Cross talks of August 2002.",
    positions: [
      { value: "sixth talks", sources: ["hankookilbo-2002-08-20-sixth-talks"] },
      {
        value: "March 2000 was the second, counted from December 1999, so August 2002 the fourth",
        sources: ["hankookilbo-2000-03-14-swiss-hotel", "ifrc-2000-03-09-weekly-news"],
      },
    ],
    basis: "both-kept",
    why: "Five sessions since September 1997 are known; no page explains either count.",
  },
  {
    id: "2002-08-red-cross-six-alive",
    about: [
      { collection: "meetings", id: "2002-08-18-pyongyang", field: "outcomes" },
      { collection: "figures", id: "tracing-jp-alive-2002-08-19-ifrc" },
    ],
    summary: "How many of the six Japanese were alive.",
    positions: [
      {
        value: "2",
        used: true,
        figures: ["tracing-jp-alive-2002-08-19-ifrc", "tracing-jp-alive-2002-08-19-donga"],
        sources: ["ifrc-2002-08-19-progress-in-talks", "donga-2002-08-19-six-confirmed"],
      },
      {
        value: "at least 1",
        figures: ["tracing-jp-alive-2002-08-derstandard"],
        sources: ["derstandard-2002-08-red-cross-six"],
      },
    ],
    basis: "more-sources",
    why: "The IFRC and the Japanese media agree; the other report was written while the talks went on.",
  },
  {
    id: "2002-08-red-cross-six-who",
    about: [
      { collection: "meetings", id: "2002-08-18-pyongyang", field: "outcomes" },
      { collection: "figures", id: "tracing-jp-answered-2002-08-19-ifrc" },
    ],
    summary: "Who the six Japanese were on whom the DPRK Red Cross gave information.",
    positions: [
      {
        value: "missing since before 1945",
        figures: ["tracing-jp-answered-2002-08-19-ifrc"],
        sources: ["ifrc-2002-08-19-progress-in-talks"],
      },
      {
        value: "one Korean resident of Japan who had moved in the return programme, and five Japanese wives",
        figures: ["tracing-jp-answered-2002-08-19-hankook"],
        sources: ["hankookilbo-2002-08-20-sixth-talks"],
      },
      {
        value: "abducted Japanese, none of them on the list of eleven",
        sources: ["derstandard-2002-08-red-cross-six"],
      },
    ],
    basis: "both-kept",
    why: "The IFRC speaks of the missing of both sides in one clause, and no official text names the six.",
  },
  {
    id: "2002-08-red-cross-topics-in-2012",
    about: [{ collection: "meetings", id: "2002-08-18-pyongyang", field: "topics" }],
    summary: "What the talks of August 2002 were about, as recalled ten years later.",
    positions: [
      {
        value: "missing persons of both sides and home visits",
        used: true,
        sources: [
          "ifrc-2002-08-19-progress-in-talks",
          "hankyung-2002-08-19-joint-report",
          "voa-2002-08-19-little-progress",
        ],
      },
      { value: "abducted Japanese", sources: ["japantimes-2012-08-08-remains-meeting"] },
    ],
    basis: "official-text",
    why: "The texts of 2002 have missing persons and home visits; suspected abductions were raised without result.",
  },
  {
    id: "2002-09-dprk-statement-date",
    about: [{ collection: "events", id: "2002-09-17-dprk-mfa-statement", field: "date" }],
    summary: "The day of the DPRK Foreign Ministry's statement after the summit.",
    positions: [
      { value: "2002-09-17", used: true, sources: ["people-2002-09-18-dprk-regret"] },
      { value: "2002-09-18", sources: ["seoul-2002-09-19-mfa-spokesman"] },
    ],
    basis: "closer-source",
    why: "The first report is a day older and quotes the statement as of the day of the summit.",
  },
  {
    id: "2002-10-fourth-home-visit-status",
    about: [{ collection: "events", id: "2002-10-fourth-visit-postponed", field: "status" }],
    summary: "Whether the fourth home visit was postponed or cancelled.",
    positions: [
      { value: "postponed, with no date", used: true, sources: ["mhlw-2003-spouses-home-visit"] },
      { value: "cancelled just before", sources: ["asahi-2020-09-27-repost-wives"] },
    ],
    basis: "official-text",
    why: "The ministry in charge calls it postponed; the other page is a forum copy of an article of 2020.",
  },
  {
    id: "2002-ri-ho-rim-characters",
    about: [{ collection: "delegates", id: "ri-ho-rim", field: "names" }],
    summary: "The characters and the spelling of the name Ri Ho Rim on pages of 2002 to 2014.",
    positions: [
      {
        value: "李虎林",
        used: true,
        sources: [
          "jrc-2012-08-17-exchange-report",
          "donga-2002-08-18-talks-open",
          "wowkorea-2014-03-19-red-cross-resumes",
          "christiandaily-2014-03-02-shenyang-plan",
        ],
      },
      {
        value: "李浩林",
        sources: [
          "korea-np-2002-05-08-beijing-joint-report",
          "donga-2002-04-29-49-missing",
          "joongang-2014-03-red-cross-19-20-planned",
        ],
      },
      { value: "リ・ホム", sources: ["akahata-2002-05-01-red-cross-talks"] },
    ],
    basis: "official-text",
    why: "The Japanese Red Cross Society wrote the first in 2012; the second stands on pages of 2002 and on one of 2014, the third drops a syllable.",
  },
  {
    id: "2002-ri-ho-rim-title",
    about: [{ collection: "delegates", id: "ri-ho-rim", field: "positions" }],
    summary: "The title of the head of the DPRK Red Cross delegation in 2002.",
    positions: [
      {
        value: "deputy secretary general",
        sources: [
          "ifrc-2002-08-19-progress-in-talks",
          "donga-2002-04-29-49-missing",
          "hankyung-2002-04-29-beijing-hotel",
          "korea-np-2000-09-18-third-home-visit",
        ],
      },
      {
        value: "department director",
        sources: [
          "korea-np-2002-05-08-beijing-joint-report",
          "hankyung-2002-08-19-joint-report",
          "donga-2002-08-18-talks-open",
        ],
      },
    ],
    basis: "both-kept",
    why: "The joint reports of both talks have the second and the IFRC the first; he may have held both posts.",
  },
  {
    id: "spouses-moved-years",
    about: [{ collection: "indicators", id: "spouses-moved" }],
    summary: "The years in which the Japanese spouses moved to the DPRK.",
    positions: [
      { value: "1959 to 1981", sources: ["ifrc-2002-08-19-progress-in-talks"] },
      { value: "1959 to 1980", figures: ["spouses-moved-2002-08-18-voa"], sources: ["voa-2002-08-18-talks-open"] },
      {
        value: "1959 to the early 1980s",
        figures: ["spouses-moved-2002-08-19-reuters"],
        sources: ["people-2002-08-20-joint-press-release"],
      },
      { value: "1959 to 1982", figures: ["spouses-moved-1997-10-10-la-times"], sources: ["latimes-1997-10-10-list"] },
      {
        value: "1959 to 1984",
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
