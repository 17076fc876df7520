import { coverageOf } from "../src/analysis/datasets/coverage-of.ts";
import { earliest, type Edtf } from "../src/dates/index.ts";
import { ascending } from "../src/internal/ascending.ts";
import { grouped } from "../src/internal/grouped.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { bases } from "../src/model/disagreement.ts";
import { type CollectionName, collectionNames } from "../src/model/ids.ts";
import { type Meeting, statuses } from "../src/model/meeting.ts";
import { sourceIdsOf } from "../src/model/references.ts";
import type { Source } from "../src/model/source.ts";
import { type Reading, results } from "./readings.ts";

type Cell = string | number;

/** A table; every column after the first is a number unless it is text. */
const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [
    `| ${head.join(" | ")} |`,
    `|${head.map((_, index) => (index === 0 ? "---" : "---:")).join("|")}|`,
    ...rows.map((cells) => `| ${cells.map((cell) => (cell === 0 ? "" : String(cell))).join(" | ")} |`),
  ].join("\n");

/** A share in whole per cent. A small one is not written as none, and one that lacks little not as all. */
function share(part: number, whole: number): string {
  if (whole === 0) return "";
  const percent = (100 * part) / whole;
  if (part > 0 && percent < 1) return "< 1 %";
  if (part < whole && percent > 99) return "> 99 %";
  return `${Math.round(percent)} %`;
}

const countBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> =>
  new Map([...grouped(items, (item) => [keyOf(item)])].map(([key, group]) => [key, group.length]));

const code = (word: string): string => `\`${word}\``;

const noDate = "no date";

const decadeOf = (date: Edtf | undefined): string => {
  const day = date && earliest(date);
  return day === undefined ? noDate : `${day.slice(0, 3)}0s`;
};

/** The decades of some items in order, those without a date last. */
const inOrder = (decades: Iterable<string>): readonly string[] =>
  [...new Set(decades)].toSorted((a, b) => Number(a === noDate) - Number(b === noDate) || ascending(a, b));

/** A table of counts: one row for each key of the rows, one column for each key of the columns, and the sum. */
function crossTable<T>(
  items: readonly T[],
  [title, rows, rowOf, label = (key) => key]: readonly [
    string,
    readonly string[],
    (item: T) => string,
    ((key: string) => string)?,
  ],
  [columns, columnOf]: readonly [readonly string[], (item: T) => string],
): string {
  const used = columns.filter((column) => items.some((item) => columnOf(item) === column));
  return table(
    [title, ...used.map(code), "all"],
    rows.map((row) => {
      const inRow = items.filter((item) => rowOf(item) === row);
      const counts = countBy(inRow, columnOf);
      return [label(row), ...used.map((column) => counts.get(column) ?? 0), inRow.length];
    }),
  );
}

function recordTable(dataset: Dataset): string {
  return table(
    ["collection", "records", "without a date"],
    coverageOf(dataset).map(({ collection, records, undated, periods }) => [
      code(collection),
      records,
      periods.length === 0 ? "" : undated,
    ]),
  );
}

/** The collections whose dates say when something happened, was counted or was published. */
const dated = ["meetings", "events", "figures", "sources"] as const;

function decadeTable(dataset: Dataset): string {
  const found = coverageOf(Object.fromEntries(dated.map((name) => [name, dataset[name]])));
  const periods = [...new Set(found.flatMap((one) => one.periods.map(({ period }) => period)))].toSorted(ascending);
  return table(
    ["decade", ...found.map(({ collection }) => code(collection))],
    [
      ...periods.map((period) => [
        `${period.slice(0, 4)}s`,
        ...found.map((one) => one.periods.find((other) => other.period === period)?.records ?? 0),
      ]),
      [noDate, ...found.map(({ undated }) => undated)],
    ],
  );
}

const without = "in no series";

const startedIn = ({ start, end }: Meeting): string => decadeOf(start ?? end);
const seriesOf = ({ series = without }: Meeting): string => series;

