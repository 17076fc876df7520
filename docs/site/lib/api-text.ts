/** What TypeDoc's Markdown says about an export of the package, made ready for a page. */

/** The kinds of exports, by the folders of TypeDoc's files. */
export const apiKinds = ["functions", "interfaces", "type-aliases", "variables", "classes"] as const;
export type ApiKind = (typeof apiKinds)[number];

/** A file of TypeDoc that describes one export. */
export interface ApiFile {
  readonly kind: ApiKind;
  readonly name: string;
  /** What it is imported from: `japan-dprk-talks/formats`. */
  readonly entry: string;
}

/** An export, as its page shows it. */
export interface ApiText {
  /** The file of the source that defines it: `src/dates/compare.ts`. */
  readonly definedIn: string | undefined;
  /** The description in Markdown, without title and places of definition. */
  readonly markdown: string;
}

const isKind = (text: string): text is ApiKind => apiKinds.some((kind) => kind === text);

/** What a file of TypeDoc describes, by its path below the folder of all; undefined for a list. */
export function readApiPath(path: string): ApiFile | undefined {
  const parts = path.replace(/\.md$/, "").split("/");
  const [kind = "", name = ""] = parts.slice(-2);
  if (!isKind(kind)) return undefined;
  const entry = parts.slice(1, -2).join("/");
  return { kind, name, entry: entry === "" ? "japan-dprk-talks" : `japan-dprk-talks/${entry}` };
}

/** As many members of a union are shown; the rest is counted. */
const shownMembers = 12;

/** A long union of types in code, cut: of 1,300 ids the first say enough. */
export function shortenUnions(code: string): string {
  return code.replaceAll(/(?:^ *\| .*\n?){13,}/gm, (union) => {
    const members = union.trimEnd().split("\n");
    const [, indent = ""] = /^( *)/.exec(members[0] ?? "") ?? [];
    const end = members.at(-1)?.endsWith(";") ? ";" : "";
    const rest = members.length - shownMembers;
    return `${members.slice(0, shownMembers).join("\n")}\n${indent}| … // ${rest.toLocaleString("en")} more${end}\n`;
  });
}

/** A long union of types in a paragraph, cut in the same way. */
function shortenParagraph(paragraph: string): string {
  const members = paragraph.split(/\s+\\\|\s+/);
  if (members.length <= shownMembers || paragraph.startsWith("```")) return paragraph;
  const rest = members.length - shownMembers;
  return `${members.slice(0, shownMembers).join(" \\| ")} \\| … (${rest.toLocaleString("en")} more)`;
}

/** Where each section of a description goes: what a reader needs first comes first. */
const sectionOrder = ["Example", "Parameters", "Returns", "Throws", "Properties", "Type Parameters"];

function rankOf(section: string): number {
  const index = sectionOrder.findIndex((name) => section.startsWith(`## ${name}\n`));
  return index === -1 ? sectionOrder.length : index;
}

/** A description with its sections in that order. */
function reordered(markdown: string): string {
  const [intro = "", ...sections] = markdown.split(/^(?=## )/m);
  const ordered = sections.toSorted((one, other) => rankOf(one) - rankOf(other));
  return [intro, ...ordered].map((part) => part.trim()).join("\n\n");
}

/** The code of a description's example; undefined if it has none. */
export const exampleOf = (markdown: string): string | undefined =>
  /^#{2,3} Example\n+```ts\n([\s\S]*?)```/m.exec(markdown)?.[1];

/**
 * An example as a program: with imports of the names that it uses, and every value that it promises printed.
 *
 * @param entryOf - what each exported value is imported from, by its name
 */
export function programOfExample(example: string, entryOf: ReadonlyMap<string, string>): string {
  const declared = new Set(Array.from(example.matchAll(/\b(?:const|let|function) (\w+)/g), ([, name = ""]) => name));
  const words = new Set(
    Array.from(
      example.replaceAll(/"[^"]*"|\/\/.*/g, "").matchAll(/(?<![\w$]|(?<!\.)\.)[A-Za-z_]\w*/g),
      ([word]) => word,
    ),
  );
  const names = new Map<string, string[]>();
  for (const word of [...words].toSorted()) {
    const entry = entryOf.get(word);
    if (entry === undefined || declared.has(word)) continue;
    names.set(entry, [...(names.get(entry) ?? []), word]);
  }
  const imports = [...names].map(([entry, used]) => `import { ${used.join(", ")} } from "${entry}";\n`);
  const printing = example.replaceAll(/^(\S.*); (\/\/ => .*)$/gm, "console.log($1); $2");
  return `${imports.toSorted().join("")}\n${printing}`;
}

/** Takes what TypeDoc writes about an export apart. */
export function readApiText(file: string): ApiText {
  const [, definedIn] = /^Defined in: \[([^:\]]+)/m.exec(file) ?? [];
  const markdown = shortenUnions(file)
    .replace(/^# .*\n/, "")
    .replaceAll(/^Defined in: .*\n\n?/gm, "")
    .replaceAll(/^\*\*\*\n/gm, "")
    .split("\n\n")
    .map(shortenParagraph)
    .join("\n\n");
  return { definedIn, markdown: reordered(markdown) };
}

/** The families of exports, in the order of the index. */
export const families = [
  "data",
  "talks",
  "people",
  "figures",
  "evidence",
  "datasets",
  "dates",
  "formats",
  "schema",
  "model",
] as const;
export type Family = (typeof families)[number];

/** The family of an export, by the folder of the source that defines it. */
export function familyOf(definedIn: string): Family {
  const [, folder = "", inner = ""] = definedIn.split("/");
  const name = folder === "analysis" ? inner : folder;
  return families.find((family) => family === name) ?? "model";
}
