import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type CalendarDuration,
  compareDates,
  type Day,
  daysBetween,
  durationBetween,
  earliest,
  type Edtf,
  endOf,
  isApproximate,
  isDay,
  isEdtf,
  isUncertain,
  latest,
  type ParsedEdtf,
  type ParsedEnd,
  parseEdtf,
  precision,
  startOf,
  whetherBefore,
} from "../../src/dates/index.ts";
import { cases } from "../property-runs.ts";

// What the functions work out from bounds, these tests find by looking at every single day of two centuries.
const firstDay = Date.UTC(1900, 0, 1);
const calendar = Array.from({ length: (Date.UTC(2100, 0, 1) - firstDay) / 86_400_000 }, (_, index) =>
  new Date(firstDay + index * 86_400_000).toISOString().slice(0, 10),
);
const placeOf = new Map(calendar.map((day, index) => [day, index]));
const lastPlace = calendar.length - 1;

/** The places in the calendar of the days that a date without a slash can mean: those that look like it. */
const meanings = new Map<string, readonly number[]>();
function meaningsOf(date: string): readonly number[] {
  const known = meanings.get(date);
  if (known !== undefined) return known;
  const digits = date.replace(/[?~%]$/, "").replaceAll("X", ".");
  const looks = new RegExp(`^${digits}(?:-..)*$`);
  // No date leaves its century open.
  const [from, to] = [placeOf.get(`${date.slice(0, 2)}00-01-01`) ?? 0, placeOf.get(`${date.slice(0, 2)}99-12-31`) ?? 0];
  const found = calendar.slice(from, to + 1).flatMap((day, index) => (looks.test(day) ? [from + index] : []));
  meanings.set(date, found);
  return found;
}

const before = -1;
const never = calendar.length;

/** The days that the start and the end of a date can be, as places in the calendar; an open end is before or after all. */
function truth(date: string): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
  const [start = "", end] = date.split("/");
  if (end === undefined) return { starts: meaningsOf(start), ends: meaningsOf(start) };
  const all = [before, ...calendar.keys(), never];
  const starts = start === "" ? all : start === ".." ? [before] : meaningsOf(start);
  const ends = end === "" ? all : end === ".." ? [never] : meaningsOf(end);
  const [firstStart = 0, lastEnd = 0] = [starts[0], ends.at(-1)];
  // No end is before every start, no start after every end.
  return {
    starts: starts.filter((place) => place <= lastEnd),
    ends: ends.filter((place) => place >= firstStart),
  };
}

const pad = (value: number, length = 2): string => String(value).padStart(length, "0");
const year = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1998, max: 2002 }) },
  fc.integer({ min: 1900, max: 2099 }),
);
const single = fc
  .tuple(
    year,
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.nat(9),
    fc.constantFrom("", "?", "~", "%"),
  )
  .map(([ofEra, ofYear, ofMonth, form, qualifier]) => {
    const [digits, month, day] = [pad(ofEra, 4), pad(ofYear), pad(ofMonth)];
    const forms = [
      digits,
      `${digits}-${month}`,
      `${digits}-XX`,
      `${digits}-XX-XX`,
      `${digits}-${month}-XX`,
      `${digits.slice(0, 3)}X`,
      `${digits.slice(0, 2)}XX`,
    ];
    return `${forms[form] ?? `${digits}-${month}-${day}`}${qualifier}`;
  })
  .filter((text): text is Edtf => isEdtf(text));
const end = fc.oneof({ weight: 6, arbitrary: single }, fc.constantFrom("", ".."));
const anyDate = fc.oneof(
  { weight: 2, arbitrary: single },
  fc
    .tuple(end, end)
    .map((ends) => ends.join("/"))
    .filter((text): text is Edtf => isEdtf(text)),
);
const bounded = anyDate.filter((date) => earliest(date) !== undefined && latest(date) !== undefined);

