import { distinct } from "../../internal/distinct.ts";
import type { Event } from "../../model/event.ts";
import type { Figure } from "../../model/figure.ts";
import { type Answer, type Caveat, caveat } from "../answer.ts";
import { formatValue } from "./format-value.ts";
import { caveatsOfNumber } from "./internal/figure-caveats.ts";
import { figureSets } from "./internal/figure-sets.ts";
import { figuresOf, type FigureOptions, shareSource } from "./internal/matching.ts";
import { canBeWhole, rate, type Rate } from "./rate.ts";

/** What is stated of one home visit of Japanese spouses; a figure that nobody states is absent. */
export interface HomeVisitAccount<F extends Figure = Figure> extends Answer<F["sources"][number]> {
  /** Spouses foreseen, agreed or listed for the visit. */
  readonly planned?: F;
  /** Of those on the DPRK side's list, spouses left out of the visit. */
  readonly excluded?: F;
  /** Spouses whom Red Cross officials of Japan interviewed beforehand. */
  readonly interviewed?: F;
  /** Spouses who came. */
  readonly came?: F;
  /** Spouses, escorts and others together. */
  readonly party?: F;
  /** Officials of the DPRK side who travelled with the group. */
  readonly escorts?: F;
  /** Persons who came to see the group at its lodging. */
  readonly callers?: F;
  /** The share of the planned who came. */
  readonly cameRate?: Rate<F>;
  /** The other figures of the visit, whether they state the same or not; the latest of each indicator first. */
  readonly others: readonly F[];
}

/**
 * One home visit of Japanese spouses, from the list to the journey: how many were planned, left out, and came, and who
 * travelled with them or called on them.
 *
 * The figures are those whose `event` is the visit. Of several numbers of those who came the latest is used, then the one
 * whose sources tell the most besides, then the one with the most sources. Everything else is taken from its sources
 * where they state it, else from others, the latest first. Each figure's `population` says whom it counts, and whether a
 * number was announced before the visit.
 *
 * @param figures - figures in any order; those of other indicators and events are passed over
 * @param event - the visit, held or put off
 * @param options - `asOf`: what held on that day; `source`: by that source alone
 * @returns the figures, in persons; undefined when none is about the visit. The caveats name the figures that do not come
 * from the source of the number who came, and the other figures that state another number.
 * @example
 * ```ts
 * const visit = homeVisitAccount(figures, getEvent("1998-01-27-second-home-visit"));
 * [visit?.planned?.value, visit?.excluded?.value, visit?.came?.value]; // => [14, 2, 12]
 * visit?.cameRate?.value?.toFixed(4); // => "0.8571"
 * ```
 */
export function homeVisitAccount<F extends Figure>(
  figures: readonly F[],
  event: Event,
  options?: FigureOptions<F>,
): HomeVisitAccount<F> | undefined {
  const about = figures.filter((figure) => figure.event === event.id);
  const of = (what: string): readonly F[] => latestFirst(figuresOf(about, `home-visit-${what}`, options));
  const all = {
    planned: of("planned"),
    excluded: of("excluded"),
    interviewed: of("interviewed"),
    came: of("participants"),
    party: of("party"),
    escorts: of("escorts"),
    callers: of("callers"),
  };
  const [latest = {}] = figureSets({}, all, shareSource);
  const { came: participants, ...rest } = all;
  const [ofOneSource = {}] = figureSets({ came: participants }, rest, shareSource);
  const account = { ...latest, ...ofOneSource };
  const used = Object.values<F>(account);
  if (used.length === 0) return undefined;
  const { planned, came } = account;
  const others = Object.values(all)
    .flat()
    .filter((figure) => !used.includes(figure));
  return {
    ...account,
    ...(planned === undefined || came === undefined || !canBeWhole(planned)
      ? {}
      : { cameRate: rate<F>(came, planned) }),
    others,
    sources: distinct<F["sources"][number]>(...used.map(({ sources }) => sources)),
    caveats: [
      ...used.flatMap(caveatsOfNumber),
      ...used.filter((figure) => came !== undefined && !shareSource(figure, came)).map(statedApart),
      ...used.flatMap((figure) => others.filter((other) => differs(other, figure)).map(asCaveat)),
    ],
  };
}

const latestFirst = <F extends Figure>(figures: readonly F[]): readonly F[] =>
  figureSets({ figure: figures }, {}, shareSource).map(({ figure }) => figure);

const differs = (one: Figure, other: Figure): boolean =>
  one.indicator === other.indicator && formatValue(one) !== formatValue(other);

const statedApart = (figure: Figure): Caveat =>
  caveat(
    "assumed",
    `No source states both "${figure.id}" and how many came: they may not count the same.`,
    "figures",
    figure,
  );

const asCaveat = (figure: Figure): Caveat =>
  caveat(
    "differs",
    `As of ${figure.asOf ?? "an unstated day"}: ${figure.indicator} ${formatValue(figure)}, stated by ${figure.statedBy}.`,
    "figures",
    figure,
  );
