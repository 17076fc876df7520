import { about, type CollectionName } from "japan-dprk-talks";

import { repository } from "./repository.ts";

/**
 * The address at which a reader reports an error in a record: the form of the repository, with the record filled in, or the page
 * of the package while the address of the repository is not known.
 */
export function reportAddress(collection: CollectionName, id: string): string {
  if (repository === undefined) return about.homepage ?? "";
  const title = encodeURIComponent(`${collection}/${id}`);
  return `${repository}/issues/new?template=correct-a-fact.yml&title=${title}&record=${title}`;
}
