import { readFileSync, statSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { base, files, folder, pageText, weight } from "./built-site.ts";

/** What a page loads before anybody touches it: itself, its style sheets and scripts, and what those import. */
function loadOf(page: string): { readonly all: number; readonly scripts: number } {
  const text = pageText(page);
  const linked = [...text.matchAll(/(?:href|src)="([^"]+\.(?:css|js|svg))"/g)].map(([, file = ""]) => file);
  const local = [...new Set(linked)].map((file) => file.slice(base.length));
  const scripts = new Set<string>();
  const queue = local.filter((file) => file.endsWith(".js"));
  while (queue.length > 0) {
    const file = queue.pop();
    if (file === undefined || scripts.has(file)) continue;
    scripts.add(file);
    const imported = readFileSync(path.join(folder, file), "utf8").matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g);
    for (const [, other = ""] of imported) queue.push(path.posix.join(path.posix.dirname(file), other));
  }
  const sum = (list: Iterable<string>): number => [...list].reduce((total, file) => total + weight(file), 0);
  const others = local.filter((file) => !file.endsWith(".js"));
  return {
    all: weight(path.posix.join(page.slice(1), "index.html")) + sum(others) + sum(scripts),
    scripts: sum(scripts),
  };
}

test.each(["/", "/ja/", "/ko/"])("the front page %s is light", (page) => {
  const { all, scripts } = loadOf(page);
  expect(all).toBeLessThanOrEqual(120_000);
  expect(scripts).toBeLessThanOrEqual(50_000);
});

test("a record's page is light", () => {
  const pages = files().filter((file) =>
    /^(meetings|delegates|events|indicators|claims)\/[^/]+\/index\.html$/.test(file),
  );
  const heavy = pages
    .map((file) => [file, loadOf(`/${path.posix.dirname(file)}`).all] as const)
    .filter(([, all]) => all > 62_000);
  expect(heavy).toEqual([]);
});

test("the whole site can be published", () => {
  const sizes = files().map((file) => statSync(path.join(folder, file)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(560_000_000);
});
