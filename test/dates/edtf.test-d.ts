import { describe, expectTypeOf, it } from "vitest";

import { daysBetween, earliest, endOf, isDay, isEdtf, latest, parseEdtf, startOf } from "../../src/dates/index.ts";
import type {
  Day,
  DayCount,
  Edtf,
  EdtfDate,
  EdtfInterval,
  ParsedDate,
  ParsedInterval,
  Span,
} from "../../src/dates/index.ts";
import type { Meeting } from "../../src/model/meeting.ts";

describe("Edtf", () => {
  it("takes literals without a cast", () => {
    const dates = ["1960", "0005", "2002-10", "2002-08-18", "1960?", "2002-10~", "2002-08-18%"] satisfies EdtfDate[];
    const unspecified = ["195X", "19XX", "195X~", "2002-XX", "2002-08-XX", "2002-XX-XX?"] satisfies EdtfDate[];
    const intervals = [
      "1959/1984",
      "1959-12-14~/1984-07?",
      "195X/196X",
      "2002-08-18/2002-08-19",
    ] satisfies EdtfInterval[];
    const halfOpen = ["1960?/..", "../1960", "1960/", "/1960", "19XX/.."] satisfies EdtfInterval[];
    expectTypeOf([...dates, ...unspecified, ...intervals, ...halfOpen]).toExtend<Edtf[]>();
  });

  it("refuses what is obviously no EDTF string", () => {
    // @ts-expect-error as an author of a record sees it
    const date: Edtf = "August 2002";
    // @ts-expect-error a slash for a hyphen
    const month: Edtf = "2002/8";
    // @ts-expect-error it has to be checked first
    const text: Edtf = String(1960);
    expectTypeOf([date, month, text]).toExtend<Edtf[]>();

    type Words = "August 2002" | "unknown" | "" | "circa 1960" | "1950s";
    type Separators = "2002/8" | "2002/08/18" | "18/08/2002" | "2002.08.18" | "2002–2004" | "2002-2004" | "1960 ";
    type Digits = "196" | "2002-8" | "2002-8-18" | "2002-08-1" | "2002-13" | "-1960" | "Y17000";
    type LeftOut = "2002-08-18T10:00" | "195x" | "XXXX" | "1XXX" | "1960-1X" | "?1960" | "1960??" | "../.." | "/";
    expectTypeOf<Extract<Words | Separators | Digits | LeftOut, Edtf>>().toBeNever();
  });

  it("takes two dates with a slash between them", () => {
    expectTypeOf<`${Day}/${Day}`>().toExtend<EdtfInterval>();
    expectTypeOf<`${EdtfDate}/${EdtfDate}`>().toExtend<EdtfInterval>();
    // Each could be an interval itself; formatSpan takes them as they are.
    expectTypeOf<`${Edtf}/${Edtf}`>().not.toExtend<Edtf>();
    expectTypeOf<{ start: Edtf; end?: Edtf }>().toExtend<Span>();
    expectTypeOf<Meeting>().toExtend<Span>();
  });

  it("has days and dates as its parts", () => {
    expectTypeOf<Day>().toExtend<EdtfDate>();
    expectTypeOf<EdtfDate>().toExtend<Edtf>();
    expectTypeOf<EdtfInterval>().toExtend<Edtf>();
    expectTypeOf<EdtfDate>().not.toExtend<Day>();
    expectTypeOf<string>().not.toExtend<Edtf>();
  });
});

describe("functions", () => {
  it("narrow a string", () => {
    expectTypeOf(isEdtf).guards.toEqualTypeOf<Edtf>();
    expectTypeOf(isDay).guards.toEqualTypeOf<Day>();
  });

  it("have a bound for certain when the date is no interval", () => {
    expectTypeOf(earliest("2002-10")).toEqualTypeOf<Day>();
    expectTypeOf(latest("195X~")).toEqualTypeOf<Day>();
    expectTypeOf(startOf("2002-10")).toEqualTypeOf<EdtfDate>();
    expectTypeOf(earliest("1959/1984")).toEqualTypeOf<Day | undefined>();
    expectTypeOf(latest("1959/..")).toEqualTypeOf<Day | undefined>();
    expectTypeOf(endOf("1959/..")).toEqualTypeOf<EdtfDate | undefined>();
    expectTypeOf(earliest).parameter(0).not.toEqualTypeOf<string>();
  });

  it("tell dates from intervals by their kind", () => {
    expectTypeOf(parseEdtf).returns.toEqualTypeOf<ParsedDate | ParsedInterval>();
    expectTypeOf(parseEdtf).returns.extract<{ kind: "date" }>().toEqualTypeOf<ParsedDate>();
    expectTypeOf(daysBetween("1959", "1984")).toEqualTypeOf<DayCount>();
  });
});
