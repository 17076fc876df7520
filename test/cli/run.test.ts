import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import manifest from "../../package.json" with { type: "json" };
import { commands } from "../../src/cli/commands/index.ts";
import { citationOfDataset, dataset } from "../../src/index.ts";
import { call } from "./call.ts";
import { folderWith } from "./folder.ts";

const names = commands.map(({ name }) => name);

describe("the help", () => {
  it("is what a call without words prints, and names every command", async () => {
    const { output, exitCode } = await call([]);
    expect(exitCode).toBe(0);
    expect(output).toContain("Usage: japan-dprk-talks <command> [options]");
    expect(names.filter((name) => !new RegExp(`^  ${name}\\b`, "m").test(output))).toEqual([]);
    const others = await Promise.all([["--help"], ["-h"], ["help"], ["help", "--help"]].map((words) => call(words)));
    expect(others).toEqual(others.map(() => ({ output, exitCode })));
  });

  it.each(commands)("on $name has its options and examples", async ({ name, options, examples }) => {
    const { output, exitCode } = await call([name, "--help"]);
    expect(exitCode).toBe(0);
    expect(Object.keys(options).filter((option) => !output.includes(`--${option}`))).toEqual([]);
    expect(examples.filter((example) => !output.includes(`  ${example}\n`))).toEqual([]);
    expect(await call(["help", name])).toEqual({ output, exitCode });
    expect(await call(["--help", name])).toEqual({ output, exitCode });
    expect(await call([name, "-h", "--json"])).toEqual({ output, exitCode });
  });

  it("fits the screen", async () => {
    const helps = await Promise.all(names.map((name) => call(["help", name], 60)));
    const lines = helps.flatMap(({ output }) => output.split("\n"));
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
  });
});

describe("the version", () => {
  it("is that of the package, with how to cite its data", async () => {
    const citation = citationOfDataset(dataset.about);
    expect(citation).toContain(`version ${manifest.version}.`);
    const expected = { output: `${manifest.version}\n${citation}\n`, exitCode: 0 };
    expect(await call(["--version"])).toEqual(expected);
    expect(await call(["-v"])).toEqual(expected);
  });
});

it("says that a record has no sources, instead of printing nothing", async () => {
  const nothing = { output: "The dataset names no sources for 1956-ship.", exitCode: 1 };
  expect(await call(["cite", "1956-ship"])).toEqual(nothing);
  expect(await call(["cite", "1956-ship", "--format", "bibtex"])).toEqual(nothing);
  // What was known of it by then is in the sources of those who name it.
  expect(await call(["cite", "government-japan", "--known-on", "2014-03-03"])).toEqual({
    output:
      "The dataset names no sources for government-japan. The records that refer to it may have some: japan-dprk-talks show government-japan",
    exitCode: 1,
  });
});

