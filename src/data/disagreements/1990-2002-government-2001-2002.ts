import type { Disagreements } from "../types.ts";

export const disagreements: Disagreements = [
  {
    id: "2001-2002-secret-counterpart",
    about: [{ collection: "meetings", id: "2001-10-dalian-secret-series", field: "delegations" }],
    summary: "Who the DPRK side of the secret contacts of 2001 and 2002 was.",
    positions: [
      {
        value: "an officer of the National Defence Commission, named in an excerpt of a book",
        sources: ["shueisha-secret-talks"],
      },
      {
        value: "a man who used another name; the officer is one guess of several",
        sources: ["sureanot-pyongyang-declaration"],
      },
      {
        value: "not named by the Japanese negotiator",
        used: true,
        sources: ["nhk-tanaka-documentary", "asahi-2023-09-tanaka-interview"],
      },
    ],
    basis: "closer-source",
    why: "The one who met him gives no name; the record names nobody who did not act in public.",
  },
  {
    id: "2001-2002-secret-contacts-start",
    about: [{ collection: "meetings", id: "2001-10-dalian-secret-series", field: "start" }],
    summary: "When the secret contacts before the summit began.",
    positions: [
      { value: "2001-10", used: true, sources: ["shueisha-secret-talks"] },
      { value: "2001-09", sources: ["atwiki-kaikocyu-channel-chart"] },
      {
        value: "about a year before 30 August 2002",
        sources: ["akahata-2002-08-31-visit"],
      },
    ],
    basis: "closer-source",
    why: "The wiki is anonymous and counts an approach to the predecessor; the prime minister gave no month.",
  },
  {
    id: "2002-03-singapore-off-day",
    about: [
      { collection: "events", id: "2002-03-29-minister-level-talks-put-off", field: "date" },
      { collection: "meetings", id: "2002-03-30-singapore-health-ministers", field: "status" },
    ],
    summary: "On which day it was known that the meeting of the health ministers would not be held.",
    positions: [
      {
        value: "2002-03-29",
        used: true,
        sources: ["hankyung-2002-03-29-singapore-off", "seoul-2002-03-30-ministers-put-off"],
      },
      { value: "2002-03-28", sources: ["rfa-ko-2002-03-28-singapore-off"] },
    ],
    basis: "more-sources",
    why: "The 28th stands only in the address of a page that itself gives no day, and may be the American date.",
  },
  {
    id: "2002-08-director-talks-result",
    about: [{ collection: "meetings", id: "2002-08-25-pyongyang-director-talks", field: "outcomes" }],
    summary: "What the talks of the directors-general of August 2002 brought.",
    positions: [
      {
        value: "no result, to go on the next month",
        sources: ["voakorea-2002-08-26-end"],
      },
      {
        value: "a joint statement and an exchange of messages of the leaders",
        used: true,
        sources: ["donga-2002-08-26-director-talks", "voakorea-2002-08-26-messages"],
      },
      { value: "the summit agreed", sources: ["toyo-keizai-2002-09-06-digest"] },
    ],
    basis: "more-sources",
    why: "Two reports have the statement and the messages, one of them the later report of the same broadcaster; Japan's announcement only says that a political decision was found necessary.",
  },
  {
    id: "2002-09-17-alive-of-the-list",
    about: [
      { collection: "meetings", id: "2002-09-17-pyongyang-summit", field: "outcomes" },
      { collection: "figures", id: "abductions-reported-alive-2002-09-17-foreign-ministry" },
    ],
    summary: "How many of those whom Japan had asked about the DPRK reported alive on 17 September 2002.",
    positions: [
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
    why: "The ministry counts by the list; seven stands alone.",
  },
  {
    id: "2002-09-17-dead-of-the-list",
    about: [{ collection: "figures", id: "abductions-reported-dead-2002-09-17-donga" }],
    summary: "How many of the 11 on Japan's list the DPRK reported dead, in two pages of one paper.",
    positions: [
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
    summary:
      "How many of those asked about had not entered, or were not known to have, by the DPRK on 17 September 2002.",
    positions: [
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
    why: "The ministry stands against an anonymous wiki.",
  },
  {
    id: "2002-09-17-number-admitted",
    about: [
      { collection: "figures", id: "abductions-admitted-2002-09-17-press" },
      { collection: "meetings", id: "2002-09-17-pyongyang-summit", field: "outcomes" },
    ],
    summary: "How many abductions the DPRK admitted in September 2002.",
    positions: [
      {
        value: "13",
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
        value: "14 persons asked about: 5 alive, 8 dead, 1 without a record",
        figures: ["abductions-asked-2002-09-25-fukuda"],
        sources: ["japantimes-2002-09-26-fact-finding"],
      },
    ],
    basis: "both-kept",
    why: "They agree once the person not asked about is counted and the one not known to have entered is left out; dozen is a rounding of the first days.",
  },
  {
    id: "2000-2002-decade-of-abductions",
    about: [{ collection: "indicators", id: "abductions-recognised" }],
    summary: "In which years the abductions are said to have happened.",
    positions: [
      {
        value: "1970s and 1980s",
        sources: ["rachi-2011-05-abduction-issue", "japantimes-2000-04-05-round9", "voa-2000-08-21-round10"],
      },
      {
        value: "1960s and 1970s",
        sources: ["bbc-2000-10-31-round11", "voa-2000-10-30-round11"],
      },
      { value: "1975 to 1985", sources: ["csmonitor-2002-09-18-summit"] },
      { value: "1977 to 1983", sources: ["japantimes-2002-09-26-fact-finding"] },
    ],
    basis: "both-kept",
    why: "The record has no field for it; the official page has the first.",
  },
  {
    id: "2002-09-28-mission-size",
    about: [{ collection: "meetings", id: "2002-09-28-pyongyang-fact-finding", field: "delegations" }],
    summary: "How many persons the fact-finding mission had.",
    positions: [
      {
        value: "about 10",
        sources: ["japantimes-2002-09-26-fact-finding", "bbc-2002-09-25-mission"],
      },
      {
        value: "11",
        used: true,
        sources: ["japantimes-2002-09-29-mission", "japantimes-2002-10-04-editorial"],
      },
    ],
    basis: "later-correction",
    why: "The first number was given before the departure, the second on arrival.",
  },
  {
    id: "2002-10-01-mission-length",
    about: [{ collection: "meetings", id: "2002-09-28-pyongyang-fact-finding", field: "end" }],
    summary: "How long the fact-finding mission worked in Pyongyang.",
    positions: [
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
    id: "2002-10-length-of-homecoming",
    about: [{ collection: "events", id: "2002-10-15-return-of-five", field: "summary" }],
    summary: "How long the five were to stay in Japan.",
    positions: [
      {
        value: "one to two weeks",
        sources: [
          "sonohino-2002-10-15-return",
          "japantimes-2002-10-10-homecoming-announced",
          "voa-2002-10-09-five-set-to-visit",
        ],
      },
      { value: "about 10 days", sources: ["akahata-2002-10-16-return", "bbc-2002-10-16-return"] },
      {
        value: "two weeks",
        sources: [
          "sankei-2002-10-14-return-plan",
          "latimes-2002-10-16-return",
          "foxnews-2002-10-abductees-not-to-return",
        ],
      },
    ],
    basis: "both-kept",
    why: "No text of an agreement on the length was read.",
  },
  {
    id: "2002-10-24-how-long-the-five-stay",
    about: [{ collection: "events", id: "2002-10-24-five-stay", field: "summary" }],
    summary: "For how long the five were to stay by the announcement of 24 October 2002.",
    positions: [
      {
        value: "indefinitely",
        sources: [
          "foxnews-2002-10-abductees-not-to-return",
          "bbc-2002-10-24-victims-stay",
          "ap-2002-10-25-abductees-remain",
        ],
      },
      {
        value: "to stay on, with permanent stay as the basic policy, by the Chief Cabinet Secretary",
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
    positions: [
      { value: "virtually nothing agreed", sources: ["chicagotribune-2002-10-31-round12"] },
      {
        value: "consultations on security, modest progress",
        used: true,
        sources: ["mofa-2002-round12-en", "baltimoresun-2002-10-31-round12", "latimes-2002-10-31-round12"],
      },
    ],
    basis: "official-text",
    why: "The ministry's outline has the consultations; that they are modest progress is the papers' word.",
  },
];
