import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { DuckDBInstance } from "@duckdb/node-api";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

import * as formats from "../../src/formats/index.ts";
import * as parquet from "../../src/formats/parquet/index.ts";
import * as workbook from "../../src/formats/workbook/index.ts";
import * as library from "../../src/index.ts";
import { datasetJsonSchema } from "../../src/schema/json-schema.ts";

const text = readFileSync(new URL("../../docs/formats.md", import.meta.url), "utf8");
const blocks = (language: string): readonly string[] =>
  Array.from(text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm")), ([, code = ""]) => code);

describe("docs/formats.md", () => {
  it("names every function", () => {
    const names = Object.keys({ ...formats, ...parquet, ...workbook });
    expect(names.filter((name) => !text.includes(`\`${name}`))).toEqual([]);
  });

  it.each(blocks("ts"))("shows code that runs: %s", async (code) => {
    const written = new Map<string, string | Uint8Array>();
    const modules = {
      "japan-dprk-talks": library,
      "japan-dprk-talks/formats": formats,
      "japan-dprk-talks/formats/parquet": parquet,
      "japan-dprk-talks/formats/workbook": workbook,
      "node:fs": { writeFileSync: (file: string, content: string | Uint8Array) => written.set(file, content) },
    };
    const runnable = code.replaceAll(/^import \{ (.+) \} from (".+");$/gm, "const { $1 } = modules[$2];");
    // The text is our own page; there is no other way to run it as a reader would.
    await new Function("modules", `"use strict";\nreturn (async () => {\n${runnable}\n})();`)(modules);
    expect(written.size > 0).toBe(code.includes("writeFileSync"));
    for (const content of written.values()) expect(content.length).toBeGreaterThan(20);
  });

  it("shows a validator that takes the record and refuses what is wrong", () => {
    const [code = ""] = blocks("js");
    const modules = {
      "japan-dprk-talks": library,
      "ajv/dist/2020.js": { Ajv2020 },
      "japan-dprk-talks/schema.json": { schema: datasetJsonSchema },
    };
    const runnable = code
      .replaceAll(/ with \{ type: "json" \}/g, "")
      .replaceAll(/^import (?:\{ (.+) \}|(\w+)) from (".+");$/gm, "const { $1$2 } = modules[$3];");
    // As above.
    const validate = new Function("modules", `"use strict";\n${runnable}\nreturn validate;`)(modules);
    expect(validate(library.dataset)).toBe(true);
    expect(validate({ ...library.dataset, places: [{ id: "nowhere" }] })).toBe(false);
  });

  it.each(blocks("sql"))("shows a query that answers: %s", async (query) => {
    const directory = mkdtempSync(path.join(tmpdir(), "formats-"));
    const { about, meetings, places } = library;
    const files = {
      ...formats.toCsv({ meetings, places }),
      ...parquet.toParquet({ about, meetings, places }),
    };
    for (const [file, content] of Object.entries(files)) writeFileSync(path.join(directory, file), content);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    try {
      const here = query.replaceAll("'talks/", `'${directory}/`);
      const [first] = (await connection.runAndReadAll(here)).getRowObjectsJson();
      // As the page says, the same query reads Parquet files.
      const [same] = (await connection.runAndReadAll(here.replaceAll(".csv'", ".parquet'"))).getRowObjectsJson();
      expect(same).toEqual(first);
      const city = places.find(({ names }) => names.en === first?.["names_en"]);
      const there = library.findMeetings(meetings, { channel: "red-cross", status: "held", place: city?.id ?? [] });
      expect(Number(first?.["meetings"])).toBe(there.length);
      expect(there.length).toBeGreaterThan(1);
    } finally {
      connection.closeSync();
      rmSync(directory, { recursive: true, force: true });
    }
  });
});
