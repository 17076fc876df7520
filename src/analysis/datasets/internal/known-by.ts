import { surelyBy } from "../../../dates/by-day.ts";
import type { Day } from "../../../dates/index.ts";
import type { Source } from "../../../model/source.ts";

/**
 * The ids of the sources that had certainly been published by a day. A source counts from the last possible day of its
 * date of publication, or from the day on which it was read if that is earlier or there is no date of publication.
 */
export const knownBy = (sources: readonly Source[], day: Day): ReadonlySet<string> =>
  new Set(
    sources
      .filter(
        ({ published, accessed }) => (published !== undefined && surelyBy(published, day)) || surelyBy(accessed, day),
      )
      .map(({ id }) => id),
  );
