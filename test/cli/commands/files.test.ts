import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { run } from "../../../src/cli/run.ts";
import { plainScreen } from "../../../src/cli/screen.ts";
import { type FileFormat, fileFormats, toFiles, toNdjson } from "../../../src/formats/index.ts";
import { toParquet } from "../../../src/formats/parquet/index.ts";
import { toWorkbook } from "../../../src/formats/workbook/index.ts";
import {
  type Dataset,
  dataset,
  diffDatasets,
  excerpt,
  findMeetings,
  getPlace,
  meetings,
  snapshot,
} from "../../../src/index.ts";
import { collectionsFrom } from "../../../src/model/dataset.ts";
import { checkDataset } from "../../../src/schema/index.ts";
import { asJson, call, json } from "../call.ts";
import { folderWith } from "../folder.ts";

const redCross = excerpt(dataset, findMeetings(meetings, { series: "red-cross-talks" }));
const contents = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));

describe("export", () => {
  it.each(fileFormats)("writes the whole record in %s as the package ships it", async (format: FileFormat) => {
    const folder = path.join(folderWith(), "out");
    const { output, exitCode } = await call(["export", "--format", format, "--out", folder]);
    const files = toFiles(dataset, format);
    expect(contents(folder)).toEqual(files);
    expect(exitCode).toBe(0);
    expect(output).toMatch(new RegExp(`^${Object.keys(files).length} files? written to `));
  });

  it("writes the part about some meetings", async () => {
    const folder = folderWith();
    await call(["export", "--format", "csv", "--out", folder, "--series", "red-cross-talks"]);
    expect(contents(folder)).toEqual(toFiles(redCross, "csv"));
  });

  it("prints a format of one file as it is, on whatever screen", async () => {
    const { output } = await call(["export", "--format", "ics", "--series", "red-cross-talks"], 40);
    expect(output).toBe(toFiles(redCross, "ics")["meetings.ics"]);
    expect(output.endsWith("END:VCALENDAR\r\n")).toBe(true);
  });

  it("prints or writes the one file that is asked for", async () => {
    const words = ["export", "--format", "ndjson", "--file", "places.ndjson"];
    expect((await call(words)).output).toBe(toNdjson(dataset.places));
    const folder = folderWith();
    await call([...words, "--out", folder]);
    expect(contents(folder)).toEqual({ "places.ndjson": toNdjson(dataset.places) });
  });

  it("tells as JSON what it wrote, or the files themselves", async () => {
    const folder = folderWith();
    const file = path.join(folder, "sources.bib");
    const text = toFiles(redCross, "bibtex")["sources.bib"] ?? "";
    expect(await json("export", "--format", "bibtex", "--series", "red-cross-talks", "--out", folder)).toEqual([
      { path: file, bytes: Buffer.byteLength(text) },
    ]);
    expect(await json("export", "--format", "bibtex", "--series", "red-cross-talks")).toEqual({ "sources.bib": text });
  });

  describe("of a format that is not text", () => {
    const bytesIn = (folder: string): Readonly<Record<string, Uint8Array>> =>
      Object.fromEntries(
        readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]),
      );
    const printed = (words: readonly string[], isTerminal = false) =>
      run(["export", ...words], { ...plainScreen(80), isTerminal });
    const ofTheTalks = ["--series", "red-cross-talks"];

    it("writes the files of the library", async () => {
      const [parquet, xlsx] = [folderWith(), folderWith()];
      const { output } = await call(["export", "--format", "parquet", "--out", parquet, ...ofTheTalks]);
      expect(bytesIn(parquet)).toEqual(toParquet(redCross));
      expect(output).toMatch(/^\d\d files written to /);
      await call(["export", "--format", "xlsx", "--out", xlsx, ...ofTheTalks]);
      expect(bytesIn(xlsx)).toEqual({ "dataset.xlsx": await toWorkbook(redCross) });
    });

    it("prints a file to another program or a file, and not to a terminal", async () => {
      const xlsx = ["--format", "xlsx", ...ofTheTalks];
      expect((await printed(xlsx)).output).toEqual(await toWorkbook(redCross));
      await expect(printed(xlsx, true)).rejects.toMatchObject({
        message:
          'dataset.xlsx is not text, and a terminal cannot show it: give a folder with --out, or write to a file with "> dataset.xlsx".',
        exitCode: 2,
      });
      const figures = ["--format", "parquet", "--file", "figures.parquet", ...ofTheTalks];
      expect((await printed(figures)).output).toEqual(toParquet(redCross)["figures.parquet"]);
      await expect(printed(figures, true)).rejects.toThrow("figures.parquet is not text");
      await expect(printed(["--format", "parquet"])).rejects.toThrow(/^parquet has \d\d files: give a folder/);
      expect((await printed(["--format", "ics"], true)).output).toMatch(/^BEGIN:VCALENDAR/);
    });

    it("reports as JSON what it wrote, and refuses to print bytes as JSON", async () => {
      const folder = folderWith();
      expect(await json("export", "--format", "xlsx", "--out", folder, ...ofTheTalks)).toEqual([
        { path: path.join(folder, "dataset.xlsx"), bytes: (await toWorkbook(redCross)).length },
      ]);
      expect(await call(["export", "--format", "xlsx", "--json"])).toEqual({
        output: "--json prints text, and xlsx files are not text: give a folder with --out.",
        exitCode: 2,
      });
    });
  });

  it.each([[], ["--series", "red-cross-talks"]])(
    "writes a JSON file that validate finds no problem in: %j",
    async (...filters) => {
      const folder = folderWith();
      await call(["export", "--format", "json", "--out", folder, ...filters.flat()]);
      const file = path.join(folder, "dataset.json");
      expect(await call(["validate", file])).toEqual({ output: `No problems in ${file}.\n`, exitCode: 0 });
    },
  );

  it("is of the part wherever there are filters, however many meetings they leave", async () => {
    const all = excerpt(dataset, meetings);
    expect(await json("export", "--format", "ndjson", "--file", "figures.ndjson", "--from", "1900")).toEqual({
      "figures.ndjson": toNdjson(all.figures),
    });
    expect(all.figures.length).toBeLessThan(dataset.figures.length);
  });

  it("names in its help just the formats that there are", async () => {
    const { output } = await call(["help", "export"]);
    expect(/--format <format> +(.+)$/m.exec(output)?.[1]?.split(/, | or /)).toEqual([
      ...fileFormats,
      "xlsx",
      "parquet",
    ]);
  });

  it("writes nothing where no meeting fits", async () => {
    const folder = folderWith();
    const { output, exitCode } = await call(["export", "--format", "csv", "--out", folder, "--from", "2031"]);
    expect([output, exitCode]).toEqual(["No meeting matches.", 1]);
    expect(contents(folder)).toEqual({});
  });

  describe("of a dataset without meetings", () => {
    const own = snapshot(dataset, "1950-01-01");
    const nothing = { ...dataset, ...collectionsFrom(() => []) };
    const exported = async (content: Dataset, format: string) => {
      const folder = folderWith({ "mine.json": JSON.stringify(content) });
      const out = path.join(folder, "out");
      const words = ["export", "--data", path.join(folder, "mine.json"), "--format", format, "--out", out];
      return { ...(await call(words)), out };
    };

    it("is about such a dataset", () => {
      expect([own.meetings.length, own.places.length > 0, own.indicators.length > 0]).toEqual([0, true, true]);
    });

    it.each(fileFormats.filter((format) => format !== "ics"))("writes it in %s as it is", async (format) => {
      const { out, exitCode } = await exported(own, format);
      expect(contents(out)).toEqual(toFiles(own, format));
      expect(exitCode).toBe(0);
    });

    it.each([
      ["ics", own, "The dataset has no meetings."],
      ["csl", nothing, "The dataset has no sources."],
      ["bibtex", nothing, "The dataset has no sources."],
    ])("says what is missing for %s", async (format, content, output) => {
      const answer = await exported(content, format);
      expect(answer).toMatchObject({ output, exitCode: 1 });
      expect(existsSync(answer.out)).toBe(false);
    });

    it("says that a filter finds none", async () => {
      expect(await call(["export", "--format", "csv", "--known-on", "1950-01-01", "--status", "held"])).toEqual({
        output: "No meetings were known on 1950-01-01.",
        exitCode: 1,
      });
    });

    it("writes what was known on an early day", async () => {
      const early = ["export", "--known-on", "1950-01-01"];
      const { output } = await call([...early, "--format", "ndjson", "--file", "indicators.ndjson"]);
      expect(output).toBe(toNdjson(dataset.indicators));
      expect(await call([...early, "--format", "ics"])).toEqual({
        output: "No meetings were known on 1950-01-01.",
        exitCode: 1,
      });
    });
  });

  it("says why a dataset cannot be written in a format", async () => {
    const { coverage: _coverage, ...about } = redCross.about;
    const sources = redCross.sources.map((source) => ({ ...source, accessed: "2026" }));
    const folder = folderWith({ "mine.json": JSON.stringify({ ...redCross, about, sources }) });
    const { output, exitCode } = await call(["export", "--data", path.join(folder, "mine.json"), "--format", "ics"]);
    expect(output).toMatch(/^Nothing was written as ics: A calendar needs a date stamp: /);
    expect(exitCode).toBe(3);
  });

  it("says why a folder cannot be written to", async () => {
    const file = path.join(folderWith({ a: "" }), "a");
    expect(await call(["export", "--format", "csv", "--out", file])).toEqual({
      output: `Nothing was written to ${file}: it, or part of its path, is a file, not a folder.`,
      exitCode: 3,
    });
  });
});

