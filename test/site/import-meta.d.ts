/** What Vite says of the site to the files of the site that tests import. */
interface ImportMeta {
  readonly env: { readonly BASE_URL: string; readonly PUBLIC_REPOSITORY?: string };
}

/** The reader of BibTeX and CSL has no types of its own. */
declare module "@citation-js/core";
