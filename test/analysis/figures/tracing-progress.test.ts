import { describe, expect, it } from "vitest";

import { tracingProgress } from "../../../src/analysis/figures/tracing-progress.ts";
import { figures } from "../../../src/index.ts";
import type { Figure } from "../../../src/model/figure.ts";
import { figure } from "../../builders.ts";

const counted = (what: string, value: number, asOf: "2002-04-30" | "2002-08-19" = "2002-08-19", source = "ifrc") =>
  figure({
    id: `${what}-${asOf}-${source}`,
    indicator: `tracing-jp-${what}`,
    value,
    asOf,
    sources: [source],
    statedBy: source,
  });

describe("tracingProgress", () => {
  it("is 6 of 49 for Japan and 3 of 55 for the DPRK on the record", () => {
    const forJapan = tracingProgress(figures, "JP");
    expect([forJapan?.requested.value, forJapan?.answered.value, forJapan?.alive?.value]).toEqual([49, 6, 2]);
    expect(forJapan?.open).toEqual({ min: 43, max: 43 });
    expect(forJapan?.sources).toContain("ifrc-2002-08-19-progress-in-talks");
    const forTheDprk = tracingProgress(figures, "KP");
    expect([forTheDprk?.requested.value, forTheDprk?.answered.value, forTheDprk?.alive?.value]).toEqual([55, 3, 1]);
    expect(forTheDprk?.answeredRate.value).toBeCloseTo(0.0545, 4);
  });

  it("takes all its figures from one moment and one source", () => {
    const answer = tracingProgress(
      [
        counted("requested", 49),
        counted("answered", 6),
        counted("alive", 1, "2002-04-30"),
        counted("dead", 4, "2002-08-19", "a-paper"),
      ],
      "JP",
    );
    expect(answer).toMatchObject({ requested: { value: 49 }, answered: { value: 6 }, sources: ["ifrc"] });
    expect(answer).not.toHaveProperty("alive");
    expect(answer).not.toHaveProperty("dead");
  });

  it("prefers the latest set, then the fullest, and tells the ones that differ", () => {
    const early = [counted("requested", 49, "2002-04-30"), counted("answered", 0, "2002-04-30")];
    const bare = [counted("requested", 50, "2002-08-19", "a-paper"), counted("answered", 6, "2002-08-19", "a-paper")];
    const full = [counted("requested", 49), counted("answered", 6), counted("alive", 2), counted("dead", 4)];
    const answer = tracingProgress([...early, ...bare, ...full], "JP");
    expect([answer?.requested.value, answer?.alive?.value, answer?.dead?.value]).toEqual([49, 2, 4]);
    expect(answer?.caveats.map(({ message }) => message)).toEqual([
      "As of 2002-08-19: tracing-jp-requested 50, tracing-jp-answered 6, stated by a-paper.",
      "As of 2002-04-30: tracing-jp-requested 49, tracing-jp-answered 0, stated by ifrc.",
    ]);
    expect(tracingProgress([...early, ...full], "JP", { asOf: "2002-07-01" })?.answered.value).toBe(0);
  });

  it("prefers, of sets as full, the one that more sources state", () => {
    const stated = (requested: number, ...sources: readonly [string, ...string[]]) =>
      [counted("requested", requested), counted("answered", 6)].map((part): Figure => ({
        ...part,
        id: `${part.id}-${sources.join("-")}`,
        sources,
      }));
    const all = [...stated(49, "one"), ...stated(50, "a", "b"), ...stated(51, "other")];
    expect(tracingProgress(all, "JP")?.requested.value).toBe(50);
    expect(tracingProgress(all.toReversed(), "JP")?.requested.value).toBe(50);
  });

  it("tells a set that differs in how it bounds a number, or in the dead alone", () => {
    const used = [counted("requested", 49), counted("answered", 6), counted("dead", 4)];
    const of = (source: string, dead: number) =>
      ["requested", "answered"]
        .map((what, index) => counted(what, [49, 6][index] ?? 0, "2002-04-30", source))
        .concat(counted("dead", dead, "2002-04-30", source));
    const bounded = of("bounded", 4).map((part): Figure => ({ ...part, qualifier: "at-least" }));
    const answer = tracingProgress([...used, ...of("same", 4), ...of("other", 3), ...bounded], "JP");
    expect(answer?.caveats).toEqual([
      {
        kind: "differs",
        message:
          "As of 2002-04-30: tracing-jp-requested 49, tracing-jp-answered 6, tracing-jp-dead 3, stated by other.",
        records: ["requested", "answered", "dead"].map((what) => ({
          collection: "figures",
          id: `${what}-2002-04-30-other`,
        })),
      },
      expect.objectContaining({ message: expect.stringContaining("at least 49") }),
    ]);
  });

  it("says which of its numbers is rounded or a limit", () => {
    const answer = tracingProgress(
      [counted("requested", 49), counted("answered", 6), { ...counted("dead", 4), qualifier: "about" }],
      "JP",
    );
    expect(answer?.caveats.map(({ message }) => message)).toEqual([
      '"dead-2002-08-19-ifrc" is about 4, stated by ifrc.',
    ]);
  });

  it("takes no share of requests that may be 0", () => {
    const atMost: Figure = { ...counted("requested", 40), qualifier: "at-most" };
    expect(tracingProgress([atMost, counted("answered", 6)], "JP")).toBeUndefined();
  });

  it("keeps an open number open", () => {
    const answer = tracingProgress(
      [{ ...counted("requested", 40), qualifier: "at-least" }, counted("answered", 6)],
      "JP",
    );
    expect(answer?.open).toEqual({ min: 34 });
    const openOf = (answered: Figure["value"]) =>
      tracingProgress([counted("requested", 40), { ...counted("answered", 0), value: answered }], "JP")?.open;
    expect(openOf({ min: 30, max: 45 })).toEqual({ min: 0, max: 10 });
    expect(openOf({ min: 41, max: 45 })).toEqual({ min: 0, max: 0 });
    expect(openOf(40)).toEqual({ min: 0, max: 0 });
  });

  it("has nothing to say without requests and answers of one moment", () => {
    expect(tracingProgress([], "JP")).toBeUndefined();
    expect(tracingProgress([counted("requested", 49)], "JP")).toBeUndefined();
    expect(tracingProgress([counted("requested", 49), counted("answered", 6)], "KP")).toBeUndefined();
  });
});
