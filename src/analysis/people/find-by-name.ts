import type { Names } from "../../model/names.ts";
import { foldedWords } from "./internal/folded-words.ts";

/** A record that has names: a delegate, a place or an organization. */
export interface Named {
  readonly names: Names;
  readonly aliases?: readonly string[];
}

/** A record that a name may mean. */
export interface NameMatch<R extends Named = Named> {
  readonly record: R;
  /** The spelling on record that fits best. */
  readonly spelling: string;
  /** The name is the whole of the spelling; false: a part of it. */
  readonly exact: boolean;
}

/**
 * The delegates, places or organizations that a name may mean, in any spelling and script on record.
 *
 * Capitals, accents, hyphens, spaces, middle dots, full and half width make no difference, nor does the order of family
 * name and given name. Other systems of spelling (Lee, Yi and I for Ri) are found where a source uses them: they are
 * aliases, and no name is transliterated.
 *
 * @param records - the delegates, places or organizations to look through
 * @param name - a name, or a part of one: whole words of it, the beginning of a word in Latin letters, any piece in others
 * @returns every match, those of the whole name first, then those of whole words, each in the order of `records`; several
 * exact ones where records share a spelling, none where nothing fits or the text has no letter
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
  const wanted = foldedWords(name);
  if (wanted.length === 0) return [];
  return records
    .flatMap((record) => {
      const { en, ja, ko, zh } = record.names;
      const [best] = [en, ja, ko, zh, ...(record.aliases ?? [])]
        .filter((spelling) => spelling !== undefined)
        .map((spelling) => ({ record, spelling, rank: rankOf(wanted, foldedWords(spelling)) }))
        .toSorted(compareRanks);
      return best === undefined || best.rank === NONE ? [] : [best];
    })
    .toSorted(compareRanks)
    .map(({ record, spelling, rank }) => ({ record, spelling, exact: rank === WHOLE }));
}

const [WHOLE, WORDS, PART, NONE] = [0, 1, 2, 3];

const compareRanks = (a: { readonly rank: number }, b: { readonly rank: number }): number => a.rank - b.rank;

function rankOf(wanted: readonly string[], spelled: readonly string[]): number {
  const [text, whole] = [wanted.join(""), spelled.join("")];
  // The family name goes from the front to the back, or from the back to the front.
  const turned = [
    [...wanted.slice(1), ...wanted.slice(0, 1)].join(""),
    [...wanted.slice(-1), ...wanted.slice(0, -1)].join(""),
  ];
  if (text === whole || turned.includes(whole)) return WHOLE;
  const isRun = spelled.some((_, from) => spelled.some((_word, to) => spelled.slice(from, to + 1).join("") === text));
  if (isRun || wanted.every((word) => spelled.includes(word))) return WORDS;
  return wanted.every((word) => spelled.some((other) => isPart(word, other))) ? PART : NONE;
}

/** Latin words are told by their beginning; in scripts that put no space between names a piece may be anywhere. */
const isPart = (piece: string, word: string): boolean =>
  /\p{Script=Latin}/u.test(piece) ? word.startsWith(piece) : word.includes(piece);
