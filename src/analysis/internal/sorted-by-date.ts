import { type Edtf, earliest, latest } from "../../dates/index.ts";
import { compareText } from "../../internal/compare-text.ts";

/**
 * Sorts dated things as `compareDates` orders their dates, then by id, so that the order of the input makes no
 * difference. Each date is read once, and not at every comparison.
 */
export const sortedByDate = <T>(
  things: readonly T[],
  of: (thing: T) => { readonly date: Edtf; readonly id: string },
): readonly T[] =>
  things
    .map((thing) => {
      const { date, id } = of(thing);
      // A space sorts before, and a letter after, the digits of a day: a missing start comes first, a missing end last.
      return { thing, key: `${earliest(date) ?? ""} ${latest(date) ?? "A"} ${date} ${id}` };
    })
    .toSorted((a, b) => compareText(a.key, b.key))
    .map(({ thing }) => thing);
