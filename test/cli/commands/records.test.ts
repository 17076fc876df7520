import { describe, expect, it } from "vitest";

import { vocabularyOfField } from "../../../src/cli/record-words.ts";
import {
  claims,
  collectionNames,
  dataset,
  type Disagreement,
  disagreements,
  disagreementsOf,
  evidenceByField,
  evidenceOf,
  getMeeting,
  meetings,
  referencesOf,
  referrersOf,
  search,
  sourcesOf,
} from "../../../src/index.ts";
import { wordPaths } from "../../../src/model/vocabularies.ts";
import { asJson, call, json, lines } from "../call.ts";

describe("show", () => {
  it("has the record, what refers to it and its sources", async () => {
    const reference = { collection: "meetings", id: "2014-03-03-shenyang" } as const;
    expect(await json("show", reference.id)).toEqual(
      asJson([
        {
          collection: "meetings",
          record: getMeeting(reference.id),
          referrers: referrersOf(dataset, reference).map(({ collection, record, paths }) => ({
            collection,
            id: record.id,
            paths,
          })),
          sources: sourcesOf(getMeeting(reference.id)),
        },
      ]),
    );
  });

  it("shows every field in words, with the names of the records that it refers to", async () => {
    const printed = await lines("show", "2014-03-03-shenyang");
    expect(printed[0]).toBe(getMeeting("2014-03-03-shenyang").title);
    for (const line of [
      "channel: red-cross (Red Cross)",
      "status: held",
      "place: Shenyang (shenyang)",
      "  - side: JP (Japan)",
      "      - delegate: Osamu Tasaka (osamu-tasaka); role: head; post: Director General, International Department",
      "topics: remains; grave-visits (Grave visits)",
      "evidence:",
      "variants:",
      "Sources",
    ])
      expect(printed).toContain(line);
    expect(await lines("show", "grave-visits-2014-03-03-ap")).toContain(
      "  disagreements 2014-03-03-grave-visit-count (about, readings)",
    );
  });

  it("knows the vocabulary of every field that has words", () => {
    const fields = Object.entries(wordPaths).flatMap(([collection, paths]) =>
      Object.entries(paths).map(([way, vocabulary]) => {
        const field = way.replace(/\.\*$/, "").split(".").at(-1) ?? "";
        return [
          `${collection}.${way}`,
          vocabularyOfField[`${collection}.${field}`] ?? vocabularyOfField[field],
          vocabulary,
        ];
      }),
    );
    expect(fields.length).toBeGreaterThan(15);
    expect(fields.filter(([, found, expected]) => found !== expected)).toEqual([]);
    // A place and a claim have kinds too, which no vocabulary declares.
    expect(vocabularyOfField["kind"]).toBeUndefined();
  });

  it("shows every word of every record", async () => {
    // One of each collection, with every kind of field that it has.
    for (const collection of collectionNames) {
      const records: readonly { readonly id: string }[] = dataset[collection];
      const largest = records.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0];
      const strings: string[] = [];
      JSON.stringify(largest, (_key, value: unknown) => {
        if (typeof value === "string" || typeof value === "number") strings.push(String(value));
        return value;
      });
      // oxlint-disable-next-line no-await-in-loop
      const { output } = await call(["show", largest?.id ?? ""]);
      expect(strings.length).toBeGreaterThan(3);
      expect(strings.filter((text) => !output.includes(text))).toEqual([]);
    }
  });

  it("is what an id alone does, also with options", async () => {
    const whole = await call(["show", "song-il-ho"]);
    expect(await call(["song-il-ho"])).toEqual(whole);
    expect(await json("song-il-ho")).toEqual(await json("show", "song-il-ho"));
    expect(await call(["song-il-hi"])).toEqual({
      output: 'There is no command or id "song-il-hi". Did you mean "song-il-ho"? Try: japan-dprk-talks --help',
      exitCode: 2,
    });
  });

  it("shows both records of an id that is in two collections", async () => {
    const shared = claims.find(({ id }) => dataset.events.some((event) => event.id === id));
    const found = (await json("show", shared?.id ?? "")) as readonly { readonly collection: string }[];
    expect(found.map(({ collection }) => collection)).toEqual(["events", "claims"]);
  });

  it("shows twenty of many referrers, and says how many more there are", async () => {
    const id = "pyongyang";
    const { length } = referrersOf(dataset, { collection: "places", id });
    expect(length).toBeGreaterThan(20);
    const printed = await lines("show", id);
    expect(printed).toContain(`Referred to by (${length})`);
    expect(printed).toContain(`  and ${length - 20} more (use --json to see all)`);
    const section = printed.slice(printed.indexOf(`Referred to by (${length})`) + 1);
    expect(section.findIndex((line) => line.startsWith("  and "))).toBe(20);
  });
});

describe("search", () => {
  it("answers as search does", async () => {
    expect(await json("search", "Song", "Il", "Ho")).toEqual(asJson(search(dataset, "Song Il Ho")));
    const printed = await lines("search", "瀋陽");
    expect(printed[1]).toMatch(/^places +Shenyang {2}shenyang +names\.ja$/);
  });

  it("shows the first twenty on a screen, and all in a file", async () => {
    const found = search(dataset, "remains");
    expect(found.length).toBeGreaterThan(20);
    expect((await lines("search", "remains")).at(-2)).toBe(`${found.length} records; the first 20 are shown.`);
    const rows = await lines("search", "remains", "--columns", "collection,id", "--format", "csv");
    expect(rows.slice(1, -1)).toEqual(found.map(({ collection, record }) => `${collection},${record.id}`));
  });

  it("shows the part of a long string with the word, and says that nothing is found", async () => {
    const match = search(dataset, "Shengmao")[0];
    expect(match?.in).toBe("text");
    expect((await call(["search", "Shengmao"])).output).toContain("Shengmao Hotel");
    expect(await call(["search", "xyzzy"])).toEqual({ output: 'No record contains "xyzzy".', exitCode: 1 });
  });
});

