import path from "node:path";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { formatLocation } from "../../src/cli/read-json.ts";
import { recordsInLines } from "../../src/cli/read-lines.ts";
import { meetings } from "../../src/index.ts";
import { cases } from "../property-runs.ts";
import { json } from "./call.ts";
import { folderWith } from "./folder.ts";

const fileWith = (content: string | Uint8Array): string =>
  path.join(folderWith({ "meetings.ndjson": content }), "meetings.ndjson");
const valuesIn = (content: string | Uint8Array): readonly unknown[] =>
  [...recordsInLines(fileWith(content))].map(({ value }) => value);

describe("recordsInLines", () => {
  it("reads one record after another, whatever ends the lines", () => {
    expect(valuesIn('{"a":1}\n{"a":2}\n')).toEqual([{ a: 1 }, { a: 2 }]);
    expect(valuesIn('\uFEFF{"a":1}\r\n\r\n{"a":2}')).toEqual([{ a: 1 }, { a: 2 }]);
    expect(valuesIn("\n \n")).toEqual([]);
    expect(valuesIn("")).toEqual([]);
  });

  it("reads what is longer than it reads at once, and splits no character", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("a", "é", "日", "😀"), fc.nat(60_000)), { minLength: 1, maxLength: 5 }),
        (parts) => {
          const texts = parts.map(([letter, length]) => letter.repeat(length));
          expect(valuesIn(texts.map((text) => `${JSON.stringify(text)}\n`).join(""))).toEqual(texts);
        },
      ),
      cases(20),
    );
  });

  it("knows where every value is", () => {
    const file = fileWith('\n{"a": 1}\n{"a": [2,\t3]}\n');
    const places = [...recordsInLines(file)].map(({ whereIs }) => formatLocation(whereIs(["a"])));
    expect(places).toEqual([`${file}:2:2`, `${file}:3:2`]);
  });

  it("says what is wrong with a line, and with bytes that are no text", () => {
    expect(() => valuesIn('{"a":1}\n{"a":}\n')).toThrow(
      /meetings\.ndjson:2:6: not valid JSON: .* A file of this kind has one record per line\.$/,
    );
    const notText = /meetings\.ndjson is not UTF-8 text: save it as UTF-8\.$/;
    expect(() => valuesIn(Uint8Array.of(0x22, 0xff, 0x22))).toThrow(notText);
    expect(() => valuesIn(Uint8Array.of(0x22, 0x22, 0x0a, 0xe6, 0x97))).toThrow(notText);
    expect(() => [...recordsInLines("no-such.ndjson")]).toThrow(
      "no-such.ndjson cannot be read: no such file or folder.",
    );
  });
});

describe("validate", () => {
  it("finds in lines what it finds in a list", async () => {
    const [first, second] = meetings;
    const { id: _id, ...nameless } = { ...second };
    const records = [first, 3, { ...second, place: 4 }, nameless, first, { ...second, status: "hled" }, null];
    const lines = fileWith(records.map((record) => JSON.stringify(record)).join("\n"));
    const list = path.join(folderWith({ "meetings.json": JSON.stringify(records) }), "meetings.json");
    const found = async (file: string) =>
      // Cast: the command lists problems.
      ((await json("validate", file)) as readonly Record<string, unknown>[]).map(
        ({ record, path: way, message, at }) => ({
          record,
          way,
          message,
          at,
        }),
      );
    const problems = await found(lines);
    expect(problems.length).toBeGreaterThan(6);
    expect(problems).toEqual(await found(list));
  });
});
