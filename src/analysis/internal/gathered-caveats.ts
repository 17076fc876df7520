import type { Answer, Caveat } from "../answer.ts";

/** The caveats of several answers, each once: one that says the same about other records is another one. */
export function gatheredCaveats(answers: Iterable<Answer>): readonly Caveat[] {
  const found = new Map<string, Caveat>();
  for (const { caveats } of answers) for (const caveat of caveats) found.set(JSON.stringify(caveat), caveat);
  return [...found.values()];
}
