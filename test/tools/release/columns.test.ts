import { describe, expect, it } from "vitest";

import { columnChanges, csvColumns, jsonFields, parquetColumns } from "../../../.tools/release/columns.ts";

const csv = (...fields: readonly (readonly [name: string, type: string])[]) =>
  csvColumns({
    resources: [{ path: "places.csv", schema: { fields: fields.map(([name, type]) => ({ name, type })) } }],
  });

const textOf = (changes: ReturnType<typeof columnChanges>) => changes.map(({ bump, text }) => `${bump} ${text}`);

describe("columns", () => {
  it("that are gone or of another type need a major version, new ones a minor one", () => {
    const before = csv(["id", "string"], ["kind", "string"], ["count", "integer"]);
    const after = csv(["id", "string"], ["count", "number"], ["country", "string"]);
    expect(textOf(columnChanges(before, after))).toEqual([
      "major retyped: places.csv: count: integer → number",
      "minor added: places.csv: country (string)",
      "major removed: places.csv: kind (string)",
    ]);
    expect(columnChanges(before, before)).toEqual([]);
  });

  it("of Parquet have the type that a reader sees", () => {
    const schema = [
      { name: "root" },
      { name: "id", type: "BYTE_ARRAY", converted_type: "UTF8" },
      { name: "n", type: "DOUBLE" },
    ];
    expect([...parquetColumns("a.parquet", schema)]).toEqual([
      ["a.parquet: id", "UTF8"],
      ["a.parquet: n", "DOUBLE"],
    ]);
  });

  it("of JSON are the fields of each type, and those inside them", () => {
    const fields = jsonFields({
      $defs: {
        Place: {
          type: "object",
          required: ["id"],
          properties: {
            id: { $ref: "#/$defs/PlaceId" },
            names: { type: "array", items: { type: "object", properties: { en: { type: "string" } } } },
            size: { anyOf: [{ type: "number" }, { $ref: "#/$defs/Range" }] },
          },
        },
      },
    });
    expect(Object.fromEntries(fields)).toEqual({
      "JSON: Place.id": "PlaceId",
      "JSON: Place.names": "list of object or absent",
      "JSON: Place.names.en": "string or absent",
      "JSON: Place.size": "Range or number or absent",
    });
  });

  it("of JSON that a record must have are major, unless the type is new", () => {
    const before = new Map([["JSON: Place.id", "PlaceId"]]);
    const after = new Map([
      ...before,
      ["JSON: Place.kind", "string"],
      ["JSON: Place.note", "string or absent"],
      ["JSON: Post.id", "string"],
    ]);
    expect(textOf(columnChanges(before, after))).toEqual([
      "major added: JSON: Place.kind (string)",
      "minor added: JSON: Place.note (string or absent)",
      "minor added: JSON: Post.id (string)",
    ]);
  });
});
