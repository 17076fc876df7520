import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

import { expect, it } from "vitest";

import { lastRelease } from "../../../.tools/release/last-release.ts";
import { folderWith } from "../../cli/folder.ts";

it("is a folder or a tarball that is given", () => {
  const folder = folderWith({ "package/package.json": '{ "version": "0.1.0" }', "package/dist/data/about.json": "{}" });
  expect(lastRelease("talks", path.join(folder, "package"))).toBe(path.join(folder, "package"));
  const tarball = path.join(folder, "talks-0.1.0.tgz");
  execFileSync("tar", ["-czf", tarball, "-C", folder, "package"]);
  const unpacked = lastRelease("talks", tarball) ?? "";
  expect(unpacked.startsWith(folder)).toBe(false);
  expect(readFileSync(path.join(unpacked, "package.json"), "utf8")).toBe('{ "version": "0.1.0" }');
});

it("is not guessed where a path leads nowhere", () => {
  expect(() => lastRelease("talks", "no-such-folder")).toThrow("There is no no-such-folder.");
  const folder = folderWith({ "package.json": "{}", "talks.tgz": "no tarball" });
  expect(() => lastRelease("talks", folder)).toThrow(`${folder} is not a built package: it has no dist/data.`);
  const tarball = path.join(folder, "talks.tgz");
  expect(() => lastRelease("talks", tarball)).toThrow(`${tarball} is not the tarball of a package.`);
});
