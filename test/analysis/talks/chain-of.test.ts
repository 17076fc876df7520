import { describe, expect, it } from "vitest";

import { chainOf } from "../../../src/analysis/talks/chain-of.ts";
import { meetings } from "../../../src/index.ts";
import { meeting } from "../../builders.ts";

const a = meeting({ id: "a", start: "2002" });
const b = meeting({ id: "b", start: "2004", follows: "a", evidence: { follows: ["of-the-link"] } });
const c = meeting({ id: "c", start: "2008", follows: "b" });
const d = meeting({ id: "d", start: "2006", follows: "b", status: "cancelled" });
const e = meeting({ id: "e", follows: "c" });
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe("chainOf", () => {
  it("goes back to the first and on to all that continue it, in date order", () => {
    const { before, after, sources, caveats } = chainOf([e, d, c, b, a], b);
    expect([ids(before), ids(after)]).toEqual([["a"], ["d", "c", "e"]]);
    expect(sources).toEqual(["of-the-link", "source-of-d", "source-of-c", "source-of-e"]);
    expect(caveats).toEqual([]);
    expect(chainOf([a, b, c, d, e], b).after).toEqual(after);
    const back = chainOf([a, b, c, d, e], e);
    expect([ids(back.before), back.sources]).toEqual([
      ["a", "b", "c"],
      ["of-the-link", "source-of-c", "source-of-e"],
    ]);
  });

  it("has one link where nothing continues anything", () => {
    expect(chainOf([a], a)).toEqual({ meeting: a, before: [], after: [], sources: [], caveats: [] });
  });

  it("says where the chain leads out of the meetings given", () => {
    expect(chainOf([b, c], c).caveats).toEqual([
      {
        kind: "passed-over",
        message: '"b" continues "a", which is not among the given meetings: the chain ends there.',
        records: [{ collection: "meetings", id: "b" }],
      },
    ]);
  });

  it("ends in a circle", () => {
    const circle = [
      meeting({ id: "x", follows: "z" }),
      meeting({ id: "y", follows: "x" }),
      meeting({ id: "z", follows: "y" }),
    ];
    const into = meeting({ id: "into", follows: "x" });
    for (const one of [...circle, into]) {
      const { before, after, caveats } = chainOf([...circle, into], one);
      expect(caveats).toEqual([]);
      expect(new Set([one, ...before, ...after]).size).toBe(1 + before.length + after.length);
    }
  });

  it("has a meeting once that is in the list twice", () => {
    expect(ids(chainOf([a, b, b, c], a).after)).toEqual(["b", "c"]);
  });

  it("is the same chain from each of its meetings on the record", () => {
    for (const one of meetings) {
      const [first = one] = chainOf(meetings, one).before;
      expect([first, ...chainOf(meetings, first).after]).toContain(one);
    }
  });
});
