import { asDay } from "../../dates/as-day.ts";
import type { Certainty, Day } from "../../dates/index.ts";
import { expectRecord } from "../../internal/check-input.ts";
import { distinctIn } from "../../internal/distinct.ts";
import { dayNumber, rangeOf, spanThroughout } from "../../model/day-span.ts";
import type { Delegate } from "../../model/delegate.ts";
import { inRecord } from "../../model/in-record.ts";
import { type Answer, type Caveat, caveat } from "../answer.ts";
import { type AttestedPost, careerOf } from "./career-of.ts";

/** The posts that a delegate held on a day. */
export interface HeldPosts<D extends Delegate = Delegate> extends Answer<D["posts"][number]["sources"][number]> {
  readonly delegate: D;
  /** The day that was asked about. */
  readonly on: Day;
  /** The posts, the earliest attested first. */
  readonly posts: readonly AttestedPost<D>[];
}

/**
 * Finds the posts that a delegate held on a day.
 *
 * A post is assumed to be held from the first day to the last for which sources attest it, and on no other day: a
 * source about 2012 says nothing about 2010.
 *
 * @param delegate - a delegate, from this dataset or your own
 * @param day - the day to look at, `YYYY-MM-DD`
 * @returns the posts: several if the delegate held several at once, none if no source attests one for the day. The
 * caveats say if the day falls between two on which the delegate is seen in the post, or may fall outside that period.
 * @throws EdtfError if `day` is not a calendar day; TypeError if `delegate` is not a delegate
 * @example
 * ```ts
 * const titles = (day) => postsOn(getDelegate("ri-ho-rim"), day).posts.map(({ title }) => title.split(" (")[0]);
 * titles("2002-08-18"); // => ["Deputy Secretary General of the Central Committee", "Department Director"]
 * titles("2014-03-03"); // => ["Secretary General of the Central Committee"]
 * titles("2007-01-01"); // => []
 * ```
 */
export function postsOn<D extends Delegate>(delegate: D, day: Day): HeldPosts<D> {
  expectRecord("postsOn", "a delegate", delegate, "posts");
  const on = asDay(day);
  const held = careerOf(delegate)
    .posts.map((post) => ({ post, answer: inRecord(delegate, () => whetherHeld(post, on)) }))
    .filter(({ answer }) => answer !== "no");
  return {
    delegate,
    on,
    posts: held.map(({ post }) => post),
    sources: distinctIn(held.map(({ post }) => post.sources)),
    caveats: held.flatMap(({ post, answer }) => caveatsOfPost(delegate, post, on, answer)),
  };
}

/** A delegate who is seen in a post had taken it up by then, and had not left it: a vague `from` or `until` is bounded by that. */
function whetherHeld({ from, until, seen }: AttestedPost, on: Day): Certainty {
  const day = dayNumber(on);
  const attested = spanThroughout(seen);
  const startMin = from === undefined ? attested.startMin : rangeOf(from).min;
  const endMax = until === undefined ? attested.endMax : rangeOf(until).max;
  if (day < startMin || day > endMax) return "no";
  const startMax = Math.min(rangeOf(from).max, attested.startMax);
  const endMin = Math.max(rangeOf(until).min, attested.endMin);
  return startMax <= day && day <= endMin ? "yes" : "maybe";
}

function caveatsOfPost(delegate: Delegate, post: AttestedPost, day: Day, answer: Certainty): readonly Caveat[] {
  const { title, from, until, first, last } = post;
  const { id } = delegate;
  const time = first === last ? first : `${first} to ${last}`;
  if (answer === "maybe") {
    const message = `"${id}" may or may not have been ${title} on ${day}: the post is attested for ${time}.`;
    return [caveat("approximate", message, "delegates", delegate)];
  }
  const isStated = first === day || last === day || (from !== undefined && until !== undefined);
  if (isStated) return [];
  return [caveat("assumed", `"${id}" is assumed to have been ${title} throughout ${time}.`, "delegates", delegate)];
}
