import { wrongWord } from "../../internal/check-options.ts";
import { statuses } from "../../model/meeting.ts";
import type { OneOf } from "../one-of.ts";

/** The value as a word or a list of words; throws if it is neither. */
export function expectWords(helper: string, name: string, wanted: unknown): OneOf<string> {
  if (isWords(wanted)) return wanted;
  throw new TypeError(`${helper} expects a string or a list of strings as "${name}".`);
}

const isWords = (wanted: unknown): wanted is OneOf<string> => [wanted].flat().every((word) => typeof word === "string");

/** Throws unless a value is a status or a list of them. Unlike other words, a dataset cannot add any. */
export function expectStatus(helper: string, wanted: unknown): void {
  const known: readonly string[] = statuses;
  for (const word of [expectWords(helper, "status", wanted)].flat())
    if (!known.includes(word)) throw wrongWord(`${helper} knows no status`, word, known);
}
