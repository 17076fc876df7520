import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { toFiles } from "../../src/formats/index.ts";
import { dataset, findMeetings, meetings, snapshot } from "../../src/index.ts";
import { secondDataset } from "../second-dataset/read.ts";
import { asJson, call, json } from "./call.ts";
import { folderWith } from "./folder.ts";

const mine = readFileSync(new URL("../../docs/my-dataset.json", import.meta.url), "utf8");

describe("--data", () => {
  const file = (): string => `${folderWith({ "mine.json": mine })}/mine.json`;

  it.each([
    [["meetings", "--place", "geneva", "--delegate", "Head of A", "--topic", "missing-persons"], "2023-05-09-geneva"],
    [["2023-05-09-geneva"], "delegate: Head of A (head-of-a); role: head"],
    [["show", "2023-05-09-geneva"], "First round, Geneva"],
    [["show", "geneva"], "\n  zh-Hant: 日內瓦\n"],
    [["search", "first round"], "2023-05-09-geneva"],
    [["why", "2023-05-09-geneva", "place"], "Minutes of the first round"],
    [["who", "Head of A"], "Red Cross of A"],
    [["figures", "missing-asked"], "Missing persons asked about"],
    [["cite", "2023-05-09-geneva"], "Minutes of the first round"],
    [["coverage"], "2020–2029"],
    [["cite"], "Red Cross talks between A and B (a-b-talks), version 0.2.0. A research group.\n"],
  ] as const)("is what %j answers from", async (words, expected) => {
    const { output, exitCode } = await call([...words, "--data", file()]);
    expect(output).toContain(expected);
    expect(exitCode).toBe(0);
  });

  it("leaves nothing of this package's dataset in the answer", async () => {
    expect(await json("meetings", "--data", file())).toEqual(JSON.parse(mine).meetings);
    expect(await call(["meetings", "--series", "red-cross-talks", "--data", file()])).toEqual({
      output: 'There is no series "red-cross-talks". Expected one of: red-cross-rounds.',
      exitCode: 2,
    });
    expect(await call(["2014-03-03-shenyang", "--data", file()])).toMatchObject({ exitCode: 2 });
    expect((await call(["cite", "--data", file()])).output).not.toContain("Japan");
    expect(await call(["gaps", "--until", "2023", "--data", file()])).toEqual({
      output: "No gaps: only one meeting matches.",
      exitCode: 1,
    });
  });

  it.each([
    [["meetings", "--channel", "summit"], 'There is no channel "summit". Expected one of: red-cross.'],
    [["meetings", "--topic", "missing-person"], 'There is no topic "missing-person". Did you mean "missing-persons"?'],
    [["meetings", "--topic", "abductions"], 'There is no topic "abductions". Expected one of: missing-persons.'],
    [["gaps", "--status", "reported"], 'There is no status "reported". Expected one of: held, planned, postponed.'],
    [["events", "--kind", "launch"], 'There is no kind "launch". Expected one of: handover.'],
  ] as const)("answers %j, which has a word that the dataset does not declare, with its own", async (words, answer) => {
    expect(await call([...words, "--data", file()])).toEqual({ output: answer, exitCode: 2 });
  });

  it("can be a folder with a file for each part", async () => {
    const { $schema: _, ...whole } = JSON.parse(mine);
    const files = toFiles(whole, "ndjson");
    expect(Object.keys(files)).toEqual(expect.arrayContaining(["about.json", "vocabularies.json", "meetings.ndjson"]));
    const folder = folderWith(files);
    expect(await json("meetings", "--data", folder, "--topic", "missing-persons")).toEqual(whole.meetings);
    expect(await call(["cite", "--data", folder])).toEqual(await call(["cite", "--data", file()]));
    expect(await call(["validate", folder])).toEqual({ output: `No problems in ${folder}.\n`, exitCode: 0 });
    const { "about.json": _about, "vocabularies.json": _vocabularies, ...records } = files;
    const bare = folderWith(records);
    expect(await call(["meetings", "--data", bare])).toEqual({
      output: [
        `${bare}: dataset, about: is missing; expected an object`,
        `${bare}: dataset, vocabularies: is missing; expected an object`,
        `2 problems in ${bare}.`,
      ].join("\n"),
      exitCode: 3,
    });
  });

  it("can be about other talks, with channels, kinds and languages of its own", async () => {
    const folder = fileURLToPath(new URL("../second-dataset", import.meta.url));
    expect(await call(["validate", folder])).toEqual({ output: `No problems in ${folder}.\n`, exitCode: 0 });
    const { meetings: theirs, places: theirPlaces, events, about } = secondDataset;
    const leaders = findMeetings(theirs, { channel: "leaders", place: "havana", places: theirPlaces });
    expect(leaders.length).toBeGreaterThan(0);
    expect(await json("meetings", "--channel", "leaders", "--place", "La Habana", "--data", folder)).toEqual(
      asJson(leaders),
    );
    const captures = events.filter(({ kind }) => kind === "capture");
    expect(captures.length).toBeGreaterThan(0);
    expect(await json("events", "--kind", "capture", "--data", folder)).toEqual(asJson(captures));
    expect(await call(["meetings", "--channel", "red-cross", "--data", folder])).toMatchObject({
      output: expect.stringMatching(/^There is no channel "red-cross"\. Expected one of: table, /),
      exitCode: 2,
    });
    expect(await call(["cite", "--data", folder])).toEqual({ output: `${about.citation}\n`, exitCode: 0 });
    const places = (await call(["export", "--format", "csv", "--file", "places.csv", "--data", folder])).output;
    expect(places).toMatch(/^id,names_en,names_es,/);
  });

  it("must declare the words that its records use", async () => {
    const text = mine.replace('"topics": ["missing-persons"]', '"topics": ["missing-person"]');
    const line = text.slice(0, text.indexOf('"topics": ["missing-person"]')).split("\n").length;
    const folder = folderWith({ "wrong.json": text });
    const { output, exitCode } = await call(["meetings", "--data", `${folder}/wrong.json`]);
    expect(output.replaceAll(`${folder}/`, "").split("\n")).toEqual([
      expect.stringMatching(
        new RegExp(
          `^wrong\\.json:${line}:18: meetings "2023-05-09-geneva", topics\\[0\\]: expected a word that the dataset declares in vocabularies\\.topics.*; there is no "missing-person"\\. Did you mean "missing-persons"\\?$`,
        ),
      ),
      "1 problem in wrong.json.",
    ]);
    expect(exitCode).toBe(3);
  });

  it("can be this package's own files, and be cut to a day", async () => {
    const folder = folderWith(toFiles(dataset, "ndjson"));
    expect(await json("meetings", "--data", folder)).toEqual(asJson(meetings));
    const day = ["--known-on", "2012-08-31"];
    expect(await json("meetings", "--data", folder, ...day)).toEqual(await json("meetings", ...day));
    expect(await json("rate", "--data", folder)).toEqual(await json("rate"));
    expect(await json("account", "--data", folder)).toEqual(await json("account"));
  });

  it.each(["rate", "account"])("is refused by %s if none of its indicators are in it", async (command) => {
    const { output, exitCode } = await call([command, "--data", file()]);
    expect(output).toMatch(
      /mine\.json has none of the indicators that .* compare\. .* rate <part> <whole>\. .* accountOf/,
    );
    expect(exitCode).toBe(2);
  });

  it("is exported as it is, under its own name and title", async () => {
    expect(await json("export", "--format", "ndjson", "--file", "meetings.ndjson", "--data", file())).toEqual({
      "meetings.ndjson": toFiles(JSON.parse(mine), "ndjson")["meetings.ndjson"],
    });
    const { output } = await call([
      "export",
      "--format",
      "datapackage",
      "--file",
      "datapackage.json",
      "--data",
      file(),
    ]);
    expect(JSON.parse(output)).toMatchObject({
      name: "a-b-talks",
      title: "Red Cross talks between A and B",
      version: "0.2.0",
      contributors: [{ title: "A research group", roles: ["publisher"] }],
    });
    const calendar = (await call(["export", "--format", "ics", "--data", file()])).output;
    expect(calendar).toContain("UID:2026-01-12-geneva@a-b-talks\r\n");
    expect(calendar).toContain("CATEGORIES:Red Cross,Missing persons\r\n");
    const then = snapshot(dataset, "2012-08-31");
    expect(await json("export", "--format", "ndjson", "--file", "events.ndjson", "--known-on", "2012-08-31")).toEqual({
      "events.ndjson": toFiles(then, "ndjson")["events.ndjson"],
    });
  });

  it("must be a whole dataset without problems", async () => {
    const folder = folderWith({
      "wrong.json": mine.replace('"place": "geneva"', '"place": "geneve"'),
      "meetings.json": "[]",
    });
    const { output, exitCode } = await call(["meetings", "--data", `${folder}/wrong.json`]);
    expect(output.replaceAll(`${folder}/`, "")).toMatch(
      /^wrong\.json:\d+:\d+: meetings "2023-05-09-geneva", place: .* Did you mean "geneva"\?\n1 problem in wrong\.json\.$/,
    );
    expect(exitCode).toBe(3);
    expect(await call(["meetings", "--data", `${folder}/meetings.json`])).toEqual({
      output: `${folder}/meetings.json has only meetings: answers need the whole dataset, in one file or one folder.`,
      exitCode: 3,
    });
  });
});