describe("wrong words", () => {
  it.each([
    [["rapport"], 'There is no command "rapport". Did you mean "report"? Try: japan-dprk-talks --help'],
    [["help", "metings"], 'There is no command "metings". Did you mean "meetings"? Try: japan-dprk-talks --help'],
    [["--json"], "The first argument must be a command. Try: japan-dprk-talks --help"],
    [["--versio"], 'The first argument must be a command. Did you mean "--version"? Try: japan-dprk-talks --help'],
    [["--hlep"], 'The first argument must be a command. Did you mean "--help"? Try: japan-dprk-talks --help'],
    [["--version", "extra"], '--version takes no arguments; also found "extra". Try: japan-dprk-talks --help'],
    [["-v", "--json"], '-v takes no arguments; also found "--json". Try: japan-dprk-talks --help'],
    [["help", "gaps", "who"], 'help takes one command; also found "who". Try: japan-dprk-talks --help'],
    [["--help", "metings"], 'There is no command "metings". Did you mean "meetings"? Try: japan-dprk-talks --help'],
    [
      ["meetings", "--chanel", "party"],
      'There is no option "--chanel". Did you mean "--channel"? Try: japan-dprk-talks meetings --help',
    ],
    [["meetings", "-x"], /There is no option "-x"\./],
    [["meetings", "2014"], 'meetings takes only options; also found "2014". Try: japan-dprk-talks meetings --help'],
    [["diff", "a", "b", "c"], 'diff takes <old> <new>; also found "c". Try: japan-dprk-talks diff --help'],
    [["who"], "who needs <name>. Try: japan-dprk-talks who --help"],
    [["meetings", "--json=yes"], "--json takes no value. Try: japan-dprk-talks meetings --help"],
    [
      ["meetings", "--from"],
      /^--from needs a <date>: only meetings from this year, .* Try: japan-dprk-talks meetings --help$/,
    ],
    [["meetings", "--from", "--until", "2014"], /^--from needs a <date>/],
    [["meetings", "--from", "2002", "--from", "2003"], "--from is given more than once: it cannot be repeated."],
    [["meetings", "--from", "2002-13"], "--from: '2002-13' is not a date: '13' is not a month; expected '01' to '12'."],
    [["meetings", "--until", "1959/1984"], '--until: "1959/1984" is an interval; expected a year, a month or a day.'],
    [["meetings", "--channel", "redcross"], 'There is no channel "redcross". Did you mean "red-cross"?'],
    [["meetings", "--series", "red-cross"], 'There is no series "red-cross". Did you mean "red-cross-talks"?'],
    [["meetings", "--status", "cancled"], 'There is no status "cancled". Did you mean "cancelled"?'],
    [["meetings", "--topic", "abduction"], 'There is no topic "abduction". Did you mean "abductions"?'],
    [["meetings", "--country", "china"], /There is no country "china"\. Expected one of: .*CN, /],
    [["meetings", "--place", "Shenyeng"], /There is no place "Shenyeng"\. Did you mean "[Ss]henyang"\?/],
    [["meetings", "--delegate", "Tasake"], 'There is no delegate "Tasake". Did you mean "Tasaka"?'],
    [["meetings", "--delegate", "Song"], /"Song" matches several delegates: .* Give a full name or an id\.$/],
    [["rate", "--as-of", "2014-03"], '--as-of: "2014-03" is not a day; expected a day such as 2014-03-04.'],
    [["rate", "--as-of", "yesterday"], '--as-of: "yesterday" is not a day; expected a day such as 2014-03-04.'],
    [
      ["rate", "--as-of", "2014-02-30"],
      "--as-of: '2014-02-30' is not a date: '30' is not a day of February 2014; expected '01' to '28'.",
    ],
    [
      ["meetings", "--known-on", "2014-13-01"],
      "--known-on: '2014-13-01' is not a date: '13' is not a month; expected '01' to '12', followed by the day: '2014-01-13'.",
    ],
    [["meetings", "--known-on", "2014-13"], '--known-on: "2014-13" is not a day; expected a day such as 2012-08-31.'],
    [["rate", "--source", "ap-2014-03-03"], /There is no source "ap-2014-03-03"\. Did you mean "ap-2014-03-03-/],
    [["meetings", "--from", "2015", "--until", "2014-06"], "--until 2014-06 is before --from 2015: swap them."],
    [
      ["meetings", "--from", "yesterday"],
      /^--from: 'yesterday' is not a date: expected a year, month or day such as '2002', '2002-10' or '2002-08-18'\.$/,
    ],
    [["meetings", "--constructor"], /There is no option "--constructor"\./],
    [["meetings", "--__proto__=x"], /There is no option "--__proto__"\./],
    [["meetings", "--place", "-x"], /^--place needs a <place>/],
    [["meetings", "--place=-x"], /^There is no place "-x"\./],
    [["export", "--format", "csv", "--out", ""], /^--out needs a <folder>/],
    [["export", "--format", "csv", "--out="], /^--out needs a <folder>/],
    [["validate", ""], /^validate takes <file or folder> …; found an empty argument\./],
    [
      ["meetings", "--delegate", "Chon In-chol"],
      /^"Chon In-chol" matches several delegates: .+Give a full name or an id/,
    ],
    [
      ["meetings", "--topic", "zzz"],
      `There is no topic "zzz". Expected one of: ${dataset.vocabularies.topics.map(({ id }) => id).join(", ")}.`,
    ],
    [["events", "--kind", "lunch"], 'There is no kind "lunch". Did you mean "launch"?'],
    [["cite", "--format", "bibtex"], "--format bibtex is for sources: name a record, or leave it out."],
    [["cite", "--format", "csl"], "--format csl is for sources: name a record, or leave it out."],
    [["account", "tracing"], 'There is no account "tracing". Did you mean "tracing-jp"?'],
    [["account", "home-visit", "--event", "zzz"], 'There is no event "zzz".'],
    [["figures", "remains"], 'There is no indicator "remains". Did you mean "remains-dead"?'],
    [["cite", "2014-03-03-shenyeng"], 'There is no record "2014-03-03-shenyeng". Did you mean "2014-03-03-shenyang"?'],
    [["cite", "2014-03-03-shenyang", "--format", "bib"], 'There is no format "bib". Did you mean "bibtex"?'],
    [
      ["export"],
      "Choose a --format: csv, datapackage, json, ndjson, jsonld, geojson, csl, bibtex, ics, xlsx, parquet.",
    ],
    [["export", "--format", "cvs"], 'There is no format "cvs". Did you mean "csv"?'],
    [
      ["export", "--format", "csv", "--file", "meeting.csv"],
      'There is no file "meeting.csv". Did you mean "meetings.csv"?',
    ],
    [
      ["export", "--format", "csv"],
      /^csv has \d\d files: give a folder with --out, or choose one file with --file, such as [a-z-]+\.csv\.$/,
    ],
  ] as const)("%j are answered with the right ones", async (words, answer) => {
    const { output, exitCode } = await call(words);
    expect(output).toMatch(typeof answer === "string" ? new RegExp(`^${RegExp.escape(answer)}$`) : answer);
    expect(exitCode).toBe(2);
  });

  it("are not what follows two hyphens, nor a value behind an equals sign", async () => {
    expect((await call(["who", "--", "--json"])).output).toContain('There is no delegate "--json".');
    expect((await call(["meetings", "--from=2014-03-03", "--until=2014-03-03"])).output).toContain(
      "2014-03-03-shenyang",
    );
  });
});

/** The words of a line of shell; a word in quotation marks may have blanks. */
const wordsOf = (line: string): readonly string[] =>
  Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? "");

