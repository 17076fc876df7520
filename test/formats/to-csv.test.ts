import { readFileSync } from "node:fs";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Table, tablesFor, vocabulariesTable } from "../../src/formats/tables.ts";
import { toCsv } from "../../src/formats/to-csv.ts";
import { dataset } from "../../src/index.ts";
import { dayOfNumber, statedSpan } from "../../src/model/day-span.ts";
import { type Qualifier, qualifiers } from "../../src/model/figure.ts";
import type { OpenQuestion } from "../../src/model/open-question.ts";
import type { Place } from "../../src/model/place.ts";
import { wordPaths } from "../../src/model/vocabularies.ts";
import { world } from "../analysis/talks/worlds.ts";
import { delegate, figure, holding, meeting, place } from "../builders.ts";
import { runs } from "../property-runs.ts";
import { secondDataset } from "../second-dataset/read.ts";
import { readCell, readCsv, readRows } from "./read-csv.ts";

const question = (fields: Partial<OpenQuestion>): OpenQuestion => ({
  id: "q",
  question: "Why?",
  state: "Open",
  asOf: "2026-11-22",
  ...fields,
});

const page = readFileSync(new URL("../../docs/formats.md", import.meta.url), "utf8");

/** The first cell of the note-like column of a question, as it stands in the file. */
const written = (text: string): string => {
  const line = toCsv({ openQuestions: [question({ question: text })] })["open-questions.csv"]?.split("q,")[1] ?? "";
  return line.slice(0, line.lastIndexOf(",Open"));
};

/** What means something to CSV or to a spreadsheet, and any other character. */
const character = fc.oneof(
  fc.constantFrom(...`",;\r\n\t'=+-@ a`),
  fc
    .integer({ min: 0, max: 0x10ffff })
    .filter((code) => code < 0xd800 || code > 0xdfff) // half of a pair is no character
    .map((code) => String.fromCodePoint(code)),
);

const every = (table: Table): readonly Table[] => [table, ...table.lists.flatMap((list) => every(list.table))];
const tables = tablesFor(dataset.about.languages ?? []);
const allTables = [vocabulariesTable, ...Object.values(tables).flatMap(every)];

