import { type Day, type Edtf, earliest, endOf, latest, startOf } from "../../dates/index.ts";
import { ascending } from "../../internal/ascending.ts";
import { grouped } from "../../internal/grouped.ts";
import type { Dataset } from "../../model/dataset.ts";
import { expectCollections } from "../../model/expect-collections.ts";
import { type CollectionName, collectionNames } from "../../model/ids.ts";
import { inRecord } from "../../model/in-record.ts";
import { expectDataset } from "../internal/check-dataset-input.ts";

/** How many records of a collection begin in one decade. */
export interface CoveragePeriod {
  /** The decade, as the interval of its years: `1990/1999`. */
  readonly period: Edtf;
  /** The number of records. */
  readonly records: number;
}

/** What a dataset has in one collection. */
export interface CollectionCoverage {
  readonly collection: CollectionName;
  /** The number of records. */
  readonly records: number;
  /** How many of them have no date from which a decade follows; `19XX` leaves it open. */
  readonly undated: number;
  /** The first day that any of the dates can mean, of those from which a decade follows. Absent if there is none. */
  readonly first?: Day;
  /** The last day that any of the dates can mean, of those from which a decade follows. Absent if there is none. */
  readonly last?: Day;
  /** The decades in which at least one record begins, in order. */
  readonly periods: readonly CoveragePeriod[];
}

/**
 * Counts what a dataset has, by collection and by decade.
 *
 * The date of a record is the one in its own field: when a meeting or event began, the date or period of a figure, when a
 * source was published, when a delegate's posts are documented, when an open question was last looked into, up to when a
 * claim such as "the last was …" holds. A record counts in the decade of the first day that its date can mean. A date that
 * leaves the decade open, such as `19XX`, says neither when a record begins nor how far the dataset reaches; nor does such an
 * end of an interval.
 *
 * @param dataset - the dataset to count, or some of its collections
 * @returns one entry for each collection that is given, in the order of `collectionNames`. Places, organizations,
 * indicators, disagreements and most claims have no date of their own, so their records are all `undated`.
 * @throws TypeError if it is not a dataset, or a collection is not a list of its records; RangeError for an unknown
 * collection
 * @example
 * ```ts
 * const talks = findMeetings(meetings, { series: "red-cross-talks", from: "2012" });
 * coverageOf({ meetings: talks }); // => [{ collection: "meetings", records: 3, undated: 0, first: "2012-08-09", last: "2014-03-20", periods: [{ period: "2010/2019", records: 3 }] }]
 * ```
 */
export function coverageOf(dataset: Partial<Dataset>): readonly CollectionCoverage[] {
  expectDataset("coverageOf", dataset);
  expectCollections("coverageOf", dataset);
  return collectionNames.flatMap((collection) => {
    const records: readonly Dataset[CollectionName][number][] | undefined = dataset[collection];
    return records === undefined ? [] : [coverage(collection, records)];
  });
}

function coverage(collection: CollectionName, records: readonly Dataset[CollectionName][number][]): CollectionCoverage {
  const ends = records.map((record) => inRecord(record, () => outerDays(ownDates(record))));
  const starts = ends.flatMap(({ first }) => first ?? []);
  const [first, last] = [starts.toSorted(ascending)[0], lastOf(ends.flatMap((own) => own.last ?? []))];
  return {
    collection,
    records: records.length,
    undated: records.length - starts.length,
    ...(first && { first }),
    ...(last && { last }),
    periods: [...grouped(starts, (day) => [decadeOf(day)])]
      .toSorted(([a], [b]) => ascending(a, b))
      .map(([period, days]) => ({ period, records: days.length })),
  };
}

/** The dates of a record that say when it is about; when a source was read does not. */
function ownDates(record: object): readonly Edtf[] {
  // Cast: each of these fields, where a record has it, is a date; other kinds of record lack it.
  const { start, end, date, asOf, period, published, posts } = record as Partial<Record<DateField, Edtf>> & {
    readonly posts?: readonly { readonly seen: Edtf }[];
  };
  const own = [start ?? end, end, date, asOf ?? period, published].filter((one) => one !== undefined);
  return [...own, ...(posts?.map(({ seen }) => seen) ?? [])];
}

type DateField = "start" | "end" | "date" | "asOf" | "period" | "published";

/** The first and the last day that some dates can mean, of those that say in which decade they are. */
const outerDays = (dates: readonly Edtf[]): { readonly first?: Day | undefined; readonly last?: Day | undefined } => ({
  first: dates.flatMap((date) => (hasDecade(startOf(date)) ? (earliest(date) ?? []) : [])).toSorted(ascending)[0],
  last: lastOf(dates.flatMap((date) => (hasDecade(endOf(date)) ? (latest(date) ?? []) : []))),
});

const lastOf = (days: readonly Day[]): Day | undefined => days.toSorted(ascending).at(-1);

/** Whether a date says in which decade it is. Qualifiers can come before the year. */
const hasDecade = (date: Edtf | undefined): boolean => date !== undefined && /^[?~%]*[\dX]{2}\d/.test(date);

function decadeOf(day: Day): Edtf {
  const start = day.slice(0, 3);
  // Cast: two years joined by a slash are an EDTF interval.
  return `${start}0/${start}9` as Edtf;
}
