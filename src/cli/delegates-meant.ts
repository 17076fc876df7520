import { type Delegate, findByName } from "japan-dprk-talks/helpers";

import { didYouMean } from "../internal/nearest.ts";
import type { Data } from "./data.ts";
import { namesOf } from "./words.ts";

/** The delegates that a word can mean: the one with that id, or those with exactly that name, or those with it as part of a name. */
export function delegatesMeant(
  { dataset: { delegates }, find }: Data,
  word: string,
): { readonly found: readonly Delegate[]; readonly inPart: boolean } {
  const byId = find("delegates", word);
  if (byId !== undefined) return { found: [byId], inPart: false };
  const matches = findByName(delegates, word);
  const whole = matches.filter(({ exact }) => exact);
  const inPart = whole.length === 0;
  return { found: (inPart ? matches : whole).map(({ record }) => record), inPart };
}

/** The message for a name that no delegate has. The misspelt word may be a whole name or one part of it. */
export function noDelegate({ dataset: { delegates } }: Data, name: string): string {
  const spellings = delegates.flatMap((delegate) => [...namesOf(delegate), ...(delegate.aliases ?? [])]);
  const guess = didYouMean(name, [...spellings, ...spellings.flatMap((spelling) => spelling.split(" "))]);
  return `There is no delegate "${name}". ${guess}`.trimEnd();
}

/** The name to show for a delegate. */
export const nameOfDelegate = (delegate: Delegate): string => namesOf(delegate)[0] ?? delegate.id;
