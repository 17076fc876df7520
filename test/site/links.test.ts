import { readFileSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { base, fileAt, files, folder } from "./built-site.ts";

const pages = files().filter((file) => file.endsWith(".html"));

/** The addresses in a page that lead to the site itself, and the ids that can be linked to. */
function read(page: string): { readonly links: readonly string[]; readonly ids: ReadonlySet<string> } {
  const text = readFileSync(path.join(folder, page), "utf8").replaceAll(/<pre[\s\S]*?<\/pre>/g, "");
  const attributes = [...text.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, value = ""]) =>
    value.replaceAll("&amp;", "&").replaceAll("&#38;", "&"),
  );
  const links = attributes.filter((value) => !/^[a-z]+:/.test(value));
  return { links, ids: new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id)) };
}

test("every link of the site leads to a page or file that is there, and to a place in it that is there", () => {
  const ids = new Map<string, ReadonlySet<string>>();
  const links = new Map<string, string>();
  for (const page of pages) {
    const { links: own, ids: places } = read(page);
    ids.set(path.join(folder, page), places);
    const address = base + page.replace(/index\.html$/, "");
    for (const link of own) {
      // The path decides; a query is read by a script.
      const [before = "", place = ""] = link.split("#");
      const target = before.split("?")[0] === "" ? address : new URL(before, `http://site${address}`).pathname;
      links.set(`${target}#${place}`, page);
    }
  }
  const broken: string[] = [];
  for (const [link, page] of links) {
    const [target = "", place = ""] = link.split("#");
    const file = fileAt(target);
    if (file === undefined) broken.push(`${page}: ${target} is not there`);
    // With an equals sign it is no place but what a script reads, such as the code of the playground.
    else if (
      place !== "" &&
      !place.includes("=") &&
      file.endsWith(".html") &&
      !ids.get(file)?.has(decodeURIComponent(place))
    )
      broken.push(`${page}: ${target} has no #${place}`);
  }
  expect(broken.slice(0, 20)).toEqual([]);
});
