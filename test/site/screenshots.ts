/**
 * Pictures of the main pages, at three widths, in both themes and three languages, and a page that shows them all:
 * `npm run screenshots` writes them to screenshots/, `npm run screenshots -- front guide` only those of two pages.
 * `npm run screenshots -- readme` renews the pictures of the README instead.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { openSite } from "./browser.ts";
import { mainPages, prefixes } from "./main-pages.ts";

const folder = path.resolve("screenshots");
const readmeFolder = path.resolve("docs/public");

const widths = [390, 768, 1440] as const;
const themes = ["light", "dark"] as const;
/** No picture is longer: what comes below in a table of hundreds of rows looks the same. */
const maxHeight = 7000;

/** What the files of a page are called: `front`, `meetings-2014-03-03-shenyang`. */
const nameOf = (page: string): string =>
  page.replace(/\?.*$/, "").replaceAll("/", " ").trim().replaceAll(" ", "-") || "front";

interface Picture {
  readonly page: string;
  readonly prefix: string;
  readonly width: number;
  readonly theme: (typeof themes)[number];
  /** Within the folder: `front/390-light-en.png`. */
  readonly file: string;
}

const picturesOf = (page: string): readonly Picture[] =>
  widths.flatMap((width) =>
    themes.flatMap((theme) =>
      prefixes.map((prefix) => ({
        page,
        prefix,
        width,
        theme,
        file: `${nameOf(page)}/${width}-${theme}-${prefix.slice(1) || "en"}.png`,
      })),
    ),
  );

type Site = Awaited<ReturnType<typeof openSite>>;

/** Takes a picture, and says what is wrong with the page: an error, or that it is wider than the window. */
async function take(site: Site, { page: address, prefix, width, theme, file }: Picture): Promise<readonly string[]> {
  const height = width < 500 ? 844 : 900;
  const { page, problems, close } = await site.open(prefix + address, {
    viewport: { width, height },
    colorScheme: theme,
  });
  await page.waitForLoadState("networkidle");
  // What the search answers is drawn after the last file has come.
  await page.waitForFunction(() => document.querySelector("#results")?.matches(":empty") !== true);
  const size = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight };
  });
  await page.screenshot({
    path: path.join(folder, file),
    fullPage: true,
    animations: "disabled",
    clip: { x: 0, y: 0, width, height: Math.min(size.height, maxHeight) },
  });
  await close();
  const wide = size.width > width ? [`is ${size.width} pixels wide`] : [];
  return [...problems, ...wide].map((problem) => `${file}: ${problem}`);
}

/** One page with all pictures: a row for each page and width, each picture a link to itself at full size. */
function contactSheet(pictures: readonly Picture[]): string {
  const shown = ({ width, theme, file, prefix }: Picture): string =>
    `<figure style="width:${Math.round(width / 2.6)}px"><a href="${file}"><img src="${file}" loading="lazy" alt=""></a><figcaption>${prefix.slice(1) || "en"} ${theme}</figcaption></figure>`;
  const names = [...new Set(pictures.map(({ page }) => page))];
  const sections = names.map((page) => {
    const own = pictures.filter((picture) => picture.page === page);
    const rows = widths.map((width) => {
      const row = own.filter((picture) => picture.width === width);
      return `<h3>${width}</h3><div>${row.map(shown).join("")}</div>`;
    });
    return `<h2 id="${nameOf(page)}">${nameOf(page)}</h2>${rows.join("")}`;
  });
  const links = names.map((page) => `<a href="#${nameOf(page)}">${nameOf(page)}</a>`);
  return `<!doctype html><meta charset="utf-8"><title>Screenshots</title>
<style>body{font:14px system-ui;background:#888;margin:1rem}nav{position:sticky;top:0;background:#fff;padding:.4rem}nav a{margin-right:1rem}
div{display:flex;gap:12px;overflow-x:auto}figure{flex:none;margin:0}img{width:100%;max-height:90vh;object-fit:cover;object-position:top}</style>
<nav>${links.join("")}</nav>${sections.join("\n")}`;
}

/** Does a task for each item, two at a time: a browser page uses a core. */
async function inTwos<Item>(items: readonly Item[], task: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await task(item); // oxlint-disable-line no-await-in-loop -- a queue
  };
  await Promise.all([worker(), worker()]);
}

/** The front page as the README shows it, in both themes. */
async function takeForReadme(site: Site): Promise<void> {
  await inTwos(themes, async (theme) => {
    const { page, close } = await site.open("/", { viewport: { width: 1100, height: 830 }, colorScheme: theme });
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: path.join(readmeFolder, `front-page-${theme}.png`), animations: "disabled" });
    await close();
  });
}

const words = process.argv.slice(2);
const site = await openSite();
try {
  if (words.includes("readme")) {
    await takeForReadme(site);
    process.stdout.write(`Wrote front-page-light.png and front-page-dark.png in ${readmeFolder}.\n`);
  } else {
    const unknown = words.filter((word) => !mainPages.some((page) => nameOf(page) === word));
    if (unknown.length > 0)
      throw new Error(`There is no main page ${unknown.join(", ")}: expected ${mainPages.map(nameOf).join(", ")}.`);
    const pages = mainPages.filter((page) => words.length === 0 || words.includes(nameOf(page)));
    const pictures = pages.flatMap(picturesOf);
    for (const page of pages) {
      rmSync(path.join(folder, nameOf(page)), { recursive: true, force: true });
      mkdirSync(path.join(folder, nameOf(page)), { recursive: true });
    }
    const problems: string[] = [];
    await inTwos(pictures, async (picture) => {
      problems.push(...(await take(site, picture)));
    });
    writeFileSync(path.join(folder, "index.html"), contactSheet(mainPages.flatMap(picturesOf)));
    process.stdout.write(`${pictures.length} pictures: ${path.join(folder, "index.html")}\n`);
    for (const problem of problems) process.stdout.write(`${problem}\n`);
    if (problems.length > 0) process.exitCode = 1;
  }
} finally {
  await site.close();
}
