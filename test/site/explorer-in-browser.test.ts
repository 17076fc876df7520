import { readFileSync } from "node:fs";
import path from "node:path";

import { dataset, findMeetings, type MeetingQuery, meetings, snapshot } from "japan-dprk-talks";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { fileOf } from "../../docs/site/explore/file-of.ts";
import { openSite } from "./browser.ts";
import { folder } from "./built-site.ts";

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const rowsOf = (page: Page) =>
  page.$$eval("#rows tr:not([data-out])", (rows) => rows.map((row) => row.getAttribute("data-id") ?? ""));
const idsFor = (query: MeetingQuery) => findMeetings(meetings, query).map(({ id }) => id);
/** Asked of the page itself, because `page.url()` comes a moment later. */
const searchOf = (page: Page): Promise<string> => page.evaluate<string>("location.search");

describe("the explorer", () => {
  test("filters table, timeline and map, and its address says how", async () => {
    const { page, problems, close } = await site.open("/explore/");
    expect(await rowsOf(page)).toHaveLength(meetings.length);
    await page.click('[data-facet="channel"] summary');
    await page.check('input[name="channel"][value="red-cross"]');
    await page.check('input[name="channel"][value="summit"]');
    const found = findMeetings(meetings, { channel: ["red-cross", "summit"] });
    expect((await rowsOf(page)).toSorted()).toEqual(found.map(({ id }) => id).toSorted());
    expect(await searchOf(page)).toBe("?channel=red-cross&channel=summit");
    const marks = await page.$$(".only-wide .timeline a[data-id]:not([data-out])");
    expect(marks).toHaveLength(found.filter(({ start, end }) => (start ?? end) !== undefined).length);
    const places = await page.$$eval(".maps [data-place]:not([data-out])", (spots) =>
      spots.map((spot) => spot.getAttribute("data-place")),
    );
    expect(places.toSorted()).toEqual([...new Set(found.flatMap(({ place }) => place ?? []))].toSorted());
    expect(problems).toEqual([]);
    await close();
  });

  test("takes a choice back by the back button, and keeps it over a reload and for whoever gets the address", async () => {
    const { page, close } = await site.open("/explore/?series=red-cross-talks");
    const talks = idsFor({ series: "red-cross-talks" }).toSorted();
    expect((await rowsOf(page)).toSorted()).toEqual(talks);
    await page.click('[data-facet="status"] summary');
    await page.check('input[name="status"][value="held"]');
    const held = idsFor({ series: "red-cross-talks", status: "held" }).toSorted();
    expect((await rowsOf(page)).toSorted()).toEqual(held);
    await page.reload();
    expect((await rowsOf(page)).toSorted()).toEqual(held);
    await page.goBack();
    expect((await rowsOf(page)).toSorted()).toEqual(talks);
    expect(await page.isChecked('input[name="status"][value="held"]')).toBe(false);
    await page.fill('#filters input[name="q"]', "shenyang");
    expect(await searchOf(page)).toBe("?series=red-cross-talks&q=shenyang");
    await page.goBack();
    // Typing a word is one step.
    expect(await searchOf(page)).toBe("?series=red-cross-talks");
    await close();
  });

  test("shows what could be known on a day", async () => {
    const { page, close } = await site.open("/explore/");
    await page.fill("#known", "2002-09-16");
    expect((await rowsOf(page)).toSorted()).toEqual(
      snapshot(dataset, "2002-09-16")
        .meetings.map(({ id }) => id)
        .toSorted(),
    );
    expect(await searchOf(page)).toBe("?known=2002-09-16");
    await page.click("#now");
    expect(await rowsOf(page)).toHaveLength(meetings.length);
    await close();
  });

  test("points out one meeting in all three", async () => {
    const { page, close } = await site.open("/explore/");
    await page.focus('tr[data-id="2014-03-03-shenyang"] td:nth-child(2) a');
    const lit = await page.$$eval(".is-on", (all) =>
      all.map((one) => one.getAttribute("data-id") ?? one.getAttribute("data-place")),
    );
    expect(new Set(lit)).toEqual(new Set(["2014-03-03-shenyang", "shenyang"]));
    await close();
  });

  test("saves exactly what is shown, as the library writes it", async () => {
    const { page, close } = await site.open("/explore/?channel=summit&known=2004-05-20", { acceptDownloads: true });
    const ids = await rowsOf(page);
    // What the page loads: the same records, whose fields may be in another order.
    const built: typeof dataset = JSON.parse(readFileSync(path.join(folder, "v1/dataset.json"), "utf8"));
    await page.click("#save summary");
    for (const format of ["meetings-csv", "json", "ndjson", "jsonld", "geojson", "ics", "bibtex", "csl"]) {
      // oxlint-disable-next-line no-await-in-loop -- one file after the other, as a reader asks for them
      const [download] = await Promise.all([page.waitForEvent("download"), page.click(`[data-format="${format}"]`)]);
      const { name, content } = await fileOf(built, { ids, knownOn: "2004-05-20", format }); // oxlint-disable-line no-await-in-loop
      const text = readFileSync(await download.path(), "utf8"); // oxlint-disable-line no-await-in-loop
      expect([download.suggestedFilename(), text]).toEqual([name, content]);
    }
    await close();
  });

  test("has every meeting in the table without JavaScript", async () => {
    const { page, close } = await site.open("/explore/?channel=party", { javaScriptEnabled: false });
    expect(await page.locator("#rows tr").count()).toBe(meetings.length);
    expect(await page.isVisible("#filters")).toBe(false);
    await close();
  });
});

describe("the search", () => {
  test.each([
    ["송일호", "delegates/song-il-ho"],
    ["宋日昊", "delegates/song-il-ho"],
    ["ソン・イルホ", "delegates/song-il-ho"],
    ["Song Il Ho", "delegates/song-il-ho"],
    ["Li Ho Rim", "delegates/ri-ho-rim"],
    ["赤十字", "red-cross"],
  ])("finds %s first", async (question, record) => {
    const { page, problems, close } = await site.open(`/search/?q=${encodeURIComponent(question)}`);
    await page.waitForLoadState("networkidle");
    expect(await page.locator("#results a").first().getAttribute("href")).toContain(record);
    expect(problems).toEqual([]);
    await close();
  });

  test("suggests records in the head of a page by the keyboard alone", async () => {
    const { page, close } = await site.open("/meetings/2014-03-03-shenyang/");
    await page.keyboard.press("/");
    await page.keyboard.type("ri ho rim");
    await page.locator("[role=option]").first().waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await page.locator('[role=option][aria-selected="true"]').textContent()).toContain("Ri Ho Rim");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/delegates\/ri-ho-rim\/$/);
    await page.keyboard.press("/");
    await page.keyboard.type("shenyang");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\/\?q=shenyang$/);
    await close();
  });

  test("leads to the lists without JavaScript", async () => {
    const { page, close } = await site.open("/search/", { javaScriptEnabled: false });
    expect(await page.locator("main a").count()).toBeGreaterThan(9);
    await close();
  });
});
