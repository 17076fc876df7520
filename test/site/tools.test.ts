import { existsSync } from "node:fs";
import path from "node:path";

import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";

import { loadLines } from "../../docs/site/lib/load-lines.ts";
import { duckDbQueries, tools } from "../../docs/site/lib/tools.ts";
import { figures, meetings } from "../../src/index.ts";
import { base, folder, serve } from "./built-site.ts";

const files = path.join(folder, "v1");

/** The rows that a query finds. */
async function rowsOf(query: string) {
  const connection = await (await DuckDBInstance.create()).connect();
  const rows = (await connection.runAndReadAll(query)).getRowObjectsJson();
  connection.closeSync();
  return rows;
}

const held = meetings.filter(({ status }) => status === "held");

describe("what the guide types into other programs", () => {
  it("reads files that the site has", () => {
    const named = tools("https://example.org/v1").flatMap(({ code }) =>
      Array.from(code.matchAll(/https:\/\/example\.org\/v1\/([\w./-]+)/g), ([, file = ""]) => file),
    );
    expect(named.length).toBeGreaterThan(12);
    expect(named.filter((file) => !existsSync(path.join(files, file)))).toEqual([]);
  });

  it("counts meetings by channel in DuckDB as the record does", async () => {
    const [query = ""] = duckDbQueries(files);
    const rows = await rowsOf(query);
    const redCross = rows.find(({ channel }) => channel === "red-cross");
    expect(Number(redCross?.["held"])).toBe(held.filter(({ channel }) => channel === "red-cross").length);
    expect(redCross?.["first"]).toBe("1956-01-27");
    expect(rows.reduce((sum, row) => sum + Number(row["held"]), 0)).toBe(held.length);
  });

  it("lists the figures of an indicator in DuckDB, the earliest first", async () => {
    const [, query = ""] = duckDbQueries(files);
    const rows = await rowsOf(query);
    expect(rows).toHaveLength(figures.filter(({ indicator }) => indicator === "remains-repatriated").length);
    expect(rows.map((row) => row["stated_by"]).join()).toContain("Ministry of Health");
  });

  it("fetches the meetings in JavaScript", async () => {
    const { server, origin } = await serve();
    const code = tools(`${origin}${base}v1`).find(({ id }) => id === "fetch")?.code ?? "";
    // Cast: this is how JavaScript names the constructor of async functions.
    const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
    const fetched: unknown = await new AsyncFunction(`${code}\nreturn meetings;`)();
    server.close();
    expect(fetched).toEqual(JSON.parse(JSON.stringify(meetings)));
  });

  it("loads a table by one line in DuckDB and in JavaScript", async () => {
    const own = figures.filter(({ indicator }) => indicator === "remains-dead");
    const codeOf = (address: string, program: string) =>
      loadLines(address).find(({ name }) => name.endsWith(program))?.code ?? "";
    const rows = await rowsOf(codeOf(path.join(files, "indicators/remains-dead"), "DuckDB"));
    expect(rows.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
    const { server, origin } = await serve();
    // Cast: this is how JavaScript names the constructor of async functions.
    const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
    const code = codeOf(`${origin}${base}v1/indicators/remains-dead`, "fetch");
    const fetched: unknown = await new AsyncFunction(`return ${code};`)();
    server.close();
    expect(fetched).toMatchObject({ figures: JSON.parse(JSON.stringify(own)) });
  });

  it("says of exactly these that a test runs them", () => {
    expect(tools("").flatMap(({ id, isTested }) => (isTested ? [id] : []))).toEqual(["duckdb", "fetch"]);
  });
});
