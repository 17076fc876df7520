import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { commands } from "../../src/cli/commands/index.ts";
import { fileFormats } from "../../src/formats/to-files.ts";
import { call, json } from "../cli/call.ts";
import { folderWith } from "../cli/folder.ts";
import { foreignWords } from "./cases.ts";
import { secondDataset } from "./read.ts";

const itself = import.meta.dirname;
const from = ["--data", itself] as const;

/** A call about the second dataset, lines that it prints, and what its JSON has. */
interface Call {
  readonly words: readonly string[];
  readonly prints: readonly (string | RegExp)[];
  readonly json: unknown;
}

const calls: Readonly<Record<string, Call>> = {
  report: {
    words: ["report", ...from],
    prints: [
      "Talks between the Government of Colombia and the FARC-EP, 2012-2016",
      "39 meetings, 43 events, 117 figures, 9 disagreements, 4 open questions.",
      "  Rounds of the table: 18 meetings held",
      "      longest gap: 253 days, from 2015-12-15 (Havana) to 2016-08-24 (Havana)",
      "  Hearings of victims: 1 meeting held",
      "      longest gap: 3,923 days, from 2002-01-20 (Los Pozos) to 2012-10-17 to 2012-10-18 (Oslo)",
    ],
    json: {
      about: { name: "colombia-farc-talks" },
      series: expect.arrayContaining([
        expect.objectContaining({
          label: "Leaders",
          meetings: ["2015-09-23-havana-leaders", "2016-06-23-havana", "2016-09-26-cartagena", "2016-11-24-bogota"],
          longestGap: expect.objectContaining({ days: { min: 274, max: 274 } }),
        }),
      ]),
    },
  },
  search: {
    words: ["search", "Timochenko", ...from],
    prints: [/^delegates {3}Rodrigo Londono {2}rodrigo-londono {2}aliases\[0\]$/, "1 record."],
    json: [{ collection: "delegates", record: { id: "rodrigo-londono" }, path: ["aliases", 0] }],
  },
  show: {
    words: ["show", "2012-10-17-oslo", ...from],
    prints: [
      "Opening of the table in Norway",
      "channel: table (Negotiating table)",
      "status: held",
      "series: table-rounds (Rounds of the table)",
      "place: Oslo (oslo)",
      "  - side: CO (Government of Colombia)",
      "  - side: FARC-EP",
      "      - delegate: Ivan Marquez (ivan-marquez); role: head",
      "topics: arrangements; agenda",
    ],
    json: [{ collection: "meetings", record: { id: "2012-10-17-oslo", series: "table-rounds" } }],
  },
  why: {
    words: ["why", "2014-12-10-havana", "round", ...from],
    prints: [
      "round: thirty-third round",
      "  otherwise: thirty-first round (It counts the round that was called off in November as the thirty-first)",
      "  disagreement: Which number the round of December 2014 had (2014-12-round-number)",
      "  - thirty-third (used here)",
    ],
    json: [{ id: "2014-12-10-havana", fields: { round: { value: "thirty-third round" } } }],
  },
  meetings: {
    words: ["meetings", "--channel", "leaders", "--status", "held", "--country", "CO", ...from],
    prints: [
      "2016-09-26  Cartagena  leaders  held    Signature of the final agreement in Cartagena  2016-09-26-cartagena",
      "2016-11-24  Bogotá     leaders  held    Signature of the new agreement in Bogotá  2016-11-24-bogota",
      "2 meetings.",
    ],
    json: [{ id: "2016-09-26-cartagena" }, { id: "2016-11-24-bogota" }],
  },
  events: {
    words: ["events", "--kind", "suspension", "--from", "2014", ...from],
    prints: [/^2014-11-17\/2014-12-03 {2}suspension {2}/, /^2015-05-22 +suspension {2}/, "2 events."],
    json: [{ id: "2014-11-17-talks-suspended" }, { id: "2015-05-22-cease-fire-ends" }],
  },
  gaps: {
    words: ["gaps", "--series", "leaders", ...from],
    prints: [
      / 274 .* 2015-09-23-havana-leaders .* 2016-06-23-havana /,
      / 95 .* 2016-06-23-havana .* 2016-09-26-cartagena /,
      / 59 .* 2016-09-26-cartagena .* 2016-11-24-bogota /,
      "3 gaps between 4 meetings.",
    ],
    json: { gaps: [{ days: { min: 274, max: 274 } }, { days: { min: 95, max: 95 } }, { days: { min: 59, max: 59 } }] },
  },
  rate: {
    words: ["rate", "farc-in-zones", "farc-expected-in-zones", ...from],
    prints: [
      // 4,329 of 6,300.
      "  0.6871 (68.7%) as of 2017-01-31",
      "  farc-in-zones          4,329 (as of 2017-01-31, the High Commissioner for Peace)",
      "  farc-expected-in-zones about 6,300 (as of 2017-01-31, the High Commissioner for Peace)",
      "  left                   1,971",
    ],
    json: {
      figures: { part: { value: 4329 }, whole: { value: 6300 } },
      rates: { share: { value: 4329 / 6300 } },
      remainders: { left: { min: 1971, max: 1971 } },
    },
  },
  figures: {
    words: ["figures", "farc-strength", "--as-of", "2013-12-31", ...from],
    prints: [
      "Strength of the FARC",
      /^2012-09 +about 9,200 .* Pressenza, without attribution {2}farc-strength-2012-09$/,
      /^2013-12-16 +about 7,000 to 8,000 .* the Government, in the Peace Timeline {2}farc-strength-2013-12-government$/,
    ],
    json: { observations: [{ min: 9000 }, { min: 9200 }, { min: 8000 }, { min: 11_000 }, { min: 7000, max: 8000 }] },
  },
  who: {
    words: ["who", "Timochenko", ...from],
    prints: [
      /^Rodrigo Londono {2}Rodrigo Londoño Echeverri {2}FARC-EP {2}rodrigo-londono$/,
      /^2012-09-06 to 2016-11-24 {2}Commander of the Central General Staff of the FARC-EP /,
      /^Met most often at meetings held: Juan Manuel Santos \(4\), Raul Castro \(3\), /,
      "1 post, 4 meetings held.",
    ],
    json: [{ delegate: { id: "rodrigo-londono" } }],
  },
  claims: {
    words: ["claims", "--verdict", "differs", ...from],
    prints: [/ 2015-03-05-first-of-sub-commission$/, / 2015-07-release-of-november-last$/, "2 claims."],
    json: [
      { claim: { id: "2015-03-05-first-of-sub-commission" }, check: { verdict: "differs" } },
      { claim: { id: "2015-07-release-of-november-last" }, check: { verdict: "differs" } },
    ],
  },
  "open-questions": {
    words: ["open-questions", ...from],
    prints: [/^2026-11-29 {3}How many minors left the FARC in all\? {2}2016-2017-minors-in-all$/, "4 open questions."],
    json: { length: 4, 3: { id: "2016-2017-minors-in-all" } },
  },
  coverage: {
    words: ["coverage", ...from],
    prints: [
      "Talks between the Government of Colombia and the FARC-EP, 2012-2016",
      "colombia-farc-talks, version 0.1.0, up to date as of 2026-11-29",
      /^all +198 +45 +39 +117 +43 +4 +10$/,
      "Without dates: places 25, organizations 33, indicators 34, disagreements 9.",
    ],
    json: { length: 11, 4: { collection: "meetings", records: 39, undated: 1 } },
  },
  cite: {
    words: ["cite", "2013-03-21-havana-round-7", ...from],
    prints: [
      "Juventud Rebelde, [The talks are to resume on 23 April] (2013-04-18) https://juventudrebelde.cu/internacionales/2013-04-18/conversaciones-de-paz-para-colombia-se-reanudaran-el-23-de-abril",
    ],
    json: [{ id: "juventudrebelde-2013-04-18-resume" }],
  },
  export: {
    words: ["export", "--format", "ics", "--series", "exploratory-talks", ...from],
    prints: [
      "PRODID:-//colombia-farc-talks//NONSGML colombia-farc-talks 0.1.0//EN\r",
      "UID:2011-03-03-rio-de-oro@colombia-farc-talks\r",
      "UID:2012-02-23-havana@colombia-farc-talks\r",
    ],
    json: { "meetings.ics": expect.stringContaining("CATEGORIES:Exploratory,Agenda,Arrangements") },
  },
  validate: {
    words: ["validate", itself],
    prints: [`No problems in ${itself}.`],
    json: [],
  },
};

