/** The page of every record has what the record has: its words, its references, how to cite it, how to report an error. */
import { Cite } from "@citation-js/core";
// The plugins enter themselves in the core.
// oxlint-disable-next-line no-unassigned-import
import "@citation-js/plugin-bibtex";
// oxlint-disable-next-line no-unassigned-import
import "@citation-js/plugin-csl";
import {
  type CollectionName,
  collectionNames,
  counterpartsOf,
  dataset,
  earliest,
  events,
  eventsBetween,
  fileNameOf,
  findMeetings,
  gapsAlong,
  getDelegate,
  meetings,
  referencesOf,
} from "japan-dprk-talks";
import { expect, test } from "vitest";

import { partsOf } from "../../docs/site/lib/ids-in-text.ts";
import { base, fileAt, pageText } from "./built-site.ts";

const withPages = collectionNames.filter((collection) => collection !== "figures");

/** HTML without its signs for letters. */
const plain = (html: string): string =>
  html.replaceAll(/&#(\d+);|&#x([\da-f]+);|&(quot|lt|gt|amp);/gi, (_, code?: string, hex?: string, name?: string) =>
    code !== undefined
      ? String.fromCodePoint(Number(code))
      : hex !== undefined
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : ({ quot: '"', lt: "<", gt: ">", amp: "&" }[name ?? ""] ?? ""),
  );

/** Fields whose strings are words of ours or of a source, and not ids or codes. */
const wordy = new Set([
  "aliases",
  "agency",
  "archived",
  "authors",
  "definition",
  "description",
  "label",
  "locator",
  "method",
  "note",
  "population",
  "post",
  "publisher",
  "question",
  "round",
  "says",
  "state",
  "statedBy",
  "summary",
  "text",
  "title",
  "tried",
  "url",
  "venue",
  "why",
]);

/** The words of a record. */
function wordsOf(value: unknown, field = ""): readonly string[] {
  if (typeof value === "string") return wordy.has(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => wordsOf(each, field));
  if (typeof value !== "object" || value === null) return [];
  // What other sources say, and the names of places of readings, are under other fields.
  return Object.entries(value).flatMap(([name, each]) =>
    field === "names" || name === "names"
      ? Object.values(Object(each)).filter((one) => typeof one === "string")
      : wordsOf(each, name),
  );
}

/** The page of a record, and the figures of an indicator with it. */
const parts = (collection: CollectionName, id: string): readonly object[] =>
  collection === "indicators" ? dataset.figures.filter(({ indicator }) => indicator === id) : [];

test.each(withPages)("the page of each of the %s has all words of the record", (collection) => {
  const missing = dataset[collection].flatMap((record) => {
    const page = plain(pageText(`/${fileNameOf(collection)}/${record.id}/`));
    return (
      [record, ...parts(collection, record.id)]
        .flatMap((part) => wordsOf(part))
        // The id of another record is shown as a link with its name.
        .flatMap((words) =>
          partsOf(words).every((part) => typeof part !== "string" || page.includes(part.trim()))
            ? []
            : [`${record.id}: ${words}`],
        )
    );
  });
  expect(missing.slice(0, 10)).toEqual([]);
});

const figureAddress = (id: string): string => {
  const figure = dataset.figures.find((one) => one.id === id);
  return `${base}indicators/${figure?.indicator ?? ""}/#${id}`;
};

test.each(withPages)(
  "the page of each of the %s leads to every record that it refers to, and to those that refer to it",
  (collection) => {
    const referring = new Map<string, Set<string>>();
    for (const from of withPages)
      for (const record of dataset[from])
        for (const { collection: to, id } of referencesOf(from, record))
          if (to === collection)
            referring.set(id, (referring.get(id) ?? new Set()).add(`${base}${fileNameOf(from)}/${record.id}/`));
    const missing = dataset[collection].flatMap((record) => {
      const page = pageText(`/${fileNameOf(collection)}/${record.id}/`);
      const own = referencesOf(collection, record).map(({ collection: to, id }) =>
        to === "figures" ? figureAddress(id) : `${base}${fileNameOf(to)}/${id}/`,
      );
      return [...own, ...(referring.get(record.id) ?? [])].flatMap((address) =>
        page.includes(`href="${address}"`) ||
        page.includes(`href="${base}${fileNameOf(collection)}/${record.id}/${address.replace(/^[^#]*/, "")}"`)
          ? []
          : [`${record.id}: ${address}`],
      );
    });
    expect(missing.slice(0, 10)).toEqual([]);
  },
);

/** The texts of a page's elements with code. */
const codes = (page: string): readonly string[] =>
  [...page.matchAll(/<code>([\s\S]*?)<\/code>/g)].map(([, code = ""]) => plain(code));

