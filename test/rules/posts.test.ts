import { expect, it } from "vitest";

import { earliest, latest } from "../../src/dates/index.ts";
import type { Delegate } from "../../src/model/delegate.ts";
import { holding } from "../builders.ts";
import { record, type Rule, unexcused } from "./rule.ts";

/** Posts that one person holds at a time, by what their titles begin with. */
const single = ["Prime Minister", "Minister for Foreign Affairs", "Chief Cabinet Secretary", "Foreign Minister"];

/** Posts do not contradict: two officials are not seen in the same single post of a side at the same time. */
const singlePosts: Rule = ({ delegates }) => {
  const held = delegates.flatMap(({ id, side, posts }) =>
    posts.flatMap(({ title, seen }) => {
      const post = single.find((name) => title === name || title.startsWith(`${name} (`));
      const [first, last] = [earliest(seen), latest(seen)];
      return post === undefined || first === undefined || last === undefined
        ? []
        : [{ id, side, post, seen, first, last }];
    }),
  );
  return held.flatMap((one, index) =>
    held
      .slice(index + 1)
      .filter((other) => other.id !== one.id && other.side === one.side && other.post === one.post)
      // What is only known to the month or the year can lie before or after.
      .filter((other) => one.first <= other.last && other.first <= one.last)
      .filter((other) => /^\d{4}-\d\d-\d\d/.test(one.seen) && /^\d{4}-\d\d-\d\d/.test(other.seen))
      .map(
        (other) => `delegates ${one.id}: is seen as ${one.post} on ${one.seen}, and so is ${other.id} on ${other.seen}`,
      ),
  );
};

/** Posts are in the order in which a source first shows the delegate in them. */
const order: Rule = ({ delegates }) =>
  delegates.flatMap(({ id, posts }) =>
    posts.slice(1).flatMap((post, index) => {
      const [first, second] = [posts[index]?.seen, post.seen].map((seen) => seen && earliest(seen));
      return first !== undefined && second !== undefined && first > second
        ? [`delegates ${id}: is seen as ${post.title} on ${post.seen}, which is earlier than the post before it`]
        : [];
    }),
  );

it("holds", () => {
  expect(unexcused(singlePosts(record))).toEqual([]);
  expect(unexcused(order(record))).toEqual([]);
});

it("catches posts out of order, and allows for those that may be in order", () => {
  const post = (title: string, seen: "1990" | "1990/1992" | "1995" | "199X") => ({ title, seen, sources: ["s"] });
  const delegate = (id: string, ...posts: readonly ReturnType<typeof post>[]): Delegate => ({
    id,
    side: "JP",
    names: { en: id },
    posts,
  });
  expect(
    order(
      holding({
        delegates: [
          delegate("a", post("Director", "1995"), post("Clerk", "1990")),
          delegate("b", post("Clerk", "1990/1992"), post("Director", "199X"), post("Clerk", "1995")),
        ],
      }),
    ),
  ).toEqual(["delegates a: is seen as Clerk on 1990, which is earlier than the post before it"]);
});

it("catches two prime ministers of one side at one time, and lets one follow the other", () => {
  const premier = (id: string, seen: "2001-05-01/2006-09-01" | "2002-09-17" | "2012-12-01"): Delegate => ({
    id,
    side: "JP",
    names: { en: id },
    posts: [{ organization: "o", title: "Prime Minister", seen, sources: ["s"] }],
  });
  expect(
    singlePosts(
      holding({
        delegates: [premier("a", "2001-05-01/2006-09-01"), premier("b", "2002-09-17"), premier("c", "2012-12-01")],
      }),
    ),
  ).toEqual(["delegates a: is seen as Prime Minister on 2001-05-01/2006-09-01, and so is b on 2002-09-17"]);
});
