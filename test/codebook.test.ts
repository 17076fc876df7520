import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { isEdtf } from "../src/dates/index.ts";
import { dataset } from "../src/index.ts";
import { collectionNames } from "../src/model/ids.ts";

const page = readFileSync(new URL("../docs/codebook.md", import.meta.url), "utf8");
const ids = new Set<string>(collectionNames.flatMap((collection) => dataset[collection].map(({ id }) => id)));

const idsNamed = (text: string): readonly string[] =>
  Array.from(text.matchAll(/^In the data: (.+)\.$/gm), ([, list = ""]) => list).flatMap((list) =>
    Array.from(list.matchAll(/`(.+?)`/g), ([, id = ""]) => id),
  );

it("names records that there are", () => {
  expect(idsNamed(page).length).toBeGreaterThan(10);
  expect(idsNamed(page).filter((id) => !ids.has(id))).toEqual([]);
});

it("gives dates in its good examples that are dates", () => {
  const rows = Array.from(page.matchAll(/^\| [^|]+ \| ([^|]+) \| [^|]+ \|$/gm), ([, good = ""]) => good);
  const dates = rows.flatMap((good) =>
    Array.from(good.matchAll(/(?:start|date|period|published): "(.+?)"/g), ([, date = ""]) => date),
  );
  expect(dates.length).toBeGreaterThan(4);
  expect(dates.filter((date) => !isEdtf(date))).toEqual([]);
});

it("names every collection whose records do not all have a list of sources", () => {
  const [, table = ""] = /\| collection \| where the sources are \|\n\|---\|---\|\n((?:\|.*\n)+)/.exec(page) ?? [];
  const named = Array.from(table.matchAll(/^\| `(\w+)`/gm), ([, name = ""]) => name);
  const without = collectionNames.filter((collection) =>
    dataset[collection].some((one: object) => !("sources" in one)),
  );
  expect(named).toEqual([...without].toSorted());
});
