import { type CollectionName, collectionNames, fileNameOf } from "../src/model/ids.ts";
import { typeNameOf } from "./collections.ts";

/** The fields of a record that decide in which file it is kept. */
export interface Filed {
  readonly id?: unknown;
  /** Of a figure. */
  readonly indicator?: unknown;
  /** Of an organization. */
  readonly side?: unknown;
  /** Of a place. */
  readonly country?: unknown;
}

/** Words joined by hyphens. Nothing else becomes part of a file's name. */
const isName = (value: unknown): value is string =>
  typeof value === "string" && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);

const yearAtStart = (id: string): string | undefined => /^\d{4}(?=-)/.exec(id)?.[0];

/** The first year that an id names: 2014 in `ap-2014-03-03-shenyang`. */
const yearWithin = (id: string): string | undefined => /(?<=^|-)(?:1[89]|20)\d\d(?=-|$)/.exec(id)?.[0];

const family = (indicator: string): string => indicator.replace(/-.*/, "");

const bySide = (side: unknown): string => (side === "JP" ? "japan" : side === "KP" ? "dprk" : "other");

/** The name of a record's file inside the folder of its collection, without `.ts`. */
const nameOf: { readonly [C in CollectionName]: (record: Filed & { readonly id: string }) => string | undefined } = {
  sources: ({ id }) => yearWithin(id) ?? "undated",
  places: ({ country }) => bySide(country),
  organizations: ({ side }) => bySide(side),
  delegates: ({ id }) => id,
  meetings: ({ id }) => {
    const year = yearAtStart(id);
    return year && `${year.slice(0, 3)}0s/${id}`;
  },
  indicators: ({ id }) => family(id),
  figures: ({ indicator }) => (isName(indicator) ? `${family(indicator)}/${indicator}` : undefined),
  events: ({ id }) => yearAtStart(id) ?? "undated",
  disagreements: ({ id }) => yearAtStart(id) ?? "undated",
  openQuestions: ({ id }) => yearAtStart(id) ?? "undated",
  claims: ({ id }) => yearAtStart(id) ?? "undated",
};

/**
 * The file in `src/data` that a record is kept in: `fileOf("meetings", { id: "2014-03-03-shenyang" })` is
 * `meetings/2010s/2014-03-03-shenyang.ts`. Undefined where a field that decides it is missing or malformed.
 */
export function fileOf(collection: CollectionName, record: Filed): string | undefined {
  const { id } = record;
  const name = isName(id) ? nameOf[collection]({ ...record, id }) : undefined;
  return name && `${fileNameOf(collection)}/${name}.ts`;
}

/** The field that decides in which file a record is kept, and what is expected of it where `fileOf` finds no file. */
export function decidingField(collection: CollectionName): { readonly field: string; readonly expected: string } {
  if (collection === "figures") return { field: "indicator", expected: "the id of an indicator" };
  const expected =
    collection === "meetings"
      ? 'an id that begins with a year, such as "2014-03-03-shenyang"'
      : 'an id of lower-case words joined by "-"';
  return { field: "id", expected };
}

/** The collections with a file for each record. In the others, a file has a list of records. */
const single: ReadonlySet<CollectionName> = new Set(["delegates", "meetings"]);

/** How the data files of a collection are written. */
export interface FileForm {
  /** Whether a file has one record, not a list. */
  readonly isSingle: boolean;
  /** The name that a file exports: `meeting`, `events`. */
  readonly exports: string;
  /** The type of a record while it is written: `MeetingDraft`. */
  readonly draft: string;
}

export const formOf = (collection: CollectionName): FileForm => {
  const isSingle = single.has(collection);
  return {
    isSingle,
    exports: isSingle ? collection.replace(/s$/, "") : collection,
    draft: `${typeNameOf(collection)}Draft`,
  };
};

/** The collection that a file in `src/data` belongs to, by its folder. */
export const collectionOfFile = (file: string): CollectionName | undefined =>
  collectionNames.find((collection) => file.startsWith(`${fileNameOf(collection)}/`));

/** Whether a file in `src/data` has records that people wrote: the indexes of the collections are generated. */
export const isDataFile = (file: string): boolean => /^[^/]+\/.+\.ts$/.test(file) && !/^[^/]+\/index\.ts$/.test(file);
