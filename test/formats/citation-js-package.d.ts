/** What the tests use of the package, which has no types of its own. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(input: unknown);
    readonly data: readonly {
      readonly id: string;
      readonly title?: string;
      readonly URL?: string;
      readonly language?: string;
      readonly publisher?: string;
      readonly "container-title"?: string;
      readonly author?: readonly { readonly literal?: string }[];
      readonly custom?: { readonly titleIsDescription?: true; readonly [field: string]: unknown };
    }[];
    format(format: "bibliography", options: { readonly template: "apa"; readonly lang: "en-US" }): string;
  }
  export const plugins: {
    readonly input: {
      chain(
        input: string,
        options: {
          readonly forceType?: "@biblatex/text";
          readonly target: "@biblatex/entries+list";
          readonly generateGraph: false;
        },
      ): readonly { readonly label: string; readonly properties: Readonly<Record<string, string | undefined>> }[];
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
