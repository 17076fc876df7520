import { accountOf, type FigureOptions, type Rate } from "../analysis/figures/index.ts";
import type { Figure } from "../model/figure.ts";
import { remains } from "./remains-account.ts";

/**
 * Calculates the share of the Japanese who died in what is now the DPRK around the end of the war whose remains were
 * brought home: the rate of the account `accounts.remains`.
 *
 * The numerator is a figure of the indicator `remains-repatriated`, the denominator one of `remains-dead`. One source
 * states both, for the same date. Pairs of plain numbers are preferred to limits, then the latest pair, then the pair that
 * most sources state.
 *
 * @param figures - figures in any order, of any indicator
 * @param options - which figures to use; by default all that count the whole population of their indicator:
 * - `part`: those that count this part of it instead
 * - `asOf`: those that certainly hold for this day or an earlier one
 * - `source`, `authority`, `statedBy`, `event`: those with this source, organization, attribution or event
 * - `knownOn`: a snapshot; only what could be known on its day is used
 * @returns a share (0.5 is a half), not rounded, with both figures, their date and sources; `undefined` if no source
 * states both figures for one date, or the number of the dead may be 0 wherever one does. The caveats name every pair that
 * leads to another share, and the figures whose dates are too vague for `asOf`.
 * @throws TypeError if `figures` is not a list of figures, or an option is not of the right type; RangeError if a value
 * is not a finite number, for a misspelt option, or if no figure matches and an id or a word is almost certainly misspelt
 * @throws EdtfError if `asOf` is not a calendar day
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
  try {
    const account = accountOf<Figure, typeof remains>(figures, remains, options);
    // Cast: the figures of an answer are among those that were passed.
    return account?.rates.repatriated as Rate<F> | undefined;
  } catch (error) {
    throw underOwnName(error);
  }
}

/** The error of `accountOf`, with the name of the helper that was called. */
function underOwnName(error: unknown): unknown {
  if (!(error instanceof Error) || !error.message.startsWith("accountOf ")) return error;
  const message = error.message.replace("accountOf", "repatriationRate");
  return error instanceof TypeError
    ? new TypeError(message, { cause: error })
    : new RangeError(message, { cause: error });
}
