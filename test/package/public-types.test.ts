import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { expect, it } from "vitest";

import { publicTypes, publicTypesFile } from "../../.tools/public-types.ts";
import { folderWith } from "../cli/folder.ts";

const root = path.resolve(import.meta.dirname, "../..");

// `npm test` has built the package.
it("the public types are those that were reviewed", () => {
  expect(publicTypes(root, true)).toEqual({ lines: [], isFailure: false });
});

it("types that nobody has reviewed are caught, and written down to be reviewed", () => {
  const small = folderWith({
    "package.json": '{ "name": "small", "version": "0.1.0" }',
    "dist/index.d.cts": "/** An answer. */\nexport interface Answer {\n  readonly days: number;\n}\n",
    "dist/schema.d.cts": "export declare function check(): void;\n",
    "dist/formats.d.cts": "export declare function toCsv(): string;\n",
    "dist/formats/parquet.d.cts": "export declare function toParquet(): string;\n",
    "dist/formats/workbook.d.cts": "export declare function toWorkbook(): string;\n",
  });
  expect(publicTypes(small, false).lines).toEqual([`Wrote ${publicTypesFile}.`]);
  expect(publicTypes(small, true).isFailure).toBe(false);
  expect(readFileSync(path.join(small, publicTypesFile), "utf8")).toContain("readonly days: number;");

  writeFileSync(path.join(small, "dist/index.d.cts"), "export interface Answer {\n  readonly days: string;\n}\n");
  expect(publicTypes(small, true)).toEqual({
    lines: [`The public types differ from ${publicTypesFile}: run \`npm run types\`, and review the difference.`],
    isFailure: true,
  });
});
