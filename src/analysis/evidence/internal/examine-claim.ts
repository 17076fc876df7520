import type { DayCount } from "../../../dates/index.ts";
import type { Claim, FirstInClaim, FirstSinceClaim, LastClaim, NthClaim } from "../../../model/claim.ts";
import { type DaySpan, spanThroughout } from "../../../model/day-span.ts";
import { daysApart } from "../../internal/meeting-days.ts";
import { shortList } from "../../internal/short-list.ts";
import { earlierBy, fitsLength } from "./claim-length.ts";
import { type WhatIsBefore, beforeIn, isBefore, type Row } from "./claim-row.ts";
import type { Occasion } from "./occasions.ts";

/** What the dataset shows about a claim. */
export interface Finding {
  readonly about: Occasion;
  readonly agrees: boolean;
  readonly finding: string;
  /** Those that may have begun before or after `about`, and that the finding counts as earlier. */
  readonly takenAsEarlier: readonly Occasion[];
  /** The others that the finding is based on, the one that it is mainly based on first. */
  readonly neighbours: readonly Occasion[];
  /** Those that may be on the other side of `about`. */
  readonly undecided: readonly Occasion[];
  /** Those that may have begun after the date up to which the claim holds. */
  readonly perhapsLater: readonly Occasion[];
  /** Of those that certainly came before, those that may have come last, if that matters for the kind of claim. */
  readonly last: readonly Occasion[];
}

type Question<C extends Claim> = WhatIsBefore & { readonly claim: C; readonly about: Occasion };

/**
 * Compares a claim with a row. Where the order is not certain, the claim gets the benefit of the doubt.
 *
 * @throws RangeError if the row does not have what the claim is about or counts from
 */
export function examine(claim: Claim, row: Row, except: ReadonlySet<string> = new Set()): Finding {
  const at = except.has(claim.about) ? -1 : (row.indexes.get(claim.about) ?? -1);
  const about = row.occasions[at];
  if (about === undefined) throw notCounted(claim, claim.about);
  const before = beforeIn(row, about, at, except);
  switch (claim.kind) {
    case "nth":
      return examineNumber({ ...before, claim, about });
    case "first-since":
      return examineSince(
        { ...before, claim, about },
        except.has(claim.since) ? undefined : occasionIn(row, claim.since),
      );
    case "first-in":
      return examineLength({ ...before, claim, about });
    case "last":
      return examineLast({ ...before, claim, about }, row, at, except);
  }
}

const occasionIn = ({ occasions, indexes }: Row, id: string): Occasion | undefined => occasions[indexes.get(id) ?? -1];

const notCounted = (claim: Claim, id: string): RangeError =>
  new RangeError(
    `The claim "${claim.id}" counts ${claim.scope.collection} in its scope that took place${id === claim.about ? "" : ` before "${claim.about}"`} and have a date; "${id}" is not one of them. Correct the id or the scope.`,
  );

const findingOn = <C extends Claim>(
  { about, undecided, undecidedBefore }: Question<C>,
  found: Pick<Finding, "agrees" | "finding"> & Partial<Finding>,
): Finding => ({
  about,
  undecided,
  last: [],
  perhapsLater: [],
  neighbours: [],
  takenAsEarlier: undecided.slice(0, undecidedBefore),
  ...found,
});

function examineNumber(question: Question<NthClaim>): Finding {
  const { claim, about, count, undecided } = question;
  const [least, most] = [count + 1, count + 1 + undecided.length];
  const numbers = least === most ? `${least}` : `${least}${most === least + 1 ? " or " : " to "}${most}`;
  const agrees = claim.number >= least && claim.number <= most;
  return findingOn(question, {
    agrees,
    finding: `"${about.id}" is number ${numbers}.`,
    ...(agrees && { takenAsEarlier: undecided.slice(0, claim.number - least) }),
  });
}

function examineSince(question: Question<FirstSinceClaim>, since: Occasion | undefined): Finding {
  const { claim, about, last, undecided } = question;
  if (since === undefined || since === about || since.span.startMin > about.span.startMax)
    throw notCounted(claim, claim.since);
  const stretches = stretchesOf(question);
  const possible = [...last, ...undecided.filter(({ span }) => possibleIn(stretches, span).length > 0)];
  const agrees = possible.includes(since);
  const neighbours = agrees ? [since, ...possible.filter((one) => one !== since)] : possible;
  return findingOn(question, {
    agrees,
    finding: `The one before "${about.id}" is ${eitherOf(neighbours)}${orNone(last)}.`,
    neighbours,
    last,
    ...(agrees && { takenAsEarlier: undecided.filter((one) => one === since || isBefore(one, since)) }),
  });
}

/** What is possible, too, if nothing certainly came before. */
const orNone = (last: readonly Occasion[]): string => (last.length === 0 ? ", or there is none before it" : "");

