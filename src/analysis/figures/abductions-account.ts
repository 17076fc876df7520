import { distinct } from "../../internal/distinct.ts";
import type { Figure } from "../../model/figure.ts";
import { type Answer, caveat } from "../answer.ts";
import { caveatsOfNumber, statedAs } from "./internal/figure-caveats.ts";
import { type FigureSet, figureSets } from "./internal/figure-sets.ts";
import { figuresOf, type FigureOptions } from "./internal/matching.ts";
import { canBeWhole, rate, type Rate } from "./rate.ts";

/** What one source tells of the abducted Japanese at one moment; a figure that it does not state is absent. */
export interface AbductionsAccount<F extends Figure = Figure> extends Answer<F["sources"][number]> {
  /** Persons whom the Government of Japan holds to have been abducted. */
  readonly recognised: F;
  /** Persons whose abduction the DPRK has admitted. */
  readonly admitted?: F;
  /** Persons whom the DPRK reported to be alive. */
  readonly reportedAlive?: F;
  /** Persons whom the DPRK reported to have died; Japan does not accept the reports. */
  readonly reportedDead?: F;
  /** Persons who, the DPRK says, never entered it. */
  readonly reportedNotEntered?: F;
  /** Persons who have come back to Japan. */
  readonly returned?: F;
  /** Persons who have not come back, or whose fate is not confirmed. */
  readonly unresolved?: F;
  /** The share of the recognised who have come back; absent where `returned` is, or where `recognised` may be 0. */
  readonly returnedRate?: Rate<F>;
}

const extras = {
  admitted: "abductions-admitted",
  reportedAlive: "abductions-reported-alive",
  reportedDead: "abductions-reported-dead",
  reportedNotEntered: "abductions-reported-not-entered",
  returned: "abductions-returned",
  unresolved: "abductions-unresolved",
} as const;

/**
 * How many Japanese are recognised as abducted, what the DPRK says of them, and how many came back.
 *
 * All figures of an answer hold for the same moment, and each shares a source with the number of the recognised. Of
 * several sets the latest is used, then the fullest, then the one with the most sources. The DPRK's words may be about
 * other persons than Japan's list: each figure's `population` says whom it counts.
 *
 * @param figures - figures in any order; those of other indicators are passed over
 * @param options - `asOf`: what held on that day; `source`: by that source alone
 * @returns the figures, in persons; undefined when no source states how many are recognised together with anything else.
 * The caveats tell the other sets.
 * @example
 * ```ts
 * const account = abductionsAccount(figures, { asOf: "2014-09-30" });
 * account?.recognised.value; // => 17
 * account?.returned?.value; // => 5
 * ```
 */
export function abductionsAccount<F extends Figure>(
  figures: readonly F[],
  options?: FigureOptions<F>,
): AbductionsAccount<F> | undefined {
  const of = (indicator: string): readonly F[] => figuresOf(figures, indicator, options);
  const sets = figureSets(
    { recognised: of("abductions-recognised") },
    {
      admitted: of(extras.admitted),
      reportedAlive: of(extras.reportedAlive),
      reportedDead: of(extras.reportedDead),
      reportedNotEntered: of(extras.reportedNotEntered),
      returned: of(extras.returned),
      unresolved: of(extras.unresolved),
    },
  );
  const [first, ...others] = sets.filter((set) => Object.keys(set).length > 1);
  if (first === undefined) return undefined;
  const used = figuresIn<F>(first);
  return {
    ...first,
    ...(first.returned === undefined || !canBeWhole(first.recognised)
      ? {}
      : { returnedRate: rate<F>(first.returned, first.recognised) }),
    sources: distinct<F["sources"][number]>(...used.map(({ sources }) => sources)),
    caveats: [
      ...used.flatMap(caveatsOfNumber),
      ...others.filter((other) => numbers(other) !== numbers(first)).map(asCaveat),
    ],
  };
}

type AbductionsSet<F extends Figure = Figure> = FigureSet<F, "recognised", keyof typeof extras>;

const figuresIn = <F extends Figure>(set: AbductionsSet<F>): readonly F[] => Object.values<F>(set);

const numbers = (set: AbductionsSet): string => figuresIn(set).map(statedAs).join(", ");

const asCaveat = (set: AbductionsSet) =>
  caveat(
    "differs",
    `As of ${set.recognised.asOf ?? "an unstated day"}: ${numbers(set)}, stated by ${set.recognised.statedBy}.`,
    "figures",
    ...figuresIn(set),
  );