describe("every call in the README and in docs/command.md", () => {
  const pages = ["../../README.md", "../../docs/command.md"].map((page) =>
    readFileSync(new URL(page, import.meta.url), "utf8"),
  );
  // Up to a comment, a pipe or a file for the output.
  const calls = pages.flatMap((page) =>
    Array.from(page.matchAll(/^npx japan-dprk-talks ([^#|>\n]+)/gm), ([, line = ""]) => line.trim()),
  );

  it("is found", () => {
    expect(calls.length).toBeGreaterThan(10);
  });

  it.each(calls)("gets an answer: %s", async (line) => {
    const folder = folderWith({
      "my-dataset.json": readFileSync(new URL("../../docs/my-dataset.json", import.meta.url), "utf8"),
      "old/data/sources.json": "[]",
      "new/data/sources.json": "[]",
    });
    const words = wordsOf(line).map((word) =>
      /^(talks|my-dataset\.json|\w+\/data)$/.test(word) ? `${folder}/${word}` : word,
    );
    const { output, exitCode } = await call(words);
    expect(exitCode).toBe(0);
    expect(output).not.toBe("");
  });
});

describe("docs/command.md", () => {
  const page = readFileSync(new URL("../../docs/command.md", import.meta.url), "utf8");

  it("names every command and every option", () => {
    expect(names.filter((name) => !new RegExp(`\`${name}\\b`).test(page))).toEqual([]);
    const options = commands.flatMap((command) => Object.keys(command.options));
    expect(options.filter((option) => !new RegExp(`\`--${option}[\` ]`).test(page))).toEqual([]);
  });

  it("shows calls and what they print", () => {
    expect(shown.length).toBeGreaterThan(5);
  });

  const shown = Array.from(
    page.matchAll(/^\$ japan-dprk-talks (.+)\n((?:(?!\$ |```).*\n)*)/gm),
    ([, line = "", output = ""]) => ({
      line,
      output,
    }),
  );

  const myDataset = readFileSync(new URL("../../docs/my-dataset.json", import.meta.url), "utf8");

  it("comes with a record that is right", async () => {
    const folder = folderWith({ "my-dataset.json": myDataset });
    expect((await call(["validate", `${folder}/my-dataset.json`])).output).toMatch(
      /^No problems in .*my-dataset\.json\.\n$/,
    );
  });

  // The files that the page speaks of.
  const source =
    '{ "id": "minutes", "title": "Minutes", "publisher": "ICRC", "accessed": "2026-11-22", "language": "en", "type": "red-cross", "reliability": "normal" }';
  const later = source.replace("minutes", "kcna-2014-03-05");
  const talks = { id: "2014-03-03-shenyang", sources: ["minutes"] };
  const files = {
    "my-dataset.json": myDataset
      .replace('"start": "2023-05-09"', '"start": "2023-5-09"')
      .replace('"place": "geneva"', '"place": "geneve"'),
    "1.0.0/data/sources.json": `[${source}]`,
    "1.1.0/data/sources.json": `[${source}, ${later}]`,
    "1.0.0/data/meetings.json": JSON.stringify([talks]),
    "1.0.0/data/places.json": JSON.stringify([{ id: "peking" }]),
    "1.1.0/data/meetings.json": JSON.stringify([{ ...talks, venue: "A hotel" }]),
    "1.1.0/data/places.json": JSON.stringify([{ id: "peking" }]),
    "2.0.0/data/sources.json": `[${source}, ${later}]`,
    "2.0.0/data/meetings.json": JSON.stringify([{ ...talks, venue: "A hotel" }]),
    "2.0.0/data/places.json": JSON.stringify([{ id: "beijing" }]),
    "2.0.0/data/redirects.json": JSON.stringify({ places: { peking: "beijing" } }),
  };

  it.each(shown)("shows what is printed: $line", async ({ line, output: expected }) => {
    const words = wordsOf(line);
    const folder = `${folderWith(files)}/`;
    const here = words.map((word) => (word.includes("/") || word.endsWith(".json") ? folder + word : word));
    // The name of the folder is long: without it lines would break elsewhere.
    const { output } = await call(here, here.some((word) => word.startsWith(folder)) ? 1000 : 80);
    const printed = output.replaceAll(folder, "");
    // Where the page leaves lines out it has three dots.
    const parts = expected.split(/^…\n/m).map((part) => RegExp.escape(part));
    expect(printed).toMatch(new RegExp(`^${parts.join("(?:.*\\n)+?")}$`));
  });
});
