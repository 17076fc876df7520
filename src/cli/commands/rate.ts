import type { Figure, Rate } from "japan-dprk-talks/helpers";

import { accountsFor } from "../account-definitions.ts";
import { bar } from "../chart.ts";
import type { Command } from "../command.ts";
import { type Data, dataOptions } from "../data.ts";
import { figureOptions, figureOptionsOf } from "../values.ts";
import { cited, noted, shareText, stated } from "../words.ts";

/** A rate in words, with its sources and caveats up to a limit. */
export function rateLines(data: Data, rate: Rate<Figure> | undefined, limit?: number): readonly string[] {
  if (rate === undefined) return ["  No source states both figures for the same date."];
  return [
    `  ${shareText(rate)} as of ${rate.asOf ?? "an unstated date"}`,
    stated("repatriated ", rate.numerator),
    stated("dead        ", rate.denominator),
    ...cited(data, rate.sources, limit),
    ...noted(rate.caveats, limit),
  ];
}

/** The share as a bar: the part that is certain, the part that is possible, and the rest. */
function shareBar({ min, max = 1 }: Rate, screen: number): string {
  const width = Math.max(1, Math.min(40, screen - 2));
  const surely = bar(min, 1, width);
  const perhaps = surely.padEnd(Math.round(Math.min(1, max) * width), "▒");
  return `  ${perhaps.padEnd(width, "░")}`;
}

export const rate: Command = {
  name: "rate",
  summary: "show the share of the dead whose remains were brought home",
  options: { ...figureOptions, ...dataOptions },
  examples: [
    "japan-dprk-talks rate",
    "japan-dprk-talks rate --as-of 2014-03-04",
    "japan-dprk-talks rate --source ap-2014-03-03-red-cross-officials-meet",
  ],
  async run(_operands, values, { data }) {
    accountsFor(data, "remains");
    const { repatriationRate } = await import("japan-dprk-talks");
    const found = repatriationRate(data.dataset.figures, figureOptionsOf(values, data));
    return {
      json: found ?? null,
      text: ({ width }) => [
        ...(found === undefined ? [] : [shareBar(found, width)]),
        ...rateLines(data, found, Infinity),
      ],
      nothing: found === undefined ? "No matching source states both figures for the same date." : undefined,
    };
  },
};
