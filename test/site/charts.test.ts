/** What stands around every chart, and that its drawing has what its data have. */
import { readFileSync } from "node:fs";

import {
  careerOf,
  delegates,
  earliest,
  events,
  eventsBetween,
  findMeetings,
  gapsAlong,
  indicators,
  latest,
  meetings,
  timeSeriesOf,
} from "japan-dprk-talks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import * as library from "../../src/index.ts";
import { openSite } from "./browser.ts";
import { base, fileAt, files, pageText } from "./built-site.ts";

const unescaped = (html: string): string =>
  html.replaceAll(/&#(\d+);|&(quot|lt|gt|amp);/g, (_, code: string | undefined, name: string | undefined) =>
    code === undefined
      ? ({ quot: '"', lt: "<", gt: ">", amp: "&" }[name ?? ""] ?? "")
      : String.fromCodePoint(Number(code)),
  );

/** The charts of a page, as HTML. */
const chartsOf = (html: string): readonly string[] => html.match(/<figure class="chart"[\s\S]*?<\/figure>/g) ?? [];

const pages = files()
  .filter((file) =>
    /^((ja|ko)\/)?(charts|indicators|delegates|meetings|places)\/.*index\.html$|^((ja|ko)\/)?index\.html$/.test(file),
  )
  .map((file) => `/${file.replace(/index\.html$/, "")}`);
const framed = pages.flatMap((page) => chartsOf(pageText(page)).map((html) => ({ page, html })));

const formats = ["csv", "json", "metadata.json", "parquet", "xlsx"];

test("every chart has a sentence, sources, a table, its code, downloads, an address, a snippet and the lines that load it", () => {
  expect(framed.length).toBeGreaterThan(3 * (indicators.length + delegates.length));
  const lacking = framed.flatMap(({ page, html }) => {
    const links = [...html.matchAll(/\shref="([^"#?]+)[^"]*"/g)].map(([, link = ""]) => link);
    const embed = /data-embed="([^"]+)"/.exec(html)?.[1];
    const has = {
      sentence: /<figcaption[^>]*>[^<]{8,}</.test(html),
      drawing: html.includes("<svg"),
      parts: (html.match(/<details/g) ?? []).length >= 4,
      code: /data-chart-code>import/.test(html),
      files: formats.every((format) => links.some((link) => link.endsWith(`.${format}`) && fileAt(link) !== undefined)),
      image: html.includes('data-save="svg"') && html.includes('data-save="png"'),
      address: /<a href="[^"]+" data-share/.test(html),
      embed: embed !== undefined && fileAt(new URL(embed).pathname) !== undefined && html.includes("&lt;iframe"),
      lines: ["pd.read_csv", "read.csv", "FROM &#39;", "d3.csv", "fetch("].every(
        (line) => html.includes(line) || html.includes(line.replace("&#39;", "'")),
      ),
    };
    return Object.entries(has).flatMap(([name, is]) => (is ? [] : [`${page}: ${name}`]));
  });
  expect(lacking.slice(0, 10)).toEqual([]);
});

test("no drawing on the page of a record is without a frame", () => {
  const bare = pages.filter((page) => {
    const rest = pageText(page).replaceAll(/<figure class="chart"[\s\S]*?<\/figure>/g, "");
    return /<svg[^>]*(?:viewBox="0 0 \d{3,}|class="fluid)/.test(rest);
  });
  expect(bare).toEqual([]);
});

/** What goes wrong when code of a page runs; undefined if nothing does. */
function failureOf(program: string): unknown {
  try {
    new Function("library", program)(library);
    return undefined;
  } catch (error) {
    return error;
  }
}

test("the code of every chart runs", () => {
  const codes = new Set(
    framed.flatMap(({ html }) => {
      const [, code] = /data-chart-code>([\s\S]*?)<\/code>/.exec(html) ?? [];
      return code === undefined ? [] : [unescaped(code)];
    }),
  );
  expect(codes.size).toBeGreaterThan(indicators.length);
  for (const code of codes) {
    const program = code.replace(/import (\{[^}]*\}) from "japan-dprk-talks";/, "const $1 = library;");
    expect(program).not.toMatch(/^import\b/m);
    expect([code, failureOf(program)]).toEqual([code, undefined]);
  }
});

