import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "sanctions-reentry-banned-2006-donga",
    indicator: "sanctions-reentry-banned",
    value: 8,
    qualifier: "exact",
    asOf: "2006",
    statedBy: "The Dong-A Ilbo",
    note: "The paper says that the ban on eight was in force from 2006 to 2014",
    sources: ["donga-2016-03-15-reentry"],
  },
  {
    id: "sanctions-reentry-banned-2011-12-donga",
    indicator: "sanctions-reentry-banned",
    value: 6,
    qualifier: "exact",
    asOf: "2011-12-23",
    statedBy: "Dong-A Ilbo",
    event: "2011-12-22-chongryon-return-refused",
    note: "In force since 2006, according to the paper",
    sources: ["donga-2011-12-24-chongryon", "newstomato-2011-12-23-chongryon"],
  },
  {
    id: "sanctions-reentry-banned-2016-03-press",
    indicator: "sanctions-reentry-banned",
    value: 22,
    qualifier: "exact",
    asOf: "2016-03-14",
    statedBy: "Tokyo Shimbun and Kyodo",
    event: "2016-03-14-reentry-ban-22",
    note: "17 leaders of Chongryon and people of Korea University, and five members or advisers of an association of scientists",
    sources: ["donga-2016-03-15-reentry", "segye-2016-03-14-reentry"],
  },
  {
    id: "sanctions-reentry-banned-2016-12-02-nhk",
    indicator: "sanctions-reentry-banned",
    value: 50,
    qualifier: "more-than",
    asOf: "2016-12-02",
    population:
      "the 22 of February, seven added in December, and people convicted of breaking the limits on trade and remittances",
    statedBy: "NHK",
    sources: ["nhk-2016-12-03-reentry-50"],
  },
];
