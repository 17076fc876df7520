import type { Delegate } from "./delegate.ts";
import type { Organization } from "./organization.ts";
import type { Place } from "./place.ts";

/** The collections whose records may have no sources of their own: those of the records that name them name them, too. */
export const namedCollections = ["places", "organizations", "delegates"] as const;

/** Whether a record of these collections has no sources of its own. The record may be invalid. */
export function isKnownByName(record: Place | Organization | Delegate): boolean {
  // A delegate has the sources of its posts.
  const supported: unknown = "posts" in record ? record.posts : record.sources;
  return Array.isArray(supported) && supported.length === 0;
}
