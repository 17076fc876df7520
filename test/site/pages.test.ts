import { readFileSync } from "node:fs";

import axe from "axe-core";
import { getMeeting, meetings } from "japan-dprk-talks";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { openSite } from "./browser.ts";
import { mainPages, otherPages, prefixes } from "./main-pages.ts";

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(prefixes)("in the language of %s/", (prefix) => {
  test.each([...mainPages, ...otherPages])("%s opens without an error or a request to elsewhere", async (path) => {
    const { page, problems, close } = await site.open(prefix + path);
    await page.waitForLoadState("networkidle");
    expect(problems).toEqual([]);
    expect(await page.locator("h1").count()).toBe(1);
    await close();
  });

  test.each(mainPages)("%s does not scroll sideways on a phone", async (path) => {
    const { page, close } = await site.open(prefix + path, { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await close();
  });
});

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test.each(mainPages)("%s has no violation that axe finds", async (path) => {
    const { page, close } = await site.open(path, { colorScheme });
    await page.waitForLoadState("networkidle");
    await page.evaluate(axe.source);
    // As text: the name in this file is not the one that axe has in the page.
    const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
    const found = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(" | ")}`,
    );
    expect(found).toEqual([]);
    await close();
  });
});

interface Moved {
  /** How far the page moved under the reader so far: a line of text that moves by a pixel counts a thousandth. */
  readonly sum: number;
  /** What moved, and from where to where. */
  readonly what: readonly string[];
}
const movedOn = (page: Page): Promise<Moved> =>
  page.evaluate(
    () =>
      new Promise<Moved>((resolve) => {
        let sum = 0;
        const what: string[] = [];
        const at = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(" ");
        // Cast: the kind of entry has these fields.
        type Shift = PerformanceEntry & {
          value: number;
          sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
        };
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Shift[]) {
            sum += value;
            for (const { node, previousRect, currentRect } of sources) {
              const name = node instanceof Element ? node.outerHTML.slice(0, 60) : (node?.textContent ?? "");
              what.push(`${name}: ${at(previousRect)} to ${at(currentRect)}`);
            }
          }
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve({ sum, what })));
      }),
  );

const embedded = otherPages.filter((path) => path.startsWith("/embed/"));
test.each([...mainPages, ...embedded].flatMap((path) => [390, 820, 1440].map((width) => [path, width] as const)))(
  "%s does not move while it loads, in a window of %d pixels",
  async (path, width) => {
    const { page, close } = await site.open(path, { viewport: { width, height: 844 } });
    await page.waitForLoadState("networkidle");
    const { sum, what } = await movedOn(page);
    expect(sum < 0.002 ? [] : [sum, ...what]).toEqual([]);
    await close();
  },
);

/** The parts of the page that move when those after them are not there yet, as on a slow line. */
const movedByLater = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll("body :is(header, main) > .wrap > *, main > .wrap > * > li")];
    const place = (part: Element) => {
      const { left, top, height } = part.getBoundingClientRect();
      return height === 0 ? "" : `${Math.round(left)} ${Math.round(top + scrollY)}`;
    };
    const whole = parts.map(place);
    const style = document.head.appendChild(document.createElement("style"));
    style.textContent = "[data-late] { display: none !important }";
    const moved: string[] = [];
    parts.forEach((last, cut) => {
      for (let part: Element | null = last; part !== null; part = part.parentElement)
        for (let next = part.nextElementSibling; next !== null; next = next.nextElementSibling)
          next.setAttribute("data-late", "");
      parts.slice(0, cut + 1).forEach((part, index) => {
        const before = place(part);
        if (before !== whole[index]) moved.push(`${part.outerHTML.slice(0, 60)}: ${before} to ${whole[index]}`);
      });
      for (const late of document.querySelectorAll("[data-late]")) late.removeAttribute("data-late");
    });
    style.remove();
    return [...new Set(moved)];
  });

test.each([...mainPages, ...embedded].flatMap((path) => [390, 820, 1440].map((width) => [path, width] as const)))(
  "%s has nothing that a later part of it moves, in a window of %d pixels",
  async (path, width) => {
    const { page, close } = await site.open(path, { viewport: { width, height: 844 } });
    await page.waitForLoadState("networkidle");
    expect(await movedByLater(page)).toEqual([]);
    await close();
  },
);

test.each([390, 1440])(
  "the search shows names before the texts have come, and then moves nothing, in a window of %d pixels",
  async (width) => {
    const { page, close } = await site.open("/search/", { viewport: { width, height: 844 } });
    // Each part comes when the test lets it come, as on a slow line.
    const parts = { names: Promise.withResolvers<void>(), texts: Promise.withResolvers<void>() };
    await page.route("**/search/*.json", async (route) => {
      await parts[route.request().url().includes("names") ? "names" : "texts"].promise;
      await route.continue();
    });
    await page.goto(`${page.url()}?q=Song%20Il%20Ho`);
    const sections = page.locator("#results section");
    const headings = () => sections.locator("h2").allTextContents();
    expect(await page.locator("#search-status").textContent()).not.toBe("");
    parts.names.resolve();
    await sections.first().waitFor();
    const first = await headings();
    expect(first[0]).toMatch(/^Delegates/);
    expect(await movedOn(page)).toEqual({ sum: 0, what: [] });
    parts.texts.resolve();
    await sections.filter({ hasText: "Sources" }).waitFor();
    const all = await headings();
    expect(all.slice(0, first.length)).toEqual(first);
    expect(all.length).toBeGreaterThan(first.length);
    expect(await movedOn(page)).toEqual({ sum: 0, what: [] });
    await close();
  },
);

test("the timeline has a mark for every meeting with a date, and each leads to its page", async () => {
  const { page, close } = await site.open("/");
  const ids = await page
    .locator(".only-wide [data-id]")
    .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset["id"]));
  const dated = meetings.filter(({ start, end }) => (start ?? end) !== undefined);
  expect(new Set(ids)).toEqual(new Set(dated.map(({ id }) => id)));
  expect(await page.locator('.only-wide [data-id="2014-03-03-shenyang"]').getAttribute("href")).toMatch(
    /\/meetings\/2014-03-03-shenyang\/$/,
  );
  await close();
});

test("the silence is counted to the reader's own day", async () => {
  const { page, close } = await site.open("/");
  const shown = await page.locator("[data-days-since]").first().textContent();
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const last = getMeeting("2014-03-19-shenyang").end ?? "";
  expect(shown).toContain(((today - Date.parse(last)) / 86_400_000).toLocaleString("en"));
  await close();
});

test("a page without JavaScript has the charts, the tables and the record", async () => {
  const front = await site.open("/", { javaScriptEnabled: false });
  expect(await front.page.locator(".only-wide svg .mark").count()).toBeGreaterThan(250);
  await front.close();
  const record = await site.open("/indicators/remains-dead/", { javaScriptEnabled: false });
  expect(await record.page.locator("tbody tr").count()).toBeGreaterThan(10);
  expect(await record.page.locator(".js-only:visible").count()).toBe(0);
  await record.close();
  const explorer = await site.open("/explore/", { javaScriptEnabled: false });
  expect(await explorer.page.locator("tbody tr").count()).toBe(meetings.length);
  await explorer.close();
});

test("the theme that a reader chooses stays", async () => {
  const { page, close } = await site.open("/");
  await page.locator('[data-set-theme="dark"]').click();
  await page.reload();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  await close();
});

test("the slider of an indicator hides what could not be known yet", async () => {
  const { page, close } = await site.open("/indicators/remains-dead/");
  const rows = page.locator("tbody tr:visible");
  const all = await rows.count();
  await page.locator("[data-known-on]").fill("0");
  expect(await rows.count()).toBeGreaterThan(0);
  expect(await rows.count()).toBeLessThan(all);
  await close();
});

test.each([
  ["svg", /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/],
  ["png", /^.PNG/],
])("a chart is saved as %s", async (kind, form) => {
  const { page, close } = await site.open("/charts/remains/");
  await page.locator("summary").last().click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-save="${kind}"]`).click()]);
  expect(readFileSync(await download.path(), "latin1")).toMatch(form);
  await close();
});
