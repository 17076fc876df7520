/** The versions that were released: what each changed, and the library of each with its own records. */
import { about, type CollectionName, collectionNames, dataset, type Day, type VocabularyName } from "japan-dprk-talks";

import type { ReleaseHistory } from "../../../.tools/release/history.ts";
import history from "../../history.json";
import { fileAddress } from "./address.ts";
import { indicatorFiles, tableFiles } from "./dataset-files.ts";
import { formerIds } from "./former-ids.ts";
import { type Library, library } from "./library.ts";
import { json, type NamedFile, once, type Write } from "./writes.ts";

/** A release, with the day of its making. */
export type Release = ReleaseHistory & { readonly day: Day };

/** The released versions, the newest first. */
export const releases = history as readonly Release[]; // Cast: .tools/release.ts writes this form.

type Change = ReleaseHistory["changes"][number];

/** The version that the site is built from. */
export const currentVersion = about.version ?? "0";

/** Where the files of a version are. */
export const releaseFile = (version: string, file: string): string => fileAddress(`/releases/${version}/${file}`);

// The packages of earlier versions, which `npm run site:releases` has unpacked.
const modules = import.meta.glob<object>(
  "../../.releases/*/package/dist/{index,formats,formats/parquet,formats/workbook}.js",
);

/** The earlier versions whose packages are there. */
const unpacked = new Map<string, (() => Promise<object>)[]>();
for (const [path, load] of Object.entries(modules)) {
  const version = /\.releases\/([^/]+)\//.exec(path)?.[1] ?? "";
  unpacked.set(version, [...(unpacked.get(version) ?? []), load]);
}

/** The library of an earlier version. */
async function libraryOf(load: readonly (() => Promise<object>)[]): Promise<Library> {
  const parts = await Promise.all(load.map((each) => each()));
  return Object.assign({}, ...parts) as Library; // Cast: what an earlier version exports, as far as the types of this one say.
}

const filesOf = (version: string, of: Library): readonly NamedFile[] =>
  [...tableFiles(of), ...indicatorFiles(of)].map(([file, write]) => [`${version}/${file}`, write]);

/** The versions that have files: all released ones, and the one that is being built. */
export const versionsWithFiles: readonly string[] = [
  ...new Set([currentVersion, ...releases.map(({ version }) => version).filter((version) => unpacked.has(version))]),
];

const current = once(() => filesOf(currentVersion, library));

/** Every file below `/releases/`: each version written by its own library, so that its files stay as they were. */
export async function releaseFiles(): Promise<ReadonlyMap<string, Write>> {
  const missing = releases.filter(({ version }) => version !== currentVersion && !unpacked.has(version));
  if (unpacked.size > 0 && missing.length > 0)
    throw new Error(`No package of ${missing.map(({ version }) => version).join(", ")}: npm run site:releases`);
  const earlier = await Promise.all(
    [...unpacked].map(async ([version, load]) =>
      version === currentVersion ? [] : filesOf(version, await libraryOf(load)),
    ),
  );
  const index = versionsWithFiles.map((version) => ({
    version,
    day: releases.find((release) => release.version === version)?.day,
    dataset: releaseFile(version, "dataset.json"),
    changes: releases.find((release) => release.version === version)?.changes.length,
  }));
  return new Map([["index.json", () => json(index)], ...current(), ...earlier.flat()]);
}

/** The files of the version that is being built, by their path below its folder. */
export const currentFiles = once((): readonly NamedFile[] =>
  current().map(([file, write]) => [file.slice(currentVersion.length + 1), write]),
);

const ids = new Map<string, ReadonlySet<string>>(
  collectionNames.map((collection) => [collection, new Set<string>(dataset[collection].map(({ id }) => id))]),
);

/** The record of a change as it is called now; undefined for a word, and for a record that is no longer there. */
export function recordOf({ collection, id }: Change): { collection: CollectionName; id: string } | undefined {
  const own = collectionNames.find((name) => name === collection);
  if (own === undefined) return undefined;
  const now = formerIds.find((one) => one.collection === own && one.former === id)?.current ?? id;
  return ids.get(own)?.has(now) === true ? { collection: own, id: now } : undefined;
}

/** The kinds of changes, in the order of the page. */
const kinds = ["added", "changed", "renamed", "removed"] as const;

/** The changes of a version by kind and collection. */
export const changesOf = ({ changes }: ReleaseHistory) =>
  kinds.flatMap((kind) => {
    const some = changes.filter((change) => change.kind === kind);
    const parts = [...new Set(some.map(({ collection }) => collection))];
    return some.length === 0
      ? []
      : [
          {
            kind,
            parts: parts.map((part) => ({ part, changes: some.filter(({ collection }) => collection === part) })),
          },
        ];
  });

/** Whether a part of the data is a collection and not a vocabulary. */
export const isCollection = (part: CollectionName | VocabularyName): part is CollectionName =>
  collectionNames.some((name) => name === part);

/** A value of a field on the page. */
export const valueInChange = (value: unknown): string =>
  value === undefined ? "–" : typeof value === "string" ? value : JSON.stringify(value);
