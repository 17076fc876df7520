/** Where a link of a Markdown file of the package leads to on the site. */

/** What the site has for the files of the package. */
export interface Shelf {
  /** The page of a file, by its path in the repository: `docs/codebook.md`. */
  readonly pageOf: (file: string) => string | undefined;
  /** The address of the repository, if it is known. */
  readonly repository?: string | undefined;
}

/** The file to which a relative link of another file leads, by its path in the repository. */
export const fileOf = (href: string, from: string): string => new URL(href, `https://file/${from}`).pathname.slice(1);

/**
 * The address for a link.
 *
 * @param href - the link as it is in the file
 * @param from - the file that has it, by its path in the repository
 * @returns the page, the file in the repository, or undefined if the site has neither
 */
export function guideLink(href: string, from: string, { pageOf, repository }: Shelf): string | undefined {
  if (href.startsWith("#") || /^(https?|mailto):/.test(href)) return href;
  const [path = "", hash] = href.split("#");
  const file = fileOf(path, from);
  const page = pageOf(file);
  if (page !== undefined) return hash === undefined ? page : `${page}#${hash}`;
  return repository === undefined ? undefined : `${repository}/blob/HEAD/${file}`;
}
