import { expectList } from "../../../internal/check-input.ts";
import { distinctIn } from "../../../internal/distinct.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Caveat } from "../../answer.ts";
import { type AccountDefinition, checkDefinition, rolesIn } from "../account-definition.ts";
import type { Account } from "../account.ts";
import { boundsOf, type Bounds } from "../bounds-of.ts";
import { valueInWords } from "../format-value.ts";
import type { Rate } from "../rate.ts";
import { checkSpelling, type ChosenFigures, chooseFigures, type FigureOptions } from "./choose-figures.ts";
import { minus } from "./difference.ts";
import {
  caveatOfDifference,
  caveatsOfLarger,
  caveatsOfNumber,
  otherPeriods,
  otherSource,
  statedAs,
} from "./figure-caveats.ts";
import { type FoundSet, figureSets } from "./figure-sets.ts";
import type { FigureSet, Member } from "./member.ts";
import { commonPeriod } from "./period-days.ts";
import { canBeWhole, share } from "./quotient.ts";

interface FoundAccounts<F extends Figure> {
  /** The best first. */
  readonly accounts: readonly Account<F>[];
  readonly chosen: ChosenFigures<F>;
}

/** Finds all accounts that follow a definition, in types that the public functions narrow to those of the definition. */
export function findAccounts<F extends Figure>(
  helper: string,
  figures: readonly F[],
  definition: AccountDefinition,
  options?: FigureOptions<F>,
): FoundAccounts<F> {
  expectList(helper, "figures", figures, "indicator");
  checkDefinition(definition);
  const indicators = new Set(rolesIn(definition).map(([, indicator]) => indicator));
  const chosen = chooseFigures(helper, figures, indicators, options);
  if (chosen.figures.length === 0) {
    const counted = figures.filter(({ indicator }) => indicators.has(indicator));
    checkSpelling(
      helper,
      "part",
      options?.part,
      counted.map(({ part }) => part),
    );
  }
  return {
    accounts: figureSets(chosen, definition).map((found) => accountFrom(found, definition)),
    chosen,
  };
}

function accountFrom<F extends Figure>({ set, group, stated }: FoundSet<F>, definition: AccountDefinition): Account<F> {
  const { id, together, around } = definition;
  const used = set.map(({ figure }) => figure);
  const sources = distinctIn<F["sources"][number]>(set.map(({ figure }) => figure.sources));
  const rateOf = (part: F, whole: F): Rate<F> | undefined => (canBeWhole(whole) ? share<F>(part, whole) : undefined);
  const centre = together === "event" ? set.find(({ role }) => role === around) : undefined;
  const [first] = used;
  const period = commonPeriod(used);
  return {
    id,
    figures: Object.fromEntries(set.map(({ role, figure }) => [role, figure])),
    rates: calculated(set, definition.rates, rateOf),
    remainders: calculated(set, definition.remainders, remainderOf),
    ...(together === "event" ? first?.event && { event: first.event } : first?.asOf && { asOf: first.asOf }),
    ...(period === undefined ? {} : { period }),
    // There can be many accounts of many figures: a copy without one of them is quicker than a choice of each.
    others: used.reduce((rest, figure) => rest.toSpliced(rest.indexOf(figure), 1), stated),
    sources,
    caveats: [
      ...used.flatMap(caveatsOfNumber),
      ...largerThanTheirWhole(set, definition),
      ...otherPeriods(used),
      ...(centre === undefined ? [] : otherSource(centre.figure, used)),
      ...(together === "event" ? statedDifferently(set, group) : []),
    ],
  };
}

/** Calculates something from two figures, by name, if both are there and it can be calculated. */
function calculated<F extends Figure, T>(
  set: FigureSet<F>,
  terms: Readonly<Record<string, readonly [string, string]>>,
  work: (one: F, other: F) => T | undefined,
): Readonly<Record<string, T>> {
  const figures = new Map(set.map(({ role, figure }) => [role, figure]));
  return Object.fromEntries(
    Object.entries(terms).flatMap(([name, [one, other]]) => {
      const [figure, otherFigure] = [figures.get(one), figures.get(other)];
      const found = figure && otherFigure && work(figure, otherFigure);
      return found === undefined ? [] : [[name, found]];
    }),
  );
}

/** The figures that are certainly larger than the one that they are a part of. */
function largerThanTheirWhole(set: FigureSet, { rates, remainders }: AccountDefinition): readonly Caveat[] {
  const pairs = [...Object.values(rates), ...Object.values(remainders).map(([whole, part]) => [part, whole] as const)];
  const figureOf = new Map(set.map(({ role, figure }) => [role, figure]));
  const known = new Set<string>();
  return pairs.flatMap(([partRole, wholeRole]): readonly Caveat[] => {
    const [part, whole] = [figureOf.get(partRole), figureOf.get(wholeRole)];
    if (part === undefined || whole === undefined || known.has(`${partRole} ${wholeRole}`)) return [];
    known.add(`${partRole} ${wholeRole}`);
    return caveatsOfLarger(part, whole);
  });
}

/** What is left of a whole without a part. A part can be stated larger than its whole: then nothing is left. */
function remainderOf(whole: Figure, part: Figure): Bounds {
  const { min = 0, max } = minus(boundsOf(whole), boundsOf(part));
  return { min: Math.max(0, min), ...(max === undefined ? {} : { max: Math.max(0, max) }) };
}

/** The figures whose number differs from the one used. */
function statedDifferently(set: FigureSet, group: readonly Member[]): readonly Caveat[] {
  const used = new Map(set.map(({ role, figure }) => [role, valueInWords(figure)]));
  return group
    .filter(({ role, figure }) => used.get(role) !== valueInWords(figure))
    .map(({ figure }) => caveatOfDifference(statedAs(figure), [figure]));
}