describe("over every day of two centuries", () => {
  it("a date is refused where no day looks like it", () => {
    for (const ofEra of [1900, 1996, 1999, 2000, 2099]) {
      for (let month = 0; month <= 20; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${pad(ofEra, 4)}-${pad(month)}-${pad(day)}`;
          expect([text, isDay(text)]).toEqual([text, placeOf.has(text)]);
          expect([text, isEdtf(text)]).toEqual([text, placeOf.has(text)]);
        }
        const text = `${pad(ofEra, 4)}-${pad(month)}`;
        expect([text, isEdtf(text)]).toEqual([text, meaningsOf(text).length > 0]);
      }
    }
  });

  it("earliest and latest are the first and the last day that looks like the date", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const [start = "", last = start] = date.split("/");
        expect(earliest(date)).toBe(calendar[meaningsOf(start)[0] ?? -1]);
        expect(latest(date)).toBe(calendar[meaningsOf(last).at(-1) ?? -1]);
      }),
      cases(400),
    );
  });

  it("whetherBefore says yes where it is so for all days, no where for none, and otherwise maybe", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [{ ends }, { starts }] = [truth(a), truth(b)];
        const [firstEnd = 0, lastEnd = 0] = [ends[0], ends.at(-1)];
        const [firstStart = 0, lastStart = 0] = [starts[0], starts.at(-1)];
        const expected = lastEnd < firstStart ? "yes" : firstEnd >= lastStart ? "no" : "maybe";
        expect([a, b, whetherBefore(a, b)]).toEqual([a, b, expected]);
      }),
      cases(400),
    );
  });

  it("daysBetween has the fewest and the most days between any two days, and no wider bounds", () => {
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        const places = (date: Edtf): readonly [number, number] => [
          placeOf.get(earliest(date) ?? "") ?? -1,
          placeOf.get(latest(date) ?? "") ?? -1,
        ];
        const [[firstA, lastA], [firstB, lastB]] = [places(a), places(b)];
        expect(daysBetween(a, b)).toEqual({ min: firstB - lastA, max: lastB - firstA });
      }),
      cases(400),
    );
  });

  it("durationBetween has the true length within its bounds, and reaches both", () => {
    const numbers = ({ years, months, days }: CalendarDuration): readonly number[] => [years, months, days];
    const compare = (a: readonly number[], b: readonly number[]): number =>
      a.map((number, index) => number - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
    fc.assert(
      fc.property(bounded, bounded, fc.nat(), fc.nat(), (a, b, which, other) => {
        const dayIn = (date: Edtf, index: number): Day => {
          const [first, last] = [placeOf.get(earliest(date) ?? "") ?? 0, placeOf.get(latest(date) ?? "") ?? 0];
          // Cast: a day of the calendar.
          return calendar[first + (index % (last - first + 1))] as Day;
        };
        const { min, max } = durationBetween(a, b);
        const inside = durationBetween(dayIn(a, which), dayIn(b, other));
        expect(inside.min).toEqual(inside.max);
        expect(compare(numbers(min), numbers(inside.min))).toBeLessThanOrEqual(0);
        expect(compare(numbers(inside.max), numbers(max))).toBeLessThanOrEqual(0);
        expect([min, max]).toEqual([
          durationBetween(latest(a) ?? "0000", earliest(b) ?? "0000").min,
          durationBetween(earliest(a) ?? "0000", latest(b) ?? "0000").max,
        ]);
      }),
      cases(1000),
    );
  });

  it("a date that covers fewer days is at least as precise", () => {
    const ranks = ["day", "month", "year", "decade", "century"];
    fc.assert(
      fc.property(single, single, (a, b) => {
        const [daysOfA, daysOfB] = [meaningsOf(a).length, meaningsOf(b).length];
        fc.pre(daysOfA < daysOfB);
        expect(ranks.indexOf(precision(a))).toBeLessThanOrEqual(ranks.indexOf(precision(b)));
      }),
      cases(100),
    );
  });

  it("sorting by compareDates never puts what is surely later first", () => {
    fc.assert(
      fc.property(fc.array(single, { maxLength: 8 }), (dates) => {
        const sorted = dates.toSorted(compareDates);
        const wrong = sorted.flatMap((a, index) =>
          sorted
            .slice(index + 1)
            .filter((b) => whetherBefore(b, a) === "yes")
            .map((b) => [a, b]),
        );
        expect(wrong).toEqual([]);
        expect(dates.toReversed().toSorted(compareDates)).toEqual(sorted);
      }),
      cases(100),
    );
  });
});

/** The date written anew from its parts, with the digits and the place of every X taken from its bounds. */
function writtenAnew(parsed: ParsedEdtf): string {
  if (parsed.kind === "interval") return `${endWrittenAnew(parsed.start)}/${endWrittenAnew(parsed.end)}`;
  const { unspecified, uncertain, approximate, text } = parsed;
  const length = { day: 10, month: 7, year: 4, decade: 3, century: 2 }[parsed.precision];
  const digits = parsed.earliest.slice(0, length);
  const rest = unspecified ? text.slice(length).replaceAll(/[^X-]/g, "") : "";
  return `${digits}${rest}${uncertain ? (approximate ? "%" : "?") : approximate ? "~" : ""}`;
}
const endWrittenAnew = (part: ParsedEnd): string =>
  part === "open" ? ".." : part === "unknown" ? "" : writtenAnew(part);

describe("round trips", () => {
  it("a date is written anew from its parts", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const parsed = parseEdtf(date);
        expect([parsed.text, writtenAnew(parsed)]).toEqual([date, date]);
        expect(isUncertain(date)).toBe(/[?%]/.test(date));
        expect(isApproximate(date)).toBe(/[~%]/.test(date));
      }),
      cases(100),
    );
  });

  it("a day is its own first and last day, and its own duration away", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: lastPlace }), fc.integer({ min: 0, max: lastPlace }), (one, other) => {
        // Cast: days of the calendar.
        const [a, b] = [calendar[one] as Day, calendar[other] as Day];
        expect([earliest(a), latest(a), startOf(a), endOf(a), precision(a)]).toEqual([a, a, a, a, "day"]);
        expect(daysBetween(a, b)).toEqual({ min: other - one, max: other - one });
        expect(whetherBefore(a, b)).toBe(one < other ? "yes" : "no");
        expect(compareDates(a, b)).toBe(Math.sign(one - other));
      }),
      cases(100),
    );
  });
});