/** The commands that answer about nothing but this package and its own dataset, and what they say about another one. */
const others: Readonly<Record<string, readonly [words: readonly string[], output: RegExp]>> = {
  account: [
    ["account", ...from],
    /^\S+ has none of the indicators that the accounts of this package compare\. .* rate <part> <whole>\. /,
  ],
  diff: [["diff", itself, itself], /^No differences\.\n$/],
  completion: [["completion", "bash"], /^_japan_dprk_talks\(\) \{/],
};

/** What is foreign in the output of a command. It may name the program, in a call to type. */
const foreignIn = (output: string): readonly string[] =>
  foreignWords(output.replaceAll(/japan-dprk-talks (?=[a-z])/g, ""));

describe("over the second dataset, the commands", () => {
  it("are all here", () => {
    expect([...Object.keys(calls), ...Object.keys(others)].toSorted()).toEqual(
      commands.map(({ name }) => name).toSorted(),
    );
  });

  it.each(Object.entries(calls))("%s", async (_name, { words, prints, json: expected }) => {
    const { output, exitCode } = await call(words);
    const lines = output.split("\n");
    expect(exitCode).toBe(0);
    expect(
      prints.filter((part) => !lines.some((line) => (typeof part === "string" ? line === part : part.test(line)))),
    ).toEqual([]);
    expect(foreignIn(output)).toEqual([]);
    const answer = await json(...words);
    expect({ answer }).toMatchObject({ answer: expected });
    expect(foreignIn(JSON.stringify(answer))).toEqual([]);
  });

  it.each(Object.entries(others).filter(([name]) => name !== "completion"))("%s", async (_name, [words, expected]) => {
    const { output } = await call(words);
    expect(output).toMatch(expected);
    expect(foreignIn(output)).toEqual([]);
  });

  it("completion, which is of the program and not of a dataset", async () => {
    const [words, expected] = others["completion"] ?? [[], /never/];
    expect((await call(words)).output).toMatch(expected);
  });

  it("print every list as CSV without a foreign word", async () => {
    const lists = Object.entries(calls).filter(
      ([name]) => commands.find((command) => command.name === name)?.options["columns"] !== undefined,
    );
    expect(lists.length).toBeGreaterThan(7);
    for (const [, { words }] of lists) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names the command
      const { output, exitCode } = await call([...words, "--format", "csv"]);
      expect([words[0], exitCode, foreignIn(output)]).toEqual([words[0], 0, []]);
    }
  });
});

