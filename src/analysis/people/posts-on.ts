import { asDay } from "../../dates/edtf.ts";
import { type Certainty, type Day, type Edtf, whetherBefore } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Delegate } from "../../model/delegate.ts";
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
 * @throws EdtfError if `day` is not a calendar day
 * @example
 * ```ts
 * const titles = (day) => postsOn(getDelegate("ri-ho-rim"), day).posts.map(({ title }) => title.split(" (")[0]);
 * titles("2002-08-18"); // => ["Deputy Secretary General of the Central Committee", "Department Director"]
 * titles("2014-03-03"); // => ["Secretary General of the Central Committee"]
 * titles("2007-01-01"); // => []
 * ```
 */
export function postsOn<D extends Delegate>(delegate: D, day: Day): HeldPosts<D> {
  const on = asDay(day);
  const held = careerOf(delegate)
    .posts.map((post) => ({ post, answer: whetherHeld(post, on) }))
    .filter(({ answer }) => answer !== "no");
  return {
    delegate,
    on,
    posts: held.map(({ post }) => post),
    sources: distinct(...held.map(({ post }) => post.sources)),
    caveats: held.flatMap(({ post, answer }) => caveatsOfPost(delegate, post, on, answer)),
  };
}

function whetherHeld({ first, last }: AttestedPost, day: Edtf): Certainty {
  const [early, late] = [whetherBefore(day, first), whetherBefore(last, day)];
  if (early === "yes" || late === "yes") return "no";
  return early === "maybe" || late === "maybe" ? "maybe" : "yes";
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
