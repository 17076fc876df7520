/**
 * Finds a record by its id. An id of the type never misses, a literal that is none does not compile, and any other text
 * may miss. An id that was renamed still works, and an editor strikes it through.
 */
export interface Getter<R extends { readonly id: string }, Renamed extends string = never> {
  // Where the ids are only known to be texts, any of them may miss.
  (id: R["id"]): string extends R["id"] ? R | undefined : R;
  /** @deprecated This id was renamed: the record that is found has the new one. */
  (id: Renamed): R;
  // A text that is only known when the program runs: its type is `string`, not a literal.
  <Text extends string>(id: string extends Text ? Text : R["id"]): R | undefined;
}

/**
 * Makes a look-up by id over a collection of your own, like `getMeeting` over this record's.
 *
 * @param records - a whole collection: the type promises a record for each of its ids, so a filtered list would break it
 * @param renamed - ids that were renamed, each with the id that the record has now
 * @returns a function from an id to its record, undefined for a text that is no id
 * @example
 * ```ts
 * const getPlaceOfMine = getterOf([{ id: "geneva", kind: "city" }], { genf: "geneva" });
 * getPlaceOfMine("geneva")?.kind; // => "city"
 * getPlaceOfMine("genf")?.id; // => "geneva"
 * getPlaceOfMine(["gene", "ve"].join("")); // => undefined
 * ```
 */
export function getterOf<R extends { readonly id: string }, Renamed extends string = never>(
  records: readonly R[],
  renamed?: Readonly<Record<Renamed, R["id"]>>,
): Getter<R, Renamed> {
  // Made at the first look-up: importing the record costs nothing for it.
  let byId: ReadonlyMap<string, R> | undefined;
  const get = (id: string): R | undefined => {
    byId ??= new Map(records.map((record) => [record.id, record]));
    return byId.get(id) ?? byId.get(new Map<string, string>(Object.entries(renamed ?? {})).get(id) ?? id);
  };
  // The first overload promises a record for each id of the type, and the type is made from the records.
  return get as Getter<R, Renamed>;
}

/**
 * The record with an id, in any list: this record's, your own, a filtered one, a snapshot's.
 *
 * @param records - records that have ids
 * @param id - the id; those of the list's type complete in the editor
 * @returns undefined where no record of the list has the id
 * @example
 * ```ts
 * recordById(meetings, "2014-03-03-shenyang")?.place; // => "shenyang"
 * recordById(meetings.slice(0, 1), "2014-03-03-shenyang"); // => undefined
 * ```
 */
export function recordById<R extends { readonly id: string }>(
  records: readonly R[],
  // The intersection keeps the texts apart from the ids, so that an editor goes on offering the ids.
  id: R["id"] | (string & {}),
): R | undefined {
  return records.find((record) => record.id === id);
}
