import { figures, type TracingProgress, tracingProgress } from "japan-dprk-talks";

import type { Command } from "../command.ts";
import { figureOptions, figureOptionsOf, one, oneOf } from "../values.ts";
import { cited, noted, type OurFigure, stated } from "../words.ts";

/** The progress of the search in words, with its sources and caveats up to a limit. */
export function tracingLines(progress: TracingProgress<OurFigure> | undefined, limit?: number): readonly string[] {
  if (progress === undefined) return ["  No source states both requests and answers for the same date."];
  const { min, max } = progress.open;
  return [
    ...stated("asked about", progress.requested),
    ...stated("answered", progress.answered),
    ...stated("alive", progress.alive),
    ...stated("dead", progress.dead),
    `  ${"open".padEnd(12)}${max === undefined ? `at least ${min}` : min === max ? min : `${min} to ${max}`}`,
    ...cited(progress.sources, limit),
    ...noted(progress.caveats, limit),
  ];
}

export const tracingTitles = {
  JP: "Missing Japanese, traced by the DPRK side",
  KP: "Missing Koreans, traced by the Japanese side",
} as const;

export const tracing: Command = {
  name: "tracing",
  summary: "show how many of the missing were asked about, answered and found alive",
  options: { side: { value: "side", text: "only the missing whom this side asked about: JP or KP" }, ...figureOptions },
  examples: ["japan-dprk-talks tracing", "japan-dprk-talks tracing --side JP --as-of 2002-08-19"],
  run(_operands, values) {
    const side = one(values, "side");
    const asked = side === undefined ? (["JP", "KP"] as const) : [oneOf("side", side.toUpperCase(), ["JP", "KP"])];
    const options = figureOptionsOf(values);
    const answers = asked.map((by) => ({ by, progress: tracingProgress(figures, by, options) }));
    return {
      json: Object.fromEntries(answers.map(({ by, progress }) => [by, progress ?? null])),
      text: ({ bold }) =>
        answers.flatMap(({ by, progress }, index) => [
          ...(index === 0 ? [] : [""]),
          bold(tracingTitles[by]),
          ...tracingLines(progress, Infinity),
        ]),
      nothing: answers.every(({ progress }) => progress === undefined)
        ? "No matching source states both requests and answers for the same date."
        : undefined,
    };
  },
};
