/** The reference of the library: what TypeDoc wrote about every export, before the site is built. */
import { pageAddress } from "./address.ts";
import {
  type ApiFile,
  exampleOf,
  type Family,
  familyOf,
  readApiPath,
  readApiText,
  programOfExample,
} from "./api-text.ts";
import type { Language } from "./languages.ts";
import { firstSentence, type MarkdownPage, renderMarkdown } from "./markdown.ts";

const files: Readonly<Record<string, string>> = import.meta.glob("../../.astro/api/**/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
  exhaustive: true,
});
const folder = "../../.astro/api/";

/** An export of the package. */
export interface ApiEntry extends ApiFile {
  /** The rest of its address: `functions/gapBetweenTalks`. */
  readonly id: string;
  /** The path of its file below the folder of TypeDoc's files, from which links lead. */
  readonly path: string;
  readonly family: Family;
  readonly definedIn: string | undefined;
  readonly sentence: string;
  readonly markdown: string;
}

/** Every export, in the order of names. */
export const apiEntries: readonly ApiEntry[] = Object.entries(files)
  .flatMap(([key, contents]): ApiEntry[] => {
    const path = key.slice(folder.length);
    const file = readApiPath(path);
    if (file === undefined) return [];
    const { definedIn, markdown } = readApiText(contents);
    const sentence = firstSentence(markdown);
    return [
      {
        ...file,
        id: `${file.kind}/${file.name}`,
        path,
        family: familyOf(definedIn ?? ""),
        definedIn,
        sentence,
        markdown,
      },
    ];
  })
  .toSorted((one, other) => one.name.localeCompare(other.name, "en"));

if (apiEntries.length === 0) throw new Error("There is no reference in docs/.astro/api: run typedoc before astro.");

const addresses = new Map(apiEntries.map(({ path, id }) => [path, `/api/${id}/`]));
const byName = new Map(apiEntries.map(({ name, id }) => [name, `/api/${id}/`]));

const linkFrom =
  (language: Language, path: string) =>
  (href: string): string | undefined => {
    if (href.startsWith("#") || href.startsWith("https:")) return href;
    const [target = "", hash] = href.split("#");
    const file = new URL(target, `https://file/${path}`).pathname.slice(1);
    const address = addresses.get(file);
    if (address === undefined) return undefined;
    return pageAddress(language, address) + (hash === undefined ? "" : `#${hash}`);
  };

/** The page of an export in the frame of a language. */
export const apiPage = (language: Language, { path, markdown, name }: ApiEntry): MarkdownPage =>
  renderMarkdown(markdown, {
    linkOf: linkFrom(language, path),
    pageOf: (code) => {
      const named = code.replace(/\(.*\)$/, "");
      const address = named === name ? undefined : byName.get(named);
      return address === undefined ? undefined : pageAddress(language, address);
    },
  });

const entryOf = new Map(
  apiEntries.flatMap(({ kind, name, entry }) =>
    kind === "interfaces" || kind === "type-aliases" ? [] : [[name, entry] as const],
  ),
);

/** The example of an export as a program that runs; undefined if it has none. */
export function exampleProgram({ markdown }: ApiEntry): string | undefined {
  const example = exampleOf(markdown);
  return example === undefined ? undefined : programOfExample(example, entryOf);
}

/** What the entry without data exports, in the order of names. */
export const helperEntries: readonly ApiEntry[] = (() => {
  const list = files[`${folder}src/helpers/index.md`] ?? "";
  const paths = Array.from(list.matchAll(/^Re-exports \[[^\]]+\]\(([^)]+)\)/gm), ([, href = ""]) =>
    new URL(href, "https://file/src/helpers/index.md").pathname.slice(1),
  );
  const ids = new Set(paths);
  return apiEntries.filter(({ path }) => ids.has(path));
})();
