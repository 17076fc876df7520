import { Cite, plugins } from "@citation-js/core";
// The plugins enter themselves in the core.
// oxlint-disable-next-line no-unassigned-import
import "@citation-js/plugin-bibtex";
// oxlint-disable-next-line no-unassigned-import
import "@citation-js/plugin-csl";

/** The fields that have a value. */
const present = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The sources in a file of CSL-JSON, as citation-js reads it. */
export const readCsl = (text: string): readonly object[] =>
  new Cite(JSON.parse(text)).data.map((item) =>
    present({
      ...item.custom,
      id: item.id,
      title: item.custom?.titleIsDescription ? item.title?.slice(1, -1) : item.title,
      publisher: item["container-title"] ?? item.publisher,
      agency: item.custom?.["authors"] === undefined ? item.author?.[0]?.literal : item.custom["agency"],
      url: item.URL,
      language: item.language,
    }),
  );

const letters: Readonly<Record<string, string>> = {
  asciigrave: "`",
  backslash: "\\",
  braceleft: "{",
  braceright: "}",
  asciitilde: "~",
  asciicircum: "^",
};

/** A text as TeX prints it. */
const fromTex = (text: string): string =>
  text.replaceAll(/\\text(\w+)\{\}|\\([$&%#_{}])|\{\}/g, (_all, name: string | undefined, sign: string | undefined) =>
    name === undefined ? (sign ?? "") : (letters[name] ?? ""),
  );

/** The sources in a BibTeX file, as citation-js reads it. Braces and backslashes in an address stay encoded. */
export const readBibtex = (text: string): readonly object[] =>
  plugins.input
    // Named, since citation-js recognises no file by itself in which every label is longer than a hundred characters.
    .chain(text, { forceType: "@biblatex/text", target: "@biblatex/entries+list", generateGraph: false })
    .map(({ label, properties: { title = "", author, howpublished, ...others } }) => {
      const { date, url, urldate, language, sourcetype, reliability, titleisdescription } = others;
      const { authortype, agency, archiveurl, note, published, accessed } = others;
      const writers = author?.slice(1, -1).split("} and {").map(fromTex);
      const described = titleisdescription === "true";
      const whole = fromTex(title.slice(1, -1));
      return present({
        id: label,
        title: described ? whole.slice(1, -1) : whole,
        titleIsDescription: described || undefined,
        publisher: howpublished && fromTex(howpublished),
        ...(authortype === "agency"
          ? { agency: writers?.[0] }
          : { authors: writers, agency: agency && fromTex(agency) }),
        archived: archiveurl,
        locator: note && fromTex(note),
        url,
        published: published ?? date,
        accessed: accessed ?? urldate,
        language,
        type: sourcetype,
        reliability,
      });
    });
