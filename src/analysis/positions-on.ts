import { asDay, type Certainty, type Day, type Edtf, whetherBefore } from "../dates/index.ts";
import type { Delegate } from "../schema/delegate.ts";
import { type Answer, type Caveat, distinct } from "./answer.ts";
import { careerOf, type Post } from "./career-of.ts";

/** What a delegate was on a day. */
export interface PositionsOn<D extends Delegate = Delegate> extends Answer<D["positions"][number]["sources"][number]> {
  readonly delegate: D;
  readonly on: Day;
  /** The posts attested for the day, the first attested first. */
  readonly posts: readonly Post<D>[];
}

/**
 * The positions that a delegate held on a day.
 *
 * A post is taken to be held from the first day to the last for which it is attested, and on no other: what a source says
 * of 2012 tells nothing of 2010.
 *
 * @param delegate - a delegate, of this record or your own
 * @param day - the day to look at, `YYYY-MM-DD`
 * @returns the posts of that day, several where several were held at once, none where none is attested. The caveats say
 * where the day lies between two on which the delegate is seen, and where it may lie outside.
 * @throws EdtfError when `day` is no calendar day
 * @example
 * ```ts
 * const titles = (day) => positionsOn(getDelegate("ri-ho-rim"), day).posts.map(({ position }) => position.title.split(" (")[0]);
 * titles("2002-08-18"); // => ["Deputy Secretary General of the Central Committee", "Department Director"]
 * titles("2014-03-03"); // => ["Secretary General of the Central Committee"]
 * titles("2007-01-01"); // => []
 * ```
 */
export function positionsOn<D extends Delegate>(delegate: D, day: Day): PositionsOn<D> {
  const on = asDay(day);
  const found = careerOf(delegate)
    .posts.map((post) => ({ post, answer: whetherHeld(post, on) }))
    .filter(({ answer }) => answer !== "no");
  return {
    delegate,
    on,
    posts: found.map(({ post }) => post),
    sources: distinct(...found.map(({ post }) => post.position.sources)),
    caveats: found.flatMap(({ post, answer }) => caveats(delegate, post, on, answer)),
  };
}

function whetherHeld({ first, last }: Post, day: Edtf): Certainty {
  const [early, late] = [whetherBefore(day, first), whetherBefore(last, day)];
  if (early === "yes" || late === "yes") return "no";
  return early === "maybe" || late === "maybe" ? "maybe" : "yes";
}

function caveats({ id }: Delegate, { position, first, last }: Post, day: Day, answer: Certainty): readonly Caveat[] {
  const caveat = (kind: Caveat["kind"], message: string): readonly Caveat[] => [
    { kind, message, records: [{ collection: "delegates", id }] },
  ];
  const time = first === last ? first : `${first} to ${last}`;
  if (answer === "maybe") {
    return caveat("approximate", `"${id}" may have been ${position.title} on ${day}, or not: attested is ${time}.`);
  }
  const isStated = first === day || last === day || (position.from !== undefined && position.until !== undefined);
  if (isStated) return [];
  return caveat("assumed", `"${id}" is taken to have been ${position.title} all the time from ${time}.`);
}
