import { distinct } from "../../internal/distinct.ts";
import type { Figure } from "../../model/figure.ts";
import { type Answer, type Caveat, caveat } from "../answer.ts";
import { boundsOf, type Bounds } from "./bounds-of.ts";
import { type Difference, minus } from "./internal/difference.ts";
import { caveatsOfNumber, statedAs } from "./internal/figure-caveats.ts";
import { type FigureSet, figureSets } from "./internal/figure-sets.ts";
import { figuresOf, type FigureOptions } from "./internal/matching.ts";
import { canBeWhole, rate, type Rate } from "./rate.ts";

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
 * All figures of an answer hold for the same moment, and each shares a source with the requests and with the answers. Of
 * several sets the latest is used, then the fullest, then the one with the most sources.
 *
 * @param figures - figures in any order; those of other indicators are passed over
 * @param side - who asked: `"JP"` for missing Japanese whom the DPRK side looked for (indicators `tracing-jp-…`), `"KP"`
 * for missing Koreans whom the Japanese side looked for (`tracing-kp-…`)
 * @param options - `asOf`: what held on that day; `source`: by that source alone
 * @returns the figures in persons with the share answered and the number open; undefined when no source states requests
 * and answers for the same moment, or the requests may be 0. The caveats tell the other sets.
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
  const [first, ...others] = figureSets(
    { requested: of("requested").filter(canBeWhole), answered: of("answered") },
    { alive: of("alive"), dead: of("dead") },
  );
  if (first === undefined) return undefined;
  return progress(first, others.filter((other) => numbers(other) !== numbers(first)).map(asCaveat));
}

type TracingSet<F extends Figure = Figure> = FigureSet<F, "requested" | "answered", "alive" | "dead">;

const figuresIn = <F extends Figure>({ requested, answered, alive, dead }: TracingSet<F>): readonly F[] =>
  [requested, answered, alive, dead].filter((figure) => figure !== undefined);

const numbers = (set: TracingSet): string => figuresIn(set).map(statedAs).join(", ");

function progress<F extends Figure>(set: TracingSet<F>, differing: readonly Caveat[]): TracingProgress<F> {
  const { requested, answered, alive, dead } = set;
  const answeredRate = rate<F>(answered, requested);
  return {
    requested,
    answered,
    ...(alive === undefined ? {} : { alive }),
    ...(dead === undefined ? {} : { dead }),
    answeredRate,
    open: notBelowZero(minus(boundsOf(requested), boundsOf(answered))),
    sources: distinct<F["sources"][number]>(...figuresIn(set).map(({ sources }) => sources)),
    caveats: [...figuresIn(set).flatMap(caveatsOfNumber), ...differing],
  };
}

const notBelowZero = ({ min = 0, max }: Difference): Bounds => ({
  min: Math.max(0, min),
  ...(max === undefined ? {} : { max: Math.max(0, max) }),
});

const asCaveat = (set: TracingSet): Caveat =>
  caveat(
    "differs",
    `As of ${set.requested.asOf ?? "an unstated day"}: ${numbers(set)}, stated by ${set.answered.statedBy}.`,
    "figures",
    ...figuresIn(set),
  );
