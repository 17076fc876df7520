import type { Answer, Caveat } from "../answer.ts";

/** The caveats of several answers, each once. */
export function gatheredCaveats(answers: Iterable<Answer>): readonly Caveat[] {
  const found = new Map<string, Caveat>();
  for (const { caveats } of answers) for (const caveat of caveats) found.set(caveat.message, caveat);
  return [...found.values()];
}
