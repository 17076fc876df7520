import type { Edtf } from "../../dates/index.ts";
import { ascending } from "../../internal/ascending.ts";
import { sortedByNumber } from "../../internal/sorted-by-number.ts";
import { rangeOf } from "../../model/day-span.ts";

/** A thing with what orders it: the first and the last day that its date can mean, the date itself, and the id. */
interface DatedThing<T> {
  readonly thing: T;
  readonly min: number;
  readonly max: number;
  readonly date: Edtf;
  readonly id: string;
}

/** Before every day of the years 0 to 9999. */
const beforeAll = -1_000_000;

/**
 * Sorts dated things as `compareDates` orders their dates, then by id, so that the order of the input makes no
 * difference. Each date is read once, and not at every comparison.
 */
export const sortedByDate = <T>(
  things: readonly T[],
  of: (thing: T) => { readonly date: Edtf; readonly id: string },
): readonly T[] => {
  const dated = things.map((thing): DatedThing<T> => {
    const { date, id } = of(thing);
    const { min, max } = rangeOf(date);
    return { thing, date, id, min, max };
  });
  return sortedByNumber(dated, ({ min }) => Math.max(min, beforeAll), compareRest).map(({ thing }) => thing);
};

/** Orders things whose first possible day is the same. */
const compareRest = (a: DatedThing<unknown>, b: DatedThing<unknown>): number =>
  ascending(a.max, b.max) || ascending(a.date, b.date) || ascending(a.id, b.id);
