import { unknownWord } from "../src/cli/unknown-word.ts";
import type { CollectionName } from "../src/model/ids.ts";
import { units } from "../src/model/indicator.ts";
import { topics } from "../src/model/meeting.ts";
import { series } from "../src/model/series.ts";
import { sides } from "../src/model/side.ts";
import type { Way } from "./literals.ts";

interface WordField {
  readonly collection: CollectionName;
  /** The way to the field; `*` is each entry of a list. */
  readonly way: readonly string[];
  readonly kind: string;
  readonly words: readonly string[];
}

/** The fields whose words this dataset chooses for itself. The schemas take any word there, for the datasets of others. */
const fields: readonly WordField[] = [
  { collection: "organizations", way: ["side"], kind: "side", words: sides },
  { collection: "delegates", way: ["side"], kind: "side", words: sides },
  { collection: "meetings", way: ["delegations", "*", "side"], kind: "side", words: sides },
  { collection: "meetings", way: ["topics", "*"], kind: "topic", words: topics },
  { collection: "meetings", way: ["series"], kind: "series", words: series },
  { collection: "events", way: ["series"], kind: "series", words: series },
  { collection: "claims", way: ["scope", "series", "*"], kind: "series", words: series },
  { collection: "indicators", way: ["unit"], kind: "unit", words: units },
];

interface Found {
  readonly way: Way;
  readonly value: unknown;
}

/** The values that a way with `*` leads to. */
function valuesAt(value: unknown, [step, ...rest]: readonly string[], before: Way = []): readonly Found[] {
  if (step === undefined) return [{ way: before, value }];
  if (step === "*")
    return Array.isArray(value) ? value.flatMap((entry, index) => valuesAt(entry, rest, [...before, index])) : [];
  if (typeof value !== "object" || value === null) return [];
  return valuesAt(Object.entries(value).find(([name]) => name === step)?.[1], rest, [...before, step]);
}

/** The words of a record that are in none of this dataset's lists, and what to write instead. */
export const foreignWords = (
  collection: CollectionName,
  record: unknown,
): readonly { readonly way: Way; readonly message: string }[] =>
  fields
    .filter((field) => field.collection === collection)
    .flatMap(({ way, kind, words }) =>
      valuesAt(record, way).flatMap((found) =>
        typeof found.value === "string" && found.value !== "" && !words.includes(found.value)
          ? [{ way: found.way, message: unknownWord(kind, found.value, words) }]
          : [],
      ),
    );
