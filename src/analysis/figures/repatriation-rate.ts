import { compareDates } from "../../dates/index.ts";
import { compareText } from "../../internal/compare-text.ts";
import type { Figure } from "../../model/figure.ts";
import { type Caveat, caveat } from "../answer.ts";
import { formatValue } from "./format-value.ts";
import { figuresOf, type FigureOptions, match, sharedSources } from "./internal/matching.ts";
import { canBeWhole, rate, type Rate } from "./rate.ts";

/**
 * How large a share of the Japanese who died in what is now the DPRK around the end of the war has been brought home.
 *
 * The numerator is a figure of the indicator `remains-repatriated`, the denominator one of `remains-dead`. Only figures
 * that hold for the same moment and that one source states together are set against each other; of several such pairs
 * the one is used that states plain numbers rather than limits, is the latest, and has the most sources.
 *
 * @param figures - figures in any order; those of other indicators are passed over
 * @param options - `asOf`: what held on that day; `source`: by that source alone
 * @returns a share (0.5 is a half), not rounded, with both figures, the moment, the sources, and in the caveats every
 * pair that leads to another share; undefined when no two figures fit together
 * @example
 * ```ts
 * const { value, numerator, denominator } = repatriationRate(figures) ?? {};
 * value?.toFixed(4); // => "0.3757"
 * numerator?.value; // => 13000
 * denominator?.value; // => 34600
 * ```
 */
export function repatriationRate<F extends Figure>(
  figures: readonly F[],
  options?: FigureOptions<F>,
): Rate<F> | undefined {
  const dead = figuresOf(figures, "remains-dead", options).filter(canBeWhole);
  const rates = figuresOf(figures, "remains-repatriated", options)
    .flatMap((part) => dead.filter((whole) => match(part, whole)).map((whole) => rate<F>(part, whole)))
    .toSorted(best);
  const [first, ...others] = rates;
  if (first === undefined) return undefined;
  // A value is its own least and most.
  const differing = others.filter(({ min, max }) => min !== first.min || max !== first.max);
  return { ...first, caveats: [...first.caveats, ...differing.map(asCaveat)] };
}

function best(a: Rate, b: Rate): number {
  return (
    Number(b.value !== undefined) - Number(a.value !== undefined) ||
    // `match` has seen to it that both have a moment.
    compareDates(b.asOf ?? "0000", a.asOf ?? "0000") ||
    sharedSources(b.numerator, b.denominator) - sharedSources(a.numerator, a.denominator) ||
    compareText(a.numerator.id, b.numerator.id)
  );
}

const asCaveat = ({ numerator, denominator, asOf }: Rate): Caveat =>
  caveat(
    "differs",
    `As of ${asOf ?? "an unstated day"}: ${formatValue(numerator)} of ${formatValue(denominator)}, stated by ${numerator.statedBy}.`,
    "figures",
    numerator,
    denominator,
  );
