import { findMeetings, meetings } from "japan-dprk-talks";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { openSite } from "./browser.ts";

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What has the focus: its name or its text, and what is wrong with how it is seen. */
const focused = (page: Page): Promise<{ readonly name: string; readonly place: string; readonly faults: string }> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return { name: "", place: "", faults: "nothing has the focus" };
    const box = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const faults = [
      ...(outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2 ? ["has no outline"] : []),
      ...(box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth
        ? ["is out of sight"]
        : []),
    ];
    // What is in front of its middle, such as the head of the page.
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height, innerHeight) / 2];
    const front = document.elementFromPoint(x, y);
    if (front?.closest(".head") && !element.closest(".head, .skip")) faults.push("is behind the head");
    const name = element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 60) ?? "";
    const place = element.closest("main") ? "main" : element.closest("footer") ? "foot" : "head";
    return { name, place, faults: faults.join(", ") };
  });

/** Presses Tab until something with this text has the focus. */
async function tabTo(page: Page, name: string | RegExp, limit = 60): Promise<void> {
  for (let turn = 0; turn < limit; turn += 1) {
    await page.keyboard.press("Tab"); // oxlint-disable-line no-await-in-loop -- one after the other
    const now = await focused(page); // oxlint-disable-line no-await-in-loop -- one after the other
    if (typeof name === "string" ? now.name === name : name.test(now.name)) return;
  }
  throw new Error(`${limit} times Tab does not lead to ${String(name)}.`);
}

