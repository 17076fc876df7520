import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import manifest from "../package.json" with { type: "json" };
import { about, citationOfDataset } from "../src/index.ts";

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");

it("shows in the README how to cite, as the library and the command do", () => {
  const quoted = read("README.md")
    .match(/^> .+$/gm)
    ?.map((line) => line.slice(2))
    .join(" ");
  expect(quoted).toBe(citationOfDataset({ ...about, version: "1.2.3" }));
});

it("promises one oldest Node everywhere", () => {
  const oldest = manifest.engines.node.replace(">=", "");
  for (const page of ["README.md", "SECURITY.md"]) expect(read(page)).toContain(`Node ${oldest}`);
});

it("answers every metric of F-UJI once", () => {
  const rows = Array.from(
    read("docs/fair.md").matchAll(/^\| (FsF-\S+|FRSM-\S+) \| .+ \| (yes|no|partly|after publication) \| .+ \|$/gm),
  );
  const ids = rows.map(([, id = ""]) => id);
  const named = (prefix: string): number => ids.filter((id) => id.startsWith(prefix)).length;
  expect([named("FsF-F"), named("FsF-A"), named("FsF-I"), named("FsF-R")]).toEqual([5, 4, 3, 5]);
  expect(named("FRSM")).toBe(17);
  expect(new Set(ids).size).toBe(ids.length);
});

it("names only commands that exist on the pages for maintainers", () => {
  const pages = ["SECURITY.md", "docs/keeping-current.md", "docs/consumers.md", "docs/fair.md"].map(read).join("\n");
  const commands = Array.from(pages.matchAll(/npm run ([\w:-]+)/g), ([, name = ""]) => name);
  expect(commands.length).toBeGreaterThan(8);
  expect(commands.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
});
