import { figures, type Rate, repatriationRate } from "japan-dprk-talks";

import { bar } from "../chart.ts";
import type { Command } from "../command.ts";
import { figureOptions, figureOptionsOf } from "../values.ts";
import { cited, noted, type OurFigure, stated } from "../words.ts";

/** A rate in words; as many of its sources and caveats as a report has room for, or all. */
export function rateLines(rate: Rate<OurFigure> | undefined, limit?: number): readonly string[] {
  if (rate === undefined) return ["  The record has no two figures that fit together."];
  return [
    `  ${rate.value === undefined ? "not one number" : `${rate.value.toFixed(4)} (${(rate.value * 100).toFixed(1)} %)`} as of ${rate.asOf ?? "an unstated day"}`,
    ...stated("repatriated", rate.numerator),
    ...stated("dead", rate.denominator),
    ...cited(rate.sources, limit),
    ...noted(rate.caveats, limit),
  ];
}

/** The share as a bar of the whole: what it surely is, what it may be beyond that, and the rest. */
function shareBar({ min, max = 1 }: Rate, screen: number): string {
  const width = Math.max(1, Math.min(40, screen - 2));
  const surely = bar(min, 1, width);
  const perhaps = surely.padEnd(Math.round(Math.min(1, max) * width), "▒");
  return `  ${perhaps.padEnd(width, "░")}`;
}

export const rate: Command = {
  name: "rate",
  summary: "the share of the dead whose remains were brought home",
  options: figureOptions,
  examples: [
    "japan-dprk-talks rate",
    "japan-dprk-talks rate --as-of 2014-03-04",
    "japan-dprk-talks rate --source ap-2014-03-03-red-cross-officials-meet",
  ],
  run(_operands, values) {
    const found = repatriationRate(figures, figureOptionsOf(values));
    return {
      json: found ?? null,
      text: ({ width }) => [...(found === undefined ? [] : [shareBar(found, width)]), ...rateLines(found, Infinity)],
      nothing: found === undefined ? "No two figures fit together and what is asked." : undefined,
    };
  },
};
