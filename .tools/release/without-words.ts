import { collectionNames } from "../../src/model/ids.ts";
import { wordTypes } from "../../src/model/vocabularies.ts";
import { idTypeOf } from "../collections.ts";

const wordsAndIds: ReadonlySet<string> = new Set([...collectionNames.map(idTypeOf), ...Object.values(wordTypes)]);

/**
 * The report with an ellipsis in the place of the ids and words, and with look-ups that do not mention former ids: all of
 * these are data.
 */
export const withoutWords = (report: string): string =>
  report
    .replaceAll(/^export type (\w+) = (?:\s*\|?\s*"[^"]*")+;$/gm, (whole, name: string) =>
      wordsAndIds.has(name) ? `export type ${name} = "…";` : whole,
    )
    .replaceAll(/^(export const \w+: )\((.*)\) & RenamedLookUp<.*>;$/gm, "$1$2;");
