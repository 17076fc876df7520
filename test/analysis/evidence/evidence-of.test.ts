import { describe, expect, it } from "vitest";

import { evidenceOf } from "../../../src/analysis/evidence/evidence-of.ts";
import { dataset } from "../../../src/index.ts";
import { delegate, figure, holding, meeting } from "../../builders.ts";

const talks = meeting({
  id: "m",
  start: "2014-03-03",
  outcomes: [{ text: "agreed", sources: ["d"] }, { text: "met" }],
  sources: ["a"],
  evidence: { start: ["b", "c"] },
  variants: [
    { field: "start", value: "2014-03-04", sources: ["d"], note: "one paper" },
    { field: "venue", value: "a hotel", sources: ["d"] },
  ],
});
const disagreement = {
  id: "first-day",
  about: [{ collection: "meetings", id: "m", field: "start" }],
  summary: "The first day.",
  readings: [
    { value: "3 March", used: true, sources: ["b"] },
    { value: "4 March", sources: ["d"] },
  ],
  basis: "official-text",
  why: "The ministry gives the third.",
} as const;

const whole = holding({ meetings: [talks], disagreements: [disagreement] });
const inMeeting = <Field extends keyof typeof talks>(field: Field) =>
  evidenceOf(whole, { collection: "meetings", id: "m", field });

describe("evidenceOf", () => {
  it("refuses a misspelt field, and takes none from what every object inherits", () => {
    const asked = (field: string) => () =>
      // Cast: what a caller in JavaScript can pass.
      evidenceOf(dataset, { collection: "meetings", id: "2014-03-03-shenyang", field: field as "end" });
    expect(asked("edn")).toThrow('evidenceOf found no field "edn". Did you mean "end"?');
    expect(asked("titel")).toThrow('Did you mean "title"?');
    expect(asked("constructor")()?.value).toBeUndefined();
  });

  it("says who states a value, who says otherwise and by which rule the record chose", () => {
    const answer = inMeeting("start");
    expect(answer).toMatchObject({
      value: "2014-03-03",
      sources: ["b", "c"],
      variants: [{ value: "2014-03-04" }],
      disagreements: [{ id: "first-day", basis: "official-text" }],
    });
    expect(answer?.caveats).toEqual([
      {
        kind: "differs",
        message: 'Other sources give another start for "m": 2014-03-04 (one paper).',
        records: [{ collection: "meetings", id: "m" }],
      },
      {
        kind: "differs",
        message: "The first day. The ministry gives the third.",
        records: [{ collection: "disagreements", id: "first-day" }],
      },
    ]);
  });

  it("separates what it joins, whether or not the texts of a dataset end with a full stop", () => {
    const [before, after] = ["How many met", "How many met."].map((summary) => ({ ...disagreement, summary }));
    for (const why of ["Both count", "Both count."]) {
      for (const one of [before, after]) {
        const disagreements = [{ ...disagreement, ...one, why }];
        const variants = [{ field: "start", value: "2014-03-04", sources: ["d"], note: why }] as const;
        const answer = evidenceOf(holding({ meetings: [{ ...talks, variants }], disagreements }), {
          collection: "meetings",
          id: "m",
          field: "start",
        });
        expect(answer?.caveats.map(({ message }) => message)).toEqual([
          'Other sources give another start for "m": 2014-03-04 (Both count).',
          "How many met. Both count.",
        ]);
      }
    }
  });

  it("falls back on the sources of the record, and for an entry of a list on its own", () => {
    expect(inMeeting("title")).toEqual({
      value: "A meeting",
      sources: ["a"],
      variants: [],
      disagreements: [],
      caveats: [],
    });
    expect(inMeeting("outcomes")?.sources).toEqual(["d", "a"]);
    const figures = [figure({ id: "f", indicator: "i", value: 9 })];
    expect(evidenceOf(holding({ figures }), { collection: "figures", id: "f", field: "value" })).toMatchObject({
      value: 9,
      sources: ["a-source"],
    });
    const posts = [{ organization: "o", title: "Director", seen: "2002", sources: ["s"] }] as const;
    const delegates = [delegate({ id: "d", posts })];
    expect(evidenceOf(holding({ delegates }), { collection: "delegates", id: "d", field: "posts" })?.sources).toEqual([
      "s",
    ]);
  });

  it("takes the sources of its parts for a record without sources of its own", () => {
    const posts = [{ title: "Director", seen: "2002", sources: ["s"] }] as const;
    const delegates = [delegate({ id: "d", posts })];
    expect(evidenceOf(holding({ delegates }), { collection: "delegates", id: "d", field: "names" })?.sources).toEqual([
      "s",
    ]);
    expect(evidenceOf(whole, { collection: "disagreements", id: "first-day", field: "why" })?.sources).toEqual([
      "b",
      "d",
    ]);
  });

  it("has no source for what the record leaves open, and keeps what others say about it", () => {
    const answer = inMeeting("venue");
    expect([answer?.value, answer?.sources]).toEqual([undefined, []]);
    expect(answer?.variants.map(({ value }) => value)).toEqual(["a hotel"]);
    expect(answer?.caveats.map(({ message }) => message)).toEqual([
      'Other sources give another venue for "m": a hotel.',
    ]);
  });

  it("says of a status and of a list that others give another one, and other ones", () => {
    const variants = (["status", "topics"] as const).map((field) => ({ field, value: "x", sources: ["d"] }));
    const told = (field: "status" | "topics") =>
      evidenceOf(holding({ meetings: [{ ...talks, variants }] }), { collection: "meetings", id: "m", field })
        ?.caveats[0]?.message;
    expect([told("status"), told("topics")]).toEqual([
      'Other sources give another status for "m": x.',
      'Other sources give other topics for "m": x.',
    ]);
  });

  it("names each source once", () => {
    const twice = { ...talks, sources: ["a", "a"], outcomes: [{ text: "met" }, { text: "agreed" }] };
    const of = (field: "outcomes" | "title") =>
      evidenceOf(holding({ meetings: [twice] }), { collection: "meetings", id: "m", field })?.sources;
    expect([of("outcomes"), of("title")]).toEqual([["a"], ["a"]]);
  });

  it("is undefined where the dataset has no such record", () => {
    expect(evidenceOf(whole, { collection: "meetings", id: "n", field: "start" })).toBeUndefined();
    expect(evidenceOf(whole, { collection: "events", id: "m", field: "date" })).toBeUndefined();
  });

  it("refuses a dataset with a collection that is no list, even one that it does not read", () => {
    // Cast: a caller in JavaScript can pass anything.
    const places = 4 as never;
    expect(() => evidenceOf({ ...whole, places }, { collection: "meetings", id: "m", field: "start" })).toThrow(
      new TypeError("evidenceOf expects a list of places, not 4."),
    );
  });

  it("refuses a reference without the name of a field", () => {
    // Cast: a caller in JavaScript can pass anything.
    for (const field of [undefined, 4, ["start"]])
      expect(() => evidenceOf(whole, { collection: "meetings", id: "m", field: field as never })).toThrow(
        new TypeError("evidenceOf expects the name of a field, { collection, id, field }."),
      );
  });
});
