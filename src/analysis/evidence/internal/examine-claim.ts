import type { DayCount } from "../../../dates/index.ts";
import type { Claim, FirstInClaim, FirstSinceClaim, LastClaim, NthClaim } from "../../../model/claim.ts";
import { spanThroughout } from "../../../model/day-span.ts";
import { daysApart } from "../../internal/meeting-days.ts";
import { shortList } from "../../internal/short-list.ts";
import { earlierBy, fitsLength } from "./claim-length.ts";
import { type WhatIsBefore, beforeIn, cameLast, compareOccasions, type Row } from "./claim-row.ts";
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
  /** Of those that certainly came before, those that may have come last. */
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
  const before = beforeIn(row, at, except);
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
  { about, undecided, last }: Question<C>,
  found: Pick<Finding, "agrees" | "finding"> & Partial<Finding>,
): Finding => ({
  about,
  undecided,
  last,
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

/** Those of the undecided that may have come directly before. */
const perhapsLast = ({ last: [leader], undecided }: WhatIsBefore): readonly Occasion[] =>
  leader === undefined ? undecided : undecided.filter((one) => !cameLast(leader, one));

function examineSince(question: Question<FirstSinceClaim>, since: Occasion | undefined): Finding {
  const { claim, about, last, undecided } = question;
  if (since === undefined || since === about || since.span.startMin > about.span.startMax)
    throw notCounted(claim, claim.since);
  const possible = [...last, ...perhapsLast(question)];
  const agrees = possible.includes(since);
  const neighbours = agrees ? [since, ...possible.filter((one) => one !== since)] : possible;
  return findingOn(question, {
    agrees,
    finding: `The one before "${about.id}" is ${eitherOf(neighbours)}${orNone(last)}.`,
    neighbours,
    ...(agrees && { takenAsEarlier: undecided.filter((one) => one === since || cameLast(since, one)) }),
  });
}

/** What is possible, too, if nothing certainly came before. */
const orNone = (last: readonly Occasion[]): string => (last.length === 0 ? ", or there is none before it" : "");

/** Some ids as a choice: "a", "b" or "c". */
function eitherOf(occasions: readonly Occasion[]): string {
  const words = shortList(occasions.map(({ id }) => `"${id}"`));
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** What may have come directly before, and how many days earlier it ended. */
interface Possibility {
  readonly previous: readonly Occasion[];
  readonly days: DayCount;
}

function examineLength(question: Question<FirstInClaim>): Finding {
  const { claim, about, last, undecided } = question;
  const possibilities = possibilitiesOf(question);
  if (possibilities.length === 0)
    return findingOn(question, { agrees: false, finding: `There is none before "${about.id}".` });
  const fitting = possibilities.find(({ days }) => fitsLength(days, claim.length));
  const ordered =
    fitting === undefined
      ? possibilities
      : [fitting, ...possibilities.filter((possibility) => possibility !== fitting)];
  const words = ordered.map(({ previous, days }) => `${eitherOf(previous)}, ${earlierBy(days, claim.length)}`);
  const [previous] = fitting?.previous ?? [];
  return findingOn(question, {
    agrees: fitting !== undefined,
    finding: `The one before "${about.id}" is ${shortList(words).join(", or ")}${orNone(last)}.`,
    neighbours: ordered.flatMap((possibility) => possibility.previous),
    ...(previous && { takenAsEarlier: undecided.filter((one) => one === previous || cameLast(previous, one)) }),
  });
}

/** The last of those that certainly came before; or any of the undecided, if it was earlier. */
function possibilitiesOf(question: Question<FirstInClaim>): readonly Possibility[] {
  const { about, last } = question;
  const [leader] = last;
  const perhaps = perhapsLast(question);
  // What is not earlier bounds the day on which `about` can have begun.
  const until = (later: readonly Occasion[]) => ({
    ...about.span,
    startMax: later.reduce((day, { span }) => Math.min(day, span.startMax), about.span.startMax),
  });
  const possibilities = perhaps.map((one): Possibility => {
    const endMin = Math.max(one.span.endMin, leader?.span.endMin ?? -Infinity);
    const later = perhaps.filter((other) => cameLast(other, one));
    return { previous: [one], days: daysApart({ ...one.span, endMin }, until(later)) };
  });
  if (leader === undefined) return possibilities;
  const endMax = last.reduce((day, { span }) => Math.max(day, span.endMax), -Infinity);
  return [{ previous: last, days: daysApart({ ...leader.span, endMax }, until(perhaps)) }, ...possibilities];
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
  for (let index = at + 1; index < occasions.length; index += 1) {
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
