/** What the tests use of the package, which has no types of its own. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(input: unknown);
    readonly data: readonly {
      readonly id: string;
      readonly title?: string;
      readonly URL?: string;
      readonly language?: string;
    }[];
    format(format: "bibliography", options: { readonly template: "apa"; readonly lang: "en-US" }): string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
