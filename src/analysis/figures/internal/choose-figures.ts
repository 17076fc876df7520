import { perhapsBy, surelyBy } from "../../../dates/by-day.ts";
import { asDay } from "../../../dates/edtf.ts";
import type { Day } from "../../../dates/index.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Source } from "../../../model/source.ts";
import { type Caveat, caveat } from "../../answer.ts";
import { knownBy, perhapsKnownBy } from "../../internal/known-by.ts";

/** Which figures to use; without options, all that count the whole population of their indicator. */
export interface FigureOptions<F extends Figure = Figure> {
  /** Figures of this part of the population instead of those that count the whole. */
  readonly part?: NonNullable<F["part"]>;
  /** Only figures that certainly hold for this day or an earlier one. */
  readonly asOf?: Day;
  /** Only figures that this source states. */
  readonly source?: F["sources"][number];
  /** Only figures whose number comes from this organization. */
  readonly authority?: NonNullable<F["authority"]>;
  /** Only figures with exactly this attribution. */
  readonly statedBy?: F["statedBy"];
  /** Only figures about this event. */
  readonly event?: NonNullable<F["event"]>;
  /** Only figures that a reader could have known on this day; `sources` are the sources with their dates. */
  readonly knownOn?: { readonly day: Day; readonly sources: readonly Source[] };
}

/** The figures to use. */
export interface ChosenFigures<F extends Figure> {
  /** In the order in which they were passed. */
  readonly figures: readonly F[];
  /** The sources of a figure; with `knownOn`, only those that had been published by that day. */
  readonly knownSourcesOf: (figure: F) => readonly F["sources"][number][];
  /** The figures that may match, but whose dates are too vague to say so. */
  readonly leftOut: readonly LeftOut<F>[];
}

/** A figure that is not used, and why. */
export interface LeftOut<F extends Figure = Figure> {
  readonly figure: F;
  readonly caveat: Caveat;
}

/** Finds the figures of some indicators that match the options, in one pass. */
export function chooseFigures<F extends Figure>(
  figures: readonly F[],
  indicators: ReadonlySet<string>,
  { part, asOf, source, authority, statedBy, event, knownOn }: FigureOptions<F> = {},
): ChosenFigures<F> {
  const by = asOf === undefined ? undefined : asDay(asOf);
  const known = knownOn && knownBy(knownOn.sources, asDay(knownOn.day));
  const perhapsKnown = knownOn && perhapsKnownBy(knownOn.sources, knownOn.day);
  const chosen: F[] = [];
  const leftOut: LeftOut<F>[] = [];

  for (const figure of figures) {
    if (!indicators.has(figure.indicator)) continue;
    if (figure.part !== part) continue;
    if (source !== undefined && !figure.sources.includes(source)) continue;
    if (authority !== undefined && figure.authority !== authority) continue;
    if (statedBy !== undefined && figure.statedBy !== statedBy) continue;
    if (event !== undefined && figure.event !== event) continue;
    const date = dateOfFigure(figure);
    if (known !== undefined && !figure.sources.some((id) => known.has(id))) {
      if (figure.sources.some((id) => perhapsKnown?.has(id)))
        leftOut.push(leaveOut(figure, `it may not have been published by ${knownOn?.day}`));
    } else if (by === undefined || (date !== undefined && surelyBy(date, by))) chosen.push(figure);
    else if (date === undefined) leftOut.push(leaveOutUndated(figure));
    else if (perhapsBy(date, by)) leftOut.push(leaveOut(figure, `it holds for ${date}, which may be later than ${by}`));
  }
  const knownSourcesOf = (figure: F): readonly F["sources"][number][] =>
    known === undefined ? figure.sources : figure.sources.filter((id) => known.has(id));
  return { figures: chosen, knownSourcesOf, leftOut };
}

/** The date for which a figure holds, or the period over which it was counted if no date is stated. */
export const dateOfFigure = ({ asOf, period }: Figure): Figure["asOf"] => asOf ?? period;

export const leaveOutUndated = <F extends Figure>(figure: F): LeftOut<F> =>
  leaveOut(figure, "no source states the date for which it holds");

const leaveOut = <F extends Figure>(figure: F, why: string): LeftOut<F> => ({
  figure,
  caveat: caveat("passed-over", `"${figure.id}" is left out: ${why}.`, "figures", figure),
});
