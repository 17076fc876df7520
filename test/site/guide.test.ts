import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { en } from "../../docs/site/i18n/en.ts";
import { ja } from "../../docs/site/i18n/ja.ts";
import * as formats from "../../src/formats/index.ts";
import * as parquet from "../../src/formats/parquet/index.ts";
import * as workbook from "../../src/formats/workbook/index.ts";
import * as library from "../../src/index.ts";
import { collectionNames, dataset, fileNameOf } from "../../src/index.ts";
import * as schema from "../../src/schema/index.ts";
import { fileAt, folder, pageText } from "./built-site.ts";

const textOf = (file: string): string => readFileSync(path.join(folder, file), "utf8");
const has = (page: string): boolean => existsSync(path.join(folder, page, "index.html"));

describe("the guide", () => {
  const files = [
    ...readdirSync("docs").filter((file) => file.endsWith(".md")),
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
  ].map((file) => file.replace(/\.md$/, "").toLowerCase());

  it.each(files)("has a page for %s in every language, and lists it", (name) => {
    for (const prefix of ["", "/ja", "/ko"]) {
      expect(has(`${prefix}/guide/${name}/`)).toBe(true);
      expect(pageText(`${prefix}/guide/`)).toContain(`/guide/${name}/"`);
    }
  });

  it("says in another language that a text is English, and marks it so", () => {
    const page = pageText("/ja/guide/codebook/");
    expect(page).toContain(ja.englishOnly);
    expect(page).toContain('<div lang="en">');
    expect(pageText("/guide/codebook/")).not.toContain(en.englishOnly);
  });

  it("keeps the ids that links in the package's Markdown use", () => {
    expect(pageText("/guide/codebook/")).toContain('<h2 id="dates">');
    expect(pageText("/guide/codebook/")).toMatch(/<a href="[^"]*\/guide\/fields\/">Fields<\/a>/);
  });

  it("has the file that the tutorial arrives at", () => {
    expect(pageText("/guide/your-own-dataset/")).toMatch(/href="[^"]*\/guide\/my-dataset\.json"/);
    expect(textOf("guide/my-dataset.json")).toBe(readFileSync("docs/my-dataset.json", "utf8"));
  });

  it("leads from the id of a record to its page", () => {
    expect(pageText("/guide/codebook/")).toMatch(
      /<a href="[^"]*\/meetings\/2014-01-25-hanoi\/"><code>2014-01-25-hanoi<\/code><\/a>/,
    );
  });
});

describe("the reference", () => {
  const values = Object.entries({ ...library, ...schema, ...formats, ...parquet, ...workbook });

  it("has a page for every function and constant that the package exports", () => {
    expect(values.length).toBeGreaterThan(100);
    const pageless = values.filter(
      ([name]) => !["functions", "variables", "classes"].some((kind) => has(`/api/${kind}/${name}/`)),
    );
    expect(pageless.map(([name]) => name)).toEqual([]);
  });

  it("lists each of them with its first sentence", () => {
    const index = pageText("/api/");
    expect(values.filter(([name]) => !index.includes(`/${name}/"`)).map(([name]) => name)).toEqual([]);
    expect(index).toContain("Finds the longest gap between consecutive meetings.");
  });

  it("says where each is imported from, and shows its example with what comes out", () => {
    expect(pageText("/api/functions/toParquet/")).toContain(
      "import { toParquet } from &quot;japan-dprk-talks/formats/parquet&quot;;",
    );
    expect(pageText("/api/functions/gapBetweenTalks/")).toContain("{ min: 3643, max: 3643 }");
  });

  it("lists what the helpers' entry exports", () => {
    expect(pageText("/api/helpers/")).toContain("/api/functions/longestGap/");
    expect(pageText("/api/helpers/")).not.toContain("/api/variables/meetings/");
  });
});

describe("the lists for machines", () => {
  it("llms.txt has a title, a summary, and links that all lead somewhere", () => {
    const text = textOf("llms.txt");
    expect(text).toMatch(/^# japan-dprk-talks\n\n> \S/);
    const links = Array.from(text.matchAll(/^- \[[^\]]+\]\(([^)]+)\): \S/gm), ([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(80);
    expect(links.filter((link) => fileAt(new URL(link).pathname) === undefined)).toEqual([]);
    expect(text.match(/^- /gm)).toHaveLength(links.length);
  });

  it("llms-full.txt has the texts of the guide and the recipes", () => {
    expect(textOf("llms-full.txt")).toContain(readFileSync("docs/codebook.md", "utf8"));
    expect(textOf("llms-full.txt")).toContain(readFileSync("docs/recipes/longest-silence.txt", "utf8").trim());
  });

  it("the sitemap has every record's page and leads nowhere else than to pages", () => {
    const pages = Array.from(
      textOf("sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g),
      ([, loc = ""]) => new URL(loc).pathname,
    );
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.filter((page) => fileAt(page) === undefined).slice(0, 10)).toEqual([]);
    const ends = new Set(pages.map((page) => page.split("/").slice(-3).join("/")));
    const missing = collectionNames
      .filter((collection) => collection !== "figures")
      .flatMap((collection) => dataset[collection].map(({ id }) => `${fileNameOf(collection)}/${id}/`))
      .filter((page) => !ends.has(page));
    expect(missing.slice(0, 10)).toEqual([]);
    expect(textOf("robots.txt")).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m);
  });
});
