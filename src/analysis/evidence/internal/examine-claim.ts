import type { DayCount } from "../../../dates/index.ts";
import type { Claim, FirstInClaim, FirstSinceClaim, LastClaim, NthClaim } from "../../../model/claim.ts";
import { type DaySpan, spanThroughout } from "../../../model/day-span.ts";
import { daysApart } from "../../internal/meeting-days.ts";
import { shortList } from "../../internal/short-list.ts";
import { earlierBy, fitsLength } from "./claim-length.ts";
import { type WhatIsBefore, beforeIn, compareOccasions, isBefore, type Row } from "./claim-row.ts";
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
  { about, undecided }: Question<C>,
  found: Pick<Finding, "agrees" | "finding"> & Partial<Finding>,
): Finding => ({
  about,
  undecided,
  last: [],
  perhapsLater: [],
  neighbours: [],
  takenAsEarlier: undecided.filter((one) => compareOccasions(one, about) < 0),
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

/** Days on which the occasion that a claim is about can have begun. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The first day on which the last of those before can have ended. */
  readonly endMin: number;
}

/**
 * Divides the days on which the occasion can have begun. The later it began, the more of the undecided certainly began
 * before it, and the last of those before it ended no earlier than any of these.
 */
function stretchesOf({ about, last: [leader], undecided }: Question<Claim>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = about.span.startMin;
  let endMin = leader?.span.endMin ?? -Infinity;
  for (const { span } of undecided.toSorted((one, other) => one.span.startMax - other.span.startMax)) {
    if (span.startMax >= about.span.startMax) break;
    if (span.startMax >= from) stretches.push({ from, to: span.startMax, endMin });
    from = span.startMax + 1;
    endMin = Math.max(endMin, span.endMin);
  }
  return [...stretches, { from, to: about.span.startMax, endMin }];
}

/** Those of the stretches in which one can have been the last before the occasion: it had begun, and nothing ended later. */
const possibleIn = (stretches: readonly Stretch[], { startMin, endMax }: DaySpan): readonly Stretch[] =>
  stretches.filter(({ to, endMin }) => startMin <= to && endMin <= endMax);

/** How many days earlier one ended if it was the last before the occasion, and this began in the stretch. */
const daysFrom = (one: DaySpan, { from, to, endMin }: Stretch): DayCount =>
  daysApart({ ...one, endMin: Math.max(one.endMin, endMin) }, { ...one, startMin: from, startMax: to });

/** What may have come directly before, and how many days earlier it ended. */
interface Possibility {
  readonly previous: readonly Occasion[];
  /** The days of the previous one, or of those that may have been it. */
  readonly span: DaySpan;
  readonly days: DayCount;
}

function examineLength(question: Question<FirstInClaim>): Finding {
  const { claim, about, last, undecided } = question;
  const stretches = stretchesOf(question);
  const possibilities = possibilitiesOf(question, stretches);
  if (possibilities.length === 0)
    return findingOn(question, { agrees: false, finding: `There is none before "${about.id}".` });
  const fitting = possibilities.find(({ days }) => fitsLength(days, claim.length));
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
    ...(fitting && { takenAsEarlier: earlierIf(fitting, claim.length, stretches, undecided) }),
  });
}

/** Those of the undecided that came before if a possibility is right and has the length of a claim. */
function earlierIf(
  { previous, span }: Possibility,
  length: FirstInClaim["length"],
  stretches: readonly Stretch[],
  undecided: readonly Occasion[],
): readonly Occasion[] {
  const to =
    possibleIn(stretches, span).find((stretch) => fitsLength(daysFrom(span, stretch), length))?.to ?? -Infinity;
  return undecided.filter((one) => previous.includes(one) || one.span.startMax < to);
}

/** The last of those that certainly came before; or any of the undecided, if it was earlier and ended last. */
function possibilitiesOf(
  { last, undecided }: Question<FirstInClaim>,
  stretches: readonly Stretch[],
): readonly Possibility[] {
  const [leader] = last;
  const endMax = last.reduce((day, { span }) => Math.max(day, span.endMax), -Infinity);
  const certain = leader === undefined ? [] : [{ previous: last, span: { ...leader.span, endMax } }];
  return [...certain, ...undecided.map((one) => ({ previous: [one], span: one.span }))].flatMap((possibility) => {
    const counts = possibleIn(stretches, possibility.span).map((stretch) => daysFrom(possibility.span, stretch));
    const [first, ...others] = counts;
    if (first === undefined) return [];
    const max = others.reduce((most, days) => Math.max(most, days.max), first.max);
    return [{ ...possibility, days: { min: first.min, max } }];
  });
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
