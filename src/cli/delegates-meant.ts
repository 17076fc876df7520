import { type Delegate, delegates, findByName, getDelegate, type DatasetIds } from "japan-dprk-talks";

import { didYouMean } from "../internal/nearest.ts";
import { namesOf } from "./words.ts";

export type OurDelegate = Delegate<DatasetIds>;

/** Whom a word means: the one with that id, else those who bear the name as a whole, else those who bear it in part. */
export function delegatesMeant(word: string): { readonly found: readonly OurDelegate[]; readonly inPart: boolean } {
  const byId = getDelegate(word);
  if (byId !== undefined) return { found: [byId], inPart: false };
  const matches = findByName(delegates, word);
  const whole = matches.filter(({ exact }) => exact);
  const inPart = whole.length === 0;
  return { found: (inPart ? matches : whole).map(({ record }) => record), inPart };
}

/** What to say of a name that nobody bears: it may be one of the names of a person that is misspelt, or all of them. */
export function noDelegate(name: string): string {
  const spellings = delegates.flatMap((delegate) => [...namesOf(delegate), ...(delegate.aliases ?? [])]);
  const guess = didYouMean(name, [...spellings, ...spellings.flatMap((spelling) => spelling.split(" "))]);
  return `There is no delegate "${name}". ${guess}`.trimEnd();
}

/** A name to call a delegate by. */
export const nameOf = (delegate: OurDelegate): string => namesOf(delegate)[0] ?? delegate.id;
