import { asDay } from "../../../dates/edtf.ts";
import {
  type Certainty,
  type Day,
  earliest,
  type Edtf,
  type EdtfDate,
  endOf,
  latest,
  startOf,
  whetherBefore,
} from "../../../dates/index.ts";
import type { Place } from "../../../model/place.ts";
import { isOneOf, type OneOf } from "../../one-of.ts";

/** Whether one of the values is wanted; `true` if no criterion is given. */
export const fits = <T extends string>(wanted: OneOf<T> | undefined, values: readonly (T | undefined)[]): boolean =>
  wanted === undefined || values.some((value) => isOneOf(value, wanted));

/** A country, and the places to look it up in. */
export interface CountryCriterion {
  readonly country?: OneOf<string>;
  readonly places?: readonly Place[];
}

/** A test of whether one of some places is in a wanted country today or was in it on a date. */
export function countryTest(
  what: string,
  { country, places }: CountryCriterion,
): (placeIds: readonly (string | undefined)[], date: Edtf | undefined) => boolean {
  if (country === undefined) return () => true;
  if (places === undefined) {
    throw new RangeError(
      `${what} name places, not countries. To find them by country, pass the places too: { country, places }.`,
    );
  }
  const placeOf = new Map(places.map((place) => [place.id, place]));
  return (placeIds, date) =>
    placeIds.some((id) => {
      const { country: today, formerCountry: former } = placeOf.get(id ?? "") ?? {};
      const then = former !== undefined && date !== undefined && (earliest(date) ?? "") <= former.until;
      return fits(country, [today, then ? former.code : undefined]);
    });
}

/** A day, or a time between two dates. */
export interface TimeCriterion {
  readonly on?: Day;
  readonly from?: EdtfDate;
  readonly until?: EdtfDate;
  readonly certain?: boolean;
}

/** When something took place, as far as it can be compared with a day. */
export interface Extent {
  readonly endsBefore: (day: Day) => Certainty;
  readonly startsAfter: (day: Day) => Certainty;
}

/** A test of whether something had a day in a time, or may have had one. Without an extent it had none. */
export function timeTest({ on, from, until, certain = false }: TimeCriterion): (extent: Extent | undefined) => boolean {
  const day = on === undefined ? undefined : asDay(on);
  const opening = sortedDays(day, from && earliest(from)).at(-1);
  const closing = sortedDays(day, until && latest(until)).at(0);
  return (extent) => {
    if (opening === undefined && closing === undefined) return true;
    if (extent === undefined) return false;
    const outside = [
      opening === undefined ? "no" : extent.endsBefore(opening),
      closing === undefined ? "no" : extent.startsAfter(closing),
    ];
    return certain ? outside.every((answer) => answer === "no") : !outside.includes("yes");
  };
}

/** The extent of something with a first and a last day; an interval means one day within it. */
export const extentFrom = (first: Edtf | undefined, last: Edtf | undefined): Extent | undefined =>
  first === undefined || last === undefined
    ? undefined
    : { endsBefore: (day) => whetherBefore(last, day), startsAfter: (day) => whetherBefore(day, first) };

const noOrMaybe = (isNo: boolean): Certainty => (isNo ? "no" : "maybe");

/** The extent of something that lasted throughout an interval. */
export function extentThroughout(date: Edtf | undefined): Extent | undefined {
  if (date === undefined) return undefined;
  const [start, end] = [startOf(date), endOf(date)];
  return {
    endsBefore: (day) =>
      end === undefined
        ? // `a/..` still goes on; `a/` ended on a day that no source states, but not before it began.
          noOrMaybe(date.endsWith("..") || (start !== undefined && whetherBefore(start, day) === "no"))
        : whetherBefore(end, day),
    startsAfter: (day) =>
      start === undefined
        ? noOrMaybe(date.startsWith("..") || (end !== undefined && whetherBefore(day, end) === "no"))
        : whetherBefore(day, start),
  };
}

const sortedDays = (...days: readonly (Day | undefined)[]): readonly Day[] =>
  days.filter((day) => day !== undefined).toSorted();
