import { readFileSync } from "node:fs";
import path from "node:path";

import { expect, it } from "vitest";

import { repository } from "../../.tools/data-tree.ts";
import { repositoryAddress, setRepository } from "../../.tools/repository-address.ts";
import { folderWith } from "../cli/folder.ts";

const read = (root: string, file: string): string => readFileSync(path.join(root, file), "utf8");
const files = {
  "package.json": read(repository, "package.json"),
  "CONTRIBUTING.md": read(repository, "CONTRIBUTING.md"),
};
const address = "https://github.com/example/talks";

it("reads an address as npm writes it, or as people do", () => {
  expect(repositoryAddress({ repository: { url: `git+${address}.git` } })).toBe(address);
  expect(repositoryAddress({ repository: address })).toBe(address);
  expect(repositoryAddress({})).toBeUndefined();
});

it("sets the address once, for package.json and for whoever clones the repository, and can set another", () => {
  const root = folderWith(files);
  expect(setRepository(root, [address])).toEqual({
    lines: ["Wrote package.json.", "Wrote CONTRIBUTING.md.", "Now write what is generated from it: npm run generate."],
    isFailure: false,
  });
  expect(JSON.parse(read(root, "package.json"))).toEqual({
    ...JSON.parse(files["package.json"]),
    homepage: `${address}#readme`,
    bugs: `${address}/issues`,
    repository: { type: "git", url: `git+${address}.git` },
  });
  expect(read(root, "CONTRIBUTING.md")).toContain(`\ngit clone ${address}.git japan-dprk-talks\n`);
  setRepository(root, ["https://github.com/example/moved"]);
  expect(`${read(root, "package.json")}${read(root, "CONTRIBUTING.md")}`).not.toContain(address);
  expect(setRepository(root, ["https://github.com/example/moved"]).lines).toHaveLength(1);
});

it("prints the address without one, and refuses what is no address of a repository", () => {
  const root = folderWith(files);
  expect(setRepository(root, [])).toMatchObject({ isFailure: false });
  for (const wrong of [
    "talks",
    "http://github.com/example/talks",
    "https://github.com/talks",
    `${address}.git`,
    `${address}/`,
  ])
    expect(setRepository(root, [wrong])).toMatchObject({ isFailure: true });
  expect(setRepository(root, [address, address])).toMatchObject({ isFailure: true });
  expect(read(root, "package.json")).toBe(files["package.json"]);
});

it("is the same everywhere, or nowhere", () => {
  const known = repositoryAddress(JSON.parse(files["package.json"]));
  const cloned = /^git clone (.+) japan-dprk-talks$/m.exec(files["CONTRIBUTING.md"])?.[1];
  expect(cloned).toBe(known === undefined ? "<address of the repository>" : `${known}.git`);
});
