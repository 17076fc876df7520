import { distinctIn } from "../../internal/distinct.ts";
import type { Figure } from "../../model/figure.ts";
import { gatheredCaveats } from "../internal/gathered-caveats.ts";
import type { AccountDefinition, AccountRole } from "./account-definition.ts";
import type { Account, Accounts } from "./account.ts";
import { caveatsOfParts } from "./internal/caveats-of-parts.ts";
import type { FigureOptions } from "./internal/choose-figures.ts";
import { findAccounts } from "./internal/find-accounts.ts";

/**
 * Finds all accounts that follow one definition: over time, of each event, or from each source.
 *
 * @param figures - figures in any order, of any indicator
 * @param definition - which figures are compared with each other: one of `accounts`, or your own
 * @param options - which figures to use; by default all that count the whole population of their indicator:
 * - `part`: those that count this part of it instead
 * - `asOf`: those that certainly hold for this day or an earlier one
 * - `source`, `authority`, `statedBy`, `event`: those with this source, organization, attribution or event
 * - `knownOn`: a snapshot; only what could be known on its day is used
 * @returns the accounts, the best first; none if no figures are stated together. A date or period has one account for each
 * set of figures that one source states, except for sets that a fuller one contains: if a source states 20 figures for one
 * needed role and 30 for another, these are 600 accounts. An event has one account. An account has no share of a whole
 * that is or may be 0. The caveats name the figures whose dates are too vague for `asOf`, then everything that is noted at
 * one of the accounts. If there is none, they name the figures that count a part of an indicator of which none counts the
 * whole.
 * @throws TypeError if `figures` is not a list of figures, `definition` is not a definition, or an option is not of the
 * right type; RangeError if the definition contradicts itself, a value is not a finite number, for a misspelt option,
 * or if no figure matches and an id or a word is almost certainly misspelt
 * @throws EdtfError if `asOf` is not a calendar day
 * @example
 * ```ts
 * const visits = accountsOf(figures, accounts.homeVisit).accounts;
 * visits.map(({ event, figures }) => [event?.slice(0, 4), figures.came?.value]); // => [["2000", 16], ["1998", 12], ["1997", 15], ["2002", undefined], ["1992", undefined]]
 * ```
 */
export function accountsOf<F extends Figure, const D extends AccountDefinition>(
  figures: readonly F[],
  definition: D & AccountDefinition<AccountRole<D>, F["indicator"]>,
  options?: FigureOptions<F>,
): Accounts<F, D> {
  const { accounts, chosen } = findAccounts("accountsOf", figures, definition, options);
  return {
    // Cast: an account has everything that follows from its needed roles, and only names from its definition.
    accounts: accounts as readonly Account<F, D>[],
    sources: distinctIn<F["sources"][number]>(accounts.map(({ sources }) => sources)),
    caveats: [
      ...chosen.leftOut.map(({ caveat }) => caveat),
      ...(accounts.length === 0 ? caveatsOfParts(chosen) : []),
      ...gatheredCaveats(accounts),
    ],
  };
}
