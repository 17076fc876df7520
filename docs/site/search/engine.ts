/** The search: which records a question means, the best first. */
import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";

import type { Found, SearchFile } from "./found.ts";
import { indexWordsOf, isLatinWord, wordsOf } from "./tokens.ts";

/** How much more, or less, a record of each collection is what a reader looks for. */
const weights: Readonly<Record<string, number>> = {
  delegates: 2.4,
  places: 2.2,
  organizations: 1.9,
  indicators: 1.7,
  meetings: 1.6,
  pages: 1.2,
  events: 0.8,
  openQuestions: 0.8,
  disagreements: 0.7,
  claims: 0.6,
  figures: 0.5,
  sources: 0.3,
};

/** A record that was found. */
export interface Answer {
  readonly record: Found;
  readonly score: number;
  /** Whether it has all the words, with one slip of the pen in each at most. */
  readonly hasAll: boolean;
}

const keyOf = ({ in: collection, id }: Pick<Found, "in" | "id">): string => `${collection}/${id}`;

type Index = MiniSearch<{ key: string; name: string; forms: string; text: string }>;

/** An index of records. More can be added to it, which changes nothing among the answers from what was there before. */
export interface Engine {
  readonly labels: Readonly<Record<string, string>>;
  readonly add: (file: SearchFile) => Promise<void>;
  /** The answers from each file, in the order in which the files came; from each the best first. */
  readonly find: (question: string) => readonly Answer[];
  readonly addressOf: (record: Found) => string;
}

/** An empty index. */
export function newEngine(): Engine {
  const indexes: Index[] = [];
  const records = new Map<string, Found>();
  const labels: Record<string, string> = {};
  const paths: Record<string, string> = {};
  return {
    labels,
    add: async (file) => {
      Object.assign(labels, file.labels);
      Object.assign(paths, file.paths);
      const added = file.records.filter((record) => !records.has(keyOf(record)));
      for (const record of added) records.set(keyOf(record), record);
      const index = newIndex();
      indexes.push(index);
      // In parts, so that the reader can go on typing.
      await index.addAllAsync(
        added.map((record) => ({
          key: keyOf(record),
          name: record.name,
          forms: record.forms?.join("\n") ?? "",
          text: record.text ?? "",
        })),
        { chunkSize: 200 },
      );
    },
    find: (question) => find(indexes, records, question),
    addressOf: (record) => record.address ?? `${paths[record.in] ?? ""}${record.id}/`,
  };
}

const newIndex = (): Index =>
  new MiniSearch({
    idField: "key",
    fields: ["name", "forms", "text"],
    tokenize: (text) => indexWordsOf(text),
    // The words are already as they are compared.
    processTerm: (word) => word,
  });

function find(
  indexes: readonly Pick<Index, "search">[],
  records: ReadonlyMap<string, Found>,
  question: string,
): readonly Answer[] {
  const words = wordsOf(question);
  if (words.length === 0) return [];
  const last = words.at(-1);
  const options = (combineWith: "AND" | "OR", slips: number): SearchOptions => ({
    combineWith,
    tokenize: () => words,
    boost: { name: 3, forms: 3, text: 1 },
    // The last word may still be going on; one letter of a dense script begins many pairs.
    prefix: (word) =>
      isLatinWord(word) ? word === last && word.length > 1 : [...word].length === 1 || /\d/.test(word),
    fuzzy: (word) => (isLatinWord(word) && word.length > 3 ? Math.min(slips, word.length > 4 ? 2 : 1) : false),
    weights: { fuzzy: 0.3, prefix: 0.6 },
  });
  const ask = (combineWith: "AND" | "OR", slips: number) =>
    indexes.map((index) => index.search(question, options(combineWith, slips)));
  const answersOf = (results: readonly SearchResult[], hasAll: boolean): readonly Answer[] =>
    results
      .flatMap((result) => {
        const record = records.get(String(result.id));
        return record === undefined ? [] : [{ record, score: scoreOf(record, result, words), hasAll }];
      })
      .toSorted((one, other) => other.score - one.score);
  // What has all the words, with one slip of the pen in each, then with two, as where two letters are swapped; then what has most of them.
  const attempts = [
    () => ask("AND", 1),
    () => ask("AND", 2),
    () => ask("OR", 1).map((results) => mostOf(results, words.length)),
  ];
  for (const [number, attempt] of attempts.entries()) {
    const answers = attempt().flatMap((results) => answersOf(results, number === 0));
    if (answers.length > 0) return answers;
  }
  return [];
}

const mostOf = (results: readonly SearchResult[], words: number): readonly SearchResult[] =>
  results.filter(({ queryTerms }) => queryTerms.length * 2 >= words);

/** The words of each form of a record and of each entry of its text, read once. */
interface Read {
  readonly forms: readonly ReadonlySet<string>[];
  readonly entries: readonly ReadonlySet<string>[];
}
const read = new WeakMap<Found, Read>();
const setsOf = (texts: readonly string[]): Read["forms"] => texts.map((text) => new Set(wordsOf(text)));

function wordsIn(record: Found): Read {
  let words = read.get(record);
  if (words === undefined) {
    words = {
      forms: setsOf([record.name, ...(record.forms ?? [])]),
      entries: setsOf((record.text ?? "").split("; ")),
    };
    read.set(record, words);
  }
  return words;
}

function scoreOf(record: Found, { score }: SearchResult, words: readonly string[]): number {
  const wanted = new Set(words);
  const { forms, entries } = wordsIn(record);
  const hasAll = (text: ReadonlySet<string>): boolean => words.every((word) => text.has(word));
  const isWhole = forms.some((form) => form.size === wanted.size && hasAll(form));
  // Words that are side by side in one name mean more than words here and there, or words that are only like them.
  const isTogether = isWhole || forms.some(hasAll) || entries.some(hasAll);
  return score * (weights[record.in] ?? 1) * (isWhole ? 3 : 1) * (isTogether ? 12 : 1);
}

/** The name or the part of a text in which a question was found; undefined if it is the name that is shown. */
export function matchedIn(record: Found, question: string): string | undefined {
  const words = wordsOf(question);
  const hits = (form: ReadonlySet<string>): number => new Set(words.filter((word) => form.has(word))).size;
  // Of a text that is a list, the entries in which it was found; of two words of which one is in the other, the shorter.
  const found = (record.text ?? "").split("; ").filter((entry) => hits(new Set(wordsOf(entry))) > 0);
  const entries = found.filter((entry) => !found.some((other) => other !== entry && entry.includes(other)));
  const texts = [record.name, ...(record.forms ?? []), ...(entries.length > 0 ? [entries.join("; ")] : [])];
  const best = texts
    .map((text) => ({ text, hits: hits(new Set(wordsOf(text))) }))
    .reduce((one, other) => (other.hits > one.hits ? other : one));
  return best.text === record.name ? undefined : excerptOf(best.text, words);
}

/** The part of a long text around the first of the words. */
export function excerptOf(text: string, words: readonly string[], length = 120): string {
  if (text.length <= length) return text;
  const wanted = new Set(words);
  const parts = text.split(/(?<=[\s;,.。、])/u);
  const first = parts.findIndex((part) => wordsOf(part).some((word) => wanted.has(word)));
  const before = parts.slice(0, Math.max(0, first)).join("").length;
  const from = Math.max(0, before - length / 3);
  const start = from === 0 ? 0 : Math.max(0, text.indexOf(" ", from) + 1);
  const end = start + length;
  return `${start > 0 ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
}
