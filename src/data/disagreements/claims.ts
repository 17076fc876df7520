import type { Disagreements } from "../types.ts";

export const disagreements: Disagreements = [
  {
    id: "2000-04-first-in-eight-years",
    about: [
      {
        collection: "meetings",
        id: "2000-04-04-pyongyang-round-9",
        field: "round",
      },
    ],
    summary: "The talks of April 2000 on relations were the first in eight years; the record has it otherwise",
    positions: [
      {
        value: "the first in eight years",
        sources: ["latimes-2000-04-05-round9"],
      },
      {
        value: "seven years and five months after the round of November 1992",
        used: true,
        sources: ["sangiin-2017-01-31-written-answer", "seoul-1992-11-06-round8"],
      },
    ],
    basis: "closer-source",
    why: "The days of the two rounds are known; eight is the difference of the year numbers.",
  },
  {
    id: "2001-11-first-contact-under-koizumi",
    about: [
      {
        collection: "meetings",
        id: "2001-11-beijing",
        field: "round",
      },
    ],
    summary:
      "The contact of November 2001 was the first known one of officials since Junichiro Koizumi took office; the record has it otherwise",
    positions: [
      {
        value: "the first known contact since Junichiro Koizumi took office",
        sources: ["hankyung-2001-11-23-beijing-contact"],
      },
      {
        value: "secret contacts of officials had begun in October 2001",
        used: true,
        sources: ["shueisha-secret-talks", "nhk-tanaka-documentary"],
      },
    ],
    basis: "later-correction",
    why: "The secret contacts came out later.",
  },
  {
    id: "2002-04-first-public-contact",
    about: [
      {
        collection: "meetings",
        id: "2002-04-29-beijing",
        field: "round",
      },
    ],
    summary:
      "The Red Cross talks of April 2002 were the first public contact of the two countries in two years; the record has it otherwise",
    positions: [
      {
        value: "the first public contact in two years",
        sources: ["voa-2002-04-26-first-public-contact"],
      },
      {
        value: "the governments had met in public in October 2000, a year and a half before",
        used: true,
        sources: ["sangiin-2017-01-31-written-answer", "japantimes-2000-10-30-round11"],
      },
    ],
    basis: "more-sources",
    why: "The round of October 2000 was announced and reported by both sides.",
  },
  {
    id: "2002-08-first-high-level-talks",
    about: [
      {
        collection: "meetings",
        id: "2002-08-25-pyongyang-director-talks",
        field: "round",
      },
    ],
    summary:
      "The talks of the directors-general were the first high-level talks in almost two years; the record has it otherwise",
    positions: [
      {
        value: "the first high-level talks in almost two years",
        sources: ["bbc-2002-08-26-no-results"],
      },
      {
        value: "the foreign ministers had met on 31 July 2002",
        used: true,
        sources: ["worldjpn-2002-07-31-joint-announcement", "kcna-2002-07-31-foreign-ministers"],
      },
    ],
    basis: "official-text",
    why: "The two ministers issued a joint text in July; the claim seems to count talks of delegations alone.",
  },
  {
    id: "2006-02-first-high-level-talks",
    about: [
      {
        collection: "meetings",
        id: "2006-02-04-beijing",
        field: "round",
      },
    ],
    summary:
      "The talks of February 2006 were the first high-level meeting in over three years; the record has it otherwise",
    positions: [
      {
        value: "the first high-level meeting in over three years",
        sources: ["chinadaily-2006-02-05-talks-begin"],
      },
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
    id: "2012-11-first-official-talks",
    about: [
      {
        collection: "meetings",
        id: "2012-11-15-ulaanbaatar",
        field: "round",
      },
    ],
    summary: "The talks in Ulan Bator were to be the first of officials since August 2008; the record has it otherwise",
    positions: [
      {
        value: "the first talks of officials since August 2008",
        sources: ["idsa-2012-11-week-two"],
      },
      {
        value: "division directors had talked in Beijing in August 2012",
        used: true,
        sources: ["akahata-2012-08-30-talks-resume", "akahata-2012-09-01-talks-end"],
      },
    ],
    basis: "more-sources",
    why: "The claim holds for talks of directors-general.",
  },
  {
    id: "2014-01-first-contact-in-fourteen-months",
    about: [
      {
        collection: "meetings",
        id: "2014-01-25-hanoi",
        field: "round",
      },
    ],
    summary:
      "The contact reported from Hanoi was the first of the governments in about a year and two months, by a newspaper of which only a blog copy was read; the record has it otherwise",
    positions: [
      {
        value: "the first contact of the governments in about a year and two months",
        sources: ["nanblog-2014-01-28-hanoi-song"],
      },
      {
        value: "other contacts were reported from 2013",
        used: true,
        sources: [
          "japantimes-2013-07-23-adviser-beijing",
          "japantimes-2014-02-11-adviser-dalian",
          "japantimes-2014-01-13-inoki",
          "sankeibiz-2014-07-04-secret-talks",
        ],
      },
    ],
    basis: "later-correction",
    why: "They came out later; fourteen months had passed since the last consultations of the governments.",
  },
  {
    id: "2014-03-first-talks-under-kim-jong-un",
    about: [
      {
        collection: "meetings",
        id: "2014-03-30-beijing",
        field: "round",
      },
    ],
    summary:
      "Resumed government talks would be the first since Kim Jong Un took over, by an agency report of which only a blog copy was read; the record has it otherwise",
    positions: [
      {
        value: "the first government talks since Kim Jong Un took over",
        sources: ["mongoliaeconomy-2014-03-20-restart-dialogue"],
      },
      {
        value: "the governments had talked in August and November 2012",
        used: true,
        sources: [
          "akahata-2012-08-30-talks-resume",
          "akahata-2012-09-01-talks-end",
          "mofa-2012-11-16-consultation-summary",
          "asahi-2012-11-16-ulaanbaatar-ends",
        ],
      },
    ],
    basis: "more-sources",
    why: "Both meetings are carried by texts of both sides.",
  },
  {
    id: "2014-09-number-of-the-grave-visit",
    about: [
      {
        collection: "events",
        id: "2014-09-14-grave-visit-tenth",
        field: "summary",
      },
    ],
    summary: "The grave visit of September 2014 was the tenth; the record has it otherwise",
    positions: [
      {
        value: "the tenth grave visit",
        sources: ["huffpost-jp-2014-09-14-tenth-visit", "huffpost-jp-2014-09-22-hamhung"],
      },
      {
        value: "eleven with the party for Ryongsan of autumn 2012",
        sources: ["ntv-2012-09-28-ryongsan-group-leaves", "chosonsinbo-2012-10-02-ryongsan-graves"],
      },
    ],
    basis: "both-kept",
    why: "The association that numbers the visits leaves that party out.",
  },
  {
    id: "2014-10-first-trip-since-2004",
    about: [
      {
        collection: "meetings",
        id: "2014-10-28-pyongyang",
        field: "round",
      },
    ],
    summary:
      "The mission of October 2014 was the first official trip since the prime minister went in 2004; the record has it otherwise",
    positions: [
      {
        value: "the first official trip since the prime minister went in 2004",
        sources: ["upi-2014-10-27-delegation-arrives"],
      },
      {
        value: "working-level consultations were held in Pyongyang in November 2004",
        used: true,
        sources: ["goj-2004-12-24-close-examination-en", "akahata-2004-12-25-government-text"],
      },
    ],
    basis: "official-text",
    why: "The ministry's own texts report the consultations of November 2004.",
  },
];
