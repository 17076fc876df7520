/** What is found: a record, or a page of the guide. */
export interface Found {
  /** Its collection, or `pages`. */
  readonly in: string;
  readonly id: string;
  readonly name: string;
  /** The language of the name, if that is not the page's. */
  readonly lang?: string;
  /** In words. */
  readonly date?: string;
  /** Its other names, or the whole of a text of which the name is the beginning. */
  readonly forms?: readonly string[];
  /** What else it is found by. */
  readonly text?: string;
  /** Its address, if that does not follow from the collection and the id. */
  readonly address?: string;
}

/** A file of the index. */
export interface SearchFile {
  /** What each collection is called. */
  readonly labels: Readonly<Record<string, string>>;
  /** Where the pages of each collection are. */
  readonly paths: Readonly<Record<string, string>>;
  readonly records: readonly Found[];
}
