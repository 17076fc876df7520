import { asDay } from "../../dates/as-day.ts";
import type { Day } from "../../dates/index.ts";
import { expectRecord } from "../../internal/check-input.ts";
import type { About } from "../../model/about.ts";
import { collectionsFrom, type Dataset } from "../../model/dataset.ts";
import { expectCollections } from "../../model/expect-collections.ts";
import { type CollectionName, collectionNames, type Ids } from "../../model/ids.ts";
import { inRecord } from "../../model/in-record.ts";
import { expectDataset } from "../internal/check-dataset-input.ts";
import { asKnown } from "./internal/as-known.ts";
import { type Horizon, horizonOf, publishedBy } from "./internal/horizon.ts";
import { pruneDataset } from "./internal/prune-dataset.ts";

/**
 * Reduces a dataset to what a reader could have known on a given day. The result never contains more than could be
 * known, and may contain less. It keeps:
 *
 * - sources that had certainly been published by then, counting from the last possible day of the date of publication,
 *   or that had been read for the dataset by then
 * - of every other record, what these sources support. A field without evidence, a record without sources, and a record
 *   that requires a removed one are removed: a sum is known when all its parts are.
 * - every place, organization and delegate that a kept record names, because the sources of that record name it, too. If
 *   none of its own sources was known, it has its names and what else identifies it, and no `sources` (a delegate no
 *   `posts`); its `note` and the organization that it is part of are removed. A meeting, event or figure, in contrast,
 *   needs a source of its own: a reference to one that was not known is removed.
 * - places, with the reference works that support them: the location of Beijing was always known. For any other record,
 *   a reference work counts like every source.
 * - indicators, since they are definitions, and open questions that were last looked into by then (`asOf`)
 *
 * Nothing is known before the first day of the time that it speaks of, whatever its sources: a meeting or event before it
 * took place, a figure before its date or, if it has none, before its period. A meeting that was announced by then has the
 * status, the dates and the place that were announced (its `history`). An event that was still going on has an open end. A
 * figure from a source that was published within its period keeps that period, though the source can only state what it had
 * counted so far. (The option `asOf` asks something else: which figures certainly hold for the day, so the period is over.)
 *
 * Three limits: what several sources support together is assumed to be supported by each of them. The wording of
 * summaries, notes and disagreements, and the verdicts of claims, are today's. A value that replaced an earlier one is
 * removed without restoring the earlier one, which is in `variants`; only the status of a meeting has a history.
 *
 * The option `knownOn` of a helper takes a snapshot, and answers only from the records in it, as they are in it. So its
 * answer is the same as over the snapshot itself.
 *
 * @param dataset - this dataset or your own
 * @param day - the day, `YYYY-MM-DD`
 * @returns a dataset that is valid if the given one is; that of a later day never contains less. Its type allows ids
 * that are no longer there, so look records up with `recordById`: `getMeeting` searches the whole dataset.
 * @throws TypeError if it is not a dataset with all its collections, each a list of its records; RangeError for an
 * unknown collection; EdtfError if `day` is not a calendar day
 * @example
 * ```ts
 * const then = snapshot(dataset, "2012-08-31");
 * recordById(then.meetings, "2012-08-09-beijing")?.status; // => "held"
 * recordById(then.meetings, "2014-03-03-shenyang"); // => undefined
 * ```
 */
export function snapshot<I extends Ids>(dataset: Dataset<I>, day: Day): Dataset<I> {
  expectDataset("snapshot", dataset, collectionNames);
  expectCollections("snapshot", dataset);
  expectRecord("snapshot", "what the dataset is, { about: { name, title } }", dataset.about, "name");
  const whole: Dataset = dataset;
  const horizon = horizonOf(asDay(day));
  const known = publishedBy(whole.sources, horizon);
  const cited = new Set(whole.places.flatMap(({ sources }) => sources));
  const atlases = whole.sources.filter(({ id, type }) => type === "reference" && cited.has(id) && !known.has(id));
  const forPlaces = new Set(atlases.map(({ id }) => id));
  const kept = new Set([...known, ...forPlaces]);
  const knownOf = <C extends CollectionName>(collection: C): readonly Dataset[C][number][] => {
    const knowing = { ...horizon, known: collection === "sources" ? kept : known };
    return whole[collection].flatMap((record: Dataset[C][number]) =>
      inRecord(record, () => asKnown(collection, record, knowing) ?? []),
    );
  };
  const then = { ...whole, about: aboutOn(whole.about, day, horizon), ...collectionsFrom(knownOf) };
  // Cast: records and fields were only removed, so every id is one of the original ids.
  return pruneDataset(then, forPlaces, whole) as Dataset<I>;
}

/** What a dataset says about itself, with the time that it covers only as far as the day, and without its files of today. */
function aboutOn({ coverage, downloads: _now, ...about }: About, day: Day, { surelyBy }: Horizon): About {
  if (coverage === undefined) return about;
  const { end, cutOff, ...rest } = coverage;
  return {
    ...about,
    coverage: {
      ...rest,
      ...(end !== undefined && surelyBy(end) && { end }),
      ...(cutOff !== undefined && { cutOff: surelyBy(cutOff) ? cutOff : day }),
    },
  };
}
