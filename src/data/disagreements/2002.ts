import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2002-03-japan-statement-date",
    about: [{ collection: "events", id: "2002-03-22-japan-on-resumed-search", field: "date" }],
    summary: "The day of the Japanese foreign minister's statement on the resumed search.",
    readings: [
      { value: "2002-03-22", used: true, sources: ["worldjpn-2002-03-22-mofa-statement-ja"] },
      { value: "2002-03-25", sources: ["worldjpn-2002-03-25-mofa-statement-en"] },
    ],
    basis: "closer-source",
    why: "The Japanese text of the ministry bears the earlier day; the English text of the same statement is dated three days later.",
  },
  {
    id: "2002-03-singapore-off-day",
    about: [
      { collection: "events", id: "2002-03-29-minister-level-talks-put-off", field: "date" },
      { collection: "meetings", id: "2002-03-30-singapore-health-ministers", field: "status" },
    ],
    summary: "On which day it became known that the health ministers would not meet.",
    readings: [
      {
        value: "2002-03-29",
        used: true,
        sources: [
          "hankyung-2002-03-29-singapore-off",
          "seoul-2002-03-30-ministers-put-off",
          "voakorea-2002-03-29-singapore-cancelled",
        ],
      },
      { value: "2002-03-28", sources: ["rfa-ko-2002-03-28-singapore-off"] },
    ],
    basis: "more-sources",
    why: "As the day of the news, the 28th is only in the address of a page, which itself gives no day for it and may use the American date.",
  },
  {
    id: "2002-04-first-public-contact",
    about: [{ collection: "meetings", id: "2002-04-29-beijing", field: "round" }],
    summary: "When the two countries had last been in public contact before April 2002.",
    readings: [
      { value: "two years before", sources: ["voa-2002-04-26-first-public-contact"] },
      {
        value: "a year and a half before, at the round of October 2000",
        used: true,
        sources: ["sangiin-2017-01-31-written-answer", "japantimes-2000-10-30-round11"],
      },
    ],
    basis: "more-sources",
    why: "The round of October 2000 was public: the press reported it as it opened.",
  },
  {
    id: "2002-08-director-talks-result",
    about: [{ collection: "meetings", id: "2002-08-25-pyongyang-director-talks", field: "outcomes" }],
    summary: "What the talks of the directors-general of August 2002 brought.",
    readings: [
      {
        value: "no agreement on the main differences, talks to go on the next month",
        sources: ["voakorea-2002-08-26-end"],
      },
      {
        value: "a joint statement and an exchange of messages of the leaders",
        used: true,
        sources: ["donga-2002-08-26-director-talks", "voakorea-2002-08-26-messages"],
      },
      { value: "Koizumi's visit agreed", sources: ["toyo-keizai-2002-09-06-digest"] },
    ],
    basis: "more-sources",
    why: "Two reports have the statement and the messages, one of them the later report of the broadcaster that the first reading comes from; Japan's announcement only says that a political decision was found necessary.",
  },
  {
    id: "2002-08-first-high-level-talks",
    about: [{ collection: "meetings", id: "2002-08-25-pyongyang-director-talks", field: "round" }],
    summary: "When the two sides had last held high-level talks before August 2002.",
    readings: [
      { value: "almost two years before", sources: ["bbc-2002-08-26-no-results"] },
      {
        value: "on 31 July 2002, when the foreign ministers met",
        used: true,
        sources: ["worldjpn-2002-07-31-joint-announcement", "kcna-2002-07-31-foreign-ministers"],
      },
    ],
    basis: "official-text",
    why: "The two ministers issued a joint text in July; the claim seems to count only talks of delegations.",
  },
  {
    id: "2002-08-red-cross-assessment",
    about: [{ collection: "meetings", id: "2002-08-18-pyongyang", field: "outcomes" }],
    summary: "How the results of the Red Cross talks of August 2002 were judged.",
    readings: [
      { value: "some progress", sources: ["ifrc-2002-08-19-progress-in-talks"] },
      {
        value: "little progress; a Japanese official called the lack of it on the suspected abductions disappointing",
        sources: ["voa-2002-08-19-little-progress"],
      },
    ],
    basis: "both-kept",
    why: "The one looks at the searches, the other at all the disputes that block diplomatic relations, the suspected abductions among them.",
  },
  {
    id: "2002-08-red-cross-first-in-pyongyang",
    about: [
      { collection: "meetings", id: "2002-08-18-pyongyang", field: "round" },
      { collection: "meetings", id: "1956-01-27-pyongyang" },
    ],
    summary: "Whether the Red Cross talks of August 2002 were the first held in Pyongyang.",
    readings: [
      {
        value: "first held in the DPRK capital",
        sources: ["ifrc-2002-08-19-progress-in-talks", "donga-2002-08-18-first-day", "donga-2002-08-18-talks-open"],
      },
      {
        value:
          "talks of a delegation of the Japanese Red Cross in Pyongyang already in early 1956; from 27 January to 28 February by a chronology that an institute of the society printed",
        sources: [
          "jrc-humanitarian-journal-3-2014-p63",
          "nahf-1957-12-03-chronology-1955-57",
          "kokalog-1959-08-10-kasai-diet",
        ],
      },
    ],
    basis: "both-kept",
    why: "The record shows what the meeting of 2002 was called, and has the talks of 1956 as a meeting of its own. The IFRC may count only the talks since 1997.",
  },
  {
    id: "2002-08-red-cross-home-visits-agreed",
    about: [{ collection: "meetings", id: "2002-08-18-pyongyang", field: "outcomes" }],
    summary: "What was agreed on home visits in August 2002.",
    readings: [
      {
        value: "a home visit in late October 2002, or about then",
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
    why: "The joint report has one further visit, the IFRC a group of women.",
  },
  {
    id: "2002-08-red-cross-list-of-koreans",
    about: [
      { collection: "figures", id: "tracing-kp-answered-2002-08-19-ifrc" },
      { collection: "figures", id: "tracing-kp-requested-2002-08-18-press" },
    ],
    summary: "Which list of missing Koreans named those whom the Japanese Red Cross Society had found.",
    readings: [
      {
        value:
          "three of 55 on a list presented in Beijing in April 2002; Shimbun Akahata, before the three were known, has 55 added there",
        figures: [
          "tracing-kp-requested-2002-08-19-ifrc",
          "tracing-kp-answered-2002-08-19-ifrc",
          "tracing-kp-requested-2002-04-30-akahata-added",
        ],
        sources: ["ifrc-2002-08-19-progress-in-talks", "akahata-2002-05-01-red-cross-talks"],
      },
      {
        value: "some of the 314 about whom the DPRK had asked; Shimbun Akahata, before they were known, has 314 in all",
        figures: [
          "tracing-kp-requested-2002-08-18-press",
          "tracing-kp-requested-2002-08-16-afp",
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
    summary: "Which number the Red Cross talks of August 2002 have.",
    readings: [
      {
        value:
          "sixth talks; the Dong-A Ilbo had counted four from September 1997 to March 2000 (printed as 2003), which makes August 2002 the sixth",
        sources: ["hankookilbo-2002-08-20-sixth-talks", "donga-2002-03-27-health-ministers"],
      },
      {
        value: "March 2000 was the second, counted from December 1999, so August 2002 the fourth",
        sources: ["hankookilbo-2000-03-14-swiss-hotel", "ifrc-2000-03-09-weekly-news"],
      },
    ],
    basis: "both-kept",
    why: "The two readings count from different meetings. By the first there must have been a session between September 1997 and December 1999 that the record does not have.",
  },
  {
    id: "2002-08-red-cross-six-alive",
    about: [
      { collection: "meetings", id: "2002-08-18-pyongyang", field: "outcomes" },
      { collection: "figures", id: "tracing-jp-alive-2002-08-19-ifrc" },
    ],
    summary: "How many of the six Japanese were alive.",
    readings: [
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
    readings: [
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
        value: "abducted Japanese, none of them on Japan's list of eleven",
        sources: ["derstandard-2002-08-red-cross-six"],
      },
      {
        value: "missing Japanese who are not among those whom Japan calls abducted, according to Japanese officials",
        sources: ["voa-2002-08-19-little-progress"],
      },
    ],
    basis: "both-kept",
    why: "The IFRC speaks of the missing of both sides in one clause, and no official text names the six.",
  },
  {
    id: "2002-08-red-cross-topics-in-2012",
    about: [{ collection: "meetings", id: "2002-08-18-pyongyang", field: "topics" }],
    summary: "What the Red Cross talks of August 2002 were about.",
    readings: [
      {
        value: "missing persons and home visits",
        used: true,
        sources: [
          "ifrc-2002-08-19-progress-in-talks",
          "hankyung-2002-08-19-joint-report",
          "voa-2002-08-19-little-progress",
        ],
      },
      { value: "abducted Japanese, as recalled ten years later", sources: ["japantimes-2012-08-08-remains-meeting"] },
    ],
    basis: "official-text",
    why: "The texts of 2002 have missing persons and home visits; suspected abductions were raised without result.",
  },
  {
    id: "2002-09-17-alive-of-the-list",
    about: [
      { collection: "meetings", id: "2002-09-17-pyongyang-summit", field: "outcomes" },
      { collection: "figures", id: "abductions-reported-alive-2002-09-17-foreign-ministry" },
    ],
    summary:
      "How many of the persons on whom Japan had requested an inquiry were alive, as the DPRK reported on 17 September 2002.",
    readings: [
      {
        value: "4 of those asked about, and 1 not asked about",
        used: true,
        figures: [
          "abductions-reported-alive-2002-09-17-foreign-ministry",
          "abductions-reported-alive-2002-09-17-not-asked",
        ],
        sources: ["mofa-2002-09-17-koizumi-visit", "mofa-2004-bluebook-abductions"],
      },
      {
        value: "4 of 11",
        figures: ["abductions-reported-alive-2002-09-17-of-eleven"],
        sources: [
          "kantei-2002-09-17-summit",
          "voa-2002-09-19-talks",
          "csmonitor-2002-09-18-summit",
          "donga-jp-2002-09-17-summit",
        ],
      },
      {
        value: "7 of 11",
        figures: ["abductions-reported-alive-2002-09-17-voa-persian"],
        sources: ["voa-persian-2002-09-17-summit"],
      },
      {
        value: "4 of about a dozen",
        figures: ["abductions-admitted-2002-09-17-chicago-tribune"],
        sources: ["chicagotribune-2002-09-18-summit"],
      },
    ],
    basis: "official-text",
    why: "The ministry counts by Japan's list; no other page read has seven.",
  },
  {
    id: "2002-09-17-counts-by-list",
    about: [
      { collection: "figures", id: "abductions-reported-dead-2002-09-17-bbc-of-eleven" },
      { collection: "figures", id: "abductions-listed-by-dprk-2002-09-17-japan-times" },
      { collection: "figures", id: "abductions-admitted-2002-09-17-kyodo-2003" },
    ],
    summary: "How many abductees the DPRK reported alive and dead on 17 September 2002, by the list that is counted.",
    readings: [
      {
        value: "of the 11 whom Japan claimed: 6 dead, 4 alive",
        figures: [
          "abductions-recognised-2002-09-17-bbc",
          "abductions-reported-dead-2002-09-17-bbc-of-eleven",
          "abductions-reported-alive-2002-09-17-bbc-of-eleven",
        ],
        sources: ["bbc-2002-09-17-confesses"],
      },
      {
        value: "8 dead, at least 4 alive",
        figures: ["abductions-reported-dead-2002-09-17-bbc", "abductions-reported-alive-2002-09-17-bbc"],
        sources: ["bbc-2002-09-17-confesses"],
      },
      {
        value: "14 on the DPRK's list: 5 alive, 8 dead, 1 without a record",
        figures: [
          "abductions-listed-by-dprk-2002-09-17-japan-times",
          "abductions-reported-alive-2002-09-17-list",
          "abductions-reported-dead-2002-09-17-list",
          "abductions-reported-not-entered-2002-09-17-list",
        ],
        sources: ["japantimes-2002-09-26-data-before-summit", "asahi-2002-09-18-summit"],
      },
      {
        value: "13 admitted",
        figures: ["abductions-admitted-2002-09-17-kyodo-2003"],
        sources: ["japantimes-2003-03-08-un-panel"],
      },
    ],
    basis: "both-kept",
    why: "They count different groups: those whom Japan had asked about, all on the DPRK's list, and those whose abduction it admitted.",
  },
  {
    id: "2002-09-17-dead-of-the-list",
    about: [{ collection: "figures", id: "abductions-reported-dead-2002-09-17-donga" }],
    summary: "How many of the 11 on Japan's list the DPRK reported dead.",
    readings: [
      {
        value: "6",
        used: true,
        figures: ["abductions-reported-dead-2002-09-17-donga"],
        sources: ["donga-jp-2002-09-17-summit", "ifs-2002-09-17-summit-digest"],
      },
      { value: "5", sources: ["donga-cn-2002-09-17-summit"] },
    ],
    basis: "more-sources",
    why: "With four alive and one not known to have entered, six makes the eleven.",
  },
  {
    id: "2002-09-17-entry-not-confirmed",
    about: [
      { collection: "figures", id: "abductions-reported-not-entered-2002-09-17-foreign-ministry" },
      { collection: "figures", id: "abductions-reported-not-entered-2002-09-17-wiki" },
    ],
    summary: "For how many persons the DPRK said on 17 September 2002 that their entry could not be confirmed.",
    readings: [
      {
        value: "1",
        used: true,
        figures: [
          "abductions-reported-not-entered-2002-09-17-foreign-ministry",
          "abductions-reported-not-entered-2002-09-17-japan-times",
        ],
        sources: [
          "mofa-2002-09-17-koizumi-visit",
          "mofa-2004-bluebook-abductions",
          "japantimes-2002-09-26-fact-finding",
        ],
      },
      { value: "2", figures: ["abductions-reported-not-entered-2002-09-17-wiki"], sources: ["atwiki-kaikocyu-summit"] },
    ],
    basis: "official-text",
    why: "The ministry has one; two was read only on an anonymous wiki.",
  },
  {
    id: "2002-09-17-number-admitted",
    about: [
      { collection: "figures", id: "abductions-admitted-2002-09-17-press" },
      { collection: "meetings", id: "2002-09-17-pyongyang-summit", field: "outcomes" },
    ],
    summary: "How many abductions the DPRK admitted in September 2002.",
    readings: [
      {
        value: "13; in The Japan Times only as eight dead and five survivors",
        figures: ["abductions-admitted-2002-09-17-press", "abductions-admitted-2002-09-17-japan-times"],
        sources: ["baltimoresun-2002-10-16-reunion", "bbc-2002-10-16-return", "japantimes-2002-09-26-fact-finding"],
      },
      {
        value: "at least 13",
        figures: ["abductions-admitted-2002-09-17-at-least-13"],
        sources: ["bbc-2002-10-15-return", "voa-2002-10-30-round12", "nkeconwatch-2002-10-02-mission"],
      },
      {
        value: "at least a dozen",
        figures: ["abductions-admitted-2002-09-17-dozen"],
        sources: ["voa-2002-09-27-mission", "bbc-2002-09-25-mission", "latimes-2002-09-18-admits-kidnappings"],
      },
      {
        value: "14 persons whose abductions the mission was mainly to look into: 5 alive, 8 dead, 1 without a record",
        figures: ["abductions-asked-2002-09-25-fukuda"],
        sources: ["japantimes-2002-09-26-fact-finding"],
      },
    ],
    basis: "both-kept",
    why: "They agree once the person not asked about is counted and the one not known to have entered is left out: 13 are eight dead and five alive, the dozen of Voice of America and the Los Angeles Times are eight dead and four alive; the BBC and Voice of America of October 2002 write at least 13 of those abducted, not of those admitted, and the Los Angeles Times writes at least a dozen of those who disappeared.",
  },
  {
    id: "2002-09-17-recognised-at-the-first-summit",
    about: [
      { collection: "figures", id: "abductions-recognised-2002-09-17-foreign-ministry-2015" },
      { collection: "figures", id: "abductions-recognised-2002-09-17-foreign-ministry-2004" },
      { collection: "figures", id: "abductions-asked-2002-09-17-japan-times" },
      { collection: "figures", id: "abductions-recognised-2000-08-21-voa" },
    ],
    summary: "How many persons Japan listed as abducted, or suspected to be, before and at the first summit.",
    readings: [
      {
        value: "10",
        figures: [
          "abductions-recognised-2000-08-21-voa",
          "abductions-recognised-2000-10-31-bbc",
          "abductions-recognised-2000-07-28-donga",
          "abductions-recognised-2000-04-07-voa",
          "abductions-recognised-2000-12-05-cabinet",
        ],
        sources: [
          "voa-2000-08-21-round10",
          "bbc-2000-10-31-round11",
          "deseret-1999-12-21-talks",
          "donga-2000-07-28-two-located",
          "voa-2000-04-07-round9",
          "shugiin-2000-12-05-answer-150-25",
        ],
      },
      {
        value: "at least 10, in seven incidents",
        figures: [
          "abductions-recognised-2001-02-07-japan-times",
          "abductions-cases-recognised-2001-02-07-japan-times",
          "abductions-recognised-2000-04-05-japan-times",
          "abductions-recognised-2001-12-18-kyodo",
        ],
        sources: [
          "japantimes-2001-02-07-secret-talks",
          "japantimes-2000-04-05-round9",
          "hankyung-2001-12-18-search-halted",
          "voa-2002-03-24-japan-urges",
        ],
      },
      {
        value: "at least 11",
        figures: ["abductions-recognised-2002-08-18-ap"],
        sources: ["ap-2002-08-18-red-cross", "voa-2002-08-18-talks-open"],
      },
      {
        value: "11 in 8 cases, and 2 missing in Europe counted apart",
        figures: [
          "abductions-asked-2002-09-17-foreign-ministry",
          "abductions-cases-recognised-2002-09-17-foreign-ministry",
          "abductions-recognised-2002-09-17-foreign-ministry-2004",
          "abductions-cases-recognised-2002-09-17-foreign-ministry-2004",
        ],
        sources: ["mofa-2004-05-japan-north-korea-relations", "mofa-2002-09-17-koizumi-visit"],
      },
      {
        value: "11",
        figures: [
          "abductions-asked-2002-09-17-japan-times",
          "abductions-recognised-2002-03-24-voa",
          "abductions-recognised-2002-04-18-voa",
          "abductions-recognised-2002-04-30-akahata",
          "abductions-recognised-2002-08-15-nhk",
          "abductions-asked-2002-09-17-before-summit",
        ],
        sources: [
          "japantimes-2002-09-18-kim-admits-abductions",
          "voa-2002-03-24-japan-urges",
          "voa-2002-04-18-officials-to-meet",
          "akahata-2002-05-01-red-cross-talks",
          "hankyung-2002-08-15-delegation-leaves",
          "japantimes-2002-09-26-data-before-summit",
        ],
      },
      {
        value: "13 recognised at the time",
        figures: ["abductions-recognised-2002-09-17-foreign-ministry-2015"],
        sources: ["mofa-2015-12-16-exchanges-on-abductions-ja"],
      },
    ],
    basis: "both-kept",
    why: "The list grew by a case in March 2002, so ten holds for the time before. The thirteen are the eleven and the two missing in Europe, it seems, but no page read says so; each count is a figure of its own.",
  },
  {
    id: "2002-09-17-summit-hours",
    about: [
      { collection: "figures", id: "talks-hours-2002-09-17-summit-efe" },
      { collection: "figures", id: "talks-hours-2002-09-17-summit-kommersant" },
    ],
    summary: "How long the leaders talked on 17 September 2002.",
    readings: [
      {
        value: "three and a half hours",
        figures: ["talks-hours-2002-09-17-summit-efe"],
        sources: ["elpais-2002-09-18-summit", "nacion-2002-09-17-summit"],
      },
      {
        value: "three hours",
        figures: ["talks-hours-2002-09-17-summit-kommersant"],
        sources: ["kommersant-2002-09-18-summit"],
      },
      {
        value: "two and a half hours; about two and a half by The Asahi Shimbun",
        sources: ["japantimes-2002-09-18-kim-admits-abductions", "asahi-2002-09-18-summit", "seoul-2002-09-18-summit"],
      },
    ],
    basis: "both-kept",
    why: "Reports of the press; no official text with the length was read.",
  },
  {
    id: "2002-09-28-mission-size",
    about: [{ collection: "meetings", id: "2002-09-28-pyongyang-fact-finding", field: "delegations" }],
    summary: "How many persons the fact-finding mission had.",
    readings: [
      { value: "about 10", sources: ["japantimes-2002-09-26-fact-finding", "bbc-2002-09-25-mission"] },
      { value: "11", used: true, sources: ["japantimes-2002-09-29-mission", "japantimes-2002-10-04-editorial"] },
    ],
    basis: "later-correction",
    why: "The first number was given before the departure, the second on arrival and after the return.",
  },
  {
    id: "2002-10-01-mission-length",
    about: [{ collection: "meetings", id: "2002-09-28-pyongyang-fact-finding", field: "end" }],
    summary: "How long the fact-finding mission worked in Pyongyang.",
    readings: [
      {
        value: "2002-09-28/2002-10-01",
        used: true,
        sources: ["rachi-2002-fact-finding-results", "mofa-2004-bluebook-abductions"],
      },
      { value: "two days", sources: ["japantimes-2002-10-04-editorial"] },
    ],
    basis: "official-text",
    why: "The stay is given by the government; the editorial may count the days of inquiry only.",
  },
  {
    id: "2002-10-24-how-long-the-five-stay",
    about: [{ collection: "events", id: "2002-10-24-five-stay", field: "summary" }],
    summary:
      "For how long the five abductees who had come to Japan were to stay there by the announcement of 24 October 2002.",
    readings: [
      {
        value: "indefinitely",
        sources: [
          "foxnews-2002-10-abductees-not-to-return",
          "bbc-2002-10-24-victims-stay",
          "ap-2002-10-25-abductees-remain",
        ],
      },
      {
        value: "to stay on, with permanent stay as the basic policy, according to the Chief Cabinet Secretary",
        sources: ["japantimes-2002-10-25-to-keep-five"],
      },
    ],
    basis: "both-kept",
    why: "The record only says that they stay.",
  },
  {
    id: "2002-10-31-round-12-judged",
    about: [{ collection: "meetings", id: "2002-10-29-kuala-lumpur-round-12", field: "outcomes" }],
    summary: "Whether the twelfth round brought anything.",
    readings: [
      {
        value: "virtually nothing agreed, as both delegations acknowledged",
        sources: ["chicagotribune-2002-10-31-round12"],
      },
      {
        value: "agreement on consultations on security; modest progress, or a limited sign of progress",
        used: true,
        sources: ["mofa-2002-round12-en", "baltimoresun-2002-10-31-round12", "latimes-2002-10-31-round12"],
      },
      {
        value:
          "no substantial progress on the key issues; Japan's chief delegate said that a dialogue on security had been agreed on, but admitted that the two sides were still far apart on the rest",
        sources: ["japantimes-2002-10-31-round12-end"],
      },
    ],
    basis: "official-text",
    why: "The ministry's outline has the consultations; two papers speak of modest or limited progress.",
  },
  {
    id: "2002-10-fourth-home-visit-status",
    about: [{ collection: "events", id: "2002-10-fourth-visit-postponed", field: "status" }],
    summary: "Whether the fourth home visit was postponed or cancelled.",
    readings: [
      { value: "postponed, with no date", used: true, sources: ["mhlw-2003-spouses-home-visit"] },
      { value: "cancelled just before", sources: ["asahi-2020-09-27-repost-wives"] },
    ],
    basis: "official-text",
    why: "The ministry in charge calls it postponed; the other page is a forum copy of an article of 2020.",
  },
  {
    id: "2002-10-length-of-homecoming",
    about: [{ collection: "events", id: "2002-10-15-return-of-five", field: "summary" }],
    summary: "How long the five abductees who came to Japan in October 2002 were to stay there.",
    readings: [
      {
        value:
          "one to two weeks, or about that (one or two weeks in Voice of America on 9 October, according to Japan's Foreign Ministry)",
        sources: [
          "sonohino-2002-10-15-return",
          "japantimes-2002-10-10-homecoming-announced",
          "voa-2002-10-09-five-set-to-visit",
          "voa-2002-10-14-five-to-go-home",
        ],
      },
      { value: "about ten days (BBC: in ten days)", sources: ["akahata-2002-10-16-return", "bbc-2002-10-16-return"] },
      {
        value:
          "two weeks (Los Angeles Times: two in the line under its heading, about two in the text; Sankei: about two weeks, as the government wished; Fox News: no more than two weeks; The Japan Times: up to two weeks, as Japan and the DPRK had first agreed)",
        sources: [
          "sankei-2002-10-14-return-plan",
          "latimes-2002-10-16-return",
          "foxnews-2002-10-abductees-not-to-return",
          "japantimes-2002-10-25-to-keep-five",
        ],
      },
    ],
    basis: "both-kept",
    why: "No text of an agreement on the length was read.",
  },
  {
    id: "2002-2004-family-members-left-behind",
    about: [
      { collection: "figures", id: "families-in-dprk-2002-10-15-irish-times-children" },
      { collection: "figures", id: "families-in-dprk-2004-02-10-think-children" },
      { collection: "figures", id: "families-in-dprk-2004-05-05-donga" },
    ],
    summary: "How many family members of the five abductees who had come back stayed in the DPRK until 2004.",
    readings: [
      {
        value: "six children",
        figures: ["families-in-dprk-2002-10-15-irish-times-children", "families-in-dprk-2002-10-15-irish-times"],
        sources: ["irishtimes-2002-10-16-return", "voa-2002-10-14-five-to-go-home"],
      },
      {
        value: "seven children",
        used: true,
        figures: ["families-in-dprk-2004-02-10-think-children", "families-in-dprk-2002-10-24-ap"],
        sources: ["think-2004-07-11-stories", "ap-2002-10-25-abductees-remain", "bbc-2002-10-24-victims-stay"],
      },
      {
        value: "eight family members in all",
        used: true,
        figures: [
          "families-in-dprk-2004-05-05-donga",
          "families-in-dprk-2004-05-22-akahata",
          "families-in-dprk-2004-02-10-think",
        ],
        sources: ["donga-2004-05-05-progress", "akahata-2004-05-23-summit", "think-2004-07-11-stories"],
      },
    ],
    basis: "more-sources",
    why: "Seven children and one husband are the eight who came to Japan in 2004.",
  },
  {
    id: "2002-2025-never-entered",
    about: [
      { collection: "figures", id: "abductions-reported-not-entered-2002-09-17-list" },
      { collection: "figures", id: "abductions-reported-not-entered-2014-07-03-nikkei" },
      { collection: "figures", id: "abductions-reported-entered-2014-kyodo" },
    ],
    summary: "Of how many recognised victims the DPRK says that they never entered the country.",
    readings: [
      {
        value: "1 in September 2002",
        figures: [
          "abductions-reported-not-entered-2002-09-17-list",
          "abductions-reported-not-entered-2002-09-17-bungei",
        ],
        sources: ["japantimes-2002-09-26-data-before-summit", "bungeishunju-2006-ronten-abductees"],
      },
      {
        value: "4 in 2014 and 2025",
        figures: [
          "abductions-reported-not-entered-2014-07-03-nikkei",
          "abductions-reported-not-entered-2025-05-24-chosun-biz",
          "abductions-reported-not-entered-2025-10-23-joongang",
        ],
        sources: ["nikkei-2014-07-03-800-plus", "chosunbiz-2025-05-24-ishiba", "alojapan-2025-10-23-takaichi"],
      },
      {
        value:
          "one of the four did enter and lived there, as the DPRK told Japan in 2014 according to sources quoted by Kyodo",
        figures: ["abductions-reported-entered-2014-kyodo"],
        sources: ["japantimes-2018-07-22-little-new", "japantimes-2019-12-27-two-men"],
      },
    ],
    basis: "both-kept",
    why: "The number grew with Japan's list, and neither government has confirmed what is reported of 2014.",
  },
  {
    id: "2002-ri-ho-rim-characters",
    about: [{ collection: "delegates", id: "ri-ho-rim", field: "names" }],
    summary: "The characters and the spelling of the name Ri Ho Rim on pages of 2002 to 2014.",
    readings: [
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
    why: "The Japanese Red Cross Society wrote the first in 2012. The second is on pages of 2002 and on one of 2014; the third drops a syllable.",
  },
  {
    id: "2002-ri-ho-rim-title",
    about: [{ collection: "delegates", id: "ri-ho-rim", field: "posts" }],
    summary: "The title of the head of the DPRK Red Cross delegation in 2002.",
    readings: [
      {
        value: "deputy secretary general",
        sources: [
          "ifrc-2002-08-19-progress-in-talks",
          "donga-2002-04-29-49-missing",
          "hankyung-2002-04-29-beijing-hotel",
          "akahata-2002-05-01-red-cross-talks",
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
];