describe("validate", () => {
  // As a person writes it: a field a line.
  const text = JSON.stringify(redCross, null, 2);
  const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split("\n").length;
  const validated = async (content: string, name = "mine.json") => {
    const file = path.join(folderWith({ [name]: content }), name);
    const { output, exitCode } = await call(["validate", file]);
    return { lines: output.replaceAll(file, name).split("\n"), exitCode };
  };

  it("finds nothing in a right record, in one file or in a folder", async () => {
    expect(await validated(text)).toEqual({ lines: ["No problems in mine.json.", ""], exitCode: 0 });
    const folder = folderWith(toFiles(redCross, "ndjson"));
    expect(await call(["validate", folder])).toEqual({ output: `No problems in ${folder}.\n`, exitCode: 0 });
  });

  it("checks what a dataset says of itself, or its words, in a file alone", async () => {
    const about = (await validated('{\n  "name": "Mine",\n  "coverage": { "start": "1990/.." }\n}', "about.json"))
      .lines;
    expect(about).toEqual([
      expect.stringMatching(/^about\.json:1:1: about, title: is missing; expected a string$/),
      expect.stringMatching(/^about\.json:2:3: about, name: expected lower-case words .*, found "Mine"$/),
      "about.json:3:17: about, coverage.start: expected a date, not an interval",
      "",
      "3 problems in about.json.",
      "",
    ]);
    const { vocabularies } = redCross;
    const [side] = vocabularies.sides;
    const repeated = { ...vocabularies, sides: [side, { ...side, id: "other" }] };
    expect(await validated(JSON.stringify(repeated), "vocabularies.json")).toEqual({
      lines: [
        expect.stringMatching(
          /^vocabularies\.json:1:\d+: vocabularies, sides\[1\]\.label: expected a unique label; "Japan" is already used$/,
        ),
        "",
        "1 problem in vocabularies.json.",
        "",
      ],
      exitCode: 1,
    });
    expect(await validated(JSON.stringify(redCross.about), "about.json")).toEqual({
      lines: ["No problems in about.json.", ""],
      exitCode: 0,
    });
    const file = path.join(folderWith({ "about.json": JSON.stringify(redCross.about) }), "about.json");
    expect((await call(["meetings", "--data", file])).output).toBe(
      `${file} has only about: answers need the whole dataset, in one file or one folder.`,
    );
    expect((await call(["diff", file, file])).output).toBe(`${file} has only about, which is not compared.`);
  });

  it("tells every problem at once, with its line and column", async () => {
    const broken = text
      .replace('"place": "shenyang"', '"place": "shenyeng"')
      .replace('"channel": "red-cross"', '"channel": "red cross"')
      .replace('"reliability":', '"reliabilty":');
    const { lines, exitCode } = await validated(broken);
    expect(exitCode).toBe(1);
    expect(lines.at(-2)).toBe("4 problems in mine.json.");
    expect(lines).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `^mine\\.json:${lineOf('"place": "shenyang"')}:7: meetings ".*", place: .*there is no "shenyeng". Did you mean "shenyang"\\?$`,
        ),
      ),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `^mine\\.json:${lineOf('"channel": "red-cross"')}:7: meetings ".*", channel: expected letters and digits, joined by .*, found "red cross"$`,
        ),
      ),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(
        new RegExp(`^mine\\.json:${lineOf('"reliability":')}:7: sources ".*": has an unknown field "reliabilty"`),
      ),
    );
  });

  it("tells which words the dataset does not declare, and what is wrong with those that it does", async () => {
    const broken = text
      .replace('"side": "JP"', '"side": "JPN"')
      .replace('"topics": [\n        "remains"', '"topics": [\n        "remain"')
      .replace('"id": "red-cross",\n        "label": "Red Cross"', '"id": "red cross",\n        "lable": "Red Cross"');
    const { lines, exitCode } = await validated(broken);
    expect(exitCode).toBe(1);
    const wordLine = lineOf('"id": "red-cross",\n        "label": "Red Cross"');
    const told = (start: string) => lines.filter((line) => line.startsWith(start));
    expect(told(`mine.json:${wordLine}:9: `)).toEqual([
      expect.stringMatching(/vocabularies, channels\[0\]\.id: expected letters and digits, .*, found "red cross"$/),
    ]);
    expect(told(`mine.json:${lineOf('"side": "JP"')}:`)).toEqual([
      expect.stringMatching(
        /, side: expected a word that the dataset declares in vocabularies\.sides.*JP, KP.*; there is no "JPN"/,
      ),
    ]);
    expect(told(`mine.json:${lineOf('"topics": [\n        "remains"') + 1}:`)).toEqual([
      expect.stringMatching(
        /^mine\.json:\d+:9: meetings ".*", topics\[0\]: expected a word that .* in vocabularies\.topics.*; there is no "remain"\. Did you mean "remains"\?$/,
      ),
    ]);
    expect(lines).toContainEqual(
      expect.stringMatching(/vocabularies, channels\[0\]: has an unknown field "lable".* Did you mean "label"\?$/),
    );
  });

  it("tells the same as checkDataset", async () => {
    const broken = { ...redCross, places: [], meetings: [{ id: "m" }], peace: [] };
    const file = path.join(folderWith({ "mine.json": JSON.stringify(broken) }), "mine.json");
    const told = (await json("validate", file)) as readonly object[];
    const problems = checkDataset(broken).map((problem) => ({ ...problem, file, line: 1, column: expect.any(Number) }));
    expect(told).toHaveLength(problems.length);
    expect(told).toEqual(expect.arrayContaining(problems));
    expect(told.length).toBeGreaterThan(10);
  });

  it("tells the problems in the order of the lines, one file after the other", async () => {
    const folder = folderWith({
      ...toFiles(redCross, "ndjson"),
      "places.ndjson": '\n{"id": "a", "names": {}}\n{"id": "B"}\n',
      "meetings.ndjson": '\n{"id": "m"}\n',
    });
    const told = (await json("validate", folder)) as readonly { readonly file: string; readonly line: number }[];
    const places = told.filter(({ file }) => file.endsWith("places.ndjson")).map(({ line }) => line);
    expect(new Set(places)).toEqual(new Set([2, 3]));
    expect(places).toEqual(places.toSorted());
    const columns = (
      (await json("validate", path.join(folder, "places.ndjson"))) as readonly { line: number; column: number }[]
    )
      .filter(({ line }) => line === 2)
      .map(({ column }) => column);
    expect(columns.length).toBeGreaterThan(1);
    expect(columns).toEqual(columns.toSorted((a, b) => a - b));
    const files = told.map(({ file }) => path.basename(file));
    expect(files.indexOf("meetings.ndjson")).toBeGreaterThan(files.lastIndexOf("places.ndjson"));
    expect(files.filter((file, index) => file !== files[index - 1])).toHaveLength(new Set(files).size);
  });

  it("names the parts that are missing", async () => {
    const { lines, exitCode } = await validated('{ "sources": [] }');
    expect(lines.slice(0, 3)).toEqual([
      "mine.json:1:1: dataset, about: is missing; expected an object",
      "mine.json:1:1: dataset, vocabularies: is missing; expected an object",
      "mine.json:1:1: dataset, places: is missing; expected an array",
    ]);
    expect([lines.length, exitCode]).toEqual([15, 1]);
    // What refers to a collection that is missing may be right.
    const { sources: _, ...others } = redCross;
    expect((await validated(JSON.stringify(others))).lines).toEqual([
      "mine.json:1:1: dataset, sources: is missing; expected an array",
      "",
      "1 problem in mine.json.",
      "",
    ]);
    expect((await validated(JSON.stringify(redCross.meetings[0]))).lines[0]).toMatch(
      /^mine\.json:1:1: dataset: expected an object with about, vocabularies and the eleven collections by name, found a single record: put it in/,
    );
    const folder = folderWith({ "sources.json": "[]" });
    expect((await call(["validate", folder])).output).toContain(`${folder}: dataset, places: is missing`);
  });

  it("checks one list by itself, and says what it cannot check", async () => {
    const [first, second] = redCross.meetings;
    const content = toNdjson(
      [{ ...first, place: "nowhere" }, { ...second, titel: "" }, first].map((one) => ({ id: "", ...one })),
    );
    const { lines, exitCode } = await validated(content, "meetings.ndjson");
    expect(lines).toEqual([
      expect.stringMatching(
        new RegExp(`^meetings\\.ndjson:2:\\d+: meetings "${second?.id}": has an unknown field "titel"`),
      ),
      `meetings.ndjson:3:2: meetings "${first?.id}", id: expected a unique id; "${first?.id}" is already used`,
      "",
      "2 problems in meetings.ndjson.",
      "References to other records were not checked: that needs the whole dataset, in one file or one folder.",
      "",
    ]);
    expect(exitCode).toBe(1);
    const { lines: good } = await validated(JSON.stringify(redCross.openQuestions), "open-questions.json");
    expect(good[0]).toBe("No problems in open-questions.json.");
  });

  it("says what is wrong with records that are none", async () => {
    const { lines } = await validated("[3, null]", "meetings.json");
    expect(lines.slice(0, 2)).toEqual([
      "meetings.json:1:2: meetings[0]: expected an object, found 3",
      "meetings.json:1:5: meetings[1]: expected an object, found null",
    ]);
    expect((await validated('"text"')).lines[0]).toMatch(/^mine\.json:1:1: dataset: expected an object with/);
  });

  it("works out the verdict of every claim of a dataset that is otherwise right", async () => {
    const claim = dataset.claims.find(({ id }) => id === "2014-03-03-first-since-2012");
    const wrong = JSON.stringify({
      ...dataset,
      claims: [
        { ...claim, verdict: "differs" },
        { ...claim, id: "x", about: claim?.about, scope: { ...claim?.scope, from: "2020" } },
      ],
    });
    const { lines, exitCode } = await validated(wrong);
    expect(lines).toEqual([
      expect.stringMatching(
        /^mine\.json:1:\d+: claims "2014-03-03-first-since-2012", verdict: expected "agrees", found "differs": The one before /,
      ),
      expect.stringMatching(/^mine\.json:1:\d+: claims "x", verdict: The claim "x" counts meetings in its scope/),
      "",
      "2 problems in mine.json.",
      "",
    ]);
    expect(exitCode).toBe(1);
  });

  it("checks several files, one after the other", async () => {
    const folder = folderWith({ "a.json": JSON.stringify(redCross), "b.json": '{ "sources": 3 }' });
    const { output, exitCode } = await call(["validate", `${folder}/a.json`, `${folder}/b.json`]);
    const printed = output.replaceAll(`${folder}/`, "").split("\n");
    expect(printed.slice(0, 3)).toEqual([
      "No problems in a.json.",
      "",
      "b.json:1:1: dataset, about: is missing; expected an object",
    ]);
    expect(printed.at(-2)).toBe("13 problems in b.json.");
    expect(exitCode).toBe(1);
    expect(await json("validate", `${folder}/a.json`, `${folder}/b.json`)).toHaveLength(13);
  });

  it("checks the others if a file cannot be read, whichever it is", async () => {
    const folder = folderWith({ "a.json": JSON.stringify(redCross), "b.json": '{ "sources": 3 }', "no.json": "{" });
    const names = ["no.json", "a.json", "nope.json", "b.json", "nope.ndjson"];
    const words = ["validate", ...names.map((name) => path.join(folder, name))];
    const { output, complaint, exitCode } = await run(words, plainScreen(80));
    const printed = String(output).replaceAll(`${folder}/`, "");
    expect(printed).toMatch(/^No problems in a\.json\.\n\nb\.json:1:1: [^]*\n13 problems in b\.json\.\n$/);
    expect(complaint?.replaceAll(`${folder}/`, "").split("\n")).toEqual([
      "no.json:1:2: not valid JSON: an object is not closed: expected }.",
      "nope.json cannot be read: no such file or folder.",
      "nope.ndjson cannot be read: no such file or folder.",
    ]);
    expect(exitCode).toBe(3);
    expect(await json(...words)).toHaveLength(13);
    // Also if no other has a problem, and if there is no other.
    expect((await call(["validate", `${folder}/a.json`, `${folder}/nope.json`])).exitCode).toBe(3);
    const none = await call(["validate", `${folder}/no.json`, `${folder}/nope.json`]);
    expect([none.output.split("\n").length, none.exitCode]).toEqual([2, 3]);
  });

  it("says in one line that a file is no JSON", async () => {
    const { lines, exitCode } = await validated('{\n  "meetings": [],\n}');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^mine\.json:3:1: not valid JSON/);
    expect(exitCode).toBe(3);
  });
});

