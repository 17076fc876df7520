import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { writeFiles } from "../../src/cli/write-files.ts";
import { folderWith } from "./folder.ts";

const contents = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file), readFileSync(file, "utf8")];
      }),
  );

describe("writeFiles", () => {
  it("writes files, and says where and how large they are", () => {
    const folder = path.join(folderWith(), "new/folder");
    expect(writeFiles(folder, { "a.csv": "日朝", "b.csv": "" })).toEqual([
      { path: path.join(folder, "a.csv"), bytes: 6 },
      { path: path.join(folder, "b.csv"), bytes: 0 },
    ]);
    expect(contents(folder)).toEqual({ "a.csv": "日朝", "b.csv": "" });
  });

  it("writes bytes as they are", () => {
    const folder = folderWith();
    const bytes = new Uint8Array([0x50, 0xff, 0x00]);
    expect(writeFiles(folder, { "a.xlsx": bytes })).toEqual([{ path: path.join(folder, "a.xlsx"), bytes: 3 }]);
    expect(new Uint8Array(readFileSync(path.join(folder, "a.xlsx")))).toEqual(bytes);
  });

  it("takes the place of older files, and leaves the others alone", () => {
    const folder = folderWith({ "a.csv": "old", "notes.txt": "mine" });
    writeFiles(folder, { "a.csv": "new" });
    expect(contents(folder)).toEqual({ "a.csv": "new", "notes.txt": "mine" });
  });

  it("writes nothing where one of the files cannot be written", () => {
    const folder = folderWith({ "a.csv": "old" });
    mkdirSync(path.join(folder, "b.csv"));
    expect(() => writeFiles(folder, { "a.csv": "new", "b.csv": "new" })).toThrow(
      /^Nothing was written: .*b\.csv is a folder; move it away\.$/,
    );
    expect(readdirSync(folder)).toEqual(["a.csv", "b.csv"]);
    expect(contents(folder)).toEqual({ "a.csv": "old" });
  });

  it("leaves a file the permissions that it has", () => {
    const folder = folderWith({ "a.csv": "old" });
    chmodSync(path.join(folder, "a.csv"), 0o600);
    writeFiles(folder, { "a.csv": "new" });
    expect(statSync(path.join(folder, "a.csv")).mode & 0o777).toBe(0o600);
  });

  it("says of a link that leads nowhere what is wrong with it", () => {
    const folder = folderWith();
    symlinkSync(path.join(folder, "nowhere"), path.join(folder, "link"));
    expect(() => writeFiles(path.join(folder, "link"), { "a.csv": "" })).toThrow(
      /link: something else with that name already exists\.$/,
    );
  });

  it("takes folders away again that it made in vain", () => {
    const folder = folderWith();
    expect(() => writeFiles(path.join(folder, "new/folder"), { "no\0name": "" })).toThrow(/^Nothing was written to /);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("says why a folder cannot be made", () => {
    const file = path.join(folderWith({ "a file": "" }), "a file");
    expect(() => writeFiles(file, { "a.csv": "" })).toThrow(
      `Nothing was written to ${file}: it, or part of its path, is a file, not a folder.`,
    );
    expect(() => writeFiles(path.join(file, "below"), { "a.csv": "" })).toThrow(/Nothing was written to .*a file/);
    writeFileSync(file, "still there");
  });
});
