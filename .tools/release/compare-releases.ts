import { type Bump, diffDatasets, type RecordChange } from "../../src/analysis/datasets/index.ts";
import { fieldInWords } from "../../src/cli/field-in-words.ts";
import { collectionNames } from "../../src/model/ids.ts";
import { type Change, covers, bumpFor, largest } from "./bumps.ts";
import { columnChanges } from "./columns.ts";
import type { PackageContents } from "./package-contents.ts";
import { typeChanges } from "./public-types.ts";

/** How a build differs from the last release. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** The bump that the changes need from 1.0 on. */
  readonly needed: Bump;
  /** Published ids that neither a record has now nor a redirect leads on from. */
  readonly lostIds: readonly string[];
}

export function compareReleases(before: PackageContents, after: PackageContents): Comparison {
  const data = diffDatasets(before.dataset, after.dataset, { renamed: after.redirects }).changes;
  const changes = [
    ...data.map((change): Change => ({ in: "data", text: recordChange(change), bump: change.bump })),
    ...columnChanges(before.columns, after.columns),
    ...typeChanges(before.types, after.types),
  ];
  return { changes, needed: largest(changes.map(({ bump }) => bump)), lostIds: lostIds(before, after) };
}

const kinds = { added: "added", removed: "removed", renamed: "renamed", changed: "corrected" } as const;

const recordChange = ({ kind, collection, id, formerId, fields }: RecordChange): string => {
  const name = formerId === undefined ? id : `${formerId} → ${id}`;
  return `${kinds[kind]}: ${collection} ${name}${fields.map((field) => `\n    ${fieldInWords(field)}`).join("")}`;
};

/** The ids that worked in the last release, its redirects among them, and work no longer. */
function lostIds(before: PackageContents, after: PackageContents): readonly string[] {
  return collectionNames.flatMap((collection) => {
    const now = new Set<string>(after.dataset[collection].map(({ id }) => id));
    const renamed = after.redirects[collection] ?? {};
    const published = [
      ...before.dataset[collection].map(({ id }): string => id),
      ...Object.keys(before.redirects[collection] ?? {}),
    ];
    return published.filter((id) => !now.has(id) && !now.has(renamed[id] ?? "")).map((id) => `${collection} ${id}`);
  });
}

/** What is to be said about a comparison, and whether a release announced as so large may go out. */
export function verdict(
  { changes, needed, lostIds: lost }: Comparison,
  { version, announced }: { readonly version: string; readonly announced: Bump },
): { readonly lines: readonly string[]; readonly isFailure: boolean } {
  const least = bumpFor(version, needed);
  const isTooSmall = !covers(announced, least);
  const rule = version.startsWith("0.") && needed !== "none" ? ` (${needed}, one place lower before 1.0)` : "";
  return {
    lines: [
      ...changes.map(({ in: where, text, bump }) => `[${where}, ${bump}] ${text}`),
      "",
      ...lost.map((id) => `${id}: was published and is gone. Add it to src/data/redirects.ts, with its current id.`),
      changes.length === 0
        ? `Nothing that users can notice has changed since ${version}.`
        : `${changes.length} changes since ${version}, which need at least: ${least}${rule}. Announced: ${announced}.`,
      ...(isTooSmall ? ["Run `npm run changeset`, and choose at least that."] : []),
    ],
    isFailure: isTooSmall || lost.length > 0,
  };
}
