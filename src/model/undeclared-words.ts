import { isHolder } from "../internal/is-object.ts";
import { withGuess } from "../internal/nearest.ts";
import { shorten } from "../internal/shorten.ts";
import { valueAt } from "../internal/value-at.ts";
import type { CheckedParts, CrossRecordProblem } from "./cross-record-problem.ts";
import { partsAt, type RecordPath } from "./id-tree.ts";
import { collectionNames } from "./ids.ts";
import { statuses } from "./meeting.ts";
import { type VocabularyName, vocabularyNames, wordForm, wordPaths } from "./vocabularies.ts";

/** The ids of entries, which may be invalid: undefined where an entry has none. */
export const entryIds = (entries: unknown): readonly (string | undefined)[] =>
  Array.isArray(entries)
    ? entries.map((entry: unknown) => {
        const id = valueAt(entry, ["id"]);
        return typeof id === "string" ? id : undefined;
      })
    : [];

/** The values in a record that a path leads to, with the way to each. */
function* valuesAlong(value: unknown, steps: readonly string[], way: RecordPath = []): Generator<[string, RecordPath]> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (typeof value === "string") yield [value, way];
  } else if (isHolder(value))
    for (const [key, part] of partsAt(value, step)) yield* valuesAlong(part, rest, [...way, key]);
}

/** Finds words that the dataset does not declare. */
export function undeclaredWords(dataset: CheckedParts): readonly CrossRecordProblem[] {
  const declared = wordsByVocabulary(dataset.vocabularies);
  return collectionNames.flatMap((collection) => {
    const paths = Object.entries(wordPaths[collection]).map(([path, name]) => ({ steps: path.split("."), name }));
    return dataset[collection].flatMap((record: object, index) =>
      paths.flatMap(({ steps, name }) => {
        const known = declared.get(name);
        if (known === undefined) return [];
        return [...valuesAlong(record, steps)].flatMap(([id, path]): readonly CrossRecordProblem[] =>
          known.has(id) || isRefusedBySchema(name, id)
            ? []
            : [{ collection, index, path, message: undeclaredMessage(name, id, [...known]) }],
        );
      }),
    );
  });
}

/** Whether the schema of the record already reports a word: it does not have the form of one, or is not a status. */
const isRefusedBySchema = (name: VocabularyName, id: string): boolean =>
  name === "statuses" ? !statuses.some((status) => status === id) : id.length > 200 || !wordForm.test(id);

/** At most this many words are listed in a message. */
const mostListed = 12;

/** The known words in brackets, with a blank before them; nothing if there are none or too many. */
export const listed = (known: readonly string[]): string =>
  known.length > 0 && known.length <= mostListed ? ` (${known.map((word) => shorten(word)).join(", ")})` : "";

function undeclaredMessage(name: VocabularyName, id: string, known: readonly string[]): string {
  const message = `expected a word that the dataset declares in vocabularies.${name}${listed(known)}; there is no "${shorten(id)}"`;
  return withGuess(message, id, known);
}

/** The words of each vocabulary. The vocabularies may be invalid: words are not checked against one that is not a list. */
const wordsByVocabulary = (vocabularies: unknown): ReadonlyMap<VocabularyName, ReadonlySet<string>> =>
  new Map(
    vocabularyNames.flatMap((name) => {
      const words = valueAt(vocabularies, [name]);
      return Array.isArray(words) ? [[name, new Set(entryIds(words).filter((id) => id !== undefined))] as const] : [];
    }),
  );
