import { expectList } from "../../internal/check-input.ts";
import type { Names } from "../../model/names.ts";
import { foldedWords } from "../internal/folded-words.ts";
import { fitOfName, NO_FIT, WHOLE_FIT } from "../internal/name-fit.ts";
import { type NameIndex, nameIndexOf } from "./internal/name-index.ts";

/** A record with names: a delegate, a place or an organization. */
export interface Named {
  readonly names: Names;
  readonly aliases?: readonly string[];
}

/** A record that a name may refer to. */
export interface NameMatch<R extends Named = Named> {
  readonly record: R;
  /** The recorded spelling that matches best. */
  readonly spelling: string;
  /** Whether the name is the whole spelling; `false` if it is only part of it. */
  readonly exact: boolean;
}

/**
 * Finds the delegates, places or organizations that a name may refer to, in any recorded spelling and script.
 *
 * Case, accents, hyphens, spaces, middle dots and character width make no difference, nor does the order of family name
 * and given name. Other romanisations (Lee, Yi or I for Ri) match if a source uses them, as aliases: names are not
 * transliterated.
 *
 * The first search in a list makes an index of it, so the next take less than a millisecond in a million records. If you
 * change a list or its records in place after that, search in a copy of it: `findByName([...records], name)`.
 *
 * @param records - the delegates, places or organizations to search
 * @param name - a name or part of one: whole words, the beginning of a word in Latin letters, or any part in other
 * scripts
 * @returns every match: whole names first, then whole words, then parts, each in the order of `records`. Several are
 * exact if records share a spelling. Empty if nothing matches, or if the name has no letters or digits.
 * @throws TypeError if `records` is not a list of records with names, or `name` is not a string
 * @example
 * ```ts
 * const ids = (name) => findByName(delegates, name).map(({ record }) => record.id);
 * ids("이호림"); // => ["ri-ho-rim"]
 * ids("TASAKA Osamu"); // => ["osamu-tasaka"]
 * ids("Chon In-chol"); // => ["chon-in-chol-foreign-ministry", "chon-in-chol-red-cross"]
 * findByName(delegates, "tasaka").map(({ exact, spelling }) => [exact, spelling]); // => [[false, "Osamu Tasaka"]]
 * findByName(places, "瀋陽")[0]?.record.id; // => "shenyang"
 * ```
 */
export function findByName<R extends Named>(records: readonly R[], name: string): readonly NameMatch<R>[] {
  if (typeof name !== "string") throw new TypeError("findByName expects a name as a string.");
  const wanted = foldedWords(name);
  const { index, spellings } = indexOf(records);
  if (wanted.length === 0) return [];
  const best = new Map<number, Fit<R>>();
  for (const number of Int32Array.from(index.candidatesFor(wanted)).toSorted()) {
    const spelling = spellings[number];
    if (spelling === undefined) continue;
    const { place, text } = spelling;
    const record = records[place];
    if (record === undefined) continue;
    const rank = fitOfName(wanted, index.wordsOf(number));
    // Of two spellings of a record that fit as well, the first; the records come in their order.
    if (rank < (best.get(place)?.rank ?? NO_FIT)) best.set(place, { record, rank, text });
  }
  return [...best.values()]
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ record, rank, text }) => ({ record, spelling: text, exact: rank === WHOLE_FIT }));
}

/** How well a name fits a spelling of a record. */
interface Fit<R extends Named> {
  readonly record: R;
  readonly rank: number;
  readonly text: string;
}

/** A spelling of a record. */
interface Spelling {
  /** The index of the record. */
  readonly place: number;
  readonly text: string;
}

interface IndexedNames {
  readonly index: NameIndex;
  readonly spellings: readonly Spelling[];
  /** Some of the records, by their indexes: if one has changed, so has the list. */
  readonly samples: ReadonlyMap<number, Named | undefined>;
  readonly length: number;
}

/** The indexes of the lists that have been searched; they live as long as their lists. */
const indexes = new WeakMap<readonly Named[], IndexedNames>();

function indexOf(records: readonly Named[]): IndexedNames {
  const known = indexes.get(records);
  if (known !== undefined && isUnchanged(records, known)) return known;
  expectList("findByName", "records", records, "names");
  const spellings = records.flatMap((record, place) => spellingsOf(record).map((text) => ({ place, text })));
  const step = Math.ceil(records.length / 100);
  const samples = new Map(records.flatMap((record, place) => (place % step === 0 ? [[place, record]] : [])));
  const made = { index: nameIndexOf(spellings.map(({ text }) => text)), spellings, samples, length: records.length };
  indexes.set(records, made);
  return made;
}

const isUnchanged = (records: readonly Named[], { length, samples }: IndexedNames): boolean =>
  records.length === length && [...samples].every(([place, record]) => records[place] === record);

const spellingsOf = ({ names, aliases }: Named): readonly string[] =>
  [Object.values(names), aliases].flat().filter((spelling) => spelling !== undefined);
