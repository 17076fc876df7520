import { compareDates, type Edtf, endOf, startOf } from "../../dates/index.ts";
import { expectRecord } from "../../internal/check-input.ts";
import { distinctIn } from "../../internal/distinct.ts";
import type { Delegate } from "../../model/delegate.ts";
import { inRecord } from "../../model/in-record.ts";
import type { Answer } from "../answer.ts";

/** A post with the period for which sources attest it. */
export type AttestedPost<D extends Delegate = Delegate> = D["posts"][number] & {
  /** When the delegate took it up (`from`); if no source says, the first date on which one shows the delegate in it. */
  readonly first: Edtf;
  /** When the delegate left it (`until`); if no source says, the last date on which one shows the delegate in it. */
  readonly last: Edtf;
};

/** The posts of a delegate over time. */
export interface Career<D extends Delegate = Delegate> extends Answer<D["posts"][number]["sources"][number]> {
  readonly delegate: D;
  /** The posts, the earliest attested first. */
  readonly posts: readonly AttestedPost<D>[];
}

/**
 * Lists the posts of a delegate in chronological order, each with the period for which sources attest it. Nothing is
 * known about the time between two posts, and posts can overlap: some officials held two at once.
 *
 * @param delegate - a delegate, from this dataset or your own
 * @returns the posts, the earliest attested first, with their sources; no caveats
 * @throws EdtfError if a date of a post is not a supported EDTF string; TypeError if `delegate` is not a delegate
 * @example
 * ```ts
 * const { posts } = careerOf(getDelegate("osamu-tasaka"));
 * posts.map(({ organization, first }) => [organization, first]); // => [["japanese-red-cross", "2012-08-09"]]
 * ```
 */
export function careerOf<D extends Delegate>(delegate: D): Career<D> {
  expectRecord("careerOf", "a delegate", delegate, "posts");
  const known: readonly D["posts"][number][] = delegate.posts;
  const posts = inRecord(delegate, () =>
    known
      .map((post): AttestedPost<D> => ({
        ...post,
        first: post.from ?? startOf(post.seen) ?? post.seen,
        last: post.until ?? endOf(post.seen) ?? post.seen,
      }))
      .toSorted((a, b) => compareDates(a.first, b.first) || compareDates(a.last, b.last)),
  );
  return { delegate, posts, sources: distinctIn(posts.map(({ sources }) => sources)), caveats: [] };
}
