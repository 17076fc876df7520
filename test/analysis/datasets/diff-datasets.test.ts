import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { diffDatasets, type RecordChange } from "../../../src/analysis/datasets/diff-datasets.ts";
import { dataset, getDisagreement, getIndicator } from "../../../src/index.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { type CollectionName, collectionNames } from "../../../src/model/ids.ts";
import { vocabularyNames, type Word } from "../../../src/model/vocabularies.ts";
import { figure, meeting, source } from "../../builders.ts";

const city = (id: string, country = "JP") =>
  ({ id, names: { en: "Geneva" }, kind: "city", country, sources: ["s"] }) as const;

const kinds = (changes: readonly RecordChange[]) => changes.map(({ kind, id }) => `${kind} ${id}`);

const talks = meeting({ id: "talks", start: "2014-03-03", end: "2014-03-04", sources: ["a", "b"] });

describe("diffDatasets", () => {
  it("tells a record that was added, one that was removed and one that was changed", () => {
    const { bump, changes } = diffDatasets(
      { meetings: [talks, meeting({ id: "gone" })], sources: [source({ id: "a" })] },
      { meetings: [meeting({ id: "new" }), { ...talks, end: "2014-03-05" }], sources: [source({ id: "a" })] },
    );
    expect(changes).toEqual([
      { collection: "meetings", id: "gone", kind: "removed", fields: [], bump: "major" },
      { collection: "meetings", id: "new", kind: "added", fields: [], bump: "minor" },
      {
        collection: "meetings",
        id: "talks",
        kind: "changed",
        fields: [{ field: "end", before: "2014-03-04", after: "2014-03-05" }],
        bump: "patch",
      },
    ]);
    expect(bump).toBe("major");
  });

  it.each([
    ["another value", { ...talks, title: "Other talks" }, "patch"],
    ["another order of the sources, which stand best first", { ...talks, sources: ["b", "a"] }, "patch"],
    ["a new field", { ...talks, venue: "A hotel" }, "minor"],
    ["a new field beside another value", { ...talks, title: "Other talks", venue: "A hotel" }, "minor"],
    ["a field that is left undefined", Object.assign({ venue: undefined }, talks), "none"],
    ["a new entry of a list", { ...talks, topics: ["remains"] }, "patch"],
    ["a list in the place of a text", { ...talks, title: ["Talks"] as unknown as string }, "major"],
    [
      "a list in the place of a text, beside another value",
      { ...talks, title: ["T"] as unknown as string, end: "2014-03-05" },
      "major",
    ],
    ["a field that is called like a thing of the language", Object.assign({ constructor: "x" }, talks), "minor"],
    ["a field taken away", meeting({ id: "talks", start: "2014-03-03", sources: ["a", "b"] }), "minor"],
  ] as const)("asks for what %s needs", (_what, changed, bump) => {
    const diff = diffDatasets({ meetings: [talks] }, { meetings: [changed] });
    expect([diff.bump, diff.changes.length]).toEqual([bump, bump === "none" ? 0 : 1]);
  });

  it("sees a field in the place of another one that was left undefined", () => {
    const before = { meetings: [Object.assign({ venue: undefined }, talks)] };
    const after = { meetings: [{ ...talks, note: "A note." }] };
    for (const [one, other] of [
      [before, after],
      [after, before],
    ] as const)
      expect(diffDatasets(one, other).changes).toMatchObject([{ kind: "changed", fields: [{ field: "note" }] }]);
  });

  it("compares words like records, if both versions declare some, and not what a dataset says of itself", () => {
    const words = (topics: readonly Word[]) => ({ vocabularies: { ...dataset.vocabularies, topics } });
    const word = (id: string, label = "Word"): Word => ({ id, label, definition: "A word." });
    const { bump, changes } = diffDatasets(words([word("a"), word("b")]), words([word("b", "Other"), word("c")]));
    expect(bump).toBe("major");
    expect(changes.map(({ collection, id, kind, bump: needed }) => [collection, id, kind, needed])).toEqual([
      ["topics", "a", "removed", "major"],
      ["topics", "c", "added", "minor"],
      ["topics", "b", "changed", "patch"],
    ]);
    expect(diffDatasets(words([word("a")]), {})).toEqual({ bump: "none", changes: [] });
    const about = { name: "a", title: "A" };
    expect(diffDatasets({ about }, { about: { ...about, version: "2.0.0" } }).bump).toBe("none");
  });

  it("takes a figure that counts something else for another figure", () => {
    expect(
      diffDatasets(
        { figures: [figure({ id: "a", indicator: "visits" })] },
        { figures: [figure({ id: "a", indicator: "voyages" })] },
      ).bump,
    ).toBe("major");
    expect(
      diffDatasets(
        { figures: [figure({ id: "a", indicator: "visits" })] },
        { figures: [figure({ id: "a", indicator: "visits", value: 2 })] },
      ).bump,
    ).toBe("patch");
  });

  it.each([
    ["a part that is removed", [{ id: "gift" }, { id: "loan" }], [{ id: "gift" }], "major"],
    ["a part that is renamed", [{ id: "gift" }], [{ id: "present" }], "major"],
    ["all parts removed", [{ id: "gift" }], undefined, "major"],
    ["a new part", [{ id: "gift" }], [{ id: "loan" }, { id: "gift" }], "minor"],
    ["the first parts", undefined, [{ id: "gift" }], "minor"],
    ["another definition of a part", [{ id: "gift", definition: "A" }], [{ id: "gift", definition: "B" }], "patch"],
    ["another order of the parts", [{ id: "gift" }, { id: "loan" }], [{ id: "loan" }, { id: "gift" }], "patch"],
  ])("takes a part of an indicator for a word: %s", (_what, before, after, bump) => {
    const withParts = (parts: readonly object[] | undefined) => {
      const { parts: _, ...rest } = getIndicator("aid-food-promised");
      return { indicators: [Object.assign(rest, parts && { parts })] } as unknown as Partial<Dataset>;
    };
    expect(diffDatasets(withParts(before), withParts(after)).bump).toBe(bump);
  });

  describe("of each field of each collection", () => {
    /** The fields whose every change is major: what an indicator or a figure counts. The value of every other is data. */
    const decisive = new Set([
      "indicators.unit",
      "indicators.measure",
      "indicators.population",
      "figures.indicator",
      "figures.part",
    ]);
    const fields = collectionNames.flatMap((collection) => {
      const names = new Set(dataset[collection].flatMap((record) => Object.keys(record)));
      return [...names].filter((field) => field !== "id").map((field) => [collection, field] as const);
    });
    // Cast: any record can be read by the names of its fields.
    const recordWith = (collection: CollectionName, field: string) =>
      dataset[collection].find((record) => Object.hasOwn(record, field)) as unknown as Readonly<
        Record<string, unknown>
      >;

    /** Another value of the same type. */
    const other = (value: unknown): unknown => {
      if (typeof value === "string") return `${value}-other`;
      if (typeof value === "number") return value + 1;
      if (typeof value === "boolean") return !value;
      if (Array.isArray(value)) return [...value, ...value];
      return Object.fromEntries(Object.entries(Object(value)).map(([name, part]) => [name, other(part)]));
    };
    const bumpFrom = (collection: CollectionName, before: object, after: object) =>
      diffDatasets({ [collection]: [before] }, { [collection]: [after] }).bump;

    it.each(fields)("%s: %s", (collection, field) => {
      const record = recordWith(collection, field);
      const { [field]: value, ...without } = record;
      const isDecisive = decisive.has(`${collection}.${field}`);
      const declares = `${collection}.${field}` === "indicators.parts";
      expect({
        changed: bumpFrom(collection, record, { ...record, [field]: other(value) }),
        retyped: bumpFrom(collection, record, { ...record, [field]: [[value]] }),
        added: bumpFrom(collection, without, record),
        removed: bumpFrom(collection, record, without),
      }).toEqual({
        changed: isDecisive ? "major" : "patch",
        retyped: declares || !Array.isArray(value) ? "major" : "patch",
        added: isDecisive ? "major" : "minor",
        removed: isDecisive || declares ? "major" : "minor",
      });
    });

    it.each(vocabularyNames)("a word of %s", (name) => {
      const words: readonly Word[] = dataset.vocabularies[name];
      const [first, ...rest] = words;
      const bump = (before: readonly object[], after: readonly object[]) =>
        diffDatasets(
          { vocabularies: { ...dataset.vocabularies, [name]: before } },
          { vocabularies: { ...dataset.vocabularies, [name]: after } },
        ).bump;
      expect({
        removed: bump(words, rest),
        renamed: bump(words, [{ ...first, id: "other" }, ...rest]),
        added: bump(rest, words),
        defined: bump(words, [{ ...first, definition: "Another." }, ...rest]),
      }).toEqual({ removed: "major", renamed: "major", added: "minor", defined: "patch" });
    });
  });

  it("looks into the objects in a record", () => {
    const place = { id: "p", names: { en: "Geneva", ja: "ジュネーブ" }, kind: "city", sources: ["s"] } as const;
    const { bump, changes } = diffDatasets(
      { places: [place] },
      { places: [{ ...place, names: { en: "Geneva", ko: "제네바" } }] },
    );
    expect(changes[0]?.fields).toEqual([
      { field: "names.ja", before: "ジュネーブ" },
      { field: "names.ko", after: "제네바" },
    ]);
    expect(bump).toBe("minor");
  });

  it("sees no difference in the order of records and of fields", () => {
    const turned = Object.fromEntries(Object.entries(talks).toReversed()) as unknown as typeof talks;
    const others = [meeting({ id: "a" }), meeting({ id: "b" })];
    expect(diffDatasets({ meetings: [talks, ...others] }, { meetings: [...others.toReversed(), turned] })).toEqual({
      bump: "none",
      changes: [],
    });
    expect(
      diffDatasets(
        { figures: [figure({ id: "a", indicator: "i", value: { min: 1, max: 2 } })] },
        { figures: [figure({ id: "a", indicator: "i", value: { max: 2, min: 1 } })] },
      ).changes,
    ).toEqual([]);
  });

  it("matches a renamed record under its former id with the one that has the current id", () => {
    const old = { places: [city("genf")], meetings: [{ ...talks, place: "genf" }] };
    const now = { places: [city("geneva", "CH")], meetings: [{ ...talks, place: "geneva" }] };
    const { bump, changes } = diffDatasets(old, now, { renamed: { places: { genf: "geneva" } } });
    expect(changes).toEqual([
      {
        collection: "places",
        id: "geneva",
        formerId: "genf",
        kind: "renamed",
        fields: [{ field: "country", before: "JP", after: "CH" }],
        bump: "major",
      },
    ]);
    expect(bump).toBe("major");
    expect(kinds(diffDatasets(old, now).changes)).toEqual(["removed genf", "added geneva", "changed talks"]);
    expect(old.meetings[0]?.place).toBe("genf");
  });

  it("takes an id for renamed only where it is gone and the other one is there", () => {
    const places = [city("a"), city("b")];
    const renamed = { places: { a: "b", b: "nowhere" } };
    expect(diffDatasets({ places }, { places }, { renamed }).changes).toEqual([]);
    expect(kinds(diffDatasets({ places: [city("b")] }, { places: [] }, { renamed }).changes)).toEqual(["removed b"]);
    const merged = diffDatasets({ places }, { places: [city("b", "CH")] }, { renamed });
    expect(kinds(merged.changes)).toEqual(["renamed b", "changed b"]);
    expect(merged.changes[0]?.fields).toEqual([]);
  });

  it("follows a renamed id to wherever a record has it", () => {
    const renamed = { figures: { one: "two" }, sources: { s: "t" } };
    const about = (id: string) =>
      ({
        disagreements: [{ ...getDisagreement("2014-03-03-grave-visit-count"), about: [{ collection: "figures", id }] }],
      }) as const;
    expect(diffDatasets(about("one"), about("two"), { renamed }).changes).toEqual([]);
    expect(diffDatasets(about("one"), about("three"), { renamed }).changes).toHaveLength(1);
  });

  it("finds the record equal to a copy of itself, and nothing in nothing", () => {
    expect(diffDatasets(dataset, structuredClone(dataset)).bump).toBe("none");
    expect(diffDatasets({}, { meetings: [talks] }).changes).toEqual([
      { collection: "meetings", id: "talks", kind: "added", fields: [], bump: "minor" },
    ]);
    expect(diffDatasets({}, {})).toEqual({ bump: "none", changes: [] });
  });

  it("tells of any two parts of the record what the one has more than the other", () => {
    const part = fc.record({
      collection: fc.constantFrom(...collectionNames),
      from: fc.nat(20),
      to: fc.nat(20),
      other: fc.nat(20),
    });
    fc.assert(
      fc.property(part, ({ collection, from, to, other }) => {
        const [one, two] = [dataset[collection].slice(from, to), dataset[collection].slice(other, to)];
        const { bump, changes } = diffDatasets({ [collection]: one }, { [collection]: two });
        const back = diffDatasets({ [collection]: two }, { [collection]: one });
        const kept = new Set<string>(two.map(({ id }) => id));
        expect(changes.filter(({ kind }) => kind === "removed").map(({ id }) => id)).toEqual(
          one
            .map(({ id }): string => id)
            .filter((id) => !kept.has(id))
            .toSorted(),
        );
        expect(changes.length).toBe(back.changes.length);
        expect(bump).toBe(other > from && one.length > two.length ? "major" : changes.length > 0 ? "minor" : "none");
      }),
    );
  });
});
