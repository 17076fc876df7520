import type { Figure } from "../../model/figure.ts";
import type { Answer, Caveat } from "../answer.ts";
import type { AccountDefinition, AccountRole } from "./account-definition.ts";
import type { Account } from "./account.ts";
import { valueInWords } from "./format-value.ts";
import type { FigureOptions, LeftOut } from "./internal/choose-figures.ts";
import { caveatOfDifference, statedAs } from "./internal/figure-caveats.ts";
import { findAccounts } from "./internal/find-accounts.ts";
import type { Rate } from "./rate.ts";

/**
 * Compares figures that are stated together: as a rate, or as the steps from what was asked to what was found.
 *
 * The definition says which figures belong together, and which of several sets is best. An account of a date uses figures
 * that one source states for that date, or without a date over one period. An account of an event uses figures about that
 * event: from one source as far as possible, then from others. Each figure's `population` says what it counts.
 *
 * @param figures - figures in any order, of any indicator
 * @param definition - which figures are compared with each other: one of `accounts`, or your own
 * @param options - which figures to use; by default all that count the whole population of their indicator:
 * - `part`: those that count this part of it instead
 * - `asOf`: those that certainly hold for this day or an earlier one
 * - `source`, `authority`, `statedBy`, `event`: those with this source, organization, attribution or event
 * - `knownOn`: a snapshot; only what could be known on its day is used
 * @returns the best account, with its remainders, and its shares except those of a whole that is or may be 0; `undefined`
 * if no figures are stated together. The caveats name each other set (for an event, each other figure) that states
 * something else, figures that were counted over different periods, and those whose dates are too vague for `asOf`; for an
 * event, also the figures that no source states together with the one that the account is built around. The caveats of a
 * rate name the sets that lead to another rate.
 * @throws TypeError if `figures` is not a list of figures, `definition` is not a definition, or an option is not of the
 * right type; RangeError if the definition contradicts itself, a value is not a finite number, for a misspelt option,
 * or if no figure matches and an id or a word is almost certainly misspelt
 * @throws EdtfError if `asOf` is not a calendar day
 * @example
 * ```ts
 * const forJapan = accountOf(figures, accounts.tracingJp);
 * forJapan?.figures.requested.value; // => 49
 * forJapan?.figures.answered.value; // => 6
 * forJapan?.figures.alive?.value; // => 2
 * forJapan?.rates.answered?.value?.toFixed(4); // => "0.1224"
 * forJapan?.remainders.open; // => { min: 43, max: 43 }
 *
 * const visit = accountOf(figures, accounts.homeVisit, { event: "1998-01-27-second-home-visit" });
 * [visit?.figures.planned?.value, visit?.figures.excluded?.value, visit?.figures.came?.value]; // => [14, 2, 12]
 * ```
 */
export function accountOf<F extends Figure, const D extends AccountDefinition>(
  figures: readonly F[],
  definition: D & AccountDefinition<AccountRole<D>, F["indicator"]>,
  options?: FigureOptions<F>,
): Account<F, D> | undefined {
  const { accounts, chosen } = findAccounts("accountOf", figures, definition, options);
  const [best, ...others] = accounts;
  if (best === undefined) return undefined;
  // An account of another event does not answer the same question.
  const rivals = definition.together === "event" ? [] : others;
  const rates = Object.entries(best.rates).map(([name, rate]) => {
    const otherRates = rivals.flatMap((rival) => rival.rates[name] ?? []);
    return [
      name,
      withCaveats(rate, [...differingRates(rate, otherRates), ...leftOutOf(rate, chosen.leftOut)]),
    ] as const;
  });
  const account: Account<F> = {
    ...withCaveats(best, [...differingAccounts(best, rivals), ...chosen.leftOut.map(({ caveat }) => caveat)]),
    rates: Object.fromEntries(rates),
  };
  // Cast: an account has everything that follows from its needed roles, and only names from its definition.
  return account as Account<F, D>;
}

const withCaveats = <A extends Answer>(answer: A, caveats: readonly Caveat[]): A => ({
  ...answer,
  caveats: [...answer.caveats, ...caveats],
});

/** The accounts that state a number that the best one does not. */
function differingAccounts(best: Account, rivals: readonly Account[]): readonly Caveat[] {
  const stated = new Set(Object.values(best.figures).map(statedAs));
  return rivals
    .map(({ figures }) => Object.values(figures))
    .filter((figures) => figures.some((figure) => !stated.has(statedAs(figure))))
    .map((figures) => caveatOfDifference(figures.map(statedAs).join(", "), figures));
}

/** The other rates, without repetition; of a rate with a value, that is both `min` and `max`. */
const differingRates = (best: Rate, rivals: readonly Rate[]): readonly Caveat[] =>
  [...new Map(rivals.map((rival) => [`${rival.numerator.id} ${rival.denominator.id}`, rival])).values()]
    .filter(({ min, max }) => min !== best.min || max !== best.max)
    .map(({ numerator, denominator }) =>
      caveatOfDifference(`${valueInWords(numerator)} of ${valueInWords(denominator)}`, [numerator, denominator]),
    );

/** The figures left out that count what the rate counts. */
const leftOutOf = ({ numerator, denominator }: Rate, leftOut: readonly LeftOut[]): readonly Caveat[] =>
  leftOut
    .filter(({ figure }) => [numerator.indicator, denominator.indicator].includes(figure.indicator))
    .map(({ caveat }) => caveat);
