import { expectList } from "../internal/check-input.ts";

/**
 * Finds a record by its id. A known id always returns its record; a misspelt id is a compile error; an id known only at
 * run time may return `undefined`. A renamed id still works, and editors mark it as deprecated.
 */
export type Getter<R extends { readonly id: string }, Renamed extends string = never> = [Renamed] extends [never]
  ? LookUp<R>
  : LookUp<R> & RenamedLookUp<R, Renamed>;

/** A single signature keeps the error for a misspelt id to one line. */
type LookUp<R extends { readonly id: string }> = <Id extends string>(
  // An id known only at run time: its type is `string`, not a literal.
  id: string extends Id ? Id : R["id"],
) => // If the ids are typed as plain `string`, any of them may be unknown.
string extends Id ? R | undefined : string extends R["id"] ? R | undefined : R;

/**
 * The look-up of a record by its former id. The declarations of the look-ups name it as soon as an id is renamed.
 *
 * @public
 */
export interface RenamedLookUp<R, Renamed extends string> {
  /** @deprecated This id was renamed. The record that is returned has the new id. */
  (id: Renamed): R;
}

/**
 * Creates a look-up by id over your own records, like `getMeeting` over this dataset's meetings.
 *
 * @param records - a complete collection: the type promises a record for each of its ids, so do not pass a filtered
 * list
 * @param renamed - former ids as keys, each with the current id as its value
 * @returns a function that takes an id and returns its record, or `undefined` for an unknown id
 * @throws TypeError if `records` is not a list, or `renamed` is not an object
 * @example
 * ```ts
 * const getPlaceOfMine = getterOf([{ id: "geneva", kind: "city" }], { genf: "geneva" });
 * getPlaceOfMine("geneva")?.kind; // => "city"
 * getPlaceOfMine("genf")?.id; // => "geneva"
 * getPlaceOfMine(String("paris")); // => undefined
 * ```
 */
export function getterOf<R extends { readonly id: string }, Renamed extends string = never>(
  records: readonly R[],
  renamed?: Readonly<Record<Renamed, R["id"]>>,
): Getter<R, Renamed> {
  // Not `expectList`: with it, every look-up would double in a bundle.
  if (!Array.isArray(records) || (renamed !== undefined && Object(renamed) !== renamed))
    throw new TypeError("getterOf expects a list of records, and former ids with the current ones.");
  // Built at the first look-up, so that importing the dataset costs nothing for it.
  let byId: ReadonlyMap<string, R> | undefined;
  const get = (id: string): R | undefined => {
    byId ??= new Map(records.map((record) => [record?.id, record]));
    return byId.get(id) ?? byId.get(new Map<string, string>(Object.entries(renamed ?? {})).get(id) ?? id);
  };
  // Cast: the type promises a record for each id of the type, which is derived from these records.
  return get as Getter<R, Renamed>;
}

/**
 * Finds a record by its id in any list: from this dataset or your own, filtered or from a snapshot.
 *
 * @param records - the records to search
 * @param id - the id; the editor completes the ids of the list's type
 * @returns the record, or `undefined` if no record in the list has the id
 * @throws TypeError if `records` is not a list of records
 * @example
 * ```ts
 * recordById(meetings, "2014-03-03-shenyang")?.place; // => "shenyang"
 * recordById(meetings.slice(0, 1), "2014-03-03-shenyang"); // => undefined
 * ```
 */
export function recordById<R extends { readonly id: string }>(
  records: readonly R[],
  // `string & {}` keeps the union from collapsing to `string`, so that editors still suggest the ids.
  id: R["id"] | (string & {}),
): R | undefined {
  expectList("recordById", "records", records);
  return records.find((record) => record.id === id);
}
