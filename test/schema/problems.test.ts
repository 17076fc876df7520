import { describe, expect, it } from "vitest";
import * as z from "zod";

import { meetings } from "../../src/index.ts";
import {
  claimSchema,
  figureSchema,
  formatProblem,
  meetingSchema,
  placeSchema,
  problemsOf,
  sourceSchema,
} from "../../src/schema/index.ts";
import { figure, meeting } from "../builders.ts";

const told = (value: unknown, schema: z.ZodType = meetingSchema): string[] =>
  problemsOf(value, schema, 'meetings "m"').map(formatProblem);

describe("problemsOf", () => {
  it("has nothing to say about a right record", () => {
    expect(told(meeting({ id: "m", start: "2002-08-18", end: "2002-08-19" }))).toEqual([]);
    expect(meetings.flatMap((record) => told(record))).toEqual([]);
  });

  it("tells all that is wrong at once, with the path and what was expected", () => {
    const broken = {
      ...meeting({ id: "m" }),
      id: "M 1",
      channel: "red cross",
      start: "18 August 2002",
      strat: "2002-08-18",
      outcomes: [{ text: "agreed" }, { txt: "agreed" }],
      delegations: [{ side: "JP", capacity: "party", size: 2.5, members: [{ delegate: "x", role: "the boss" }] }],
      sources: [],
    };
    expect(told(broken)).toEqual([
      'meetings "m", id: expected lower-case words or digits joined by hyphens, such as "2019-05-07-geneva", found "M 1"',
      'meetings "m", channel: expected letters and digits, joined by "-", "/" or ".", such as "home-visits" or "FARC-EP", found "red cross"',
      expect.stringMatching(/^meetings "m", start: '18 August 2002' is not a date/),
      'meetings "m", delegations[0].size: expected an integer, found 2.5',
      'meetings "m", delegations[0].members[0].role: expected letters and digits, joined by "-", "/" or ".", such as "home-visits" or "FARC-EP", found "the boss"',
      'meetings "m", outcomes[1].text: is missing; expected a string',
      'meetings "m", outcomes[1]: has an unknown field "txt"; correct its name or remove it',
      'meetings "m", sources: expected at least one entry',
      'meetings "m": has an unknown field "strat"; correct its name or remove it. Did you mean "start"?',
    ]);
  });

  it("says which word or field may have been meant, wherever it is", () => {
    const talks = meeting({ id: "m" });
    expect(
      told({ ...talks, evidence: { strat: ["s"] }, variants: [{ field: "strt", value: 1, sources: ["s"] }] }),
    ).toEqual([
      'meetings "m", evidence: has an unknown field "strat"; correct its name or remove it. Did you mean "start"?',
      expect.stringMatching(
        /^meetings "m", variants\[0\]\.field: expected one of .*, found "strt"\. Did you mean "start"\?$/,
      ),
    ]);
    expect(told({ ...talks, venu: "a hotel", colour: "red", rond: "first" })).toEqual([
      'meetings "m": has unknown fields "venu", "colour", "rond"; correct their names or remove them. Did you mean "venue", "round"?',
    ]);
    expect(told({ ...talks, status: 7 })).toEqual([expect.stringMatching(/found 7$/)]);
  });

  it("says of which kinds a claim can be", () => {
    const kinds = 'expected one of "first-since", "first-in", "nth", "last"';
    expect(told({ id: "c", kind: "frist-since" }, claimSchema)).toEqual([
      `meetings "m", kind: ${kinds}, found "frist-since". Did you mean "first-since"?`,
    ]);
    expect(told({ id: "c" }, claimSchema)).toEqual([`meetings "m", kind: is missing; ${kinds}`]);
    expect(told("c", claimSchema)).toEqual(['meetings "m": expected an object, found "c"']);
  });

  it("cuts a long text short where it repeats it", () => {
    const [long] = told({ ...meeting({ id: "m" }), status: "x".repeat(61) });
    expect(long).toMatch(/found "x{60}…"$/);
    const [short] = told({ ...meeting({ id: "m" }), status: "x".repeat(60) });
    expect(short).toMatch(/found "x{60}"$/);
  });

  it("says whether a field is missing or has no value, wherever it is", () => {
    const size = { side: "JP", capacity: "party", size: undefined, members: [{ delegate: "x", role: undefined }] };
    const talks = { ...meeting({ id: "m" }), title: undefined, delegations: [size, { side: "JP", capacity: "party" }] };
    expect(told(talks)).toEqual([
      'meetings "m", title: is undefined: leave an optional field out; expected a string',
      'meetings "m", delegations[0].size: is undefined: leave an optional field out; expected a number',
      'meetings "m", delegations[0].members[0].role: is undefined: leave an optional field out; expected a string',
      'meetings "m", delegations[1].members: is missing; expected an array',
    ]);
  });

  it("says what is there instead of an object", () => {
    expect(told(undefined)).toEqual(['meetings "m": is missing; expected an object']);
    expect(told(null)).toEqual(['meetings "m": expected an object, found null']);
    expect(told([1])).toEqual(['meetings "m": expected an object, found an array of 1']);
    expect(told({ ...meeting({ id: "m" }), title: {} })).toEqual([
      'meetings "m", title: expected a string, found an object',
    ]);
  });

  it("shows a bigint as one", () => {
    expect(told({ ...figure({ id: "f", indicator: "i", sources: ["s"] }), value: 10n }, figureSchema)).toEqual([
      'meetings "m", value: expected a number, or a range { min, max } whose min is below its max, found 10n',
    ]);
    expect(told({ ...meeting({ id: "m" }), round: 10n })).toEqual([
      'meetings "m", round: expected a string, found 10n',
    ]);
  });

  it("asks for a schema in its own words", () => {
    // Cast: TypeScript refuses it, and a caller in JavaScript can do it.
    expect(() => problemsOf({}, "x" as unknown as typeof figureSchema, "y")).toThrow(
      new TypeError('problemsOf expects a zod schema, such as meetingSchema, not "x".'),
    );
  });

  it("says which single value a field can have", () => {
    const page = { id: "s", title: "t", publisher: "p", accessed: "2026", language: "en", type: "news" };
    const described = (titleIsDescription: unknown): string[] =>
      told({ ...page, reliability: "normal", titleIsDescription }, sourceSchema);
    expect(described(false)).toEqual(['meetings "m", titleIsDescription: expected true, found false']);
    expect(described("yes")).toEqual(['meetings "m", titleIsDescription: expected true, found "yes"']);
  });

  it("names five unknown fields, and five that may have been meant", () => {
    const five = { tilte: 1, statsu: 1, chanel: 1, venu: 1, rond: 1 };
    const meant = '"title", "status", "channel", "venue", "round"?';
    expect(told({ ...meeting({ id: "m" }), ...five })).toEqual([
      `meetings "m": has unknown fields "tilte", "statsu", "chanel", "venu", "rond"; correct their names or remove them. Did you mean ${meant}`,
    ]);
    expect(told({ ...meeting({ id: "m" }), ...five, strat: 1, serie: 1 })).toEqual([
      `meetings "m": has unknown fields "tilte", "statsu", "chanel", "venu", "rond", 2 more; correct their names or remove them. Did you mean ${meant}`,
    ]);
  });

  it("wants the names of something by language", () => {
    const named = (names: unknown) => told({ id: "p", names, kind: "city", sources: ["s"] }, placeSchema);
    expect(named({ English: "Geneva" })).toEqual([
      'meetings "m", names.English: expected the names by language, as BCP 47 tags such as "ja", "zh-Hant" or "pt-BR"',
    ]);
    expect(named({})).toEqual([
      'meetings "m", names: expected a name in at least one language, such as { "en": "Geneva" }',
    ]);
    expect(named({ en: " Geneva" })).toEqual([
      'meetings "m", names.en: expected a string without spaces at its start or end',
    ]);
    expect(named({ en: 7 })).toEqual(['meetings "m", names.en: expected a string, found 7']);
    expect(named("Geneva")).toEqual(['meetings "m", names: expected an object, found "Geneva"']);
  });

  it("wants a number or a range whose ends are in order", () => {
    const valued = (value: unknown): string[] => told({ ...figure({ id: "f", indicator: "i" }), value }, figureSchema);
    expect(valued({ min: 1, max: 2 })).toEqual([]);
    const expected = 'meetings "m", value: expected a number, or a range { min, max } whose min is below its max';
    expect(valued({ min: 2, max: 1 })).toEqual(['meetings "m", value: expected a range whose min is below its max']);
    expect(valued({ min: 1, max: 1 })).toHaveLength(1);
    expect(valued(-1)).toHaveLength(1);
    const fewer = (value: unknown): string[] =>
      told({ ...figure({ id: "f", indicator: "i" }), value, qualifier: "fewer-than" }, figureSchema);
    expect(fewer(0)).toEqual(['meetings "m", value: expected a value above 0, because nothing is fewer than 0']);
    expect([...fewer(1), ...fewer({ min: 0, max: 1 })]).toEqual([]);
    expect(valued("12")).toEqual([`${expected}, found "12"`]);
    expect(valued({ from: 1 })).toEqual([`${expected}, found an object`]);
    expect(valued(Number.NaN)).toEqual([`${expected}, found NaN`]);
  });

  it("says which limit a number keeps to, and whether the limit itself is allowed", () => {
    const sized = (size: number): string[] =>
      told(meeting({ id: "m", delegations: [{ side: "JP", capacity: "party", size, members: [] }] }));
    expect(sized(1)).toEqual([]);
    expect(sized(0)).toEqual(['meetings "m", delegations[0].size: expected more than 0, found 0']);
    expect(told(5, z.number().lt(5))).toEqual(['meetings "m": expected less than 5, found 5']);
  });

  it("wants coordinates on the globe", () => {
    const at = (latitude: number, longitude: number): string[] =>
      told(
        { id: "p", names: { en: "P" }, kind: "city", sources: ["s"], coordinates: { latitude, longitude } },
        placeSchema,
      );
    expect([at(90, 180), at(-90, -180)]).toEqual([[], []]);
    expect([at(90.1, 0), at(-90.1, 0), at(0, 180.1), at(0, -180.1)].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
    expect(at(-91, 0)).toEqual(['meetings "m", coordinates.latitude: expected at least -90, found -91']);
    expect(at(91, 0)).toEqual(['meetings "m", coordinates.latitude: expected at most 90, found 91']);
  });

  it("wants a web address", () => {
    const source = {
      id: "s",
      title: "t",
      publisher: "p",
      accessed: "2026-11-22",
      language: "en",
      type: "news",
      reliability: "normal",
    };
    expect(told({ ...source, url: "https://example.org/a" }, sourceSchema)).toEqual([]);
    expect(told({ ...source, url: "example.org" }, sourceSchema)).toEqual([
      'meetings "m", url: expected a web address that begins with http:// or https://, found "example.org"',
    ]);
  });
});

it("says for programs, too, where a problem is", () => {
  const at = (value: unknown) => problemsOf(value, figureSchema, "f").map((problem) => problem.at);
  const sound = { id: "a", indicator: "i", value: 1, qualifier: "exact", statedBy: "me", sources: ["s"] };
  expect(at({ ...sound, derived: { from: ["b", 3], method: "sum" } })).toEqual([["derived", "from", 1]]);
  expect(at({ ...sound, statedBy: undefined })).toEqual([["statedBy"]]);
  expect(at({ ...sound, colour: "red", size: 1 })).toEqual([["colour"]]);
  const names = { en: "P", [Symbol("x")]: "a" };
  expect(problemsOf({ id: "p", names, kind: "city", sources: ["s"] }, placeSchema, "p").map((one) => one.at)).toEqual([
    ["names", "Symbol(x)"],
  ]);
});
