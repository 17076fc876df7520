import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { compareDates, earliest, type Edtf } from "../../src/dates/index.ts";

// Data files are for people: short enough to find one's way in, and in date order.
const root = path.resolve(import.meta.dirname, "../../src/data");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\/(?!index)[^/]+\.ts$/.test(file),
);

interface Dated {
  readonly id: string;
  readonly start?: Edtf;
  readonly date?: Edtf;
}

const outOfOrder = (records: readonly Dated[]): readonly string[] => {
  const dated = records.flatMap(({ id, start, date }) => {
    const when = start ?? date;
    // An interval with an open start has no place of its own in the order.
    return when === undefined || earliest(when) === undefined ? [] : [{ id, when }];
  });
  return dated.slice(1).flatMap(({ id, when }, index) => {
    const previous = dated[index];
    return previous !== undefined && compareDates(previous.when, when) > 0 ? [`${id} stands after ${previous.id}`] : [];
  });
};

describe.each(files)("src/data/%s", (file) => {
  it("has at most 800 lines", () => {
    expect(readFileSync(path.join(root, file), "utf8").split("\n").length).toBeLessThanOrEqual(801);
  });

  it("holds plain literals in date order", async () => {
    const module: Readonly<Record<string, readonly Dated[]>> = await import(path.join(root, file));
    const [records, ...others] = Object.values(module);
    expect(others).toEqual([]);
    expect(outOfOrder(records ?? [])).toEqual([]);
  });
});

it("catches records that are out of order", () => {
  expect(
    outOfOrder([
      { id: "b", start: "2014-03-03" },
      { id: "a", start: "2012-08-09" },
    ]),
  ).toEqual(["a stands after b"]);
});