function meetings({ meetings: all, vocabularies }: Dataset): readonly string[] {
  const byStatus = [statuses, (one: Meeting) => one.status] as const;
  const series = vocabularies.series.map(({ id }) => id).filter((id) => all.some((one) => one.series === id));
  return [
    "By the decade in which they began, and status:",
    crossTable(all, ["decade", inOrder(all.map(startedIn)), startedIn], byStatus),
    "By series and status:",
    crossTable(all, ["series", [...series, without], seriesOf, (id) => (id === without ? id : code(id))], byStatus),
    "By channel and status:",
    crossTable(all, ["channel", vocabularies.channels.map(({ id }) => id), ({ channel }) => channel, code], byStatus),
    "By how exact their first day is:",
    crossTable(all, ["first day", precisions, precisionOf], byStatus),
  ];
}

const precisions = ["a day", "a month", "a year", "an interval", "doubted or about", "no date"];

/** How exact the first day of a meeting is. */
function precisionOf({ start }: Meeting): string {
  if (start === undefined) return "no date";
  if (start.includes("/")) return "an interval";
  if (/[?~%X]/.test(start)) return "doubted or about";
  return ["a year", "a month", "a day"][start.split("-").length - 1] ?? "";
}

/** The languages with the most sources; the others are counted together. */
const mainLanguages = 4;

const publishedIn = ({ published }: Source): string => decadeOf(published);

function sources({ sources: all }: Dataset): readonly string[] {
  const kinds = (title: string, keyOf: (source: Source) => string): string =>
    table(
      [title, "sources", "share"],
      [...countBy(all, keyOf)]
        .toSorted(([a, m], [b, n]) => n - m || ascending(a, b))
        .map(([key, count]) => [code(key), count, share(count, all.length)]),
    );
  const kept = (title: string, has: (source: Source) => boolean): readonly Cell[] => {
    const count = all.filter(has).length;
    return [title, count, share(count, all.length)];
  };
  const languages = [...countBy(all, ({ language }) => language)]
    .toSorted(([a, m], [b, n]) => n - m || ascending(a, b))
    .map(([language]) => language);
  const main = languages.slice(0, mainLanguages);
  const languageOf = ({ language }: Source): string => (main.includes(language) ? language : "other");
  return [
    table(
      ["what is known of the page", "sources", "share"],
      [
        kept("weak: `reliability` is `low`", ({ reliability }) => reliability === "low"),
        kept("its title was not seen: `titleIsDescription`", ({ titleIsDescription }) => titleIsDescription === true),
        kept("no date of publication", ({ published }) => published === undefined),
        kept("no web address", ({ url }) => url === undefined),
        kept("an address without encryption: `http:`", ({ url }) => url?.startsWith("http:") === true),
        kept("the address of a copy in a web archive is known", ({ archived }) => archived !== undefined),
      ],
    ),
    kinds("reliability", ({ reliability }) => reliability),
    kinds("type", ({ type }) => type),
    kinds("language", ({ language }) => language),
    "By decade of publication and language:",
    crossTable(all, ["decade", inOrder(all.map(publishedIn)), publishedIn], [[...main, "other"], languageOf]),
  ];
}

/** The collections whose records say themselves what they rest on. */
const restOnSources = collectionNames.filter((name) => name !== "sources" && name !== "indicators");

const entriesOf = (dataset: Dataset, collection: CollectionName): readonly { readonly id: string }[] =>
  dataset[collection];

function weakAlone(dataset: Dataset): string {
  const low = new Set(dataset.sources.filter(({ reliability }) => reliability === "low").map(({ id }) => id));
  return table(
    ["collection", "records", "on weak sources alone", "share", "on one source alone", "share"],
    restOnSources.map((collection) => {
      const all = entriesOf(dataset, collection).map((entry) => [...new Set(sourceIdsOf(entry))]);
      const weak = all.filter((ids) => ids.length > 0 && ids.every((id) => low.has(id))).length;
      const single = all.filter((ids) => ids.length === 1).length;
      return [code(collection), all.length, weak, share(weak, all.length), single, share(single, all.length)];
    }),
  );
}

/** How many of a number of records were read again, and with what results. */
const readingRow = (title: string, count: number, some: readonly Reading[]): readonly Cell[] => {
  const read = new Set(some.map(({ collection, id }) => `${collection} ${id}`)).size;
  const counts = countBy(some, ({ result }) => result);
  return [title, count, read, share(read, count), some.length, ...results.map((result) => counts.get(result) ?? 0)];
};

