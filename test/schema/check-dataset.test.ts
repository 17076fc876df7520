import { describe, expect, it } from "vitest";

import { dataset, type Edtf } from "../../src/index.ts";
import { isObject } from "../../src/internal/is-object.ts";
import { valueAt } from "../../src/internal/value-at.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { CrossRecordProblem } from "../../src/model/cross-record-problem.ts";
import { crossRecordProblems } from "../../src/model/cross-record.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import {
  checkCollection,
  checkDataset,
  DatasetError,
  datasetSchema,
  defineDataset,
  extendDataset,
  formatProblem,
  parseDataset,
  placeSchema,
  type Problem,
  problemsOf,
} from "../../src/schema/index.ts";
import { delegate, delegation, figure, holding, meeting, place, source } from "../builders.ts";
import { secondDataset } from "../second-dataset/read.ts";

const empty = holding({ sources: [source({ id: "s" })] });
/** A list with a hole, which TypeScript does not see, and an entry after it. */
const withHole = <T>(entry: T): readonly T[] => Object.assign([], { 1: entry });

/** The way to every list that has an entry. */
function* listsIn(value: unknown, way: Problem["at"] = []): Generator<Problem["at"]> {
  if (Array.isArray(value) && value.length > 0) yield way;
  const parts: Iterable<readonly [string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(isObject(value) ? value : {});
  for (const [key, part] of parts) yield* listsIn(part, [...way, key]);
}

const told = (input: unknown): string[] => checkDataset(input).map(formatProblem);

describe("checkDataset", () => {
  it("finds the record right", () => {
    expect(told(dataset)).toEqual([]);
  });

  it("says for programs, too, where in the input each problem is", () => {
    const input = {
      ...empty,
      places: [{ id: "p" }],
      meetings: [meeting({ id: "m", sources: ["s"], evidence: { start: ["nobody"] } })],
      peace: [],
    };
    expect(checkDataset(input).map(({ at }) => at)).toEqual([
      ["peace"],
      ["places", 0, "names"],
      ["places", 0, "kind"],
      ["places", 0, "sources"],
      ["meetings", 0, "evidence", "start", 0],
    ]);
    expect(checkDataset([]).map(({ at }) => at)).toEqual([[]]);
  });

  it("finds a hole in any list like a missing entry", () => {
    const lists = new Map<string, Problem["at"]>();
    for (const way of listsIn(secondDataset))
      lists.set(way.map((key) => (typeof key === "number" ? "*" : key)).join("."), way);
    expect(lists.size).toBeGreaterThan(40);
    for (const way of lists.values()) {
      const [missing, hole] = [structuredClone(secondDataset), structuredClone(secondDataset)];
      Reflect.set(Object(valueAt(missing, way)), 0, undefined);
      Reflect.deleteProperty(Object(valueAt(hole, way)), 0);
      const problems = checkDataset(hole);
      expect(problems.map(({ at }) => at)).toContainEqual([...way, 0]);
      expect(problems).toEqual(checkDataset(missing));
    }
  });

  it("finds a hole among records", () => {
    const holed = withHole(place({ id: "p", sources: ["s"] }));
    const message = "is missing; expected an object";
    expect(told({ ...empty, places: holed })).toEqual([`places[0]: ${message}`]);
    expect(checkCollection(holed, "places").map(formatProblem)).toEqual([`places[0]: ${message}`]);
    expect(problemsOf({ ...place({ id: "p" }), sources: withHole("s") }, placeSchema, "p").map(formatProblem)).toEqual([
      "p, sources[0]: is missing; expected a string",
    ]);
    expect(() => parseDataset({ ...empty, places: holed })).toThrow(`places[0]: ${message}`);
    expect(() => defineDataset({ ...empty, places: holed })).toThrow(`places[0]: ${message}`);
    expect(() => extendDataset(empty, { places: holed })).toThrow(`places[0]: ${message}`);
  });

  it("finds ids that stand twice and references that lead nowhere, wherever they stand", () => {
    const one = meeting({
      id: "m",
      sources: ["s"],
      evidence: { start: ["nobody"] },
      place: "atlantis",
      follows: "earlier",
      delegations: [
        { side: "JP", capacity: "party", organization: "no-body", members: [{ delegate: "no-one", role: "head" }] },
      ],
      outcomes: [{ text: "agreed", sources: ["s", "hearsay"] }],
    });
    expect(
      told({
        ...empty,
        meetings: [one, one],
        figures: [figure({ id: "f", indicator: "i", event: "e", sources: ["s"] })],
      }),
    ).toEqual([
      'meetings "m", place: expected the id of a record in places; there is no "atlantis"',
      'meetings "m", follows: expected the id of a record in meetings; there is no "earlier"',
      'meetings "m", delegations[0].organization: expected the id of a record in organizations; there is no "no-body"',
      'meetings "m", delegations[0].members[0].delegate: expected the id of a record in delegates; there is no "no-one"',
      'meetings "m", outcomes[0].sources[1]: expected the id of a record in sources; there is no "hearsay"',
      'meetings "m", evidence.start[0]: expected the id of a record in sources; there is no "nobody"',
      'meetings "m", id: expected a unique id; "m" is already used',
      ...told({ ...empty, meetings: [one] }),
      'figures "f", indicator: expected the id of a record in indicators; there is no "i"',
      'figures "f", event: expected the id of a record in events; there is no "e"',
    ]);
  });

  it("follows every reference of a claim", () => {
    const claim: Claim = {
      id: "c",
      kind: "first-since",
      says: "The first since the earlier one",
      about: "m",
      since: "earlier",
      scope: { collection: "meetings", place: "atlantis", except: [{ id: "other", why: "a visit" }] },
      verdict: "differs",
      disagreement: "d",
      sources: ["hearsay"],
    };
    expect(checkDataset({ ...empty, claims: [claim] }).map(({ path }) => path)).toEqual([
      "about",
      "since",
      "scope.place",
      "scope.except[0].id",
      "disagreement",
      "sources[0]",
    ]);
  });

  it("does not tell one fault as two: a broken record can still be referred to", () => {
    const broken = { ...meeting({ id: "m", sources: ["s"] }), status: "maybe" };
    const next = meeting({ id: "n", sources: ["s"], follows: "m" });
    expect(told({ ...empty, meetings: [broken, next] })).toEqual([
      'meetings "m", status: expected one of "held", "planned", "postponed", "cancelled", "reported", found "maybe"',
    ]);
  });

  it("wants ids in other registers in the form that the register gives them, and at least one", () => {
    const wrong = (sameAs: object) =>
      told({ ...empty, places: [{ ...place({ id: "p", sources: ["s"] }), sameAs }] }).map((line) =>
        line.replace(/^places "p", /, ""),
      );
    expect(wrong({ wikidata: "Q585", geonames: "3143244", isoNumeric: "008", sources: ["s"] })).toEqual([]);
    const form = "expected an id in the form that its register gives it, such as";
    expect(wrong({ wikidata: "q585", geonames: "03", isoAlpha: "NO", isoNumeric: "8", sources: ["s"] })).toEqual([
      `sameAs.wikidata: ${form} "Q585", found "q585"`,
      `sameAs.geonames: ${form} "3143244", found "03"`,
      `sameAs.isoAlpha: ${form} "NOR", found "NO"`,
      `sameAs.isoNumeric: ${form} "578", found "8"`,
    ]);
    expect(wrong({ correlatesOfWar: "0385", sources: ["s"] })).toEqual([
      `sameAs.correlatesOfWar: ${form} "385", found "0385"`,
    ]);
    expect(wrong({ sources: ["s"] })).toEqual([
      'sameAs: expected an id in at least one register, such as { wikidata: "Q585" }, beside "sources"',
    ]);
    expect(wrong({ wikidata: "Q585" })).toEqual(["sameAs.sources: is missing; expected an array"]);
    expect(wrong({ wikidata: "Q585", sources: ["nobody"] })).toEqual([
      expect.stringMatching(/^sameAs\.sources\[0\]: expected the id of a record in sources/),
    ]);
  });

  it("takes $schema for no part, and says of a single record where it belongs", () => {
    expect(told({ ...empty, $schema: "./schema.json" })).toEqual([]);
    expect(told(meeting({ id: "m" }))).toEqual([
      "dataset: expected an object with about, vocabularies and the eleven collections by name, found a single record: put it in the array of its collection",
    ]);
  });

  it("says for programs, too, which part is missing", () => {
    const { about: _about, sources: _sources, ...rest } = empty;
    expect(checkDataset(rest)).toEqual([
      { record: "dataset", path: "about", message: "is missing; expected an object", at: ["about"] },
      { record: "dataset", path: "sources", message: "is missing; expected an array", at: ["sources"] },
    ]);
  });

  it("names records without an id by their number, and collections that are missing or unknown", () => {
    const { events: _, ...rest } = empty;
    expect(told({ ...rest, meetigns: [], places: [{}, 7], figures: "none" })).toEqual([
      'dataset, meetigns: is not a part of a dataset; its parts are about, vocabularies, sources, places, organizations, delegates, meetings, indicators, figures, events, disagreements, openQuestions, claims. Did you mean "meetings"?',
      "places[0], id: is missing; expected a string",
      "places[0], names: is missing; expected an object",
      expect.stringMatching(/^places\[0\], kind: is missing/),
      "places[0], sources: is missing; expected an array",
      "places[1]: expected an object, found 7",
      'dataset, figures: expected an array, found "none"',
      "dataset, events: is missing; expected an array",
    ]);
    expect(told({ ...empty, places: [null] })).toEqual(["places[0]: expected an object, found null"]);
    expect(told(null)).toEqual([
      "dataset: expected an object with about, vocabularies and the eleven collections by name",
    ]);
  });
});

describe("checkDataset, across records", () => {
  it("tells a wrong reference of a record that has another fault as well", () => {
    const broken = { ...meeting({ id: "m", sources: ["s"], place: "atlantis" }), status: "maybe" };
    expect(told({ ...empty, meetings: [broken] })).toEqual([
      expect.stringMatching(/^meetings "m", status: expected one of/),
      'meetings "m", place: expected the id of a record in places; there is no "atlantis"',
    ]);
  });

  it("tells a wrong reference of a record of which not everything can be read", () => {
    const broken = {
      ...meeting({ id: "m", sources: ["s"], place: "atlantis" }),
      delegations: "none",
      outcomes: [null],
    };
    const nameless = { place: "lemuria", sources: ["s"] };
    const question = {
      id: "q",
      question: "Q?",
      state: "Open",
      asOf: "2026",
      about: [{ collection: "constructor", id: "m" }],
    };
    const found = told({ ...empty, meetings: [broken, nameless], openQuestions: [question] });
    expect(found.filter((line) => line.includes("there is no"))).toEqual([
      'meetings "m", place: expected the id of a record in places; there is no "atlantis"',
      'meetings[1], place: expected the id of a record in places; there is no "lemuria"',
    ]);
    expect(found).toContainEqual(expect.stringMatching(/^openQuestions "q", about\[0\]\.collection: expected one of/));
  });

  it("says which id may have been meant", () => {
    const city = { id: "shenyang", names: { en: "Shenyang" }, kind: "city", sources: ["s"] };
    const meetings = [meeting({ id: "m", sources: ["s"], place: "shenyan" })];
    expect(told({ ...empty, places: [city], meetings })).toEqual([
      'meetings "m", place: expected the id of a record in places; there is no "shenyan". Did you mean "shenyang"?',
    ]);
  });

  it("guesses at a hundred lost ids, however many there are, and however often each is lost", () => {
    const lost = Array.from({ length: 3000 }, (_, index) => `source-number-${index}`);
    const sources = lost.map((id) => source({ id: `${id}-of-3000` }));
    const meetings = lost.map((id) => meeting({ id: `m-${id}`, sources: [id, "source-number-0"] }));
    const found = told({ ...empty, sources, meetings });
    expect(found).toHaveLength(6000);
    expect(
      new Set(found.filter((line) => line.includes("Did you mean")).map((line) => line.split(": ").at(-1))).size,
    ).toBe(100);
    expect(found.at(-1)).toMatch(/there is no "source-number-0"\. Did you mean "source-number-0-of-3000"\?$/);
  });

  it("finds links that lead in a circle", () => {
    const chain = ["a", "b", "c"].map((id, index) =>
      meeting({ id, sources: ["s"], follows: ["b", "c", "a"][index] ?? "" }),
    );
    expect(told({ ...empty, meetings: [...chain, meeting({ id: "d", sources: ["s"], follows: "a" })] })).toEqual([
      'meetings "a", follows: expected links that do not form a circle, found "a" → "b" → "c" → "a"',
      'meetings "b", follows: expected links that do not form a circle, found "b" → "c" → "a" → "b"',
      'meetings "c", follows: expected links that do not form a circle, found "c" → "a" → "b" → "c"',
    ]);
    const self = { id: "p", names: { en: "P" }, kind: "city", partOf: "p", sources: ["s"] };
    const body = { id: "o", names: { en: "O" }, kind: "ministry", side: "JP", partOf: "o", sources: ["s"] };
    expect(told({ ...empty, places: [self], organizations: [body] })).toEqual([
      'places "p", partOf: expected links that do not form a circle, found "p" → "p"',
      'organizations "o", partOf: expected links that do not form a circle, found "o" → "o"',
    ]);
  });

  it("finds figures that are derived from themselves, and from each other", () => {
    const dead = {
      id: "dead",
      label: "Dead",
      definition: "Dead",
      unit: "persons",
      measure: "stock",
      population: "People",
    };
    const from = (id: string, ...parts: readonly string[]) =>
      figure({ id, indicator: "dead", sources: ["s"], derived: { from: parts, method: "sum" } });
    const figures = [
      figure({ id: "a", indicator: "dead", sources: ["s"] }),
      from("b", "a", "b"),
      from("c", "a", "d"),
      from("d", "c"),
    ];
    expect(told({ ...empty, indicators: [dead], figures })).toEqual([
      'figures "b", derived.from: expected links that do not form a circle, found "b" → "b"',
      'figures "c", derived.from: expected links that do not form a circle, found "c" → "d" → "c"',
      'figures "d", derived.from: expected links that do not form a circle, found "d" → "c" → "d"',
    ]);
  });

  it("says of a field without a value that it is there", () => {
    const withNote = { ...place({ id: "p", sources: ["s"] }), note: undefined, kind: undefined };
    expect(told({ ...empty, places: [withNote] })).toEqual([
      expect.stringMatching(/^places "p", kind: is undefined: leave an optional field out; expected /),
      'places "p", note: is undefined: leave an optional field out; expected a string',
    ]);
  });

  it("finds an id that one list has twice", () => {
    expect(told({ ...empty, meetings: [meeting({ id: "m", sources: ["s", "s"] })] })).toEqual([
      'meetings "m", sources[1]: expected each id once in a list; "s" is there twice',
    ]);
    const evidence = { start: ["s", "s"], end: ["s"] };
    expect(
      told({ ...empty, meetings: [meeting({ id: "m", start: "2002", end: "2003", sources: ["s"], evidence })] }),
    ).toEqual(['meetings "m", evidence.start[1]: expected each id once in a list; "s" is there twice']);
  });

  it("finds posts that end before they were taken up, and delegations smaller than their members", () => {
    const post = { title: "Minister", seen: "2002", sources: ["s"] } as const;
    const person = delegate({
      id: "p",
      posts: [
        { ...post, from: "2003", until: "2001" },
        { ...post, from: "2003", until: "2003-01" },
      ],
    });
    const other = delegate({ id: "q", posts: [post] });
    const delegations = [
      { ...delegation("JP", "p", "q"), size: 1 },
      { ...delegation("KP"), size: 2 },
    ];
    expect(
      told({ ...empty, delegates: [person, other], meetings: [meeting({ id: "m", sources: ["s"], delegations })] }),
    ).toEqual([
      'delegates "p", posts[0].until: expected a date on or after the date in "from" (2003), found 2001',
      'meetings "m", delegations[0].size: expected at least 2, the number of members named, found 1',
    ]);
  });

  it("finds a status that the dataset does not declare, and a word of any length that is one", () => {
    const { statuses } = empty.vocabularies;
    const vocabularies = { ...empty.vocabularies, statuses: statuses.filter(({ id }) => id !== "held") };
    expect(told({ ...empty, vocabularies, meetings: [meeting({ id: "m", sources: ["s"] })] })).toEqual([
      expect.stringMatching(/^meetings "m", status: .* there is no "held"/),
    ]);
    const of = (length: number) =>
      told({ ...empty, meetings: [meeting({ id: "m", sources: ["s"], channel: "a".repeat(length) })] }).map((line) =>
        line.includes("there is no"),
      );
    expect([of(200), of(201)]).toEqual([[true], [false]]);
  });

  it("takes links, words and parts that cannot be read for none", () => {
    const numbers = { id: 7, names: { en: "P" }, kind: "city", partOf: 7, sources: ["s"] };
    expect(told({ ...empty, places: [numbers, { ...numbers, id: "p", partOf: "p2" }] })).toEqual([
      expect.stringMatching(/^places\[0\], id: /),
      "places[0], partOf: expected a string, found 7",
      'places "p", partOf: expected the id of a record in places; there is no "p2"',
    ]);
    expect(told({ ...empty, meetings: [{ ...meeting({ id: "m", sources: ["s"] }), topics: [7] }] })).toEqual([
      'meetings "m", topics[0]: expected a string, found 7',
    ]);
    const dead = { id: "dead", label: "D", definition: "D.", unit: "persons", measure: "stock", population: "P" };
    const parts = [
      { label: "A", definition: "A." },
      { label: "B", definition: "B." },
    ];
    const women = figure({ id: "f", indicator: "dead", part: "women", sources: ["s"] });
    expect(told({ ...empty, indicators: [{ ...dead, parts }], figures: [women] })).toEqual([
      'indicators "dead", parts[0].id: is missing; expected a string',
      'indicators "dead", parts[1].id: is missing; expected a string',
      'figures "f", part: expected one of the parts of the indicator "dead"; there is no "women"',
    ]);
  });

  it("lists no words that cannot be read", () => {
    const vocabularies = { ...empty.vocabularies, topics: [null, {}, { id: 5 }, "remains"] };
    const found = told({
      ...empty,
      vocabularies,
      meetings: [meeting({ id: "m", sources: ["s"], topics: ["remains"] })],
    });
    expect(found).toContain(
      'meetings "m", topics[0]: expected a word that the dataset declares in vocabularies.topics; there is no "remains"',
    );
    expect(found).toContain("vocabularies, topics[0]: expected an object, found null");
  });

  it("lists up to twelve words", () => {
    const listOf = (count: number) => {
      const topics = Array.from({ length: count }, (_, index) => ({
        id: `topic-${index}`,
        label: `Topic ${index}`,
        definition: "A topic",
      }));
      const vocabularies = { ...empty.vocabularies, topics };
      return told({ ...empty, vocabularies, meetings: [meeting({ id: "m", sources: ["s"], topics: ["other"] })] })[0];
    };
    expect(listOf(12)).toContain("topic-10, topic-11); there is no");
    expect(listOf(13)).toContain("vocabularies.topics; there is no");
  });

  it("takes an id that is missing for none that is there twice, and a missing collection for one fault", () => {
    const one = place({ id: "p" });
    expect(checkCollection([one, one], "places")).toEqual([
      { record: 'places "p"', path: "id", message: 'expected a unique id; "p" is already used', at: [1, "id"] },
    ]);
    expect(checkCollection([{}, {}], "indicators").filter(({ message }) => message.includes("unique"))).toEqual([]);
    const { sources: _, ...withoutSources } = { ...empty, meetings: [meeting({ id: "m", sources: ["s"] })] };
    expect(told(withoutSources)).toEqual(["dataset, sources: is missing; expected an array"]);
  });

  it("refuses what is no list, and a collection that is none", () => {
    // Cast: a caller in JavaScript can pass anything.
    const wrong: unknown = { records: [] };
    expect(() => checkCollection(wrong as never, "places")).toThrow(
      new TypeError('checkCollection expects a list of records, not this object. Pass its "records".'),
    );
    expect(() => checkCollection([], "place" as never)).toThrow(
      new RangeError('checkCollection knows no collection "place". Did you mean "places"?'),
    );
  });

  it("names ten records of a circle, and of a longer one those around its own", () => {
    const first = (length: number) => {
      const places = Array.from({ length }, (_, index) =>
        place({ id: `p${index}`, partOf: `p${(index + 1) % length}`, sources: ["s"] }),
      );
      return told({ ...empty, places })[1];
    };
    const start = 'places "p1", partOf: expected links that do not form a circle, found "p1" → "p2" → ';
    expect(first(10)).toBe(`${start}"p3" → "p4" → "p5" → "p6" → "p7" → "p8" → "p9" → "p0" → "p1"`);
    expect(first(11)).toBe(`${start}8 more → "p0" → "p1"`);
  });

  it("follows a chain or a circle of any length", () => {
    const length = 20_000;
    const chain = (end: string) =>
      Array.from({ length }, (_, index) =>
        meeting({ id: `m${index}`, sources: ["s"], follows: index + 1 < length ? `m${index + 1}` : end }),
      );
    const problemsAcross = (meetings: readonly Meeting[]): readonly CrossRecordProblem[] =>
      crossRecordProblems({ ...empty, meetings }, []);
    expect(problemsAcross(chain("m0")).map(({ message }) => message)).toHaveLength(length);
    expect(problemsAcross(chain("m0"))[7]?.message).toBe(
      'expected links that do not form a circle, found "m7" → "m8" → 19997 more → "m6" → "m7"',
    );
    expect(problemsAcross(chain("nowhere"))).toHaveLength(1);
  });

  it("finds parts that no indicator declares, or one declares twice", () => {
    const soldiers = { id: "soldiers", label: "Soldiers", definition: "Soldiers among the dead" };
    const dead = {
      id: "dead",
      label: "Dead",
      definition: "People who died",
      unit: "persons",
      measure: "stock",
      population: "People",
    } as const;
    const of = (part: string) => figure({ id: `of-${part}`, indicator: "dead", part, sources: ["s"] });
    expect(
      told({
        ...empty,
        indicators: [{ ...dead, parts: [soldiers, soldiers] }],
        figures: [of("soldiers"), of("soldier"), of("women")],
      }),
    ).toEqual([
      'indicators "dead", parts[1].id: expected a unique id; "soldiers" is already used',
      'figures "of-soldier", part: expected one of the parts of the indicator "dead" (soldiers); there is no "soldier". Did you mean "soldiers"?',
      'figures "of-women", part: expected one of the parts of the indicator "dead" (soldiers); there is no "women"',
    ]);
    // Of an indicator that is not there, nobody knows the parts.
    expect(told({ ...empty, figures: [of("women")] })).toEqual([
      'figures "of-women", indicator: expected the id of a record in indicators; there is no "dead"',
    ]);
    expect(told({ ...empty, indicators: [dead], figures: [of("women")] })).toEqual([
      'figures "of-women", part: expected one of the parts of the indicator "dead"; there is no "women"',
    ]);
  });

  it("finds words that a vocabulary declares twice, by id or by label", () => {
    const [first, second] = [
      { id: "table", label: "Table", definition: "At the table" },
      { id: "leaders", label: "Leaders", definition: "The leaders meet" },
    ];
    const withChannels = (...channels: readonly unknown[]) => ({
      ...empty,
      vocabularies: { ...empty.vocabularies, channels },
    });
    expect(checkDataset(withChannels(first, second))).toEqual([]);
    expect(checkDataset(withChannels(first, { ...second, label: "Table" }, first))).toEqual([
      {
        record: "vocabularies",
        path: "channels[2].id",
        message: 'expected a unique id; "table" is already used',
        at: ["vocabularies", "channels", 2, "id"],
      },
      {
        record: "vocabularies",
        path: "channels[1].label",
        message: 'expected a unique label; "Table" is already used',
        at: ["vocabularies", "channels", 1, "label"],
      },
      {
        record: "vocabularies",
        path: "channels[2].label",
        message: 'expected a unique label; "Table" is already used',
        at: ["vocabularies", "channels", 2, "label"],
      },
    ]);
    // Another vocabulary may have the same label.
    const { topics } = empty.vocabularies;
    expect(
      told({
        ...empty,
        vocabularies: { ...empty.vocabularies, channels: [{ ...first, label: topics[0]?.label }] },
      }),
    ).toEqual([]);
  });

  it("finds the first name in each language that the dataset does not list", () => {
    const places = [
      place({ id: "oslo", names: { en: "Oslo", ar: "اوسلو" }, sources: ["s"] }),
      place({ id: "cairo", names: { ar: "القاهرة", "pt-BR": "Cairo" }, sources: ["s"] }),
    ];
    const listing = (...languages: readonly string[]) => ({ ...empty, places, about: { ...empty.about, languages } });
    expect(checkDataset(listing("en"))).toEqual([
      {
        record: 'places "oslo"',
        path: "names.ar",
        message: 'expected a language in about.languages; there is no "ar"',
        at: ["places", 0, "names", "ar"],
      },
      {
        record: 'places "cairo"',
        path: "names.pt-BR",
        message: 'expected a language in about.languages; there is no "pt-BR"',
        at: ["places", 1, "names", "pt-BR"],
      },
    ]);
    expect(told(listing("en", "pt-BR", "ar", "nl"))).toEqual([]);
    expect(told({ ...empty, places })).toEqual([]);
    expect(datasetSchema.safeParse(listing("en", "ar")).error?.issues.map(({ path }) => path)).toEqual([
      ["places", 1, "names", "pt-BR"],
    ]);
  });

  it("finds a coverage that is no plain date", () => {
    const covering = (coverage: object) => told({ ...empty, about: { ...empty.about, coverage } });
    expect(covering({ start: "2002/2019", end: "2019/.." })).toEqual([
      "about, coverage.start: expected a date, not an interval",
      "about, coverage.end: expected a date, not an interval",
    ]);
    expect(covering({ start: "195X", end: "2019-08?" })).toEqual([]);
    expect(covering({ start: "then" })).toEqual([
      "about, coverage.start: 'then' is not a date: expected a year, month or day such as '2002', '2002-10' or '2002-08-18'",
    ]);
  });

  it("finds meetings that end before they start, as far as that is certain", () => {
    const meetings = [
      meeting({ id: "m", sources: ["s"], start: "2014-03-20", end: "2014-03-19" }),
      meeting({ id: "n", sources: ["s"], start: "2014-03-20", end: "2014" }),
    ];
    expect(told({ ...empty, meetings })).toEqual([
      'meetings "m", end: expected a date on or after the start (2014-03-20), found 2014-03-19',
    ]);
  });

  it("finds a meeting that starts before the one that it follows, as far as that is certain", () => {
    const follower = (id: string, dates: object) => ({
      ...meeting({ id, sources: ["s"], follows: "first" }),
      ...dates,
    });
    const meetings = [
      meeting({ id: "first", sources: ["s"], start: "2014-03-19" }),
      follower("m", { start: "2014-03-03" }),
      follower("only-end", { end: "2014-03-18" }),
      follower("same-day", { start: "2014-03-19" }),
      follower("that-month", { start: "2014-03" }),
      follower("undated", {}),
      { ...meeting({ id: "lost", sources: ["s"], start: "2014" }), follows: "that-month" },
    ];
    expect(told({ ...empty, meetings })).toEqual([
      'meetings "m", start: expected a date on or after the start of the meeting that it follows (2014-03-19), found 2014-03-03',
      'meetings "only-end", end: expected a date on or after the start of the meeting that it follows (2014-03-19), found 2014-03-18',
    ]);
  });

  it("finds a source that was read before it was published, as far as that is certain", () => {
    const sources = [
      source({ id: "s", published: "2023-05-10", accessed: "2020-01-01" }),
      source({ id: "same-day", published: "2023-05-10", accessed: "2023-05-10" }),
      source({ id: "that-year", published: "2023", accessed: "2023-05-10" }),
      source({ id: "that-month", published: "2023-05-10?", accessed: "2023-05" }),
      source({ id: "undated", accessed: "2020-01-01" }),
    ];
    expect(told({ ...empty, sources })).toEqual([
      'sources "s", accessed: expected a date on or after the date of publication (2023-05-10), found 2020-01-01',
    ]);
  });

  it("finds sessions that end before they start, or that are not in order, as far as that is certain", () => {
    const sessions = [
      { start: "2014-03-03", end: "2014-03-02" },
      { start: "2014-03", end: "2014-03-03" },
      { start: "2014-03-04" },
      { start: "2014-03-03" },
    ] as const;
    const meetings = [
      meeting({ id: "m", sources: ["s"], sessions: sessions.map((one) => ({ summary: "S", sources: ["s"], ...one })) }),
    ];
    expect(told({ ...empty, meetings })).toEqual([
      'meetings "m", sessions[0].end: expected a date on or after the start (2014-03-03), found 2014-03-02',
      'meetings "m", sessions[3].start: expected a date on or after the date of the previous session (2014-03-04), found 2014-03-03',
    ]);
  });

  it("finds a history whose entries are not in order, as far as that is certain", () => {
    const entry = (on: Edtf) => ({ status: "planned", on, sources: ["s"] }) as const;
    const meetings = [
      meeting({ id: "m", sources: ["s"], history: (["2014-03-04", "2014-03-06", "2014-03-05"] as const).map(entry) }),
      meeting({ id: "n", sources: ["s"], history: (["2014-03-04", "2014-03", "2014-03-04"] as const).map(entry) }),
      meeting({ id: "o", sources: ["s"], history: (["2014-03-05", "2014-03", "2014-03-01"] as const).map(entry) }),
    ];
    expect(told({ ...empty, meetings })).toEqual([
      'meetings "m", history[2].on: expected a date on or after the date of the previous entry (2014-03-06), found 2014-03-05',
      'meetings "o", history[2].on: expected a date on or after the date of history[0] (2014-03-05), found 2014-03-01',
    ]);
    const broken = (history: unknown) =>
      told({ ...empty, meetings: [{ ...meeting({ id: "m", sources: ["s"] }), history }] });
    expect(broken("2014")).toEqual(['meetings "m", history: expected an array, found "2014"']);
    expect(broken([entry("2014-03-04"), null])).toEqual(['meetings "m", history[1]: expected an object, found null']);
  });
});

describe("parseDataset", () => {
  it("returns a frozen copy", () => {
    const copy = structuredClone(dataset);
    const parsed = parseDataset(copy);
    expect(parsed).toEqual(dataset);
    expect(Object.isFrozen(parsed.meetings[0]?.delegations)).toBe(true);
  });

  it("throws one error that holds and tells every problem", () => {
    const attempt = (): unknown => parseDataset({ ...empty, meetings: [meeting({ id: "m" }), meeting({ id: "m" })] });
    expect(attempt).toThrow(DatasetError);
    expect(attempt).toThrow(
      /^The dataset has 3 problems:\n- meetings "m", sources\[0\]: expected the id of a record in sources/,
    );
  });
});

describe("DatasetError", () => {
  it("has a name to know it by, and counts its problems", () => {
    const problem = { record: "dataset", path: "about", message: "is missing", at: ["about"] };
    const error = new DatasetError([problem]);
    expect([error.name, error.message, error.problems]).toEqual([
      "DatasetError",
      "The dataset has 1 problem:\n- dataset, about: is missing",
      [problem],
    ]);
    expect(new DatasetError([problem, problem]).message).toMatch(/^The dataset has 2 problems:\n- .*\n- /);
  });
});

describe("datasetSchema", () => {
  it("accepts and refuses what checkDataset does", () => {
    expect(datasetSchema.safeParse(dataset).success).toBe(true);
    const lost = { ...empty, meetings: [meeting({ id: "m", sources: ["s"], place: "atlantis" })] };
    expect(datasetSchema.safeParse(lost).error?.issues.map(({ code, path }) => [code, path])).toEqual([
      ["custom", ["meetings", 0, "place"]],
    ]);
    const topics = ["a", "b"].map((id) => ({ id, label: "Same", definition: "d" }));
    const alike = { ...empty, vocabularies: { ...empty.vocabularies, topics } };
    expect(datasetSchema.safeParse(alike).error?.issues.map(({ code, path }) => [code, path])).toEqual([
      ["custom", ["vocabularies", "topics", 1, "label"]],
    ]);
  });
});

describe("checkDataset, of what newcomers got wrong", () => {
  it("finds a field that no record can have in what a disagreement is about", () => {
    const about = [
      { collection: "meetings", id: "m", field: "ende" },
      { collection: "meetings", id: "m", field: "outcomes[0]" },
    ] as const;
    const reading = { value: "a", sources: ["s"] };
    const input = {
      ...empty,
      meetings: [meeting({ id: "m", sources: ["s"] })],
      disagreements: [{ id: "d", about, summary: "A", readings: [reading, reading], basis: "both-kept", why: "B" }],
    };
    expect(told(input)).toEqual([
      'disagreements "d", about[0].field: expected a field of meetings; there is no "ende". Did you mean "end"?',
    ]);
    expect(checkDataset(input)[0]?.at).toEqual(["disagreements", 0, "about", 0, "field"]);
    const { id: _, ...nameless } = { ...input.disagreements[0], about: about.slice(0, 1) };
    expect(told({ ...input, disagreements: [nameless] })[1]).toMatch(/^disagreements\[0\], about\[0\]\.field: /);
    // Claims of each kind have fields of their own; what is no collection has none.
    const others = [
      { collection: "claims", id: "c", field: "since" },
      { collection: "claims", id: "c", field: "length.value" },
      { collection: "constructor", id: "c", field: "name" },
    ];
    const found = told({ ...input, disagreements: [{ ...input.disagreements[0], about: others }] });
    expect(found.filter((line) => line.includes("expected a field"))).toEqual([]);
    expect(told({ ...input, disagreements: [{ ...input.disagreements[0], about: "m" }] })).toEqual([
      'disagreements "d", about: expected an array, found "m"',
    ]);
  });

  it("finds a place, organization or delegate without a source, unless another record names it", () => {
    const named = meeting({
      id: "m",
      place: "p",
      delegations: [{ side: "JP", organization: "o", capacity: "party", members: [{ delegate: "d", role: "head" }] }],
      sources: ["s"],
    });
    const input = {
      ...empty,
      places: [{ id: "p", names: { en: "P" }, kind: "city", sources: [] }],
      organizations: [{ id: "o", names: { en: "O" }, kind: "ministry", side: "JP", sources: [] }],
      delegates: [{ id: "d", side: "JP", names: { en: "D" }, posts: [] }],
    };
    const rest = "expected at least one entry; only a record that another one names may have none";
    expect(told({ ...input, meetings: [named] })).toEqual([]);
    expect(told(input)).toEqual([
      `places "p", sources: ${rest}`,
      `organizations "o", sources: ${rest}`,
      `delegates "d", posts: ${rest}`,
    ]);
    // What is missing could name them.
    expect(told({ ...input, meetings: undefined })).toEqual(["dataset, meetings: is missing; expected an array"]);
  });

  it("finds a delegate whom a meeting names twice", () => {
    const team = (side: string) => ({ side, capacity: "party", members: [{ delegate: "d", role: "head" }] });
    const input = {
      ...empty,
      delegates: [
        { id: "d", side: "JP", names: { en: "D" }, posts: [{ title: "Head", seen: "2014", sources: ["s"] }] },
      ],
      meetings: [meeting({ id: "m", sources: ["s"], delegations: [team("JP"), team("KP")] })],
    };
    expect(told(input)).toEqual([
      'meetings "m", delegations[1].members[0].delegate: expected each delegate once; "d" is named twice',
    ]);
  });
});
