import { grouped } from "../../../internal/grouped.ts";
import type { Figure } from "../../../model/figure.ts";
import { type AccountDefinition, rolesIn } from "../account-definition.ts";
import type { ChosenFigures } from "./choose-figures.ts";
import type { FigureSet, Member } from "./member.ts";
import { keyOfPeriod } from "./period-days.ts";
import { keyOfAsOf } from "./same-date.ts";
import { compareMembers, idsIn, setOrder } from "./set-order.ts";

export interface FoundSet<F extends Figure> {
  readonly set: FigureSet<F>;
  /** All figures for the date or period, or about the event, of the set: by role, in the order in which they are used. */
  readonly group: readonly Member<F>[];
  /** The figures of the group, in the same order: one list for all its sets. */
  readonly stated: readonly F[];
}

/**
 * Finds all sets of figures that belong together, the best first. A date or period has the sets that one source states,
 * except for those that a fuller one contains; an event has one set.
 */
export function figureSets<F extends Figure>(
  { figures }: ChosenFigures<F>,
  definition: AccountDefinition,
): readonly FoundSet<F>[] {
  const members = rolesIn(definition).flatMap(([role, indicator]) =>
    figures.filter((figure) => figure.indicator === indicator).map((figure) => ({ role, figure })),
  );
  const [keyOf, setsIn] = definition.together === "date" ? [momentKey, setsOfDate] : [eventKey, setsOfEvent];
  const compareSets = setOrder(definition);
  return [...grouped(members, ({ figure }) => [keyOf(figure) ?? []].flat()).values()]
    .map((group) => orderedByRole(group, definition))
    .flatMap((group) => {
      const stated = group.map(({ figure }) => figure);
      return setsIn(group, definition).map((set) => ({ set, group, stated }));
    })
    .filter(({ set }) => isComplete(set, definition))
    .toSorted((a, b) => compareSets(a.set, b.set));
}

const eventKey = ({ event }: Figure): string | undefined => event;

/** What is the same for figures of one date; for figures without a date, of one period. */
const momentKey = (figure: Figure): string | undefined =>
  keyOfAsOf(figure) ?? (figure.period && `counted over ${keyOfPeriod(figure.period)}`);

/** The sets that one source states. A figure alone cannot be compared with anything. */
function setsOfDate<F extends Figure>(
  group: readonly Member<F>[],
  definition: AccountDefinition,
): readonly FigureSet<F>[] {
  const needed = new Set(Object.keys(definition.needed));
  const sets = setsOfOneSource(group, definition, needed).filter(({ length }) => length > 1);
  // A set that contains another has the same figures in all the roles that no set goes without.
  const choices = grouped(sets, (set) => [idsIn(set.filter(({ role }) => needed.has(role)))]);
  return [...choices.values()].flatMap(withoutPartsOfOthers);
}

/** Removes sets that another set contains, and repetitions. */
function withoutPartsOfOthers<F extends Figure>(sets: readonly FigureSet<F>[]): readonly FigureSet<F>[] {
  if (sets.length < 2) return sets;
  const kept: FigureSet<F>[] = [];
  const keptWith = new Map<Member<F>, FigureSet<F>[]>();
  for (const set of sets.toSorted((a, b) => b.length - a.length)) {
    // A fuller set is among those with each of its figures; to look through the fewest is enough.
    const [fewest = []] = set.map((member) => keptWith.get(member) ?? []).toSorted((a, b) => a.length - b.length);
    if (fewest.some((fuller) => set.every((member) => fuller.includes(member)))) continue;
    kept.push(set);
    for (const member of set) {
      const others = keptWith.get(member);
      if (others === undefined) keptWith.set(member, [set]);
      else others.push(set);
    }
  }
  return kept;
}

/** One set: what one source states with the figure that the account is built around, and the first of every other role. */
function setsOfEvent<F extends Figure>(
  group: readonly Member<F>[],
  definition: AccountDefinition,
): readonly FigureSet<F>[] {
  // Without such a figure, there are none.
  const sets = setsOfOneSource(group, definition, new Set([definition.around]));
  const [best] = sets.toSorted(setOrder(definition));
  return [filledFrom(byRole(group), best, definition)];
}

/** One set for each source and each choice of figures for some roles, with the first figure of every other role. */
function setsOfOneSource<F extends Figure>(
  group: readonly Member<F>[],
  definition: AccountDefinition,
  chosen: ReadonlySet<string | undefined>,
): readonly FigureSet<F>[] {
  return [...grouped(group, ({ figure }) => figure.sources).values()].flatMap((stated) => {
    const candidates = byRole(stated);
    const choices = [...chosen].reduce<readonly FigureSet<F>[]>(
      (found, role) => found.flatMap((set) => candidates.get(role)?.map((member) => [...set, member]) ?? []),
      [[]],
    );
    return choices.map((choice) => filledFrom(candidates, choice, definition));
  });
}

type Candidates<F extends Figure> = ReadonlyMap<string | undefined, readonly Member<F>[]>;

const byRole = <F extends Figure>(members: readonly Member<F>[]): Candidates<F> =>
  grouped(members, ({ role }) => [role]);

const orderedByRole = <F extends Figure>(
  group: readonly Member<F>[],
  definition: AccountDefinition,
): readonly Member<F>[] => {
  const candidates = byRole(group);
  return rolesIn(definition).flatMap(([role]) => candidates.get(role)?.toSorted(compareMembers) ?? []);
};

/** The chosen figures and the first candidate for every other role, in the order of the roles. */
const filledFrom = <F extends Figure>(
  candidates: Candidates<F>,
  choice: FigureSet<F> | undefined,
  definition: AccountDefinition,
): FigureSet<F> =>
  rolesIn(definition).flatMap(
    ([role]) => choice?.find((member) => member.role === role) ?? candidates.get(role)?.slice(0, 1) ?? [],
  );

/** Whether each needed role has a figure. */
function isComplete(set: FigureSet, { needed }: AccountDefinition): boolean {
  const roles = new Set(set.map(({ role }) => role));
  return Object.keys(needed).every((role) => roles.has(role));
}
