import { expectList } from "../../internal/check-input.ts";
import { distinct } from "../../internal/distinct.ts";
import { isHolder } from "../../internal/is-object.ts";
import type { Dataset, FoundRecord } from "../../model/dataset.ts";
import type { RecordPath } from "../../model/id-tree.ts";
import { type CollectionName, collectionNames, type Ids } from "../../model/ids.ts";
import { expectDataset } from "../internal/check-dataset-input.ts";
import { foldedWords } from "../internal/folded-words.ts";
import { fitOfName, fitOfText, NO_FIT, WHOLE_FIT } from "../internal/name-fit.ts";

/** Where words were found: in an id, a name, a title or any other text. */
export type SearchPlace = "id" | "name" | "title" | "text";

/** A record that words were found in. */
export type SearchMatch<I extends Ids = Ids> = FoundRecord<I> & {
  /** Where the words were found: in its `id`, a `name`, its `title` (also a label, a summary, a question), or other `text`. */
  readonly in: SearchPlace;
  /** The path to the string that matches best: `["names", "ko"]`. */
  readonly path: RecordPath;
  /** That string. */
  readonly text: string;
};

/**
 * Searches every collection for words, in any script and spelling in the dataset.
 *
 * Case, accents, hyphens and character width make no difference, nor does the order of the words. All words must be in one
 * string of the record. A word in Latin letters matches the beginning of a word; in other scripts it matches any part.
 * The ids of other records are not searched, nor are the words of vocabularies.
 *
 * @param dataset - this dataset or your own
 * @param words - what to search for
 * @returns the records that match, each once: first by their whole id, then by a name, by a title, by a part of their
 * id, and by other text. Within each, whole strings come first, then whole words, then parts of words, in the order of
 * the dataset, with sources last. Empty if nothing matches, or if there are no letters or digits to search for.
 * @throws TypeError if it is not a dataset with all its collections, each a list of records, or `words` is not a string
 * @example
 * ```ts
 * const found = (words) => search(dataset, words).map(({ collection, record }) => [collection, record.id]);
 * found("2014-03-03-shenyang")[0]; // => ["meetings", "2014-03-03-shenyang"]
 * found("송일호")[0]; // => ["delegates", "song-il-ho"]
 * search(dataset, "瀋陽")[0]?.path; // => ["names", "ja"]
 * ```
 */
export function search<I extends Ids>(dataset: Dataset<I>, words: string): readonly SearchMatch<I>[] {
  expectDataset("search", dataset, collectionNames);
  for (const name of collectionNames) expectList("search", name, dataset[name]);
  if (typeof words !== "string") throw new TypeError(`search expects words, not ${typeof words}.`);
  // The same word again says no more, and a long text has few different words.
  const wanted = distinct(foldedWords(words));
  if (wanted.length === 0) return [];
  const whole: Dataset = dataset;
  const found = sourcesLast().flatMap((collection) =>
    whole[collection].flatMap((record: Dataset[CollectionName][number]) => {
      const best = bestOf(stringsIn(record), wanted);
      return best === undefined ? [] : [{ collection, record, ...best }];
    }),
  );
  // Cast: each record is one of the dataset's, beside the name of its collection.
  return found
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ rank: _rank, ...match }) => match) as unknown as readonly SearchMatch<I>[];
}

/** Sources are many, and what they say is in the other records. */
const sourcesLast = (): readonly CollectionName[] => [
  ...collectionNames.filter((name) => name !== "sources"),
  "sources",
];

interface FoundString {
  readonly path: RecordPath;
  readonly text: string;
}

interface RankedString extends FoundString {
  readonly in: SearchPlace;
  readonly rank: number;
}

function bestOf(strings: readonly FoundString[], wanted: readonly string[]): RankedString | undefined {
  let best: RankedString | undefined;
  for (const { path, text } of strings) {
    const place = placeOf(path);
    const spelled = foldedWords(text);
    const fit = place === "name" ? fitOfName(wanted, spelled) : fitOfText(wanted, spelled);
    const rank = rankIn(place, fit) * NO_FIT + fit;
    if (fit !== NO_FIT && (best === undefined || rank < best.rank)) best = { in: place, path, text, rank };
  }
  return best;
}

/** The ranks of the places. A whole id is what was meant; a part of one says less than a title. */
const rankIn = (place: SearchPlace, fit: number): number =>
  place === "id" ? (fit === WHOLE_FIT ? 0 : 3) : { name: 1, title: 2, text: 4 }[place];

const titles: ReadonlySet<unknown> = new Set(["title", "label", "summary", "question", "says"]);

function placeOf([field]: RecordPath): SearchPlace {
  if (field === "id") return "id";
  if (field === "names" || field === "aliases") return "name";
  return titles.has(field) ? "title" : "text";
}

/** The strings in a record; those that are ids of other records or words of a vocabulary are left out. */
function stringsIn(value: unknown, path: RecordPath = []): readonly FoundString[] {
  if (typeof value === "string") return path[0] !== "id" && isWord(value) ? [] : [{ path, text: value }];
  if (!isHolder(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    stringsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Ids and the words of vocabularies are lower-case words joined by hyphens. A date has no letters. */
const isWord = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && /[a-z]/.test(text);
