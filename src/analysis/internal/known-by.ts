import { perhapsBy, surelyBy } from "../../dates/by-day.ts";
import type { Day } from "../../dates/index.ts";
import type { Source } from "../../model/source.ts";

/**
 * The ids of the sources that were surely out on a day: the last day that their date of publication can mean has come, or
 * the day on which they were read. What has no date of publication was out, at the latest, when it was read. A reference
 * work, such as a gazetteer, tells what was known all along.
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

/** The ids of the sources that may have been out on a day, but are not dated well enough to say so. */
export function perhapsKnownBy(sources: readonly Source[], day: Day): ReadonlySet<string> {
  const known = knownBy(sources, day);
  return new Set(
    sources
      .filter(({ id, published }) => !known.has(id) && (published === undefined || perhapsBy(published, day)))
      .map(({ id }) => id),
  );
}
