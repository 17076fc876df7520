import type { Names } from "../../model/names.ts";
import { foldedWords } from "../internal/folded-words.ts";
import { fitOfName, NO_FIT, WHOLE_FIT } from "../internal/name-fit.ts";

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
 * @param records - the delegates, places or organizations to search
 * @param name - a name or part of one: whole words, the beginning of a word in Latin letters, or any part in other
 * scripts
 * @returns every match: whole names first, then whole words, then parts, each in the order of `records`. Several are
 * exact if records share a spelling. Empty if nothing matches, or if the name has no letters or digits.
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
      const [best] = [...Object.values(record.names), ...(record.aliases ?? [])]
        .filter((spelling) => spelling !== undefined)
        .map((spelling) => ({ record, spelling, rank: fitOfName(wanted, foldedWords(spelling)) }))
        .toSorted(compareRanks);
      return best === undefined || best.rank === NO_FIT ? [] : [best];
    })
    .toSorted(compareRanks)
    .map(({ record, spelling, rank }) => ({ record, spelling, exact: rank === WHOLE_FIT }));
}

const compareRanks = (a: { readonly rank: number }, b: { readonly rank: number }): number => a.rank - b.rank;
