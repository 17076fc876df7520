import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { toDataPackage } from "../../src/formats/to-data-package.ts";
import { dataset, findMeetings, longestGap, meetingsOf, repatriationRate, sourcesOf } from "../../src/index.ts";

interface ForeignKey {
  readonly fields: readonly string[];
  /** Without `resource`, the same table. */
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly constraints?: { readonly required?: true };
    }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

const files = toDataPackage(dataset);
const resources: readonly Resource[] = JSON.parse(files["datapackage.json"]).resources;
const directory = mkdtempSync(path.join(tmpdir(), "duckdb-"));
let connection: DuckDBConnection;

const types: Readonly<Record<string, string>> = {
  string: "VARCHAR",
  number: "DOUBLE",
  integer: "INTEGER",
  boolean: "BOOLEAN",
  date: "DATE",
};
const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

/** A foreign key can be declared only to a table that was made before. */
const order = resources.map(({ name }) => name);
const isEarlier = ({ name }: Resource, key: ForeignKey): boolean =>
  order.indexOf(key.reference.resource ?? name) < order.indexOf(name);

function createTable(resource: Resource): string {
  const { fields, primaryKey, foreignKeys = [] } = resource.schema;
  const parts = [
    ...fields.map(
      ({ name, type, constraints }) => `"${name}" ${types[type]}${constraints?.required ? " NOT NULL" : ""}`,
    ),
    `PRIMARY KEY (${quoted(primaryKey)})`,
    ...foreignKeys
      .filter((key) => isEarlier(resource, key))
      .map(
        (key) =>
          `FOREIGN KEY (${quoted(key.fields)}) REFERENCES "${key.reference.resource}" (${quoted(key.reference.fields)})`,
      ),
  ];
  return `CREATE TABLE "${resource.name}" (${parts.join(", ")})`;
}

const rows = async (sql: string): Promise<readonly Record<string, unknown>[]> =>
  (await connection.runAndReadAll(sql)).getRowObjectsJson();
const first = async (sql: string): Promise<Record<string, unknown>> => (await rows(sql))[0] ?? {};

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const resource of resources) {
    const file = path.join(directory, resource.path);
    writeFileSync(file, files[resource.path] ?? "");
    // One after the other: a table refers to those before it.
    // oxlint-disable-next-line no-await-in-loop
    await connection.run(`${createTable(resource)}; COPY "${resource.name}" FROM '${file}' (FORMAT csv, HEADER)`);
  }
});
afterAll(() => {
  connection.closeSync();
  rmSync(directory, { recursive: true, force: true });
});

