/** How to cite the dataset, in the forms that reference managers and journals ask for. */
import type { About } from "japan-dprk-talks";

/** The parts of a citation. */
interface Citation {
  readonly title: string;
  readonly version: string | undefined;
  readonly publisher: string | undefined;
  /** The day up to which the record was checked, as `YYYY-MM-DD`. */
  readonly day: string | undefined;
  readonly license: string | undefined;
  readonly address: string;
}

const partsOf = (about: About, address: string): Citation => ({
  title: about.title,
  version: about.version,
  publisher: about.publisher?.title,
  day: about.coverage?.cutOff,
  license: about.license?.name,
  address,
});

/** APA, seventh edition: who, year, title, version, what it is, address. */
export function apaOf(about: About, address: string): string {
  const { title, version, publisher, day } = partsOf(about, address);
  const who = publisher === undefined ? "" : `${publisher}. `;
  const year = day?.slice(0, 4) ?? "n.d.";
  const which = version === undefined ? "" : ` (Version ${version})`;
  return `${who}(${year}). ${title}${which} [Data set]. ${address}`;
}

const escapedForBibtex = (text: string): string => text.replaceAll(/[&%$#_{}]/g, (sign) => `\\${sign}`);

/** BibTeX, with the fields of BibLaTeX's `@dataset` and an entry type that older styles know. */
export function bibtexOf(about: About, address: string): string {
  const { title, version, publisher, day, license } = partsOf(about, address);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", publisher === undefined ? undefined : `{${escapedForBibtex(publisher)}}`],
    ["title", `{${escapedForBibtex(title)}}`],
    ["year", day?.slice(0, 4)],
    ["date", day],
    ["version", version],
    ["howpublished", "Data set"],
    ["url", address],
    ["note", license === undefined ? undefined : escapedForBibtex(license)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@misc{${about.name}${version === undefined ? "" : `-${version}`},\n${lines.join("")}}`;
}

/** An item of CSL-JSON. */
export function cslOf(about: About, address: string): Readonly<Record<string, unknown>> {
  const { title, version, publisher, day, license } = partsOf(about, address);
  return {
    id: about.name,
    type: "dataset",
    title,
    ...(publisher === undefined ? {} : { author: [{ literal: publisher }] }),
    ...(day === undefined ? {} : { issued: { "date-parts": [day.split("-").map(Number)] } }),
    ...(version === undefined ? {} : { version }),
    ...(license === undefined ? {} : { license }),
    URL: address,
  };
}
