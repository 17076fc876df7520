import { perhapsBy, surelyBy } from "../../dates/by-day.ts";
import type { Day } from "../../dates/index.ts";
import type { Source } from "../../model/source.ts";

/**
 * The ids of the sources that had certainly been published by a day. A source counts from the last possible day of its
 * date of publication, or from the day on which it was read if that is earlier or there is no date of publication. A
 * reference work, such as a gazetteer, always counts: it states what was known all along.
 */
export function knownBy(sources: readonly Source[], day: Day): ReadonlySet<string> {
  return new Set(
    sources
      .filter(
        ({ type, published, accessed }) =>
          type === "reference" || (published && surelyBy(published, day)) || surelyBy(accessed, day),
      )
      .map(({ id }) => id),
  );
}

/** The ids of the sources that may have been published by a day, but whose dates are too vague to be certain. */
export function perhapsKnownBy(sources: readonly Source[], day: Day): ReadonlySet<string> {
  const known = knownBy(sources, day);
  return new Set(
    sources
      .filter(({ id, published }) => !known.has(id) && (published === undefined || perhapsBy(published, day)))
      .map(({ id }) => id),
  );
}
