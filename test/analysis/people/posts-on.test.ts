import { describe, expect, it } from "vitest";

import { postsOn } from "../../../src/analysis/people/posts-on.ts";
import type { Day, Edtf } from "../../../src/dates/index.ts";
import { delegate } from "../../builders.ts";

const post = (title: string, seen: Edtf, more: { readonly from?: Edtf; readonly until?: Edtf } = {}) => ({
  organization: "a-body",
  title,
  seen,
  ...more,
  sources: [`source-of-${title}`],
});
const ri = delegate({
  id: "ri",
  posts: [
    post("deputy", "2000-09-12/2002-08-19"),
    post("chief", "2012-08-09/2014-10-29"),
    post("panel head", "2014-07/2014-10-29"),
    post("envoy", "2016", { until: "2017-03-01" }),
  ],
});
const on = (day: Day) => {
  const { posts, sources, caveats } = postsOn(ri, day);
  return {
    titles: posts.map(({ title }) => title),
    sources,
    caveats: caveats.map(({ message }) => message),
  };
};

describe("postsOn", () => {
  it("gives the post of the day, with who attests it", () => {
    expect(on("2002-08-19")).toEqual({ titles: ["deputy"], sources: ["source-of-deputy"], caveats: [] });
    expect(on("2000-09-12")).toEqual(on("2002-08-19"));
  });

  it("gives several that were held at once, and says where no source shows the delegate on the very day", () => {
    expect(on("2014-09-01")).toEqual({
      titles: ["chief", "panel head"],
      sources: ["source-of-chief", "source-of-panel head"],
      caveats: [
        '"ri" is assumed to have been chief throughout 2012-08-09 to 2014-10-29.',
        '"ri" is assumed to have been panel head throughout 2014-07 to 2014-10-29.',
      ],
    });
  });

  it("guesses nothing before, between and after", () => {
    for (const day of ["1999-01-01", "2007-01-01", "2014-10-30", "2017-03-02"] as const) {
      expect(on(day)).toEqual({ titles: [], sources: [], caveats: [] });
    }
  });

  it("takes nothing for granted where a source says from when until when", () => {
    const head = delegate({
      id: "head",
      posts: [post("head", "2012-08-09", { from: "2010-04-01", until: "2014-03-31" })],
    });
    expect(postsOn(head, "2011-01-01")).toMatchObject({ posts: [{ first: "2010-04-01" }], caveats: [] });
    const since = delegate({ id: "since", posts: [post("head", "2012-08-09", { from: "2010-04-01" })] });
    const until = delegate({ id: "until", posts: [post("head", "2012-08-09", { until: "2014-03-31" })] });
    expect(postsOn(since, "2011-01-01").caveats).toEqual([
      {
        kind: "assumed",
        message: '"since" is assumed to have been head throughout 2010-04-01 to 2012-08-09.',
        records: [{ collection: "delegates", id: "since" }],
      },
    ]);
    expect(postsOn(until, "2013-01-01").caveats).toHaveLength(1);
  });

  it("says where a date leaves it open", () => {
    expect(on("2014-07-15")).toMatchObject({
      titles: ["chief", "panel head"],
      caveats: [
        '"ri" is assumed to have been chief throughout 2012-08-09 to 2014-10-29.',
        '"ri" may or may not have been panel head on 2014-07-15: the post is attested for 2014-07 to 2014-10-29.',
      ],
    });
    expect(postsOn(ri, "2014-07-15").caveats[1]?.records).toEqual([{ collection: "delegates", id: "ri" }]);
    const once = delegate({ id: "once", posts: [post("guide", "2002-08"), post("host", "2002-08-18/2002-08")] });
    expect(postsOn(once, "2002-08-19").caveats.map(({ kind, message }) => [kind, message])).toEqual([
      ["approximate", '"once" may or may not have been guide on 2002-08-19: the post is attested for 2002-08.'],
      [
        "approximate",
        '"once" may or may not have been host on 2002-08-19: the post is attested for 2002-08-18 to 2002-08.',
      ],
    ]);
    expect(on("2016-05-01").caveats).toEqual([
      '"ri" may or may not have been envoy on 2016-05-01: the post is attested for 2016 to 2017-03-01.',
    ]);
  });

  it("refuses a day that is none", () => {
    expect(() => on("2014-02-30")).toThrow(/'30' is not a day of 2014-02/);
    // @ts-expect-error the type knows it too
    expect(() => on("2014-02")).toThrow(/'2014-02' is not a day/);
  });
});
