/** Ids that records had in earlier versions: their addresses lead to the records as they are now. */
import { type CollectionName, collectionNames, fileNameOf } from "japan-dprk-talks";
import redirects from "japan-dprk-talks/data/redirects.json";

import { pageAddress, recordPath } from "./address.ts";
import { type Language, languages } from "./languages.ts";
import { addressOf } from "./record-name.ts";
import type { Write } from "./writes.ts";

/** A former id, and the id that the record has now. */
export interface FormerId {
  readonly collection: CollectionName;
  readonly former: string;
  readonly current: string;
}

const listed: Readonly<Record<string, Readonly<Record<string, string>>>> = redirects;

/** All former ids. */
export const formerIds: readonly FormerId[] = collectionNames.flatMap((collection) =>
  Object.entries(listed[collection] ?? {}).map(([former, current]) => ({ collection, former, current })),
);

/** The former ids of a collection, each with the id of now. */
export const formerIn = (collection: CollectionName): Readonly<Record<string, string>> => listed[collection] ?? {};

/** The former ids of a record. */
export const formerIdsOf = (collection: CollectionName, id: string): readonly string[] =>
  formerIds.flatMap((one) => (one.collection === collection && one.current === id ? [one.former] : []));

/** A page at a former address: its path without language and slash at the end, and where it leads. */
export interface Moved {
  readonly path: string;
  readonly to: (language: Language) => string;
}

/** The pages at former addresses: of the record, and of the charts on its page. */
export const movedPages: readonly Moved[] = formerIds.flatMap(({ collection, former, current }) => {
  const [from, to] = [recordPath(collection, former), recordPath(collection, current)];
  const page: Moved = { path: from.slice(1, -1), to: (language) => addressOf(language, collection, current) };
  const embedded: Moved = {
    path: `embed${from}`.slice(0, -1),
    to: (language) => pageAddress(language, `/embed${to}`),
  };
  return ["meetings", "delegates", "indicators"].includes(collection) ? [page, embedded] : [page];
});

/** The languages that a moved page exists in: a figure has an address in English only. */
export const languagesOf = ({ path }: Moved): readonly Language[] => (path.startsWith("figures/") ? ["en"] : languages);

/** The data files at former addresses, with the contents of those that took their place. */
export function formerFiles(files: ReadonlyMap<string, Write>): readonly (readonly [string, Write])[] {
  const folders = formerIds.map(({ collection, former, current }) => {
    const name = fileNameOf(collection);
    const prefixes = [`records/${name}/`, `charts/${name}/`, ...(collection === "indicators" ? ["indicators/"] : [])];
    return { former, starts: prefixes.map((prefix) => ({ prefix, start: `${prefix}${current}.` })) };
  });
  return folders.flatMap(({ former, starts }) =>
    starts.flatMap(({ prefix, start }) =>
      [...files].flatMap(([file, write]) =>
        file.startsWith(start) ? [[`${prefix}${former}.${file.slice(start.length)}`, write] as const] : [],
      ),
    ),
  );
}