describe("DuckDB", () => {
  it("loads every table with its types and keys", async () => {
    const { tables, keys } = await first(
      `SELECT count(DISTINCT table_name) AS tables, count(*) FILTER (constraint_type = 'FOREIGN KEY') AS keys FROM duckdb_constraints()`,
    );
    expect(Number(tables)).toBe(resources.length);
    expect(Number(keys)).toBeGreaterThan(resources.length);
    const { meetings, questions } = await first(
      `SELECT (SELECT count(*) FROM meetings) AS meetings, (SELECT count(*) FROM "open-questions") AS questions`,
    );
    expect([Number(meetings), Number(questions)]).toEqual([dataset.meetings.length, dataset.openQuestions.length]);
  });

  it("finds the rows of the keys that could not be declared", async () => {
    const late = resources.flatMap((resource) =>
      (resource.schema.foreignKeys ?? [])
        .filter((key) => !isEarlier(resource, key))
        .map((key) => ({ name: resource.name, key })),
    );
    expect(late.length).toBeGreaterThan(2);
    const lost = await Promise.all(
      late.map(({ name, key: { fields, reference } }) =>
        rows(
          `SELECT * FROM "${name}" WHERE "${fields[0]}" NOT IN (SELECT "${reference.fields[0]}" FROM "${reference.resource ?? name}")`,
        ),
      ),
    );
    expect(lost.flat()).toEqual([]);
  });

  it("refuses a row whose key leads nowhere", async () => {
    await expect(connection.run(`INSERT INTO "places-aliases" VALUES ('atlantis', 1, 'Atlantis')`)).rejects.toThrow(
      /foreign key/i,
    );
  });

  it("guesses the same types without being told", async () => {
    const file = path.join(directory, "meetings.csv");
    const guessed = await rows(`DESCRIBE SELECT * FROM read_csv('${file}')`);
    expect(
      guessed.filter(({ column_name }) => String(column_name).endsWith("est")).map(({ column_type }) => column_type),
    ).toEqual(Array.from({ length: 4 }, () => "DATE"));
  });

  describe("answers as the helpers do:", () => {
    it("how long the longest gap between Red Cross talks was", async () => {
      const talks = dataset.meetings.filter(({ channel }) => channel === "red-cross");
      const gap = longestGap(talks);
      expect(
        await first(`
          WITH talks AS (
            SELECT id, start_earliest, start_latest,
                   coalesce(end_earliest, start_earliest) AS over_earliest, coalesce(end_latest, start_latest) AS over_latest
            FROM meetings WHERE channel = 'red-cross' AND status = 'held' AND start IS NOT NULL
          ), gaps AS (
            SELECT id, lag(id) OVER series AS before,
                   start_earliest - max(over_latest) OVER (series ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS min,
                   start_latest - max(over_earliest) OVER (series ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS max
            FROM talks WINDOW series AS (ORDER BY start_earliest, over_latest)
          )
          SELECT before AS "from", id AS "to", min::INTEGER AS min, max::INTEGER AS max FROM gaps ORDER BY min DESC NULLS LAST LIMIT 1`),
      ).toEqual({ from: gap?.from.id, to: gap?.to.id, ...gap?.days });
    });

    it("which share of the dead was brought home", async () => {
      const rate = repatriationRate(dataset.figures);
      expect(rate?.value).toBeGreaterThan(0.3);
      expect(
        await first(`
          SELECT part.value / whole.value AS value, part.id AS numerator, whole.id AS denominator, count(*)::INTEGER AS shared
          FROM figures part
          JOIN figures whole ON whole.indicator = 'remains-dead' AND part.as_of = whole.as_of
          JOIN "figures-sources" one ON one.figure = part.id
          JOIN "figures-sources" other ON other.figure = whole.id AND other.source = one.source
          WHERE part.indicator = 'remains-repatriated' AND part.qualifier IN ('exact', 'about') AND whole.qualifier IN ('exact', 'about')
          GROUP BY numerator, part.value, part.as_of_latest, denominator, whole.value ORDER BY part.as_of_latest DESC, shared DESC, numerator LIMIT 1`),
      ).toMatchObject({ value: rate?.value, numerator: rate?.numerator.id, denominator: rate?.denominator.id });
    });

    it("how many meetings each channel had", async () => {
      const counts = await rows(
        `SELECT channel, count(*)::INTEGER AS n FROM meetings WHERE status = 'held' GROUP BY channel ORDER BY channel`,
      );
      expect(counts).toEqual(
        dataset.vocabularies.channels
          .map(({ id }) => id)
          .toSorted()
          .map((channel) => ({ channel, n: findMeetings(dataset.meetings, { channel, status: "held" }).length }))
          .filter(({ n }) => n > 0),
      );
    });

    it("what the channels are called", async () => {
      const labels = await rows(`
        SELECT DISTINCT label FROM meetings JOIN vocabularies ON vocabulary = 'channels' AND vocabularies.id = channel
        ORDER BY label`);
      const used = new Set(dataset.meetings.map(({ channel }) => channel));
      expect(labels.map(({ label }) => label)).toEqual(
        dataset.vocabularies.channels
          .filter(({ id }) => used.has(id))
          .map(({ label }) => label)
          .toSorted(),
      );
      expect(labels.length).toBeGreaterThan(3);
    });

    it("which delegates took part in how many of them", async () => {
      const counts = await rows(`
        SELECT delegate, count(*)::INTEGER AS n FROM "meetings-delegations-members" JOIN meetings ON id = meeting
        WHERE status = 'held' GROUP BY delegate ORDER BY delegate`);
      expect(counts.length).toBeGreaterThan(50);
      expect(counts).toEqual(
        dataset.delegates
          .map((delegate) => ({ delegate: delegate.id, n: meetingsOf(dataset.meetings, delegate).attended.length }))
          .filter(({ n }) => n > 0),
      );
    });

    it("how many meetings were in China", async () => {
      const found = findMeetings(dataset.meetings, { country: "CN", places: dataset.places });
      expect(found.length).toBeGreaterThan(10);
      expect(
        await first(`
          SELECT count(*)::INTEGER AS n FROM meetings JOIN places ON places.id = place
          WHERE country = 'CN' OR (former_country_code = 'CN' AND coalesce(end_earliest, start_earliest) <= former_country_until)`),
      ).toEqual({ n: found.length });
    });

    it("on how many sources each meeting rests", async () => {
      const lists = resources
        .filter(({ name }) => /^meetings-(.*-)?(sources|evidence)$/.test(name))
        .map(({ name }) => name);
      expect(lists.length).toBeGreaterThan(5);
      const counts = await rows(`
        SELECT meeting, count(DISTINCT source)::INTEGER AS n
        FROM (${lists.map((name) => `SELECT meeting, source FROM "${name}"`).join(" UNION ALL ")}) GROUP BY meeting`);
      expect(new Map(counts.map(({ meeting, n }) => [meeting, n]))).toEqual(
        new Map(dataset.meetings.map((meeting) => [meeting.id, sourcesOf(meeting).length])),
      );
    });
  });
});
