import { perhapsBy, surelyBy } from "../../dates/by-day.ts";
import { asDay } from "../../dates/edtf.ts";
import { compareDates, type Day, type Edtf } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Figure } from "../../model/figure.ts";
import type { Source } from "../../model/source.ts";
import { type Answer, type Caveat, caveat } from "../answer.ts";
import { knownBy, perhapsKnownBy } from "../internal/known-by.ts";
import { boundsOf, type Bounds } from "./bounds-of.ts";
import { figuresOf, type FigureOptions } from "./internal/matching.ts";

/** One statement in a series, with what its number allows for. */
export interface Observation<F extends Figure = Figure> extends Bounds {
  /** The moment that the number holds for; where none is stated, the time over which it was counted. */
  readonly date: Edtf;
  readonly figure: F;
}

/** An indicator over time. */
export interface TimeSeries<F extends Figure = Figure> extends Answer<F["sources"][number]> {
  readonly indicator: F["indicator"];
  /** In the order of their dates. Of one date there are as many as there are statements. */
  readonly observations: readonly Observation<F>[];
}

/** Which of the figures make up a series. */
export interface TimeSeriesOptions<F extends Figure = Figure> extends FigureOptions<F> {
  /** Only figures whose number is this body's. */
  readonly authority?: NonNullable<F["authority"]>;
  /** Only figures with exactly this attribution. */
  readonly statedBy?: F["statedBy"];
  /** Only what a reader of this day could have known: one of the figure's sources was out. */
  readonly knownOn?: { readonly day: Day; readonly sources: readonly Source[] };
}

/**
 * An indicator over time: who stated what, in the order of the moments that the statements hold for.
 *
 * A source counts as known on a day when it was surely out: on the last day that its date of publication can mean, or on
 * the day on which it was read for the record, whichever is first.
 *
 * @param figures - figures in any order; leave out those whose `population` is narrower than you mean
 * @param indicator - what is counted
 * @param options - `asOf`: what surely holds for that day or an earlier one; `source`, `authority`, `statedBy`: only
 * theirs; `knownOn`: what was known on a day, with the sources that date it
 * @returns the observations, each with its bounds in the indicator's unit, none where no figure fits. The caveats name the
 * figures without a moment, and those whose dates are too vague for `asOf` or `knownOn`.
 * @throws EdtfError when one of the days is no calendar day
 * @example
 * ```ts
 * const { observations } = timeSeriesOf(figures, "grave-visits", { source: "ap-2014-03-03-shenyang" });
 * observations.map(({ date, max }) => [date, max]); // => [["2014-03-03", 9]]
 * ```
 */
export function timeSeriesOf<F extends Figure>(
  figures: readonly F[],
  indicator: F["indicator"],
  { asOf, source, authority, statedBy, knownOn }: TimeSeriesOptions<F> = {},
): TimeSeries<F> {
  const by = asOf === undefined ? undefined : asDay(asOf);
  const known = knownOn && knownBy(knownOn.sources, asDay(knownOn.day));
  const perhaps = knownOn && perhapsKnownBy(knownOn.sources, knownOn.day);
  const unordered: Observation<F>[] = [];
  const caveats: Caveat[] = [];
  const passOver = (figure: F, why: string): unknown =>
    caveats.push(caveat("passed-over", `"${figure.id}" ${why}: it is left out.`, "figures", figure));

  for (const figure of figuresOf(figures, indicator, source === undefined ? {} : { source })) {
    if (authority !== undefined && figure.authority !== authority) continue;
    if (statedBy !== undefined && figure.statedBy !== statedBy) continue;
    const date = figure.asOf ?? figure.period;
    if (known !== undefined && !figure.sources.some((id) => known.has(id))) {
      if (figure.sources.some((id) => perhaps?.has(id))) passOver(figure, "was perhaps not yet published");
    } else if (date === undefined) passOver(figure, "holds for a moment that no source states");
    else if (by === undefined || surelyBy(date, by)) unordered.push({ date, figure, ...boundsOf(figure) });
    else if (perhapsBy(date, by)) passOver(figure, `holds for ${date}, perhaps later than ${by}`);
  }

  const observations = unordered.toSorted((a, b) => compareDates(a.date, b.date));
  const stated = distinct<F["sources"][number]>(...observations.map(({ figure }) => figure.sources));
  return { indicator, observations, sources: known ? stated.filter((id) => known.has(id)) : stated, caveats };
}
