import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { aboutThisDataset, toFiles } from "../../src/formats/index.ts";
import { dataset, meetings, snapshot } from "../../src/index.ts";
import { asJson, call, json } from "./call.ts";
import { folderWith } from "./folder.ts";

const mine = readFileSync(new URL("../../docs/my-dataset.json", import.meta.url), "utf8");

describe("--data", () => {
  const file = (): string => `${folderWith({ "mine.json": mine })}/mine.json`;

  it.each([
    [["meetings", "--place", "geneva", "--delegate", "Head of A", "--topic", "missing-persons"], "2026-01-12-geneva"],
    [["2026-01-12-geneva"], "delegate: Head of A (head-of-a); role: head"],
    [["show", "2026-01-12-geneva"], "First round, Geneva"],
    [["search", "first round"], "2026-01-12-geneva"],
    [["why", "2026-01-12-geneva", "place"], "Minutes of the first round"],
    [["who", "Head of A"], "Red Cross of A"],
    [["figures", "missing-asked"], "Missing persons asked about"],
    [["cite", "2026-01-12-geneva"], "Minutes of the first round"],
    [["coverage"], "2020–2029"],
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
    expect(await call(["gaps", "--data", file()])).toEqual({
      output: "No gaps: only one meeting matches.",
      exitCode: 1,
    });
  });

  it("can be this package's own files, and be cut to a day", async () => {
    const folder = folderWith(toFiles(dataset, "ndjson", aboutThisDataset));
    expect(await json("meetings", "--data", folder)).toEqual(asJson(meetings));
    const day = ["--known-on", "2012-08-31"];
    expect(await json("meetings", "--data", folder, ...day)).toEqual(await json("meetings", ...day));
    expect(await json("rate", "--data", folder)).toEqual(await json("rate"));
    expect(await json("account", "--data", folder)).toEqual(await json("account"));
  });

  it.each(["rate", "account"])("is refused by %s if none of its indicators are in it", async (command) => {
    const { output, exitCode } = await call([command, "--data", file()]);
    expect(output).toMatch(/^This command compares figures of the indicators .*remains-dead, .* has none of them\./);
    expect(exitCode).toBe(2);
  });

  it("is exported as it is, under the name of its file", async () => {
    expect(await json("export", "--format", "ndjson", "--file", "meetings.ndjson", "--data", file())).toEqual({
      "meetings.ndjson": `${JSON.stringify(JSON.parse(mine).meetings[0])}\n`,
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
    expect(JSON.parse(output)).toMatchObject({ name: "mine", title: "mine" });
    const then = snapshot(dataset, "2012-08-31");
    expect(await json("export", "--format", "ndjson", "--file", "events.ndjson", "--known-on", "2012-08-31")).toEqual({
      "events.ndjson": toFiles(then, "ndjson", aboutThisDataset)["events.ndjson"],
    });
  });

  it("must be a whole dataset without problems", async () => {
    const folder = folderWith({
      "wrong.json": mine.replace('"place": "geneva"', '"place": "geneve"'),
      "meetings.json": "[]",
    });
    const { output, exitCode } = await call(["meetings", "--data", `${folder}/wrong.json`]);
    expect(output.replaceAll(`${folder}/`, "")).toMatch(
      /^wrong\.json:\d+:\d+: meetings "2026-01-12-geneva", place: .* Did you mean "geneva"\?\n1 problem in wrong\.json\.$/,
    );
    expect(exitCode).toBe(3);
    expect(await call(["meetings", "--data", `${folder}/meetings.json`])).toEqual({
      output: `${folder}/meetings.json has only meetings: answers need the whole dataset, in one file or one folder.`,
      exitCode: 3,
    });
  });
});
