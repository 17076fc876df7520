import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { duckDbQueries, tools } from "../../docs/site/lib/tools.ts";
import { figures, meetings } from "../../src/index.ts";

type Files = ReadonlyMap<string, () => string | Uint8Array | Promise<string | Uint8Array>>;

const folder = mkdtempSync(path.join(tmpdir(), "site-files-"));
let files: Files;
let server: Server;

beforeAll(async () => {
  vi.stubEnv("SITE", "https://example.org");
  // What the site is built from needs types that Node's tests do not have, so the path is no literal.
  const module = new URL("../../docs/site/lib/data-files.ts", import.meta.url).pathname;
  // Cast: the module exports what writes each file below /v1/.
  files = (await import(module)).dataFiles() as Files;
  for (const name of ["meetings.parquet", "meetings.json", "indicators/remains-repatriated.csv"]) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), (await files.get(name)?.()) ?? "");
  }
  server = createServer((request, response) => {
    response.end(readFileSync(path.join(folder, request.url ?? "")));
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
});

afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
  rmSync(folder, { recursive: true });
});

const held = meetings.filter(({ status }) => status === "held");

describe("what the guide types into other programs", () => {
  it("reads files that the site has", () => {
    const named = tools("https://example.org/v1").flatMap(({ code }) =>
      Array.from(code.matchAll(/https:\/\/example\.org\/v1\/([\w./-]+)/g), ([, file = ""]) => file),
    );
    expect(named.length).toBeGreaterThan(12);
    expect(named.filter((file) => !files.has(file))).toEqual([]);
  });

  it("counts meetings by channel in DuckDB as the record does", async () => {
    const [query = ""] = duckDbQueries(folder);
    const connection = await (await DuckDBInstance.create()).connect();
    const rows = (await connection.runAndReadAll(query)).getRowObjectsJson();
    connection.closeSync();
    const redCross = rows.find(({ channel }) => channel === "red-cross");
    expect(Number(redCross?.["held"])).toBe(held.filter(({ channel }) => channel === "red-cross").length);
    expect(redCross?.["first"]).toBe("1956-01-27");
    expect(rows.reduce((sum, row) => sum + Number(row["held"]), 0)).toBe(held.length);
  });

  it("lists the figures of an indicator in DuckDB, the earliest first", async () => {
    const [, query = ""] = duckDbQueries(folder);
    const connection = await (await DuckDBInstance.create()).connect();
    const rows = (await connection.runAndReadAll(query)).getRowObjectsJson();
    connection.closeSync();
    expect(rows).toHaveLength(figures.filter(({ indicator }) => indicator === "remains-repatriated").length);
    expect(rows.map((row) => row["stated_by"]).join()).toContain("Ministry of Health");
  });

  it("fetches the meetings in JavaScript", async () => {
    const { port } = server.address() as AddressInfo; // Cast: it listens on a port.
    const code = tools(`http://127.0.0.1:${port}`).find(({ id }) => id === "fetch")?.code ?? "";
    // Cast: this is how JavaScript names the constructor of async functions.
    const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
    const fetched: unknown = await new AsyncFunction(`${code}\nreturn meetings;`)();
    expect(fetched).toEqual(JSON.parse(JSON.stringify(meetings)));
  });

  it("says of exactly these that a test runs them", () => {
    expect(tools("").flatMap(({ id, isTested }) => (isTested ? [id] : []))).toEqual(["duckdb", "fetch"]);
  });
});
