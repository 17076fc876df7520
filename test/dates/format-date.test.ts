// A calendar of its own: in Apia there was no 30 December 2011.
import { createRequire } from "node:module";

import { UTCDate } from "@date-fns/utc/date";
import { format } from "date-fns/format";
import type * as DateFnsLocales from "date-fns/locale";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { earliest, type Edtf, endOf, formatDate, latest, startOf } from "../../src/dates/index.ts";
import { day } from "../arbitraries.ts";
import { cases } from "../property-runs.ts";
import { edtfText } from "./arbitraries.ts";

// Required, not imported: to import its 95 modules takes Node two seconds. Cast: `require` has no types.
const locales = createRequire(import.meta.url)("date-fns/locale") as typeof DateFnsLocales;
const { enUS, es, fr, ja, ko, ru, zhCN } = locales;

/** Whether the date is an interval within one day, month, year, decade or century. */
function isWrittenOnce(date: Edtf): boolean {
  const [start, end] = [startOf(date), endOf(date)];
  return date.includes("/") && start !== undefined && end !== undefined && isSame(start, end);
}
const isSame = (a: Edtf, b: Edtf): boolean => earliest(a) === earliest(b) && latest(a) === latest(b);

describe("formatDate", () => {
  it.each<[Edtf, string, string, string]>([
    ["2002-08-18", "18 August 2002", "2002年8月18日", "2002년 8월 18일"],
    ["2002-08", "August 2002", "2002年8月", "2002년 8월"],
    ["1959", "1959", "1959年", "1959년"],
    ["1960-02~", "about February 1960", "1960年2月頃", "1960년 2월경"],
    ["1999-12-19?", "perhaps 19 December 1999", "1999年12月19日（不確か）", "1999년 12월 19일(불확실)"],
    ["1960%", "perhaps about 1960", "1960年頃（不確か）", "1960년경(불확실)"],
    ["2002-08-XX", "some day in August 2002", "2002年8月のある日", "2002년 8월의 어느 날"],
    ["2002-XX", "some month in 2002", "2002年のある月", "2002년의 어느 달"],
    ["2002-XX-XX", "some day in 2002", "2002年のある日", "2002년의 어느 날"],
    ["195X", "some year in the 1950s", "1950年代のある年", "1950년대의 어느 해"],
    ["19XX", "some year in the years 1900 to 1999", "1900年〜1999年のある年", "1900년~1999년의 어느 해"],
    ["2002-08-18/2002-08-19", "18 to 19 August 2002", "2002年8月18日〜19日", "2002년 8월 18일~19일"],
    ["2002-08-30/2002-09-02", "30 August to 2 September 2002", "2002年8月30日〜9月2日", "2002년 8월 30일~9월 2일"],
    [
      "1999-12-19/2000-01-03",
      "19 December 1999 to 3 January 2000",
      "1999年12月19日〜2000年1月3日",
      "1999년 12월 19일~2000년 1월 3일",
    ],
    ["1959-04/1959-06", "April to June 1959", "1959年4月〜6月", "1959년 4월~6월"],
    ["1959/1984", "1959 to 1984", "1959年〜1984年", "1959년~1984년"],
    [
      "2012-08/2012-11-16",
      "August 2012 to 16 November 2012",
      "2012年8月〜2012年11月16日",
      "2012년 8월~2012년 11월 16일",
    ],
    ["1959-04~/1959-06", "about April 1959 to June 1959", "1959年4月頃〜1959年6月", "1959년 4월경~1959년 6월"],
    ["2014-07-04/..", "since 4 July 2014", "2014年7月4日から", "2014년 7월 4일부터"],
    ["../1967?", "perhaps until 1967", "1967年（不確か）まで", "1967년(불확실)까지"],
    ["1960/", "1960 to an unknown date", "1960年〜不明", "1960년~미상"],
    ["/1960", "an unknown date to 1960", "不明〜1960年", "미상~1960년"],
  ])("%s in English, Japanese and Korean", (date, ...texts) => {
    expect([formatDate(date), formatDate(date, { locale: ja }), formatDate(date, { locale: ko })]).toEqual(texts);
  });

  it("has signs instead of words for other languages, and the case that their months want", () => {
    expect(formatDate("1960-02~", { locale: fr })).toBe("~ février 1960");
    expect(formatDate("1999-12-19?", { locale: ru })).toBe("19 декабря 1999 г. (?)");
    expect(formatDate("1999-12", { locale: ru })).toBe("декабрь 1999 г.");
    expect(formatDate("2002-08-18/2002-08-19", { locale: es })).toBe("18 – 19 de agosto de 2002");
    expect(formatDate("2002-08-30/..", { locale: zhCN })).toBe("2002年8月30日 – …");
    expect(formatDate("195X", { locale: fr })).toBe("1950–1959");
  });

  it("asks a locale for the month as date-fns does", () => {
    const asked: unknown[] = [];
    const month = (...call: readonly unknown[]): string => {
      asked.push(call);
      return "août";
    };
    const locale = { ...fr, localize: { ...fr.localize, month } };
    expect([formatDate("2002-08", { locale }), formatDate("2002-08-18", { locale })]).toEqual([
      "août 2002",
      "18 août 2002",
    ]);
    expect(asked).toEqual([
      [7, { width: "wide", context: "standalone" }],
      [7, { width: "wide", context: "formatting" }],
    ]);
  });

  it("takes the words of a language from the caller", () => {
    const words = {
      about: (date: string) => `vers ${date}`,
      doubted: (date: string) => `peut-être ${date}`,
      span: (start: string, end: string) => `de ${start} à ${end}`,
      until: (end: string) => `jusqu’à ${end}`,
      since: (start: string) => `depuis ${start}`,
      from: (start: string) => `à partir de ${start}`,
      between: (start: string, end: string) => `entre ${start} et ${end}`,
      unknown: "une date inconnue",
      years: (first: string, last: string) => `les années ${first} à ${last}`,
      some: (_unit: string, time: string) => time,
    };
    expect(formatDate("1959~/1984", { locale: fr, words })).toBe("de vers 1959 à 1984");
  });

  it("does not shorten a span where the day stands between month and year", () => {
    expect(formatDate("2002-08-18/2002-08-19", { locale: enUS })).toBe("August 18th, 2002 to August 19th, 2002");
  });

  it.each<[Edtf, string]>([
    ["1959-04/1959-06~", "April 1959 to about June 1959"],
    ["1959-04?/1959-06", "perhaps April 1959 to June 1959"],
    ["1959-04/1959-06?", "April 1959 to perhaps June 1959"],
    ["2002-08-XX/2002-09-02", "some day in August 2002 to 2 September 2002"],
    ["2002-08-01/2002-08-XX", "1 August 2002 to some day in August 2002"],
    ["2002-08-18/2002-08-18?", "18 August 2002 to perhaps 18 August 2002"],
    ["2002-08~/2002-08", "about August 2002 to August 2002"],
    ["2002-08-01/2002-08", "1 August 2002 to August 2002"],
    ["2002-08/2002-08-31", "August 2002 to 31 August 2002"],
    ["195X/196X", "some year in the 1950s to some year in the 1960s"],
  ])("does not shorten a span that is not certain at both ends: %s", (date, text) => {
    expect(formatDate(date)).toBe(text);
  });

  it.each<[Edtf, string, string, string]>([
    ["2002-08-18/2002-08-18", "18 August 2002", "2002年8月18日", "2002년 8월 18일"],
    ["2012-08/2012-08", "August 2012", "2012年8月", "2012년 8월"],
    ["1960/1960", "1960", "1960年", "1960년"],
    ["1960~/1960~", "about 1960", "1960年頃", "1960년경"],
    ["1999-12-19?/1999-12-19?", "perhaps 19 December 1999", "1999年12月19日（不確か）", "1999년 12월 19일(불확실)"],
    ["2002-08-XX/2002-08-XX", "August 2002", "2002年8月", "2002년 8월"],
    ["2002-08/2002-08-XX", "August 2002", "2002年8月", "2002년 8월"],
    ["2002-XX/2002-XX-XX", "2002", "2002年", "2002년"],
    ["195X/195X", "the 1950s", "1950年代", "1950년대"],
    ["19XX%/19XX%", "perhaps about the years 1900 to 1999", "1900年〜1999年頃（不確か）", "1900년~1999년경(불확실)"],
  ])("writes once what both ends of a span say: %s", (date, ...texts) => {
    expect([formatDate(date), formatDate(date, { locale: ja }), formatDate(date, { locale: ko })]).toEqual(texts);
  });

  it("refuses what is not a date", () => {
    // @ts-expect-error the type knows it too
    expect(() => formatDate("August 2002")).toThrow(/'August 2002' is not a date/);
  });

  it.each(Object.values(locales))("writes a day as date-fns does, $code", (locale) => {
    fc.assert(
      fc.property(day, (date) => {
        expect(formatDate(date, { locale })).toBe(format(new UTCDate(`${date}T12:00:00Z`), "PPP", { locale }));
      }),
      cases(50),
    );
  });

  it("says something of every date in every language, and leaves no pattern in it", () => {
    fc.assert(
      fc.property(edtfText, fc.constantFrom(undefined, ...Object.values(locales)), (date, locale) => {
        const text = formatDate(date, locale === undefined ? {} : { locale });
        expect(text).toMatch(/\d/);
        expect(text).not.toMatch(/undefined|NaN|MMMM|^\s|\s$/);
      }),
      cases(100),
    );
  });

  it.each(Object.values(locales))("leaves no space at an end or beside another, $code", (locale) => {
    const dates: readonly Edtf[] = [
      "2002-08-18",
      "2002-08",
      "2002",
      "2002-08-18/2002-08-19",
      "2002-08-18/2002-09-19",
      "2002-08/2002-09",
      "2002/2003",
    ];
    for (const date of dates) expect(formatDate(date, { locale })).not.toMatch(/^\s|\s$|\s\s/);
  });

  it("tells dates apart that are not the same, in English", () => {
    fc.assert(
      fc.property(edtfText, edtfText, (a, b) => {
        // Years before 1000 have leading zeros that nobody says.
        fc.pre(a !== b && !/\b0/.test(a.replaceAll(/-\d\d/g, "") + b.replaceAll(/-\d\d/g, "")));
        fc.pre(!isWrittenOnce(a) && !isWrittenOnce(b));
        expect(formatDate(a)).not.toBe(formatDate(b));
      }),
      cases(100),
    );
  });
});
