import { fr } from "date-fns/locale/fr";
import { ja } from "date-fns/locale/ja";
import { ko } from "date-fns/locale/ko";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Edtf, endOf, formatDate, formatSpan, isEdtf, type Span, startOf } from "../../src/dates/index.ts";
import { cases } from "../property-runs.ts";
import { edtfText } from "./arbitraries.ts";

describe("formatSpan", () => {
  it.each<[Span, string, string, string]>([
    [{ start: "2002-08-18", end: "2002-08-19" }, "18 to 19 August 2002", "2002年8月18日〜19日", "2002년 8월 18일~19일"],
    [{ start: "2004-05-22", end: "2004-05-22" }, "22 May 2004", "2004年5月22日", "2004년 5월 22일"],
    [{ start: "1972-05", end: "1972-06" }, "May to June 1972", "1972年5月〜6月", "1972년 5월~6월"],
    [
      { start: "1995-10~", end: "1995-10-03" },
      "about October 1995 to 3 October 1995",
      "1995年10月頃〜1995年10月3日",
      "1995년 10월경~1995년 10월 3일",
    ],
    [
      { start: "1967-08-25?", end: "1967-09?" },
      "perhaps 25 August 1967 to perhaps September 1967",
      "1967年8月25日（不確か）〜1967年9月（不確か）",
      "1967년 8월 25일(불확실)~1967년 9월(불확실)",
    ],
    [{ start: "1956-06" }, "from June 1956", "1956年6月から", "1956년 6월부터"],
    [{ start: "1978?", end: undefined }, "perhaps from 1978", "1978年（不確か）から", "1978년(불확실)부터"],
    [{ end: "1995-10-03" }, "until 3 October 1995", "1995年10月3日まで", "1995년 10월 3일까지"],
    [
      { start: "1990-09-26/1990-09-28" },
      "from some day between 26 and 28 September 1990",
      "1990年9月26日〜28日のある日から",
      "1990년 9월 26일~28일의 어느 날부터",
    ],
    [
      { start: "2018-04/2018-05", end: "2018-06" },
      "some day between April and May 2018 to June 2018",
      "2018年4月〜5月のある日〜2018年6月",
      "2018년 4월~5월의 어느 날~2018년 6월",
    ],
    [
      { start: "2018-03", end: "2018-04/2018-05" },
      "March 2018 to some day between April and May 2018",
      "2018年3月〜2018年4月〜5月のある日",
      "2018년 3월~2018년 4월~5월의 어느 날",
    ],
    [
      { start: "../1967", end: "1968/" },
      "some day between an unknown date and 1967 to some day between 1968 and an unknown date",
      "不明〜1967年のある日〜1968年〜不明のある日",
      "미상~1967년의 어느 날~1968년~미상의 어느 날",
    ],
  ])("%j in English, Japanese and Korean", (span, ...texts) => {
    expect([formatSpan(span), formatSpan(span, { locale: ja }), formatSpan(span, { locale: ko })]).toEqual(texts);
  });

  it("has signs for other languages, or the words that the caller passes", () => {
    expect(formatSpan({ start: "1956-06" }, { locale: fr })).toBe("juin 1956 – …");
    expect(formatSpan({ end: "1956-06" }, { locale: fr })).toBe("… – juin 1956");
    expect(formatSpan({ start: "1956-06/1956-07" }, { locale: fr })).toBe("juin – juillet 1956 – …");
    const words = {
      about: (date: string) => `vers ${date}`,
      doubted: (date: string) => `peut-être ${date}`,
      span: (start: string, end: string) => `de ${start} à ${end}`,
      until: (end: string) => `jusqu’à ${end}`,
      since: (start: string) => `depuis ${start}`,
      from: (start: string) => `à partir de ${start}`,
      between: (start: string, end: string) => `un jour entre ${start} et ${end}`,
      unknown: "une date inconnue",
      years: (first: string, last: string) => `les années ${first} à ${last}`,
      some: (_unit: string, time: string) => time,
    };
    expect(formatSpan({ start: "1959", end: "1984~" }, { locale: fr, words })).toBe("de 1959 à vers 1984");
    expect(formatSpan({ start: "1959/1984" }, { locale: fr, words })).toBe("à partir de un jour entre 1959 et 1984");
    expect(formatSpan({ end: "1984" }, { words })).toBe("jusqu’à 1984");
  });

  it("has nothing to say without a date", () => {
    expect(formatSpan({})).toBeUndefined();
    expect(formatSpan({ start: undefined, end: undefined }, { locale: ja })).toBeUndefined();
  });

  it("refuses what is not a date, and an end before the start", () => {
    // Cast: as a JavaScript caller could pass it.
    const wrong = "August 2002" as Edtf;
    expect(() => formatSpan({ start: wrong })).toThrow(/'August 2002' is not a date/);
    expect(() => formatSpan({ start: "2002", end: wrong })).toThrow(/'August 2002' is not a date/);
    expect(() => formatSpan({ start: "2002-08", end: "2002-07" })).toThrow(/its end '2002-07' is before its start/);
  });

  it("refuses what is not an object with two dates", () => {
    for (const wrong of [undefined, null, "2002-08-18"]) {
      // Cast: as a JavaScript caller could pass it.
      expect(() => formatSpan(wrong as unknown as Span)).toThrow(
        `formatSpan expects an object with a start and an end, not ${JSON.stringify(wrong)}.`,
      );
    }
  });

  it("writes two dates as formatDate writes the interval between them", () => {
    const interval = edtfText.filter((date) => startOf(date) !== undefined && endOf(date) !== undefined);
    fc.assert(
      fc.property(interval, fc.constantFrom(undefined, ja, ko, fr), (date, locale) => {
        const options = locale === undefined ? {} : { locale };
        const [start, end] = [startOf(date), endOf(date)];
        const whole = `${start}/${end}`;
        fc.pre(isEdtf(whole));
        expect(formatSpan({ start, end }, options)).toBe(formatDate(whole, options));
      }),
      cases(100),
    );
  });
});
