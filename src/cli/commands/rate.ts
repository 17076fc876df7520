import { accounts } from "japan-dprk-talks/accounts";
import { accountOf, type Answer, type Caveat, defineAccount, type Figure, type Rate } from "japan-dprk-talks/helpers";

import { accountsFor } from "../account-definitions.ts";
import { bar } from "../chart.ts";
import type { Command, Reply, Values } from "../command.ts";
import { type Data, dataOptions } from "../data.ts";
import { usageFailure } from "../failure.ts";
import { indicatorCalled } from "../indicator-called.ts";
import { figureOptions, figureOptionsOf } from "../values.ts";
import { whyNotTogether } from "../why-nothing.ts";
import { cited, moment, noted, range, shareText, stated } from "../words.ts";

/** A rate in words, with its sources and caveats up to a limit. */
export const rateLines = (data: Data, rate: Rate<Figure> | undefined, limit?: number): readonly string[] =>
  rate === undefined
    ? ["  No source states both figures for the same date or period."]
    : [...shareLines(rate, "repatriated", "dead"), ...evidenceLines(data, rate, limit)];

/** The share and the two figures. */
function shareLines(rate: Rate<Figure>, part: string, whole: string): readonly string[] {
  const width = widthFor(part, whole);
  return [
    `  ${shareText(rate)} ${moment(rate)}`,
    ...stated(part.padEnd(width), rate.numerator),
    ...stated(whole.padEnd(width), rate.denominator),
  ];
}

const widthFor = (...labels: readonly string[]): number => Math.max(...labels.map(({ length }) => length)) + 1;

const evidenceLines = (data: Data, { sources, caveats }: Rate<Figure>, limit?: number): readonly string[] => [
  ...cited(data, sources, limit),
  ...noted(caveats, limit),
];

/** The share as a bar: the part that is certain, the part that is possible, and the rest. */
function shareBar({ min, max = 1 }: Rate, screen: number): string {
  const width = Math.max(1, Math.min(40, screen - 2));
  const surely = bar(min, 1, width);
  const perhaps = surely.padEnd(Math.round(Math.min(1, max) * width), "▒");
  return `  ${perhaps.padEnd(width, "░")}`;
}

export const rate: Command = {
  name: "rate",
  summary: "show one indicator as a share of another; without indicators, the share of the dead who were brought home",
  operands: { words: "[<part> <whole>]", min: 0, max: 2 },
  options: { ...figureOptions, ...dataOptions },
  details:
    "Compares figures of the two indicators that one source states for the same date or, where no date is stated, over the same period, and prefers plain numbers to ranges and limits, then the latest figures, then those that most sources state. The indicators are those that the command figures lists, and have the same unit.",
  examples: [
    "japan-dprk-talks rate",
    "japan-dprk-talks rate --as-of 2014-03-04",
    "japan-dprk-talks rate tracing-jp-answered tracing-jp-requested",
  ],
  run(words, values, { data }) {
    if (words.length > 0) return rateBetween(words, values, data);
    accountsFor(data, "remains");
    const options = figureOptionsOf(values, data);
    const found = accountOf(data.dataset.figures, accounts.remains, options)?.rates.repatriated;
    return {
      json: found ?? null,
      text: ({ width }) => [
        ...(found === undefined ? [] : [shareBar(found, width)]),
        ...rateLines(data, found, Infinity),
      ],
      nothing: found === undefined ? whyNotTogether(data, accounts.remains, options) : undefined,
    };
  },
};

/** The figures of one indicator as a share of those of another. */
function rateBetween(words: readonly string[], values: Values, data: Data): Reply {
  const [part, whole] = words.map((word) => indicatorCalled(data, word));
  if (part === undefined || whole === undefined || part.id === whole.id)
    throw usageFailure("rate compares two indicators: name the part and the whole, or neither.");
  if (part.unit !== whole.unit)
    throw usageFailure(`${part.id} is in ${part.unit} and ${whole.id} in ${whole.unit}: a share needs the same unit.`);
  const definition = defineAccount({
    id: `${part.id}-of-${whole.id}`,
    label: `${part.label} / ${whole.label}`,
    needed: { part: part.id, whole: whole.id },
    extra: {},
    rates: { share: ["part", "whole"] },
    remainders: { left: ["whole", "part"] },
    together: "date",
    prefer: ["plain", "latest", "most-sources"],
  });
  const options = figureOptionsOf(values, data, [part, whole]);
  const found = accountOf(data.dataset.figures, definition, options);
  const share = found?.rates.share;
  if (found === undefined || share === undefined)
    return { json: null, text: () => [], nothing: whyNotTogether(data, definition, options) };
  const left = `  ${"left".padEnd(widthFor(part.id, whole.id))}${range(found.remainders.left)}`;
  return {
    json: found,
    text: ({ width }) => [
      shareBar(share, width),
      ...shareLines(share, part.id, whole.id),
      left,
      ...evidenceLines(data, { ...share, caveats: allCaveats(share, found) }, Infinity),
    ],
  };
}

/** The caveats of a rate, and those of its account that are about something else. */
function allCaveats(share: Rate, { caveats }: Answer): readonly Caveat[] {
  const known = new Set(share.caveats.map(subjectOf));
  return [...share.caveats, ...caveats.filter((caveat) => !known.has(subjectOf(caveat)))];
}

const subjectOf = ({ kind, records }: Caveat): string => JSON.stringify([kind, records]);