test.each(withPages)(
  "the page of each of the %s says how to cite the record, and has it as JSON and CSV",
  (collection) => {
    const bad = dataset[collection].flatMap(({ id }) => {
      const page = pageText(`/${fileNameOf(collection)}/${id}/`);
      const name = `${fileNameOf(collection)}/${id}`;
      const has = {
        apa: plain(page).includes(`${name}]. In `),
        bibtex: codes(page).some(
          (code) => code.startsWith("@incollection{japan-dprk-talks") && code.includes(`url = {http`),
        ),
        csl: codes(page).some((code) => code.includes(`"id": "japan-dprk-talks/${name}"`)),
        json:
          page.includes(`href="${base}v1/records/${name}.json"`) &&
          fileAt(`${base}v1/records/${name}.json`) !== undefined,
        csv: page.includes(`href="${base}v1/records/${name}.csv"`),
        report: page.includes("Report an error"),
      };
      return Object.entries(has).flatMap(([what, is]) => (is ? [] : [`${name}: ${what}`]));
    });
    expect(bad.slice(0, 10)).toEqual([]);
  },
);

test("a program reads the citation of a record as it is meant", () => {
  const page = pageText("/meetings/2014-03-03-shenyang/");
  const bibtex = codes(page).find((code) => code.startsWith("@incollection"));
  const csl = codes(page).find((code) => code.includes('"container-title"'));
  const title = dataset.meetings.find(({ id }) => id === "2014-03-03-shenyang")?.title;
  const [item] = new Cite(bibtex).data;
  expect(item).toMatchObject({
    title,
    "container-title": "The talks between Japan and the DPRK about people",
    type: "chapter",
  });
  const text = String(new Cite(JSON.parse(csl ?? "")).format("bibliography", { template: "apa", lang: "en-US" }));
  expect(text).toContain(title);
  expect(text).toContain("/meetings/2014-03-03-shenyang/");
});

test.each(withPages)("the page of each of the %s has JSON-LD about the record", (collection) => {
  const lacking = dataset[collection].flatMap(({ id }) => {
    const page = pageText(`/${fileNameOf(collection)}/${id}/`);
    const [, text = "{}"] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? [];
    const node: Readonly<Record<string, unknown>> = JSON.parse(text);
    return String(node["@id"]).endsWith(`/${id}`) && node["@type"] !== undefined && "@context" in node ? [] : [id];
  });
  expect(lacking.slice(0, 10)).toEqual([]);
});

test("a meeting's page says the days since the one before and until the next, and lists the nearest events between", () => {
  let long = 0;
  for (const series of ["red-cross-talks", "normalisation-talks"] as const) {
    const { gaps } = gapsAlong(findMeetings(meetings, { series, status: "held" }));
    expect(gaps.length).toBeGreaterThan(5);
    for (const { from, to, days } of gaps) {
      const [before, after] = [pageText(`/meetings/${from.id}/`), pageText(`/meetings/${to.id}/`)];
      const count =
        days.min === days.max
          ? `${days.min.toLocaleString("en")} days`
          : `${days.min.toLocaleString("en")} to ${days.max.toLocaleString("en")} days`;
      expect(before).toContain(count);
      expect(after).toContain(count);
      const between = eventsBetween(events, from, to).events;
      const saying = (words: string) => [before, after].filter((page) => page.includes(words)).length;
      expect(saying(` (${between.length})</summary>`)).toBeGreaterThanOrEqual(between.length > 0 ? 2 : 0);
      for (const { id } of between.slice(0, 40)) expect(before).toContain(`href="${base}events/${id}/"`);
      for (const { id } of between.slice(-40)) expect(after).toContain(`href="${base}events/${id}/"`);
      expect(saying("The 40 nearest in time")).toBeGreaterThanOrEqual(between.length > 40 ? 2 : 0);
      long += between.length > 40 ? 1 : 0;
    }
  }
  expect(long).toBeGreaterThan(0);
});

test("a delegate's page says whom the delegate faced, and how often", () => {
  const { counterparts } = counterpartsOf(meetings, getDelegate("song-il-ho"));
  const page = pageText("/delegates/song-il-ho/");
  expect(counterparts.length).toBeGreaterThan(10);
  for (const { delegate, meetings: together } of counterparts)
    expect(page).toMatch(
      new RegExp(
        `href="${base}delegates/${delegate}/"[^>]*>[^<]*</a> <span class="muted"[^>]*>${together.length}</span>`,
      ),
    );
});

test("an event's page leads to the events and meetings before and after it", () => {
  const page = pageText("/events/2012-12-12-rocket-launch/");
  const section = page.slice(page.indexOf("Before and after"));
  // The meeting planned for 5 December was put off; the next ones that took place are these.
  expect(section).toContain(`href="${base}meetings/2012-11-15-ulaanbaatar/"`);
  expect(section).toContain(`href="${base}meetings/2013-05-14-pyongyang-adviser/"`);
  const next = events
    .flatMap(({ id, date }) => {
      const day = date === undefined ? undefined : earliest(date);
      return day === undefined || day <= "2012-12-12" ? [] : [{ id, day }];
    })
    .toSorted((one, other) => one.day.localeCompare(other.day));
  expect(section).toMatch(
    new RegExp(
      `events/(${next
        .filter(({ day }) => day === next[0]?.day)
        .map(({ id }) => id)
        .join("|")})/"`,
    ),
  );
});
