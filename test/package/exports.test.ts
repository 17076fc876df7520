import { expect, it } from "vitest";

import manifest from "../../package.json" with { type: "json" };
import { collectionNames, fileNameOf } from "../../src/model/ids.ts";

it("lists every collection among the exports, and nothing that is no entry or file", () => {
  const conditions = (file: string) => ({
    import: { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
    require: { types: `./dist/${file}.d.cts`, default: `./dist/${file}.cjs` },
  });
  const entries = Object.fromEntries([
    [".", conditions("index")],
    ...["helpers", "schema", "formats", "formats/parquet", "formats/workbook"].map((name) => [
      `./${name}`,
      conditions(name),
    ]),
    ...["about", "accounts", "vocabularies", ...collectionNames.map(fileNameOf)].map((name) => [
      `./${name}`,
      conditions(`data/${name}`),
    ]),
  ]);
  const modules = Object.entries(manifest.exports).filter(([, target]) => typeof target === "object");
  expect(Object.fromEntries(modules)).toEqual(entries);
});
