import { compareOuterDays } from "../../../dates/compare.ts";
import type { Edtf } from "../../../dates/index.ts";
import { ascending } from "../../../internal/ascending.ts";
import type { AccountDefinition, AccountPreference } from "../account-definition.ts";
import { dateOfFigure } from "./choose-figures.ts";
import type { FigureSet, Member } from "./member.ts";
import { periodsOf } from "./period-days.ts";
import { plainNumber } from "./plain-number.ts";
import { canBeWhole } from "./quotient.ts";

type Comparison = (a: FigureSet, b: FigureSet) => number;

/** Compares sets for sorting, the best first. The order of the figures that were passed does not matter. */
export function setOrder({ needed, rates, around, together, prefer }: AccountDefinition): Comparison {
  const wholes = new Set(
    Object.values(rates).flatMap((roles) => (roles.every((role) => role in needed) ? [roles[1]] : [])),
  );
  const lacksRates = (set: FigureSet): boolean =>
    set.some(({ role, figure }) => wholes.has(role) && !canBeWhole(figure));
  const isPlain = (set: FigureSet): boolean =>
    set.every(({ role, figure }) => !(role in needed) || plainNumber(figure) !== undefined);
  // A set without the figure that the account is built around is last.
  const latestOf = (set: FigureSet): Edtf | undefined =>
    momentOf(around === undefined ? set[0] : set.find(({ role }) => role === around));
  const comparisons: Readonly<Record<AccountPreference, Comparison>> = {
    plain: (a, b) => Number(isPlain(b)) - Number(isPlain(a)),
    latest: (a, b) => compareLatestFirst(latestOf(a), latestOf(b)),
    fullest: (a, b) => b.length - a.length,
    "most-sources": (a, b) => sourcesOfAll(b) - sourcesOfAll(a),
  };
  return (a, b) => {
    const byRates = Number(lacksRates(a)) - Number(lacksRates(b));
    if (byRates !== 0) return byRates;
    const byPeriods = together === "date" ? Number(hasSeveralPeriods(a)) - Number(hasSeveralPeriods(b)) : 0;
    if (byPeriods !== 0) return byPeriods;
    for (const preference of prefer) {
      const order = comparisons[preference](a, b);
      if (order !== 0) return order;
    }
    return ascending(idsIn(a), idsIn(b));
  };
}

/** Whether figures were counted over different periods, which is rarely worth a comparison. */
const hasSeveralPeriods = (set: FigureSet): boolean => periodsOf(set.map(({ figure }) => figure)).length > 1;

const momentOf = (member: Member | undefined): Edtf | undefined => member && dateOfFigure(member.figure);

/** Compares figures for one role, for sorting: the latest first, then those with the most sources. */
export const compareMembers = (a: Member, b: Member): number =>
  compareLatestFirst(momentOf(a), momentOf(b)) ||
  b.figure.sources.length - a.figure.sources.length ||
  ascending(a.figure.id, b.figure.id);

/** Compares dates for sorting, the latest first and undated figures last. Qualifiers make no difference. */
function compareLatestFirst(a: Edtf | undefined, b: Edtf | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareOuterDays(b, a);
}

/** How many sources state all figures of a set. */
function sourcesOfAll([first, ...others]: FigureSet): number {
  return first?.figure.sources.filter((id) => others.every(({ figure }) => figure.sources.includes(id))).length ?? 0;
}

/** The ids of the figures of a set, as one string. */
export const idsIn = (set: FigureSet): string => set.map(({ figure }) => figure.id).join(" ");
