import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { codeFromHash, codeToHash } from "../../docs/site/lib/playground-address.ts";
import { openSite, type OpenPage } from "./browser.ts";
import { folder, pageText } from "./built-site.ts";

const recipes = new URL("../../docs/recipes/", import.meta.url);
const names = readdirSync(recipes).flatMap((file) => (file.endsWith(".txt") ? [file.replace(/\.txt$/, "")] : []));
const functions = readdirSync(path.join(folder, "api/functions"));

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Runs what is in the playground, and returns what it shows. */
async function run(page: Page): Promise<string> {
  await page.locator("[data-run]").click();
  await page.locator('[data-run]:not([aria-disabled="true"])').waitFor({ timeout: 120_000 });
  return (await page.locator("#output").innerText()).trimEnd();
}

async function runCode(page: Page, code: string): Promise<string> {
  await page.locator("#code").fill(code);
  return run(page);
}

describe("a page that stays open", () => {
  let shared: OpenPage;
  beforeAll(async () => {
    shared = await site.open("/guide/playground/");
  });
  afterAll(() => shared.close());

  test("offers every recipe", async () => {
    const values = await shared.page
      .locator("#example option")
      .evaluateAll((options) => options.map((option) => option.getAttribute("value")));
    expect(values.filter(Boolean).toSorted()).toEqual(names.toSorted());
  });

  test.each(names)("prints what the guide shows for the recipe %s", async (name) => {
    await shared.page.locator("#example").selectOption(name);
    expect(await run(shared.page)).toBe(readFileSync(new URL(`${name}.txt`, recipes), "utf8").trimEnd());
    expect(shared.problems).toEqual([]);
  });

  test.each(functions)("runs the example of %s, up to what it says that it throws", async (name) => {
    const html = pageText(`/api/functions/${name}/`);
    const code = codeFromHash(/guide\/playground\/(#code=[^"]+)"/.exec(html)?.[1] ?? "") ?? "";
    const promised = Array.from(code.matchAll(/^console\.log\(.*\); \/\/ => /gm)).length;
    const isThrowing = code.includes("// throws ");
    const output = await runCode(shared.page, code);
    expect(output).not.toBe("");
    expect(await shared.page.locator("#output .failed").count()).toBe(isThrowing ? 1 : 0);
    const printed = await shared.page.locator("#output .printed").count();
    expect(printed).toBeGreaterThanOrEqual(isThrowing ? 0 : promised);
  });
});

test("the library is loaded by the first run, not by the page", async () => {
  const { page, close } = await site.open("/guide/playground/");
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.waitForLoadState("networkidle");
  expect(
    await page.evaluate(
      () => performance.getEntriesByType("resource").filter(({ name }) => /worker/.test(name)).length,
    ),
  ).toBe(0);
  expect(await runCode(page, "1 + 1")).toBe("2");
  expect(loaded.filter((address) => /worker/.test(address))).toHaveLength(1);
  await close();
});

describe("code of a reader", () => {
  test("shows the value of its last line, and errors as the library words them", async () => {
    const { page, close } = await site.open("/guide/playground/");
    const line = 'import { findMeetings, meetings } from "japan-dprk-talks";\n';
    expect(
      await runCode(page, `${line}findMeetings(meetings, { place: "shenyang" }).map(({ start }) => start)`),
    ).toContain('"2014-03-03"');
    expect(await runCode(page, `${line}findMeetings(meetings, { serie: "x" })`)).toBe(
      'RangeError: findMeetings has no option "serie". Did you mean "series"?',
    );
    expect(await runCode(page, 'import { getMeetin } from "japan-dprk-talks";')).toBe(
      'SyntaxError: "japan-dprk-talks" exports no "getMeetin".',
    );
    expect(await runCode(page, 'import lodash from "lodash";')).toContain('There is no "lodash" here.');
    expect(await runCode(page, "const one = ;")).toContain("in line 1, column 13");
    await close();
  });

  test("that never ends is stopped, and other code runs after it", async () => {
    const { page, close } = await site.open("/guide/playground/");
    await page.locator("#code").fill("console.log(1); while (true) {}");
    await page.locator("[data-run]").click();
    await page.locator("#output .printed").waitFor();
    await page.locator("[data-stop]").click();
    expect(await page.locator("#state").innerText()).toBe("Stopped");
    expect(await runCode(page, "2 + 2")).toBe("4");
    await close();
  });

  test("is run by the keyboard alone", async () => {
    const { page, close } = await site.open("/guide/playground/");
    await page.locator("#code").fill("3 + 3");
    await page.keyboard.press("Control+Enter");
    await page.locator("#output .value").waitFor();
    expect(await page.locator("#output").innerText()).toBe("6");
    await close();
  });

  test("is in the address that a reader shares, and is not run before they say so", async () => {
    const code = 'console.log("宋日昊 & 100 %");';
    const { page, close } = await site.open(`/guide/playground/${codeToHash(code)}`);
    expect(await page.locator("#code").inputValue()).toBe(code);
    expect(await page.locator("#output").innerText()).toBe("");
    expect(await run(page)).toBe("宋日昊 & 100 %");
    await page.locator("#code").fill("4 + 4");
    await page.locator("[data-link]").click();
    expect(page.url()).toContain(codeToHash("4 + 4"));
    await close();
  });
});
