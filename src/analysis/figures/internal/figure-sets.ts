import { compareDates } from "../../../dates/index.ts";
import type { Figure } from "../../../model/figure.ts";
import { match } from "./matching.ts";

/** Figures that belong together, as those that one source states for one moment, by what each of them is in the set. */
export type FigureSet<F extends Figure, Needed extends string, Extra extends string> = Readonly<Record<Needed, F>> &
  Readonly<Partial<Record<Extra, F>>>;

/**
 * Every set of figures that belong together, one figure of each needed list, and one of each extra list where one fits.
 * Unless told otherwise they hold for the same moment and share a source. Of several sets the latest is first, then the
 * fullest, then the one with the most sources.
 */
export function figureSets<F extends Figure, Needed extends string, Extra extends string>(
  needed: Readonly<Record<Needed, readonly F[]>>,
  extra: Readonly<Record<Extra, readonly F[]>>,
  together: Together = match,
): readonly FigureSet<F, Needed, Extra>[] {
  const sets = Object.entries<readonly F[]>(needed).reduce<readonly Members<F>[]>(
    (found, [role, figures]) =>
      found.flatMap((set) =>
        figures.filter((figure) => fits(figure, set, together)).map((figure) => [...set, { role, figure }]),
      ),
    [[]],
  );
  return (
    sets
      .map((set) => [
        ...set,
        ...Object.entries<readonly F[]>(extra).flatMap(([role, figures]) => fitting(role, figures, set, together)),
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

/** Whether two figures can be of one set; asked of one figure twice: whether it can be of any. */
type Together = (one: Figure, other: Figure) => boolean;

const fits = (figure: Figure, set: Members<Figure>, together: Together): boolean =>
  together(figure, figure) && set.every((other) => together(figure, other.figure));

function fitting<F extends Figure>(
  role: string,
  figures: readonly F[],
  set: Members<F>,
  together: Together,
): Members<F> {
  const figure = figures.find((candidate) => fits(candidate, set, together));
  return figure === undefined ? [] : [{ role, figure }];
}

function best(a: Members<Figure>, b: Members<Figure>): number {
  // A set whose first figure has no moment is last.
  const moment = (set: Members<Figure>) => set[0]?.figure.asOf ?? "0000";
  return compareDates(moment(b), moment(a)) || b.length - a.length || sharedSources(b) - sharedSources(a);
}

/** How many sources state all figures of a set. */
const sharedSources = ([first, ...others]: Members<Figure>): number =>
  first?.figure.sources.filter((source) => others.every(({ figure }) => figure.sources.includes(source))).length ?? 0;