describe("toCsv", () => {
  it("writes a table for the records, and one for each list in them with its key", () => {
    const files = toCsv({
      figures: [
        figure({ id: "a", indicator: "i", value: { min: 1, max: 2.5 }, asOf: "2002-10", sources: ["s", "t"] }),
        figure({ id: "b", indicator: "i", value: -3, derived: { from: ["a"], method: 'half of "a", rounded' } }),
      ],
    });
    expect(Object.keys(files)).toEqual(["figures.csv", "figures-derived-from.csv", "figures-sources.csv"]);
    expect(files["figures-sources.csv"]).toBe("figure,no,source\r\na,1,s\r\na,2,t\r\nb,1,a-source\r\n");
    expect(files["figures-derived-from.csv"]).toBe("figure,no,from\r\nb,1,a\r\n");
    expect(readRows(files["figures.csv"] ?? "")).toMatchObject([
      {
        id: "a",
        value: "",
        value_min: "1",
        value_max: "2.5",
        as_of: "2002-10",
        as_of_earliest: "2002-10-01",
        as_of_latest: "2002-10-31",
      },
      { id: "b", value: "-3", value_min: "", value_max: "", as_of: "", derived_method: 'half of "a", rounded' },
    ]);
  });

  it("gives the days that a date can mean, and none where it sets no bound", () => {
    const files = toCsv({ meetings: [meeting({ id: "m", start: "../1984" }), meeting({ id: "n" })] });
    expect(readRows(files["meetings.csv"] ?? "")).toMatchObject([
      { start: "../1984", start_earliest: "", start_latest: "1984-12-31" },
      { start: "", start_earliest: "", start_latest: "" },
    ]);
  });

  it("lets the start and the end of a meeting bound each other, unless they contradict each other", () => {
    const files = toCsv({
      meetings: [
        meeting({ id: "m", start: "1995-10~", end: "1995-10-03" }),
        meeting({ id: "n", start: "2012-08-09", end: "2012" }),
        meeting({ id: "o", start: "2012", sessions: [{ start: "2012-05-02", summary: "A session", sources: ["s"] }] }),
        meeting({ id: "p", start: "2014-03", end: "2014-02" }),
      ],
    });
    expect(readRows(files["meetings.csv"] ?? "")).toMatchObject([
      {
        start_earliest: "1995-10-01",
        start_latest: "1995-10-03",
        end_earliest: "1995-10-03",
        end_latest: "1995-10-03",
      },
      {
        start_earliest: "2012-08-09",
        start_latest: "2012-08-09",
        end_earliest: "2012-08-09",
        end_latest: "2012-12-31",
      },
      { start_earliest: "2012-01-01", start_latest: "2012-05-02", end_earliest: "", end_latest: "" },
      {
        start_earliest: "2014-03-01",
        start_latest: "2014-03-31",
        end_earliest: "2014-02-01",
        end_latest: "2014-02-28",
      },
    ]);
  });

  it("gives the days from which the helpers count", () => {
    const asDay = (number: number): string => (Number.isFinite(number) ? dayOfNumber(number) : "");
    fc.assert(
      fc.property(world("m"), ({ meeting: one }) => {
        const [row = {}] = readRows(toCsv({ meetings: [one] })["meetings.csv"] ?? "");
        const { startMin, startMax, endMin, endMax } = statedSpan(one);
        expect([row["start_earliest"], row["start_latest"]]).toEqual(
          one.start === undefined ? ["", ""] : [startMin, startMax].map(asDay),
        );
        expect([row["end_earliest"], row["end_latest"]]).toEqual(
          one.end === undefined ? ["", ""] : [endMin, endMax].map(asDay),
        );
      }),
      runs,
    );
  });

  it("gives the lowest, the stated and the highest number of a figure, as docs/formats.md has them", () => {
    const rows = Array.from(
      page.matchAll(/^\| (?!stated)[^|]+ \|(.*)\| `([a-z-]+)` \|(.*)\|$/gm),
      ([, stated = "", qualifier = "", allowed = ""]) => ({
        stated: stated.split("|").map((cell) => cell.trim()),
        // Cast: the test would fail for any other word.
        qualifier: qualifier as Qualifier,
        allowed: allowed.split("|").map((cell) => cell.trim()),
      }),
    );
    expect(new Set(rows.map(({ qualifier }) => qualifier))).toEqual(new Set(qualifiers));
    const stated = rows.map(({ stated: [value = "", min = "", max = ""], qualifier }, index) =>
      figure({
        id: `f${index}`,
        indicator: "i",
        value: value === "" ? { min: Number(min), max: Number(max) } : Number(value),
        qualifier,
      }),
    );
    expect(
      readRows(toCsv({ figures: stated })["figures.csv"] ?? "").map((row) => [
        [row["value"], row["value_min"], row["value_max"]],
        [row["value_low"], row["value_best"], row["value_high"]],
      ]),
    ).toEqual(rows.map((row) => [row.stated, row.allowed]));
  });

  it("refuses a figure whose value is not a number", () => {
    expect(() => toCsv({ figures: [figure({ id: "a", indicator: "i", value: NaN })] })).toThrow(/finite number/);
  });

  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1",
    "＋1",
    "－1",
    "＠a",
    "'quoted'",
    '=HYPERLINK("x")',
  ])("lets no spreadsheet run %j", (text) => {
    expect(written(text).replace(/^"/, "")).toMatch(/^'/);
    expect(readCsv(toCsv({ openQuestions: [question({ question: text })] })).openQuestions).toEqual([
      question({ question: text }),
    ]);
  });

  it("writes every number so that XML Schema, Table Schema and the language itself read the same one", () => {
    const numbers = [0, 1, 2.5, 1e21, 1.5e300, 1e-7, 5e-324, Number.MAX_SAFE_INTEGER, 0.1 + 0.2];
    const figures = numbers.map((value, index) => figure({ id: `f${index}`, indicator: "i", value }));
    const cells = readRows(toCsv({ figures })["figures.csv"] ?? "").map(({ value }) => value ?? "");
    expect(cells.map(Number)).toEqual(numbers);
    expect(cells.filter((text) => !/^\d+(\.\d+)?(E[+-]?\d+)?$/.test(text))).toEqual([]);
  });

  it("leaves numbers, dates and other text alone", () => {
    expect(written("a=1")).toBe("a=1");
    expect(written("1-2")).toBe("1-2");
    expect(written("朝鮮赤十字会")).toBe("朝鮮赤十字会");
  });

  it("quotes what would end a cell", () => {
    expect(written("a,b")).toBe('"a,b"');
    expect(written('say "a"')).toBe('"say ""a"""');
    expect(written("a\nb\r\nc")).toBe('"a\nb\r\nc"');
    expect(written("a;b\tc")).toBe("a;b\tc");
  });

  it("has no byte order mark, ends every line with CR LF, and has a header also without records", () => {
    const files = toCsv({ openQuestions: [] });
    expect(Object.keys(files)).toEqual([
      "open-questions.csv",
      "open-questions-tried.csv",
      "open-questions-about.csv",
      "open-questions-sources.csv",
    ]);
    for (const text of Object.values(files)) expect(text).toMatch(/^[a-z][\w,]+\r\n$/);
    expect(toCsv({})).toEqual({});
  });

  it("brings any text through", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: character }),
        fc.array(fc.string({ minLength: 1, unit: character }), { minLength: 1 }),
        (text, tried) => {
          const asked = question({ question: text, tried });
          expect(readCsv(toCsv({ openQuestions: [asked] })).openQuestions).toEqual([asked]);
        },
      ),
    );
  });

  it.each([dataset, secondDataset])("brings everything through but what the dataset says of itself", (whole) => {
    const { about: _, ...expected } = whole;
    const named = [...whole.places, ...whole.organizations, ...whole.delegates];
    expect(readCsv(toCsv(whole), [...new Set(named.flatMap(({ names }) => Object.keys(names)))])).toEqual(expected);
  });

  it("writes the words of a dataset as a table of their own", () => {
    const { vocabularies } = holding({});
    const own = { ...vocabularies, sides: [{ id: "M23", label: "=M23", definition: "The movement, and its allies." }] };
    const files = toCsv({ vocabularies: own });
    expect(Object.keys(files)).toEqual(["vocabularies.csv"]);
    expect(files["vocabularies.csv"]?.split("\r\n").slice(0, 2)).toEqual([
      "vocabulary,id,label,definition",
      `sides,M23,'=M23,"The movement, and its allies."`,
    ]);
    expect(toCsv({ meetings: [] })).not.toHaveProperty("vocabularies.csv");
  });

  it("has a column of names for each language: those that the dataset states, then the others in its records", () => {
    const columns = (records: Parameters<typeof toCsv>[0]) => toCsv(records)["places.csv"]?.match(/names_\w+/g);
    const places = [place({ id: "p", names: { "zh-Hant": "北京", es: "Pekín" } })];
    const about = { name: "mine", title: "Mine", languages: ["pt-BR"] };
    expect(columns({ places })).toEqual(["names_es", "names_zh_hant"]);
    expect(columns({ about, places })).toEqual(["names_pt_br", "names_es", "names_zh_hant"]);
    // The tables of a dataset have the same columns of names.
    const delegates = [delegate({ id: "d", names: { en: "D" } })];
    expect(columns({ places, delegates })).toEqual(["names_en", "names_es", "names_zh_hant"]);
    const { names: _, ...nameless } = place({ id: "p" });
    // Cast: a record from JavaScript that nobody has checked.
    expect(columns({ about, places: [nameless as Place] })).toEqual(["names_pt_br"]);
    expect(readRows(toCsv({ about, places })["places.csv"] ?? "")).toMatchObject([
      { names_pt_br: "", names_es: "Pekín", names_zh_hant: "北京" },
    ]);
    expect(readCsv(toCsv({ about, places }), ["pt-BR", "es", "zh-Hant"]).places).toEqual(places);
  });

  it("has no cell in the record that a spreadsheet would run", () => {
    const dangerous = Object.entries(toCsv(dataset)).flatMap(([file, text]) => {
      const table = allTables.find(({ name }) => `${name}.csv` === file);
      const texts = [...(table?.key ?? []), ...(table?.columns ?? [])].filter(({ type }) => type === "string");
      return readRows(text).flatMap((row) =>
        texts.map(({ name }) => row[name] ?? "").filter((cell) => /^[=+\-@\t\r]/.test(cell)),
      );
    });
    expect(dangerous).toEqual([]);
  });

  it("cannot tell evidence without entries from none", () => {
    expect(readCsv(toCsv({ meetings: [meeting({ id: "m", evidence: {} })] })).meetings).toEqual([meeting({ id: "m" })]);
  });
});