describe("diff", () => {
  const before = { meetings: redCross.meetings.slice(0, 3), places: redCross.places };
  const [first, ...others] = before.meetings;
  const after = { ...before, meetings: [{ ...first, title: "Another title" }, ...others.slice(1)] };
  const files = { "old.json": JSON.stringify(before), "new.json": JSON.stringify(after) };

  it("answers as diffDatasets does, from files and from folders", async () => {
    const folder = folderWith(files);
    const [old, now] = ["old.json", "new.json"].map((name) => path.join(folder, name));
    const expected = asJson(diffDatasets(before, after as typeof before));
    expect(await json("diff", old ?? "", now ?? "")).toEqual(expected);
    const [oldFolder, newFolder] = [before, after].map(({ meetings: some, places }) =>
      folderWith({ "meetings.json": JSON.stringify(some), "places.ndjson": toNdjson(places) }),
    );
    expect(await json("diff", oldFolder ?? "", newFolder ?? "")).toEqual(expected);
  });

  it("compares a file of one collection with that collection of a whole dataset", async () => {
    const folder = folderWith({ ...files, "places.json": JSON.stringify(redCross.places.slice(1)) });
    const [whole, places] = [path.join(folder, "old.json"), path.join(folder, "places.json")];
    expect(await json("diff", whole, places)).toEqual(
      asJson(diffDatasets({ places: redCross.places }, { places: redCross.places.slice(1) })),
    );
    const note = "Compared places only: one of the two has nothing else.\n";
    expect((await call(["diff", places, whole])).output).toContain(`\n\n${note}0 records removed, 1 added, 0 changed`);
    const same = folderWith({ "places.json": JSON.stringify(redCross.places) });
    expect(await call(["diff", whole, path.join(same, "places.json")])).toEqual({
      output: `No differences.\n${note}`,
      exitCode: 0,
    });
    expect((await call(["diff", places, path.join(same, "places.json")])).output).not.toContain("only");
  });

  it("compares two versions of a folder with one file", async () => {
    const [old, now] = [before, after].map((content) => folderWith({ "dataset.json": JSON.stringify(content) }));
    expect(await json("diff", old ?? "", now ?? "")).toEqual(asJson(diffDatasets(before, after as typeof before)));
  });

  it("tells what changed and which version that needs, with an exit code of its own", async () => {
    const folder = folderWith(files);
    const { output, exitCode } = await call(["diff", path.join(folder, "old.json"), path.join(folder, "new.json")]);
    expect(exitCode).toBe(1);
    expect(output).toMatch(new RegExp(`^removed +meetings +${others[0]?.id}$`, "m"));
    expect(output).toMatch(new RegExp(`^changed +meetings +${first?.id} +title: .+ → Another title$`, "m"));
    expect(output).toContain("1 record removed, 0 added, 1 changed: a major version.\n");
  });

  it("shows of a field the part that differs", async () => {
    const long = "They agreed to meet again in the same city before the end of the year ";
    const record = (changes: object) => JSON.stringify({ meetings: [{ id: "m", ...changes }] });
    const folder = folderWith({
      "old.json": record({
        title: `${long}or later`,
        venue: "A hotel",
        topics: ["remains", "abductions"],
        outcomes: [{ text: "one" }, { text: "two" }],
      }),
      "new.json": record({
        title: `${long}in spring`,
        topics: ["abductions", "remains"],
        outcomes: [{ text: "one" }, { text: `${long}${long}` }, { text: "three" }],
      }),
    });
    const [, line = ""] = (await call(["diff", `${folder}/old.json`, `${folder}/new.json`])).output.split("\n");
    for (const part of [
      "title: … the year or later → … the year in spring;",
      "venue: A hotel (gone)",
      "topics: in another order;",
      'outcomes: - {"text":"two"} + {"text":"They agreed to meet again in the same city before t… + {"text":"three"}',
    ])
      expect(line).toContain(part);
  });

  it("shows what differs deep inside a list of as many entries, and nothing that a terminal would obey", async () => {
    const record = (role: string, size: number) =>
      JSON.stringify({
        meetings: [
          {
            id: "m",
            delegations: [
              { side: "A", members: [{ delegate: "x", role, note: "\u001b[31m" }] },
              { side: "B", size },
            ],
          },
        ],
      });
    const folder = folderWith({ "old.json": record("head", 4), "new.json": record("member\u0007", 5) });
    const { output } = await call(["diff", `${folder}/old.json`, `${folder}/new.json`]);
    expect(output).toContain(String.raw`delegations[0].members[0].role: head → member\x07; delegations[1].size: 4 → 5`);
  });

  it("compares only what there is to compare", async () => {
    const folder = folderWith({
      "meetings.json": "[]",
      "figures.json": "[]",
      "one/meetings.json": "[]",
      "both/meetings.json": "[]",
      "both/events.json": '[{"id":"e"}]',
    });
    expect(await call(["diff", `${folder}/meetings.json`, `${folder}/figures.json`])).toMatchObject({
      output: expect.stringContaining("have no collection in common"),
      exitCode: 2,
    });
    expect((await call(["diff", `${folder}/one`, `${folder}/both`])).output).toContain(
      "Only one of the two has events; the other is treated as having none.",
    );
  });

  it("compares the records of whole datasets, whatever else is in them", async () => {
    const whole = JSON.parse(readFileSync(new URL("../../../docs/my-dataset.json", import.meta.url), "utf8"));
    const later = { ...whole, about: { ...whole.about, version: "0.2.0" }, claims: [], places: [] };
    const folder = folderWith({ "old.json": JSON.stringify(whole), "new.json": JSON.stringify(later) });
    expect(whole).toHaveProperty("$schema");
    const { output, exitCode } = await call(["diff", `${folder}/old.json`, `${folder}/new.json`]);
    expect(output).toMatch(/^removed +places +geneva$/m);
    expect(output).toContain("1 record removed, 0 added, 0 changed: a major version.\n");
    expect(exitCode).toBe(1);
  });

  it("takes the former ids from the redirects of the newer folder", async () => {
    const place = getPlace("geneva");
    const old = { "places.json": JSON.stringify([{ ...place, id: "old-name" }]) };
    const now = { "places.json": JSON.stringify([place]), "redirects.json": `{"places":{"old-name":"${place.id}"}}` };
    const { output, exitCode } = await call(["diff", folderWith(old), folderWith(now)]);
    expect(output).toMatch(new RegExp(`^renamed +places +old-name → ${place.id}$`, "m"));
    expect(output).toContain("0 records removed, 1 renamed, 0 added, 0 changed: a major version.\n");
    expect(exitCode).toBe(1);
    const broken = folderWith({ ...now, "redirects.json": '{"places":["old-name"]}' });
    const failure = await call(["diff", folderWith(old), broken]);
    expect(failure.output).toContain("redirects.json:1:1: expected former ids by collection");
    expect(failure.exitCode).toBe(3);
  });

  it("finds no difference between the package's own files and the record", async () => {
    const folder = folderWith(toFiles(dataset, "ndjson"));
    const file = path.join(folderWith({ "whole.json": JSON.stringify(dataset) }), "whole.json");
    expect(await call(["diff", folder, file])).toEqual({ output: "No differences.\n", exitCode: 0 });
  });

  it.each([
    ["[3]", "sources.json:1:2: expected a record with a unique id"],
    ['[{"id": "a"}, {"id": "a"}]', "sources.json:1:16: expected a record with a unique id"],
    ['{"sources": 3}', "sources.json:1:2: expected a list of records"],
    ['{"peace": []}', "sources.json:1:2: expected the name of a collection"],
    ["true", "sources.json:1:1: expected an object that has the collections by name"],
  ])("says of %s where it is no record", async (content, message) => {
    const folder = folderWith({ "sources.json": content });
    const { output, exitCode } = await call(["diff", path.join(folder, "sources.json"), folder]);
    expect(output.slice(folder.length + 1)).toContain(`${message}. See: japan-dprk-talks validate `);
    expect(exitCode).toBe(3);
  });
});
