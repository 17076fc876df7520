import {
  type CollectionName,
  formatValue,
  type FoundReference,
  referencesOf,
  type FoundRecord,
  type VocabularyName,
  type Word,
} from "japan-dprk-talks/helpers";

import { formatPath } from "../internal/format-path.ts";
import { isHolder, isObject } from "../internal/is-object.ts";
import { type Data, foundIn } from "./data.ts";
import { nameOr } from "./words.ts";

/** A record in a few words: its name, its title, or what it says. */
export function titleOf({ collection, record }: FoundRecord): string {
  switch (collection) {
    case "places":
    case "organizations":
    case "delegates":
      return nameOr(record, record.id);
    case "meetings":
    case "sources":
      return record.title;
    case "indicators":
      return record.label;
    case "figures":
      return `${record.indicator}: ${formatValue(record)}, ${record.statedBy}`;
    case "events":
    case "disagreements":
      return record.summary;
    case "openQuestions":
      return record.question;
    case "claims":
      return record.says;
  }
}

/** A record or a value of it as lines of words: each field with its name, and references with the name of the record. */
export function wordsFor(
  data: Data,
  { collection, record }: FoundRecord,
  fields = Object.keys(record),
): readonly string[] {
  const references = new Map(referencesOf(collection, record).map((one) => [formatPath(one.path), one]));
  return fieldLines(Object.fromEntries(Object.entries(record).filter(([name]) => fields.includes(name))), {
    data,
    collection,
    references,
  });
}

interface WordContext {
  readonly data: Data;
  /** The collection of the record. */
  readonly collection: CollectionName;
  readonly references: ReadonlyMap<string, FoundReference>;
}

/** "formerCountry" → "former country". A language tag stays as it is: "zh-Hant". */
export const spacedName = (name: string): string =>
  name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const isShort = (text: string): boolean => text.length <= 70;

function fieldLines(value: object, context: WordContext, path: readonly (string | number)[] = []): readonly string[] {
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    const [first, ...others] = valueLines(part, context, [...path, name]);
    if (first === undefined) return [];
    // An object, and a list with a line for each entry, is below its name.
    return others.length === 0 && !isObject(part) && !first.startsWith("- ")
      ? [`${spacedName(name)}: ${first}`]
      : [`${spacedName(name)}:`, ...[first, ...others].map((line) => `  ${line}`)];
  });
}

/** Whether a value does not fit on one line. */
const isHolderOfHolders = (value: unknown): boolean => isHolder(value) && Object.values(value).some(isHolder);

function valueLines(value: unknown, context: WordContext, path: readonly (string | number)[]): readonly string[] {
  if (!isHolder(value)) return [scalar(value, context, path)];
  if (isObject(value)) {
    // Only an entry of a list is on one line.
    const isEntry = typeof path.at(-1) === "number";
    return isEntry && !isHolderOfHolders(value) ? [inOneLine(value, context, path)] : fieldLines(value, context, path);
  }
  const entries: readonly unknown[] = Object.values(value);
  if (entries.every((entry) => !isHolder(entry))) {
    const texts = entries.map((entry, index) => scalar(entry, context, [...path, index]));
    return texts.every(isShort) ? [texts.join("; ")].filter(Boolean) : texts.map((text) => `- ${text}`);
  }
  return entries.flatMap((entry, index) =>
    valueLines(entry, context, [...path, index]).map((line, at) => `${at === 0 ? "- " : "  "}${line}`),
  );
}

/** An object without lists or objects in it: "role: head; post: Director". */
const inOneLine = (value: object, context: WordContext, path: readonly (string | number)[]): string =>
  Object.entries(value)
    .map(([name, part]: [string, unknown]) => `${spacedName(name)}: ${scalar(part, context, [...path, name])}`)
    .join("; ");

/** The collections whose ids say as much as their titles, or are explained elsewhere. */
const nameless: ReadonlySet<CollectionName> = new Set(["sources", "figures"]);

function scalar(value: unknown, context: WordContext, path: readonly (string | number)[]): string {
  const text = String(value);
  const { data, references } = context;
  const reference = references.get(formatPath(path));
  if (reference === undefined) return withLabel(text, context, path);
  if (nameless.has(reference.collection)) return text;
  const { collection, id } = reference;
  const record = data.find(collection, id);
  const title = record === undefined ? id : titleOf(foundIn(collection, record));
  return isShort(title) && title !== id ? `${title} (${id})` : id;
}

/** The vocabulary of the words in a field, by the field's name, or by that and the name of the collection. */
export const vocabularyOfField: Readonly<Record<string, VocabularyName>> = {
  side: "sides",
  sides: "sides",
  channel: "channels",
  channels: "channels",
  status: "statuses",
  role: "roles",
  capacity: "capacities",
  topics: "topics",
  series: "series",
  unit: "units",
  "events.kind": "eventKinds",
  "organizations.kind": "organizationKinds",
  "sources.type": "sourceTypes",
};

/** A word with its label in brackets, unless the label is the same but for a capital: `red-cross (Red Cross)`, `held`. */
function withLabel(word: string, { data, collection }: WordContext, path: readonly (string | number)[]): string {
  const field = path.findLast((step) => typeof step === "string") ?? "";
  const vocabulary = vocabularyOfField[`${collection}.${field}`] ?? vocabularyOfField[field];
  if (vocabulary === undefined) return word;
  const words: readonly Word[] = data.dataset.vocabularies[vocabulary];
  const { label = word } = words.find(({ id }) => id === word) ?? {};
  return label.toLowerCase() === word.toLowerCase() ? word : `${word} (${label})`;
}

/** The names of the fields that have the title of a record, which need not be repeated below it. */
export const titleFields = (found: FoundRecord): readonly string[] =>
  Object.entries(found.record).flatMap(([name, value]: [string, unknown]) => (value === titleOf(found) ? [name] : []));