function secondReading(dataset: Dataset, readings: readonly Reading[]): string {
  const all = collectionNames.map((collection) => entriesOf(dataset, collection).length);
  return table(
    ["collection", "records", "read twice, at least in part", "share", "parts read", ...results.map(code)],
    [
      ...collectionNames.map((collection, index) =>
        readingRow(
          code(collection),
          all[index] ?? 0,
          readings.filter((reading) => reading.collection === collection),
        ),
      ),
      readingRow(
        "all",
        all.reduce((sum, count) => sum + count, 0),
        readings,
      ),
    ],
  );
}

function openQuestions({ openQuestions: all }: Dataset): string {
  const subjects = all.map(({ about = [] }) => new Set(about.map(({ collection }) => collection)));
  const counts = countBy(
    subjects.flatMap((collections) => [...collections]),
    (collection) => collection,
  );
  return table(
    ["about records in", "open questions"],
    [
      ...collectionNames.filter((name) => counts.has(name)).map((name) => [code(name), counts.get(name) ?? 0]),
      ["no record", subjects.filter(({ size }) => size === 0).length],
      ["all", all.length],
    ],
  );
}

function disagreements({ disagreements: all }: Dataset): string {
  const counts = countBy(all, ({ basis }) => basis);
  return table(
    ["basis", "disagreements", "share"],
    bases.map((basis) => {
      const count = counts.get(basis) ?? 0;
      return [code(basis), count, share(count, all.length)];
    }),
  );
}

function claims({ claims: all }: Dataset): string {
  const kinds = [...new Set(all.map(({ kind }) => String(kind)))].toSorted();
  return crossTable(all, ["kind", kinds, ({ kind }) => kind, code], [["agrees", "differs"], ({ verdict }) => verdict]);
}

const registers = ["wikidata", "geonames", "isoAlpha", "isoNumeric", "correlatesOfWar"] as const;

function registerTable(dataset: Dataset): string {
  const all = (["places", "organizations", "delegates"] as const).map((collection) => {
    const entries: readonly { readonly sameAs?: object }[] = dataset[collection];
    const counts = countBy(
      entries.flatMap(({ sameAs = {} }) => Object.keys(sameAs)),
      (register) => register,
    );
    return [code(collection), entries.length, ...registers.map((register) => counts.get(register) ?? 0)];
  });
  return table(["collection", "records", ...registers.map(code)], all);
}

/** Writes the page of the documentation that counts what the dataset has, and how far it was checked. */
export function coveragePage(dataset: Dataset, readings: readonly Reading[]): string {
  const { name, version, coverage: { start, end, cutOff } = {} } = dataset.about;
  const weak = dataset.sources.filter(({ reliability }) => reliability === "low").length;
  const facts = [
    version === undefined ? [] : [`version ${version}`],
    start === undefined && end === undefined ? [] : [`covers ${start ?? ".."} to ${end ?? "today"}`],
    cutOff === undefined ? [] : [`what was published up to ${cutOff} was taken in`],
  ].flat();
  return `${[
    "<!-- Generated by `npm run generate` from src/data and docs/ledger.jsonl. Do not edit. -->",
    "# Coverage",
    `What ${name} has, and how far it was checked: ${facts.join("; ")}. Every number on this page is counted by the build. The [codebook](codebook.md) has the rules behind them. An empty cell is a zero.`,
    "## Records",
    recordTable(dataset),
    "By the decade in which they began, hold for or appeared:",
    decadeTable(dataset),
    "## Meetings",
    ...meetings(dataset),
    "## Sources",
    `${dataset.sources.length} sources, ${weak} of them weak.`,
    ...sources(dataset),
    "## What rests on weak sources, or on a single one",
    "Every source of a record counts here, those of its parts and variants too.",
    weakAlone(dataset),
    "## Second reading",
    "How much was read again beside its page, by somebody who had not written it. The results are those of the parts that were read.",
    secondReading(dataset, readings),
    "## Open questions",
    "What was looked for and not found. A question about records in two collections counts in both.",
    openQuestions(dataset),
    "## Disagreements between sources",
    disagreements(dataset),
    "## Claims",
    claims(dataset),
    "## Ids in other registers",
    registerTable(dataset),
  ].join("\n\n")}\n`;
}
