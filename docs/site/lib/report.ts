import { about, type CollectionName } from "japan-dprk-talks";

/** The web address of the repository: astro.config.mjs has it from package.json, or the workflow that publishes the site sets it. */
const repository: string | undefined = import.meta.env["PUBLIC_REPOSITORY"];

/**
 * The address at which a reader reports an error in a record: the form of the repository, with the record filled in, or the page
 * of the package while the address of the repository is not known.
 */
export function reportAddress(collection: CollectionName, id: string): string {
  if (repository === undefined) return about.homepage ?? "";
  const title = encodeURIComponent(`${collection}/${id}`);
  return `${repository}/issues/new?template=correct-a-fact.yml&title=${title}&record=${title}`;
}
