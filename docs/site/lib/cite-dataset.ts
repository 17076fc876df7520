/** How to cite the dataset, in the forms that reference managers and journals ask for. */
import type { About } from "japan-dprk-talks";

/** A part of the dataset that is cited by itself. */
export interface CitedPart {
  /** `meetings/2014-03-03-shenyang`. */
  readonly id: string;
  readonly title: string;
  /** What it is: "Meeting". */
  readonly kind: string;
}

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

/** APA, seventh edition: who, year, title, version, what it is, address. A part is in the dataset like a chapter in a book. */
export function apaOf(about: About, address: string, part?: CitedPart): string {
  const { title, version, publisher, day } = partsOf(about, address);
  const who = publisher === undefined ? "" : `${publisher}. `;
  const year = day?.slice(0, 4) ?? "n.d.";
  const which = version === undefined ? "" : ` (Version ${version})`;
  const cited = part === undefined ? "" : `${part.title.replace(/[.…\s]+$/, "")} [${part.kind} ${part.id}]. In `;
  return `${who}(${year}). ${cited}${title}${which} [Data set]. ${address}`;
}

const noteOf = (license: string | undefined, part: CitedPart | undefined): string | undefined => {
  const words = [
    ...(part === undefined ? [] : [`${part.kind} ${part.id}`]),
    ...(license === undefined ? [] : [license]),
  ];
  return words.length === 0 ? undefined : escapedForBibtex(words.join("; "));
};

const escapedForBibtex = (text: string): string => text.replaceAll(/[&%$#_{}]/g, (sign) => `\\${sign}`);

/** BibTeX, with the fields of BibLaTeX's `@dataset` and an entry type that older styles know. */
export function bibtexOf(about: About, address: string, part?: CitedPart): string {
  const { title, version, publisher, day, license } = partsOf(about, address);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", publisher === undefined ? undefined : `{${escapedForBibtex(publisher)}}`],
    ["title", `{${escapedForBibtex(part?.title ?? title)}}`],
    ["booktitle", part && `{${escapedForBibtex(title)}}`],
    ["year", day?.slice(0, 4)],
    ["date", day],
    ["version", version],
    ["howpublished", "Data set"],
    ["url", address],
    ["note", noteOf(license, part)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  const key = `${about.name}${version === undefined ? "" : `-${version}`}${part === undefined ? "" : `-${part.id.replaceAll("/", "-")}`}`;
  return `@${part === undefined ? "misc" : "incollection"}{${key},\n${lines.join("")}}`;
}

/** An item of CSL-JSON. */
export function cslOf(about: About, address: string, part?: CitedPart): Readonly<Record<string, unknown>> {
  const { title, version, publisher, day, license } = partsOf(about, address);
  return {
    id: part === undefined ? about.name : `${about.name}/${part.id}`,
    ...(part === undefined
      ? { type: "dataset", title }
      : { type: "entry", title: part.title, "container-title": title, genre: part.kind }),
    ...(publisher === undefined ? {} : { author: [{ literal: publisher }] }),
    ...(day === undefined ? {} : { issued: { "date-parts": [day.split("-").map(Number)] } }),
    ...(version === undefined ? {} : { version }),
    ...(license === undefined ? {} : { license }),
    URL: address,
  };
}