describe("the tables", () => {
  it("have names and columns of their own, in small letters", () => {
    const names = allTables.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const columns = allTables.map((table) => [...table.key, ...table.columns].map(({ name }) => name));
    expect(columns.filter((list) => new Set(list).size !== list.length)).toEqual([]);
    expect(columns.flat().filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
  });

  it("say of each reference where it leads", () => {
    const references = allTables.flatMap(({ name, columns }) =>
      columns.flatMap((column) => (column.references ? [`${name}.${column.name} → ${column.references}`] : [])),
    );
    expect(references).toContain("meetings.place → places");
    expect(references).toContain("meetings-delegations-members.delegate → delegates");
    expect(references).toContain("events-evidence.source → sources");
    // These lead to one of several tables.
    expect(references.filter((text) => /^(claims\.(about|since)|claims-scope-except|.*-about)\b/.test(text))).toEqual(
      [],
    );
  });

  it("say of each column of words which vocabulary they are from", () => {
    const words = allTables.flatMap(({ name, columns }) =>
      columns.flatMap((column) => (column.vocabulary ? [`${name}.${column.name} → ${column.vocabulary}`] : [])),
    );
    expect(words).toEqual([
      "sources.type → sourceTypes",
      "organizations.kind → organizationKinds",
      "organizations.side → sides",
      "delegates.side → sides",
      "meetings.channel → channels",
      "meetings.status → statuses",
      "meetings.series → series",
      "meetings-history.status → statuses",
      "meetings-delegations.side → sides",
      "meetings-delegations.capacity → capacities",
      "meetings-delegations-members.role → roles",
      "meetings-topics.topic → topics",
      "indicators.unit → units",
      "events.kind → eventKinds",
      "events.status → statuses",
      "events.series → series",
      "events-sides.side → sides",
      "claims-scope-channels.channel → channels",
      "claims-scope-series.series → series",
    ]);
    expect(words).toHaveLength(Object.values(wordPaths).flatMap((paths) => Object.keys(paths)).length);
  });

  it("have the types of the schema", () => {
    const column = (table: Table, name: string) => table.columns.find((one) => one.name === name);
    expect(column(tables.figures, "value")).toMatchObject({ type: "number", required: false });
    expect(column(tables.figures, "qualifier")?.values).toContain("at-least");
    expect(column(tables.claims, "kind")?.values).toEqual(["first-since", "first-in", "nth", "last"]);
    expect(column(tables.claims, "number")).toMatchObject({ type: "integer", required: false });
    expect(column(tables.places, "coordinates_latitude")).toMatchObject({ type: "number", minimum: -90, maximum: 90 });
    expect(readCell({ type: "boolean" }, "true")).toBe(true);
  });
});