describe("by the keyboard alone", () => {
  test.each([
    "/",
    "/explore/",
    "/delegates/",
    "/search/?q=Song%20Il%20Ho",
    "/meetings/2014-03-03-shenyang/",
    "/indicators/remains-dead/",
    "/data/",
    "/guide/playground/",
  ])("every step on %s is seen", async (path) => {
    const { page, close } = await site.open(path, { viewport: { width: 1000, height: 700 } });
    await page.waitForLoadState("networkidle");
    // What is found moves the page when it comes.
    if (path.startsWith("/search/")) await page.locator("#results section", { hasText: "Sources" }).waitFor();
    const faults: string[] = [];
    for (let step = 0; step < 45; step += 1) {
      await page.keyboard.press("Tab"); // oxlint-disable-line no-await-in-loop -- one after the other
      const now = await focused(page); // oxlint-disable-line no-await-in-loop -- one after the other
      // After the last step the focus is the browser's own.
      if (now.faults === "nothing has the focus" && step > 5) break;
      if (now.faults !== "") faults.push(`${step} ${now.name}: ${now.faults}`);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test("the first step is a way past the head, to the content", async () => {
    const { page, close } = await site.open("/");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toMatchObject({ name: "Skip to the content", faults: "" });
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toMatchObject({ place: "main", faults: "" });
    await close();
  });

  test("a chart's sources, table, code and files open", async () => {
    const { page, close } = await site.open("/charts/remains/");
    for (const [name, shown] of [
      ["Sources and caveats", ".sources"],
      ["Table", "table"],
      ["Code", "pre"],
    ] as const) {
      await tabTo(page, name); // oxlint-disable-line no-await-in-loop -- one after the other
      await page.keyboard.press("Enter"); // oxlint-disable-line no-await-in-loop -- one after the other
      const part = page.locator(`.chart-foot details[open] ${shown}`).first();
      expect(await part.isVisible()).toBe(true); // oxlint-disable-line no-await-in-loop -- one after the other
      expect(await focused(page)).toMatchObject({ name, faults: "" }); // oxlint-disable-line no-await-in-loop -- one after the other
    }
    // What may be wider than the page can be scrolled, so it can have the focus.
    await tabTo(page, /^import/);
    await close();
  });

  test("the theme and the language are changed", async () => {
    const { page, close } = await site.open("/data/");
    await page.locator("footer a").first().focus();
    await tabTo(page, "Dark");
    await page.keyboard.press("Enter");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await focused(page)).toMatchObject({ name: "Dark", faults: "" });
    await page.locator("footer a").first().focus();
    await tabTo(page, "한국어");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/ko\/data\/$/);
    expect(await page.locator("html").getAttribute("lang")).toBe("ko");
    await close();
  });

  test("the explorer filters, closes its lists, and keeps the focus", async () => {
    const { page, close } = await site.open("/explore/");
    const shown = () => page.locator("#rows tr:not([data-out])").count();
    await tabTo(page, "Status");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    // The list itself, in browsers that let one scroll it; then its first value.
    if (!(await page.evaluate(() => document.activeElement instanceof HTMLInputElement)))
      await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await shown()).toBe(findMeetings(meetings, { status: "held" }).length);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("held");
    await page.keyboard.press("Escape");
    expect(await page.locator("details[open].facet").count()).toBe(0);
    expect(await focused(page)).toMatchObject({ name: "Status1", faults: "" });
    await tabTo(page, "Remove the filter Held");
    await page.keyboard.press("Enter");
    expect(await shown()).toBe(meetings.length);
    expect(await focused(page)).toMatchObject({ name: "Channel", faults: "" });
    await tabTo(page, "Meeting", 150);
    await page.keyboard.press("Enter");
    expect(await focused(page)).toMatchObject({ name: "Meeting", faults: "" });
    expect(await page.locator("[aria-sort]").getAttribute("data-sort")).toBe("title");
    const titles = await page.locator("#rows tr:not([data-out]) td:nth-child(2) > a").allTextContents();
    expect(titles).toEqual(titles.toSorted((one, other) => one.localeCompare(other, "en")));
    await close();
  });

  test("Escape closes the suggestions of the search, and Tab leaves it", async () => {
    const { page, close } = await site.open("/data/");
    await page.keyboard.press("/");
    await page.keyboard.type("song");
    await page.locator("[role=option]").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator("#suggestions").isHidden()).toBe(true);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe("q");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toMatchObject({ place: "main", faults: "" });
    await close();
  });

  test("the results of the search are reached, and more of them keep the focus", async () => {
    const { page, close } = await site.open("/search/?q=Song%20Il%20Ho");
    // The last part of the answer.
    await page.locator("#results section", { hasText: "Sources" }).waitFor();
    await page.locator("#search input").focus();
    await tabTo(page, "Song Il Ho");
    await tabTo(page, /^Show more/);
    const listed = () => page.evaluate(() => document.activeElement?.closest("section")?.querySelectorAll("li").length);
    const before = await listed();
    await page.keyboard.press("Enter");
    expect(await listed()).toBeGreaterThan(before ?? 0);
    expect(await focused(page)).toMatchObject({ place: "main", faults: "" });
    await close();
  });

  test("the playground runs and stops code, and keeps the focus", async () => {
    const { page, close } = await site.open("/guide/playground/");
    await page.locator("#code").fill("for (;;) {}");
    await page.locator("#code").focus();
    await tabTo(page, "Run");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toMatchObject({ name: "Run", faults: "" });
    await tabTo(page, "Stop");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toMatchObject({ name: "Stop", faults: "" });
    expect(await page.locator("#state").textContent()).toBe("Stopped");
    await close();
  });
});

describe("on paper", () => {
  test.each(["/", "/meetings/2014-03-03-shenyang/", "/indicators/remains-dead/", "/guide/formats/"])(
    "%s has nothing to press, and its sources with their addresses",
    async (path) => {
      const { page, close } = await site.open(path, { colorScheme: "dark", viewport: { width: 680, height: 960 } });
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      expect(await page.locator(":is(nav, form, button, .settings, .skip):visible").count()).toBe(0);
      // White paper, whatever the theme of the screen.
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
        "rgb(255, 255, 255)",
      );
      // Nothing is cut off at the edge of the sheet.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
      const cut = await page
        .locator("svg:visible")
        .evaluateAll((drawings) =>
          drawings.filter((drawing) => drawing.getBoundingClientRect().right > 680).map((drawing) => drawing.outerHTML),
        );
      expect(cut).toEqual([]);
      if (path.startsWith("/guide/")) {
        await close();
        return;
      }
      const sources = page.locator(".sources > li");
      expect(await sources.count()).toBeGreaterThan(0);
      const addresses = page.locator(".sources .web-address:visible");
      expect(await addresses.count()).toBe(await page.locator(".sources .web-address").count());
      expect(await addresses.first().textContent()).toMatch(/^https?:\/\//);
      await close();
    },
  );
});
