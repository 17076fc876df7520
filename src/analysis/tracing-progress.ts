import { compareDates } from "../dates/index.ts";
import type { Figure } from "../schema/figure.ts";
import { type Answer, type Caveat, distinct } from "./answer.ts";
import { boundsOf, type Bounds } from "./bounds-of.ts";
import { formatValue } from "./format-number.ts";
import { figuresOf, type FigureOptions, match, sharedSources } from "./matching.ts";
import { rate, type Rate } from "./rate.ts";

/** How far the search for missing persons had come. */
export interface TracingProgress<F extends Figure = Figure> extends Answer<F["sources"][number]> {
  /** Persons whom the one side asked about. */
  readonly requested: F;
  /** Of these, persons whose fate the other side told. */
  readonly answered: F;
  /** Of these, persons found alive; absent: no figure fits. */
  readonly alive?: F;
  /** Of these, persons found dead; absent: no figure fits. */
  readonly dead?: F;
  /** The share of the requests that was answered. */
  readonly answeredRate: Rate<F>;
  /** Requests without an answer, in persons. */
  readonly open: Bounds;
}

/**
 * How far the two Red Cross societies had come in tracing missing persons for one side.
 *
 * All figures of an answer hold for the same moment and share a source. Of several sets the latest is used, then the
 * fullest, then the one with the most sources.
 *
 * @param figures - figures in any order; those of other indicators are passed over
 * @param side - who asked: `"JP"` for missing Japanese whom the DPRK side looked for (indicators `tracing-jp-…`), `"KP"`
 * for missing Koreans whom the Japanese side looked for (`tracing-kp-…`)
 * @param options - `asOf`: what held on that day; `source`: by that source alone
 * @returns the figures in persons with the share answered and the number open; undefined when no source states requests
 * and answers for the same moment. The caveats tell the other sets.
 * @example
 * ```ts
 * const forJapan = tracingProgress(figures, "JP");
 * forJapan?.requested.value; // => 49
 * forJapan?.answered.value; // => 6
 * forJapan?.alive?.value; // => 2
 * forJapan?.open; // => { min: 43, max: 43 }
 * ```
 */
export function tracingProgress<F extends Figure>(
  figures: readonly F[],
  side: "JP" | "KP",
  options?: FigureOptions<F>,
): TracingProgress<F> | undefined {
  const of = (what: string): readonly F[] => figuresOf(figures, `tracing-${side.toLowerCase()}-${what}`, options);
  const all = { requested: of("requested"), answered: of("answered"), alive: of("alive"), dead: of("dead") };
  const sets = all.requested
    .flatMap((requested) =>
      all.answered.filter((answered) => match(requested, answered)).map((answered) => ({ requested, answered })),
    )
    .map(({ requested, answered }) => {
      const fits = (figure: F): boolean => match(figure, requested) && match(figure, answered);
      return { requested, answered, alive: all.alive.find(fits), dead: all.dead.find(fits) };
    })
    .toSorted(best);
  const [first, ...others] = sets;
  if (first === undefined) return undefined;
  return progress(first, others.filter((other) => !same(other, first)).map(asCaveat));
}

interface FigureSet<F extends Figure = Figure> {
  readonly requested: F;
  readonly answered: F;
  readonly alive: F | undefined;
  readonly dead: F | undefined;
}

function best(a: FigureSet, b: FigureSet): number {
  const found = ({ alive, dead }: FigureSet): number => Number(alive !== undefined) + Number(dead !== undefined);
  return (
    // `match` has seen to it that both have a moment.
    compareDates(b.requested.asOf ?? "0000", a.requested.asOf ?? "0000") ||
    found(b) - found(a) ||
    sharedSources(b.requested, b.answered) - sharedSources(a.requested, a.answered)
  );
}

const same = (a: FigureSet, b: FigureSet): boolean =>
  a.requested.value === b.requested.value && a.answered.value === b.answered.value && a.alive?.value === b.alive?.value;

function progress<F extends Figure>(
  { requested, answered, alive, dead }: FigureSet<F>,
  differing: readonly Caveat[],
): TracingProgress<F> {
  const answeredRate = rate<F>(answered, requested);
  return {
    requested,
    answered,
    ...(alive === undefined ? {} : { alive }),
    ...(dead === undefined ? {} : { dead }),
    answeredRate,
    open: difference(boundsOf(requested), boundsOf(answered)),
    sources: distinct<F["sources"][number]>(requested.sources, answered.sources, alive?.sources, dead?.sources),
    caveats: [...answeredRate.caveats, ...differing],
  };
}

/** What is left of a whole when a part is taken; never below 0. */
function difference(whole: Bounds, part: Bounds): Bounds {
  const min = part.max === undefined ? 0 : Math.max(0, whole.min - part.max);
  return whole.max === undefined ? { min } : { min, max: Math.max(0, whole.max - part.min) };
}

const asCaveat = ({ requested, answered, alive }: FigureSet): Caveat => ({
  kind: "differs",
  message: `As of ${requested.asOf ?? "an unstated day"}: ${formatValue(answered)} of ${formatValue(requested)} answered, stated by ${answered.statedBy}.`,
  records: [requested, answered, ...(alive === undefined ? [] : [alive])].map(({ id }) => ({
    collection: "figures",
    id,
  })),
});
