import { describe, expect, it } from "vitest";

import { counterpartsOf } from "../../../src/analysis/people/counterparts-of.ts";
import { delegates, meetings } from "../../../src/index.ts";
import { delegate, delegation, meeting } from "../../builders.ts";

const tasaka = delegate({ id: "tasaka", side: "JP" });

describe("counterpartsOf", () => {
  it("counts who sat on another side, most often first, of equals the one met first", () => {
    const { counterparts, sources } = counterpartsOf(
      [
        meeting({
          id: "c",
          start: "2014-03-19",
          delegations: [delegation("JP", "tasaka"), delegation("KP", "ri", "hong")],
        }),
        meeting({
          id: "a",
          start: "2012-08-09",
          delegations: [delegation("JP", "tasaka", "sugai"), delegation("KP", "pak"), delegation("other", "icrc")],
        }),
        meeting({ id: "b", start: "2014-03-03", delegations: [delegation("JP", "tasaka"), delegation("KP", "ri")] }),
        meeting({
          id: "without",
          start: "2014-05-26",
          delegations: [delegation("JP", "ihara"), delegation("KP", "song")],
        }),
      ],
      tasaka,
    );
    expect(counterparts.map(({ delegate: id, side, meetings: at }) => [id, side, at.map((one) => one.id)])).toEqual([
      ["ri", "KP", ["b", "c"]],
      ["pak", "KP", ["a"]],
      ["icrc", "other", ["a"]],
      ["hong", "KP", ["c"]],
    ]);
    expect(sources).toEqual(["source-of-a", "source-of-b", "source-of-c"]);
  });

  it("counts a meeting once, in however many delegations somebody sat", () => {
    const twice = meeting({
      id: "a",
      start: "2014",
      delegations: [
        delegation("JP", "tasaka"),
        delegation("JP", "tasaka"),
        delegation("KP", "ri"),
        delegation("KP", "ri"),
      ],
    });
    expect(counterpartsOf([twice], tasaka).counterparts).toEqual([{ delegate: "ri", side: "KP", meetings: [twice] }]);
  });

  it("does not count the delegate, and names the sources of the other delegation", () => {
    const other = { ...delegation("KP", "ri", "tasaka"), sources: ["of-the-others"] };
    const talks = meeting({ id: "a", start: "2014", delegations: [delegation("JP", "tasaka"), other] });
    const { counterparts, sources } = counterpartsOf([talks], tasaka);
    expect(counterparts.map(({ delegate: id }) => id)).toEqual(["ri"]);
    expect(sources).toEqual(["source-of-a", "of-the-others"]);
    const apart = {
      ...talks,
      delegations: [delegation("JP", "tasaka"), { ...delegation("KP", "ri"), sources: ["own"] }],
    };
    expect(counterpartsOf([apart], tasaka).sources).toEqual(["source-of-a", "own"]);
  });

  it("faces nobody where no meeting names the delegate", () => {
    expect(counterpartsOf([], tasaka).counterparts).toEqual([]);
  });

  it("goes both ways on the record: who faced whom was faced as often", () => {
    const faced = new Map(
      delegates.map((one) => [
        one.id,
        new Map(counterpartsOf(meetings, one).counterparts.map((other) => [other.delegate, other.meetings.length])),
      ]),
    );
    for (const [one, others] of faced) {
      for (const [other, times] of others) expect(faced.get(other)?.get(one)).toBe(times);
    }
  });
});