describe("why", () => {
  const reference = { collection: "meetings", id: "2014-03-03-shenyang" } as const;
  const about = (what: string) => disagreements.find(({ id }) => id === `2014-03-03-${what}`);

  it("answers as evidenceByField does, and for one field as evidenceOf does", async () => {
    expect(await json("why", reference.id)).toEqual(
      asJson([
        { ...reference, fields: evidenceByField(dataset, reference), disagreements: [about("red-cross-hours")] },
      ]),
    );
    const place = evidenceOf(dataset, { ...reference, field: "place" });
    expect(await json("why", reference.id, "place")).toEqual(
      asJson([{ ...reference, fields: { place }, disagreements: [] }]),
    );
  });

  it("shows the value, who says otherwise and the readings of a disagreement", async () => {
    const printed = await lines("why", reference.id, "end");
    expect(printed).toContain("end: 2014-03-03");
    expect(printed.some((line) => line.startsWith("  otherwise: 2014-03-05 ("))).toBe(true);
    expect(printed.some((line) => /^ {2}- 2014-03-03, .* \(used here\)$/.test(line))).toBe(true);
    expect(printed.some((line) => line.startsWith("  official-text: "))).toBe(true);
  });

  it("shows the readings of a disagreement, the one that is used, and why", async () => {
    const printed = (await call(["why", "2014-03-03-planned-length"])).output;
    expect(printed).toMatch(
      /^How many days .*\ndisagreements {2}2014-03-03-planned-length\n\n {2}- 2014-03-03, one day held \(used here\)\n {4}source: /,
    );
    expect(printed).toMatch(
      /\n {2}official-text: The Japanese Red Cross Society reports talks on 3 March only\. .*\n$/,
    );
    const [answer] = asJson(await json("why", "2014-03-03-planned-length")) as readonly Record<string, unknown>[];
    expect(Object.keys(Object(answer?.["fields"]))).toEqual(["readings"]);
    expect(answer?.["disagreements"]).toEqual(asJson([about("planned-length")]));
  });

  it("shows a disagreement about the record as a whole once", async () => {
    const { output } = await call(["why", reference.id]);
    expect(output.match(/2014-03-03-red-cross-hours/g)).toHaveLength(1);
    expect(output).toMatch(/\n\nThe record as a whole\n {2}disagreement: How long .*\(2014-03-03-red-cross-hours\)\n/);
    expect((await call(["why", reference.id, "venue"])).output).toContain("2014-03-03-red-cross-hours");
  });

  it("shows a disagreement that names a figure without a field once, with its value", async () => {
    const { output } = await call(["why", "grave-visits-2014-03-03-ap"]);
    expect(output).toMatch(/^value: .*\n(?: {2,}.*\n)* {2}disagreement: .*\(2014-03-03-grave-visit-count\)$/m);
    expect(output).not.toContain("The record as a whole");
  });

  it.each([
    ["song-il-ho", /^posts:$/m],
    ["1955-10-26-pyongyang", /^remarks:$/m],
  ])("explains whatever of %s has sources of its own", async (id, line) => {
    expect((await call(["why", id])).output).toMatch(line);
  });

  it("says that there is nothing to explain only of a record without a cited part, and without a disagreement", async () => {
    const records = (["delegates", "disagreements", "meetings"] as const).flatMap((collection) =>
      dataset[collection].map((record) => ({ reference: { collection, id: record.id }, record })),
    );
    const answers = await Promise.all(
      records.map(async ({ reference: meant, record }) => {
        const { sources: _, ...parts } = Object(record);
        const differs = disagreementsOf<Disagreement>(disagreements, meant).length > 0;
        const isExplained = /"(sources|evidence|variants)":/.test(JSON.stringify(parts)) || differs;
        return { id: meant.id, isRight: ((await call(["why", meant.id])).exitCode === 0) === isExplained };
      }),
    );
    expect(answers.filter(({ isRight }) => !isRight)).toEqual([]);
  });

  it("knows the fields of a record, and says if there is nothing to explain", async () => {
    expect(await call(["why", reference.id, "plase"])).toEqual({
      output: 'There is no field "plase". Did you mean "place"?',
      exitCode: 2,
    });
    expect(await call(["why", "2014-08-30-pyongyang-inoki", "end"])).toEqual({
      output: 'No source in the record gives "2014-08-30-pyongyang-inoki" a value of "end".',
      exitCode: 1,
    });
    const plain = meetings.find(({ id }) => {
      const meant = { collection: "meetings", id } as const;
      const isPlain = Object.keys(evidenceByField(dataset, meant) ?? {}).length === 0;
      return isPlain && disagreementsOf(disagreements, meant).length === 0;
    });
    expect(await call(["why", plain?.id ?? ""])).toMatchObject({
      output: expect.stringMatching(/^No field of ".+" has sources of its own, .* japan-dprk-talks cite /),
      exitCode: 1,
    });
    expect((await call(["why", "nowhere-at-all"])).output).toMatch(/^There is no record "nowhere-at-all"\./);
  });
});

it("every reference of a record is one that show can follow", () => {
  const ids = new Map(collectionNames.map((name) => [name, new Set<string>(dataset[name].map(({ id }) => id))]));
  const lost = meetings.flatMap((one) =>
    referencesOf("meetings", one).filter(({ collection, id }) => ids.get(collection)?.has(id) !== true),
  );
  expect(lost).toEqual([]);
});
