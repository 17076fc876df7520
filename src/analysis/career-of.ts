import { compareDates, type Edtf, endOf, startOf } from "../dates/index.ts";
import type { Delegate } from "../schema/delegate.ts";
import { type Answer, distinct } from "./answer.ts";

/** A position with the time for which it is attested. */
export interface Post<D extends Delegate = Delegate> {
  readonly position: D["positions"][number];
  /** When it was taken up (`position.from`); where no source says that, the first day on which one shows the delegate in it. */
  readonly first: Edtf;
  /** When it was left (`position.until`); where no source says that, the last day on which one shows the delegate in it. */
  readonly last: Edtf;
}

/** The positions of a delegate in the order of time. */
export interface Career<D extends Delegate = Delegate> extends Answer<D["positions"][number]["sources"][number]> {
  readonly delegate: D;
  readonly posts: readonly Post<D>[];
}

/**
 * The positions of a delegate in the order of time, each with the time for which it is attested. Between two posts nothing
 * is known, and posts can overlap: some hold two at once.
 *
 * @param delegate - a delegate, of this record or your own
 * @returns the posts, the first attested first
 * @throws EdtfError when a date of a position is no supported EDTF string
 * @example
 * ```ts
 * const { posts } = careerOf(getDelegate("osamu-tasaka"));
 * posts.map(({ position, first }) => [position.organization, first]); // => [["japanese-red-cross", "2012-08-09"]]
 * ```
 */
export function careerOf<D extends Delegate>(delegate: D): Career<D> {
  const positions: readonly D["positions"][number][] = delegate.positions;
  const posts = positions
    .map((position): Post<D> => ({
      position,
      first: position.from ?? startOf(position.seen) ?? position.seen,
      last: position.until ?? endOf(position.seen) ?? position.seen,
    }))
    .toSorted((a, b) => compareDates(a.first, b.first) || compareDates(a.last, b.last));
  return { delegate, posts, sources: distinct(...posts.map(({ position }) => position.sources)), caveats: [] };
}
