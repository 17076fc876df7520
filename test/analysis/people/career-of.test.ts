import { describe, expect, it } from "vitest";

import { careerOf } from "../../../src/analysis/people/career-of.ts";
import { compareDates, type Edtf } from "../../../src/dates/index.ts";
import { delegates } from "../../../src/index.ts";
import { delegate } from "../../builders.ts";

describe("careerOf", () => {
  it("puts the posts in the order of time, each with the time for which it is attested", () => {
    const { posts, sources } = careerOf(
      delegate({
        id: "ri",
        posts: [
          { organization: "b", title: "chief", seen: "2012-08-09/2014-03-03", from: "2012-04", sources: ["x", "y"] },
          { organization: "a", title: "deputy", seen: "2002-08-18", until: "2005?", sources: ["y", "z"] },
        ],
      }),
    );
    expect(posts.map(({ title, first, last }) => [title, first, last])).toEqual([
      ["deputy", "2002-08-18", "2005?"],
      ["chief", "2012-04", "2014-03-03"],
    ]);
    expect(sources).toEqual(["y", "z", "x"]);
  });

  it("keeps what a source leaves open, and puts of posts that began together the one that ended first first", () => {
    const post = (title: string, seen: Edtf) => ({ organization: "a", title, seen, sources: ["x"] });
    const { posts } = careerOf(
      delegate({
        id: "ri",
        posts: [
          post("head", "2002-08-18/2003"),
          post("still", "2004/.."),
          post("guide", "2002-08-18"),
          post("before", "../2001"),
        ],
      }),
    );
    expect(posts.map(({ title, first, last }) => [title, first, last])).toEqual([
      ["before", "../2001", "2001"],
      ["guide", "2002-08-18", "2002-08-18"],
      ["head", "2002-08-18", "2003"],
      ["still", "2004", "2004/.."],
    ]);
  });

  it("is empty for a delegate without posts", () => {
    expect(careerOf(delegate({ id: "ri" }))).toMatchObject({ posts: [], sources: [], caveats: [] });
  });

  it("has every post of everybody on record once, in order", () => {
    for (const one of delegates) {
      const { posts } = careerOf(one);
      expect(new Set(posts.map(({ first: _first, last: _last, ...post }) => post))).toEqual(new Set(one.posts));
      const firsts = posts.map(({ first }) => first);
      expect(firsts.toSorted(compareDates)).toEqual(firsts);
    }
  });
});
