import { perhapsBy, surelyBy } from "../../../dates/by-day.ts";
import type { Day, Edtf } from "../../../dates/index.ts";
import { inRecord } from "../../../model/in-record.ts";
import type { Source } from "../../../model/source.ts";

/** A day, and what had happened by it. Each date is read once, though many records have it. */
export interface Horizon {
  /** Whether every day that a date can mean had come. */
  readonly surelyBy: (date: Edtf) => boolean;
  /** Whether at least one day that a date can mean had come. */
  readonly perhapsBy: (date: Edtf) => boolean;
}

export const horizonOf = (day: Day): Horizon => ({
  surelyBy: remembered((date) => surelyBy(date, day)),
  perhapsBy: remembered((date) => perhapsBy(date, day)),
});

function remembered(answer: (date: Edtf) => boolean): (date: Edtf) => boolean {
  const answers = new Map<Edtf, boolean>();
  return (date) => {
    let found = answers.get(date);
    if (found === undefined) answers.set(date, (found = answer(date)));
    return found;
  };
}

/**
 * The ids of the sources that had certainly been published. A source counts from the last possible day of its date of
 * publication, or from the day on which it was read if that is earlier or there is no date of publication.
 */
export const publishedBy = (sources: readonly Source[], horizon: Horizon): ReadonlySet<string> =>
  new Set(sources.filter((source) => inRecord(source, () => wasPublished(source, horizon))).map(({ id }) => id));

const wasPublished = ({ published, accessed }: Source, horizon: Horizon): boolean =>
  (published !== undefined && horizon.surelyBy(published)) || horizon.surelyBy(accessed);