describe("a drawing has as many marks as its data", () => {
  test("of each indicator: every statement with a date, each with the range that it allows for", () => {
    for (const indicator of indicators) {
      const parts = [undefined, ...(indicator.parts ?? []).map(({ id }) => id)];
      const own = library.figures.filter((figure) => figure.indicator === indicator.id);
      const observations = parts.flatMap(
        (part) => timeSeriesOf(own, indicator, part === undefined ? {} : { part }).observations,
      );
      if (observations.length === 0) continue;
      const html = pageText(`/embed/indicators/${indicator.id}/`);
      const marks = [...html.matchAll(/<g class="point" data-figure="([^"]+)"([\s\S]*?)<\/g>/g)];
      expect(marks.map(([, id]) => id).toSorted()).toEqual(observations.map(({ figure }) => figure.id).toSorted());
      for (const [mark, id = ""] of marks) {
        const { value, qualifier } = own.find((figure) => figure.id === id) ?? {
          value: Number.NaN,
          qualifier: "exact",
        };
        const isBest = typeof value === "number" && ["exact", "about"].includes(qualifier);
        expect([id, mark.includes('class="bound"')]).toEqual([id, !isBest]);
        // A range or a limit has no best number.
        expect([id, /<(circle cx="[^"]*" cy="[^"]*" r="3|rect)/.test(mark)]).toEqual([id, isBest]);
      }
    }
  });

  test("of each career: a bar for every post", () => {
    for (const delegate of delegates) {
      const html = pageText(`/embed/delegates/${delegate.id}/`);
      expect([delegate.id, (html.match(/<rect/g) ?? []).length]).toEqual([
        delegate.id,
        careerOf(delegate).posts.length,
      ]);
    }
  });

  test("of a meeting in its row: all meetings, this one, and a tick for every event before and after with a date", () => {
    const talks = findMeetings(meetings, { series: "red-cross-talks" });
    const { gaps } = gapsAlong(findMeetings(talks, { status: "held" }));
    for (const { from, to } of gaps) {
      const html = pageText(`/embed/meetings/${to.id}/`);
      const wide = html.slice(html.indexOf('class="only-wide"'), html.indexOf('class="only-narrow"'));
      expect(wide).toContain(`data-this="${to.id}"`);
      expect(wide.match(/tabindex="-1"><circle class="mark"[^>]*><title>/g) ?? []).toHaveLength(talks.length - 1);
      const ticks = new Set([...wide.matchAll(/data-event="([^"]+)"/g)].map(([, id]) => id));
      const dated = eventsBetween(events, from, to).events.filter(
        ({ date }) => date !== undefined && earliest(date) !== undefined && latest(date) !== undefined,
      );
      expect([...ticks]).toEqual(expect.arrayContaining(dated.map(({ id }) => id)));
    }
  });

  test("of the venues and of the network: a circle for every place with a point, a line for every pair that is drawn", () => {
    const venues: readonly { place: string }[] = JSON.parse(
      readFileSync(fileAt(`${base}v1/charts/venues.json`) ?? "", "utf8"),
    );
    const map = pageText("/embed/venues/");
    const drawn = new Set([...map.matchAll(/data-place="([^"]+)"/g)].map(([, id]) => id));
    expect(drawn).toEqual(new Set(venues.map(({ place }) => place)));
    const pairs: readonly { times: number }[] = JSON.parse(
      readFileSync(fileAt(`${base}v1/charts/network.json`) ?? "", "utf8"),
    );
    const ties = pageText("/charts/network/").match(/<path [^>]*data-left/g) ?? [];
    // Drawn twice: for wide and for narrow screens.
    expect(ties).toHaveLength(2 * pairs.filter(({ times }) => times >= 2).length);
  });
});

describe("in the browser", () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test("the day that a reader chooses is in the address, in the link and in the snippet, and stays after reloading", async () => {
    const { page, problems, close } = await site.open("/indicators/remains-dead/");
    const rows = page.locator("tbody tr:visible");
    const all = await rows.count();
    await page.locator("[data-known-on]").fill("3");
    const [shown, day] = [await rows.count(), await page.locator(".known output").textContent()];
    expect(shown).toBeLessThan(all);
    expect(new URL(page.url()).searchParams.get("known")).toBe(day);
    await page.reload();
    expect(await rows.count()).toBe(shown);
    await page.locator(".chart-foot summary").last().click();
    expect(await page.locator("a[data-share]").getAttribute("href")).toContain(`?known=${day}`);
    const snippet = (await page.locator("[data-embed]").textContent()) ?? "";
    expect(snippet).toContain(`?known=${day}`);
    // What the snippet shows in another page is the same view.
    const address = /src="([^"]+)"/.exec(snippet)?.[1] ?? "";
    const { pathname, search } = new URL(address);
    const points = await page.locator(".point:visible").count();
    await page.goto(new URL(page.url()).origin + pathname + search);
    expect(await page.locator(".point:visible").count()).toBe(points);
    expect(problems).toEqual([]);
    await close();
  });

  test.each([
    ["/charts/tracing/", 2],
    ["/charts/silences/", 1],
    ["/charts/venues/", 2],
    ["/meetings/2014-03-03-shenyang/", 1],
    ["/delegates/song-il-ho/", 1],
    ["/indicators/remains-dead/", 1],
  ])("all drawings of %s are saved in one file, with what it is and where it is from", async (address, drawings) => {
    const { page, close } = await site.open(address);
    await page.locator(".chart-foot summary").last().click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator('[data-save="svg"]').click()]);
    const svg = readFileSync(await download.path(), "utf8");
    expect(svg).toContain(`data-drawings="${drawings}"`);
    expect(svg).toContain((await page.locator("a[data-share]").getAttribute("href")) ?? "no address");
    const read = await page.evaluate((text) => {
      const whole = new DOMParser().parseFromString(text, "image/svg+xml");
      const parts = [...whole.documentElement.children].filter(({ tagName }) => tagName === "svg");
      // Each has a place and a size of its own.
      const sizes = parts.map((part) => ["y", "width", "height"].every((name) => Number(part.getAttribute(name)) > 0));
      return { isWhole: whole.querySelector("parsererror") === null, sizes };
    }, svg);
    expect(read).toEqual({ isWhole: true, sizes: Array.from({ length: drawings }, () => true) });
    await close();
  });
});
