import { asDay } from "../../dates/edtf.ts";
import { type Day } from "../../dates/index.ts";
import { type Dataset, datasetFrom } from "../../model/dataset.ts";
import type { CollectionName, Ids } from "../../model/ids.ts";
import { knownBy } from "../internal/known-by.ts";
import { asKnown } from "./internal/as-known.ts";
import { pruneDataset } from "./internal/prune-dataset.ts";

/**
 * A whole record as a reader of a day could have known it. It never holds more than could be known, and may hold less.
 *
 * Left are the sources that were surely out: on the last day that their date of publication can mean, or, undated ones
 * too, on the day on which they were read for the record. Of every other record is left what those sources carry: a field
 * whose evidence is gone is gone, a record without sources is gone, and so is a record that cannot do without one that is
 * gone. What took place after the day is gone whatever carries it: no source can have told it. Reference works stay, and
 * with them the places that they carry: nobody learned only from this record where Beijing lies. Indicators are definitions
 * and stay; an open question is as old as the last look at it.
 *
 * What several sources carry together is taken to be carried by each of them. The words of summaries, notes and
 * disagreements, and the verdicts of claims, are those of the record today. A value that took the place of an earlier one
 * is gone without the earlier one coming back, which is found in `variants`.
 *
 * @param dataset - this record or your own
 * @param day - the day to look from, `YYYY-MM-DD`
 * @returns a dataset that is valid where the one given is; a later day never has less. Its ids are some of those of its
 * type: look them up with `recordById`, since `getMeeting` goes on finding what is in the whole record.
 * @throws EdtfError when `day` is no calendar day
 * @example
 * ```ts
 * const then = snapshot(dataset, "2012-08-31");
 * recordById(then.meetings, "2012-08-09-beijing")?.status; // => "held"
 * recordById(then.meetings, "2014-03-03-shenyang"); // => undefined
 * ```
 */
export function snapshot<I extends Ids>(dataset: Dataset<I>, day: Day): Dataset<I> {
  const whole: Dataset = dataset;
  const known = knownBy(whole.sources, asDay(day));
  const knownOf = <C extends CollectionName>(collection: C): readonly Dataset[C][number][] =>
    whole[collection].flatMap((record: Dataset[C][number]) => asKnown(collection, record, { day, known }) ?? []);
  // Cast: records and fields were only taken away, so every id is one of those that were there.
  return pruneDataset(datasetFrom(knownOf)) as Dataset<I>;
}
