import { about, type CollectionName } from "japan-dprk-talks";

/** Where errors are reported: the repository's issue form if its address is known, otherwise the page of the package. */
const repository: string | undefined = import.meta.env["PUBLIC_REPOSITORY"];

/** The address at which a reader reports an error in a record, with the record filled in. */
export function reportAddress(collection: CollectionName, id: string): string {
  if (repository === undefined) return about.homepage ?? "";
  const title = encodeURIComponent(`${collection}/${id}`);
  return `${repository}/issues/new?template=wrong-fact.yml&title=${title}&record=${title}`;
}
