import { compareDates } from "../dates/index.ts";
import type { Figure } from "../schema/figure.ts";
import { match } from "./matching.ts";

/** Figures that one source states for one moment, by what each of them is in the set. */
export type FigureSet<F extends Figure, Needed extends string, Extra extends string> = Readonly<Record<Needed, F>> &
  Readonly<Partial<Record<Extra, F>>>;

/**
 * Every set of figures that hold for the same moment and share a source, one figure of each needed list, and one of each
 * extra list where one fits. Of several sets the latest is first, then the fullest, then the one with the most sources.
 */
export function figureSets<F extends Figure, Needed extends string, Extra extends string>(
  needed: Readonly<Record<Needed, readonly F[]>>,
  extra: Readonly<Record<Extra, readonly F[]>>,
): readonly FigureSet<F, Needed, Extra>[] {
  const sets = Object.entries<readonly F[]>(needed).reduce<readonly Members<F>[]>(
    (found, [role, figures]) =>
      found.flatMap((set) => figures.filter((figure) => fits(figure, set)).map((figure) => [...set, { role, figure }])),
    [[]],
  );
  return (
    sets
      .map((set) => [
        ...set,
        ...Object.entries<readonly F[]>(extra).flatMap(([role, figures]) => fitting(role, figures, set)),
      ])
      .toSorted(best)
      // Cast: every set has passed through all the needed lists, and took one figure from each.
      .map(
        (set) =>
          Object.fromEntries(set.map(({ role, figure }) => [role, figure])) as unknown as FigureSet<F, Needed, Extra>,
      )
  );
}

type Members<F extends Figure> = readonly { readonly role: string; readonly figure: F }[];

const fits = (figure: Figure, set: Members<Figure>): boolean =>
  figure.asOf !== undefined && set.every((other) => match(figure, other.figure));

function fitting<F extends Figure>(role: string, figures: readonly F[], set: Members<F>): Members<F> {
  const figure = figures.find((candidate) => fits(candidate, set));
  return figure === undefined ? [] : [{ role, figure }];
}

function best(a: Members<Figure>, b: Members<Figure>): number {
  // `fits` has seen to it that all figures of a set have its moment.
  const moment = (set: Members<Figure>) => set[0]?.figure.asOf ?? "0000";
  return compareDates(moment(b), moment(a)) || b.length - a.length || sharedSources(b) - sharedSources(a);
}

/** How many sources state all figures of a set. */
const sharedSources = ([first, ...others]: Members<Figure>): number =>
  first?.figure.sources.filter((source) => others.every(({ figure }) => figure.sources.includes(source))).length ?? 0;
