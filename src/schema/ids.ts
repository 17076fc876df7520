/**
 * The id type of each collection. The default, `string`, fits anybody's record; the record of this package
 * is typed with its own ids ({@link RecordIds}), so a reference to a record that does not exist fails to compile.
 */
export interface Ids {
  readonly sources: string;
  readonly places: string;
  readonly organizations: string;
  readonly delegates: string;
  readonly meetings: string;
  readonly indicators: string;
  readonly figures: string;
  readonly events: string;
  readonly disagreements: string;
  readonly openQuestions: string;
  readonly claims: string;
}

/** The collections, each before those that refer to it most. */
export const collectionNames = [
  "sources",
  "places",
  "organizations",
  "delegates",
  "meetings",
  "indicators",
  "figures",
  "events",
  "disagreements",
  "openQuestions",
  "claims",
] as const satisfies readonly (keyof Ids)[];

/** The name of a collection. */
export type CollectionName = keyof Ids;

/** A pointer to a record, and to one of its fields where only that field is meant. */
export type Reference<I extends Ids = Ids> = {
  [C in CollectionName]: { readonly collection: C; readonly id: I[C]; readonly field?: string };
}[CollectionName];