describe("over the second dataset", () => {
  it("meetings knows what was known on a day", async () => {
    // The opening was put off on 1 October 2012, to the 15th.
    const { output } = await call(["meetings", "--from", "2012-10", "--known-on", "2012-10-10", ...from]);
    expect(output).toMatch(/^2012-10-15 {2}Oslo {3}table {4}postponed {2}Opening of the table in Norway /m);
    expect(output).toMatch(/^1 meeting\.$/m);
  });

  it("cite without an id cites the dataset", async () => {
    expect((await call(["cite", ...from])).output).toBe(`${secondDataset.about.citation}\n`);
  });

  it("rate refuses two units, and words of this package's dataset", async () => {
    expect(await call(["rate", "farc-gold", "farc-in-zones", ...from])).toEqual({
      output: "farc-gold is in grams and farc-in-zones in persons: a share needs the same unit.",
      exitCode: 2,
    });
    expect((await call(["rate", "remains-repatriated", "remains-dead", ...from])).exitCode).toBe(2);
    expect(await call(["meetings", "--channel", "summit", ...from])).toEqual({
      output:
        'There is no channel "summit". Expected one of: table, exploratory, technical, hearing, leaders, third-party.',
      exitCode: 2,
    });
  });

  it.each([...fileFormats, "xlsx", "parquet"])("export writes %s", async (format) => {
    const folder = folderWith();
    const { output, exitCode } = await call(["export", "--format", format, "--out", folder, ...from]);
    expect([output, exitCode]).toEqual([expect.stringMatching(/^\d+ files? written to /), 0]);
  });

  it("export as JSON is a dataset that validate and diff read", async () => {
    const folder = folderWith();
    await call(["export", "--format", "json", "--out", folder, ...from]);
    const file = path.join(folder, "dataset.json");
    expect(await call(["validate", file])).toEqual({ output: `No problems in ${file}.\n`, exitCode: 0 });
    expect(await call(["diff", itself, file])).toEqual({ output: "No differences.\n", exitCode: 0 });
    const later = path.join(folder, "later.json");
    writeFileSync(later, readFileSync(file, "utf8").replace('"publisher":"BBC News"', '"publisher":"BBC"'));
    const { output, exitCode } = await call(["diff", itself, later]);
    expect(output).toMatch(/^changed {2}sources {5}bbc-2012-10-oslo {2}publisher: BBC News → BBC$/m);
    expect([foreignIn(output), exitCode]).toEqual([[], 1]);
  });
});
