import { asDay } from "../../dates/edtf.ts";
import { type Day } from "../../dates/index.ts";
import { collectionsFrom, type Dataset } from "../../model/dataset.ts";
import type { CollectionName, Ids } from "../../model/ids.ts";
import { knownBy } from "../internal/known-by.ts";
import { asKnown } from "./internal/as-known.ts";
import { pruneDataset } from "./internal/prune-dataset.ts";

/**
 * Reduces a dataset to what a reader could have known on a given day. The result never contains more than could be
 * known, and may contain less. It keeps:
 *
 * - sources that had certainly been published by then, counting from the last possible day of the date of publication,
 *   or that had been read for the dataset by then
 * - reference works, with the places that they support: the location of Beijing was always known
 * - of every other record, what these sources support. A field without evidence, a record without sources, and a record
 *   that requires a removed one are removed.
 * - indicators, since they are definitions, and open questions that were last looked into by then (`asOf`)
 *
 * What took place after the day is removed, whatever its sources. A meeting that was announced by then has the status,
 * the dates and the place that were announced (its `history`).
 *
 * Three limits: what several sources support together is assumed to be supported by each of them. The wording of
 * summaries, notes and disagreements, and the verdicts of claims, are today's. A value that replaced an earlier one is
 * removed without restoring the earlier one, which is in `variants`; only the status of a meeting has a history.
 *
 * @param dataset - this dataset or your own
 * @param day - the day, `YYYY-MM-DD`
 * @returns a dataset that is valid if the given one is; that of a later day never contains less. Its type allows ids
 * that are no longer there, so look records up with `recordById`: `getMeeting` searches the whole dataset.
 * @throws EdtfError if `day` is not a calendar day
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
  // Cast: records and fields were only removed, so every id is one of the original ids.
  return pruneDataset({ ...whole, ...collectionsFrom(knownOf) }) as Dataset<I>;
}
