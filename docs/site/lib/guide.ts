/** The pages of the guide that are Markdown files of the package. */
import { type CollectionName, collectionNames, dataset, vocabularies, vocabularyNames } from "japan-dprk-talks";

import { guideNames } from "../i18n/guide.ts";
import { fileAddress, pageAddress } from "./address.ts";
import { fileOf, guideLink } from "./guide-links.ts";
import type { Language } from "./languages.ts";
import { firstSentence, type MarkdownPage, renderMarkdown } from "./markdown.ts";
import { addressOf } from "./record-name.ts";
import { repository } from "./repository.ts";

const files: Readonly<Record<string, string>> = import.meta.glob(
  ["../../*.md", "../../../README.md", "../../../CHANGELOG.md", "../../../CONTRIBUTING.md", "../../../SECURITY.md"],
  { query: "?raw", import: "default", eager: true },
);

/** A Markdown file that has a page. */
export interface GuideFile {
  /** The last part of its address: `/guide/codebook/`. */
  readonly id: string;
  /** Its path in the repository. */
  readonly file: string;
  readonly markdown: string;
  /** Its title and its first sentence, which are English. */
  readonly title: string;
  readonly sentence: string;
}

/** The titles of files whose first heading is the name of the package. */
const ownTitles: Readonly<Record<string, string>> = { readme: "Overview", changelog: "Changelog" };

const repositoryPath = (path: string): string =>
  path.startsWith("../../../") ? path.slice("../../../".length) : `docs/${path.slice("../../".length)}`;

/** How far to the front a page is: those with names of their own in their order, then all others. */
const rank = (id: string): number => {
  const index = guideNames.findIndex((name) => name === id);
  return index === -1 ? guideNames.length : index;
};

/** The files, in the order in which a reader may want them. */
export const guideFiles: readonly GuideFile[] = Object.entries(files)
  .map(([path, markdown]): GuideFile => {
    const file = repositoryPath(path);
    const id = (file.split("/").at(-1) ?? file).replace(/\.md$/, "").toLowerCase();
    const title = ownTitles[id] ?? /^# (.+)$/m.exec(markdown)?.[1] ?? id;
    return { id, file, markdown, title, sentence: firstSentence(markdown) };
  })
  .toSorted((one, other) => rank(one.id) - rank(other.id) || one.id.localeCompare(other.id));

const pages = new Map(guideFiles.map(({ file, id }) => [file, `/guide/${id}/`]));

/** The file that the tutorial arrives at, which is the same in every language. */
const tutorialFile = "docs/my-dataset.json";

/** The address of a file of the package. */
function addressOfFile(language: Language, file: string): string | undefined {
  if (file === tutorialFile) return fileAddress("/guide/my-dataset.json");
  const page = pages.get(file);
  return page === undefined ? undefined : pageAddress(language, page);
}

/** The address of each record, by its id; none for an id that is ambiguous or is a word of a vocabulary. */
const collectionOf = new Map<string, CollectionName | undefined>();
for (const collection of collectionNames) {
  for (const { id } of dataset[collection]) collectionOf.set(id, collectionOf.has(id) ? undefined : collection);
}
for (const name of vocabularyNames) for (const { id } of vocabularies[name]) collectionOf.set(id, undefined);

const recordPage = (language: Language, code: string): string | undefined => {
  const collection = collectionOf.get(code);
  return collection === undefined ? undefined : addressOf(language, collection, code);
};

const titles = new Map(guideFiles.map(({ file, title }) => [file, title]));

/** The page of a file in the frame of a language. */
export const guidePage = (language: Language, { file, markdown }: GuideFile): MarkdownPage =>
  renderMarkdown(markdown, {
    linkOf: (href) =>
      guideLink(href, file, {
        pageOf: (path) => addressOfFile(language, path),
        repository,
      }),
    titleOf: (href) => titles.get(fileOf(href, file)),
    pageOf: (code) => recordPage(language, code),
  });