/** Some ids as a choice: "a", "b" or "c". */
function eitherOf(occasions: readonly Occasion[]): string {
  const words = shortList(occasions.map(({ id }) => `"${id}"`));
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** The days up to one on which the occasion that a claim is about can have begun. */
interface Stretch {
  readonly to: number;
  /** The first day on which the last of those before it can have ended, if it began at the end of the stretch. */
  readonly endMin: number;
}

/**
 * Divides the days on which the occasion can have begun. The later it began, the more of the undecided certainly began
 * before it, and the last of those before it ended no earlier than any of these.
 */
function stretchesOf({ about, last: [leader], undecided }: Question<Claim>): readonly Stretch[] {
  const endMins = new Map<number, number>();
  let endMin = leader?.span.endMin ?? -Infinity;
  for (const { span } of undecided.toSorted((one, other) => one.span.startMax - other.span.startMax)) {
    if (span.startMax >= about.span.startMax) break;
    if (!endMins.has(span.startMax)) endMins.set(span.startMax, endMin);
    endMin = Math.max(endMin, span.endMin);
  }
  endMins.set(about.span.startMax, endMin);
  return Array.from(endMins, ([to, first]) => ({ to, endMin: first }));
}

/** Those of the stretches in which one can have been the last before the occasion: it had begun, and nothing ended later. */
const possibleIn = (stretches: readonly Stretch[], { startMin, endMax }: DaySpan): readonly Stretch[] =>
  stretches.filter(({ to, endMin }) => startMin <= to && endMin <= endMax);

/** What may have come directly before, and how many days earlier it ended. */
interface Possibility {
  readonly previous: readonly Occasion[];
  readonly days: DayCount;
  /** If the length of the claim is possible, a day up to which the occasion can have begun then; otherwise -Infinity. */
  readonly agreesTo: number;
}

function examineLength(question: Question<FirstInClaim>): Finding {
  const { claim, about, last, undecided } = question;
  const possibilities = possibilitiesOf(question);
  if (possibilities.length === 0)
    return findingOn(question, { agrees: false, finding: `There is none before "${about.id}".` });
  const fitting = possibilities.find(({ agreesTo }) => agreesTo > -Infinity);
  const ordered =
    fitting === undefined
      ? possibilities
      : [fitting, ...possibilities.filter((possibility) => possibility !== fitting)];
  const words = ordered.map(({ previous, days }) => `${eitherOf(previous)}, ${earlierBy(days, claim.length)}`);
  return findingOn(question, {
    agrees: fitting !== undefined,
    finding: `The one before "${about.id}" is ${shortList(words).join(", or ")}${orNone(last)}.`,
    neighbours: ordered.flatMap((possibility) => possibility.previous),
    last,
    ...(fitting && {
      takenAsEarlier: undecided.filter((one) => fitting.previous.includes(one) || one.span.startMax < fitting.agreesTo),
    }),
  });
}

/** The last of those that certainly came before; or any of the undecided, if it was earlier and ended last. */
function possibilitiesOf(question: Question<FirstInClaim>): readonly Possibility[] {
  const { claim, about, last, undecided } = question;
  const stretches = stretchesOf(question);
  const possibility = (previous: readonly Occasion[], span: DaySpan): readonly Possibility[] => {
    const ways = possibleIn(stretches, span).map(({ to, endMin }) => ({
      to,
      days: daysApart({ ...span, endMin: Math.max(span.endMin, endMin) }, { ...about.span, startMax: to }),
    }));
    const [first, ...others] = ways;
    if (first === undefined) return [];
    const max = others.reduce((most, { days }) => Math.max(most, days.max), first.days.max);
    const agreesTo = ways.find(({ days }) => fitsLength(days, claim.length))?.to ?? -Infinity;
    return [{ previous, days: { min: first.days.min, max }, agreesTo }];
  };
  const [leader] = last;
  const endMax = last.reduce((day, { span }) => Math.max(day, span.endMax), -Infinity);
  return [
    ...(leader === undefined ? [] : possibility(last, { ...leader.span, endMax })),
    ...undecided.flatMap((one) => possibility([one], one.span)),
  ];
}

function examineLast(
  question: Question<LastClaim>,
  { occasions }: Row,
  at: number,
  except: ReadonlySet<string>,
): Finding {
  const { claim, about } = question;
  const until = spanThroughout(claim.asOf);
  const undecided = question.undecided.filter(({ span }) => span.startMin <= until.endMax);
  if (about.span.startMin > until.endMax)
    throw new RangeError(
      `The claim "${claim.id}" is about "${about.id}", which began after ${claim.asOf}, up to which the claim holds. Correct one of the two.`,
    );
  const perhapsLater: Occasion[] = [];
  for (let index = at + 1; ; index += 1) {
    const next = occasions[index];
    if (next === undefined || next.span.startMin > until.endMax) break;
    if (except.has(next.id)) continue;
    if (next.span.startMin > about.span.startMax && next.span.startMax <= until.endMin) {
      return findingOn(question, {
        agrees: false,
        finding: `After "${about.id}" came "${next.id}".`,
        neighbours: [next],
        undecided: [],
      });
    }
    if (next.span.startMax > until.endMin) perhapsLater.push(next);
  }
  const isCertain = undecided.length === 0 && perhapsLater.length === 0;
  return findingOn(question, {
    agrees: true,
    finding: `After "${about.id}" there ${isCertain ? "is" : "may be"} none up to ${claim.asOf}.`,
    takenAsEarlier: undecided,
    undecided,
    perhapsLater,
  });
}
