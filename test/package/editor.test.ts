import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";

import manifest from "../../package.json" with { type: "json" };

// What an editor shows a user of the built package. `npm test` has built it.
const project = mkdtempSync(path.join(tmpdir(), "editor-"));
mkdirSync(path.join(project, "node_modules"));
symlinkSync(path.resolve(import.meta.dirname, "../.."), path.join(project, "node_modules", manifest.name), "junction");
afterAll(() => rmSync(project, { recursive: true, force: true }));

const file = path.join(project, "code.ts");
const code = `import { findMeetings, getMeeting, getterOf, meetings } from "${manifest.name}";
const meeting = getMeeting("2014-03-03-shenyang");
const getCity = getterOf([{ id: "geneva" as const }], { genf: "geneva" });
getMeeting("2014-03-03-atlantis");
findMeetings(meetings, { channel: "sumit" });
findMeetings(meetings, { series: "remians-talks" });
getCity("genf");
`;
writeFileSync(file, code);

const options: ts.CompilerOptions = {
  strict: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};
const service = ts.createLanguageService({
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const text = ts.sys.readFile(name);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => project,
  getCompilationSettings: () => options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

const completionsAfter = (text: string): readonly string[] =>
  service.getCompletionsAtPosition(file, code.indexOf(text) + text.length, {})?.entries.map(({ name }) => name) ?? [];

const typeOf = (name: string): string =>
  ts.displayPartsToString(service.getQuickInfoAtPosition(file, code.indexOf(name))?.displayParts);

describe("an editor", () => {
  it("completes ids and words", () => {
    expect(completionsAfter('getMeeting("')).toContain("2002-08-18-pyongyang");
    expect(completionsAfter('series: "')).toContain("red-cross-talks");
    expect(completionsAfter('channel: "')).toEqual(
      expect.arrayContaining(["red-cross", "government", "summit", "party", "multilateral", "informal"]),
    );
  });

  it("shows a record by the name of its type", () => {
    expect(typeOf("meeting = ")).toBe("const meeting: Meeting<DatasetIds>");
  });

  it("explains a wrong id or word in one line", () => {
    const faults = service.getSemanticDiagnostics(file);
    expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([
      "Argument of type '\"2014-03-03-atlantis\"' is not assignable to parameter of type 'MeetingId'.",
      "Type '\"sumit\"' is not assignable to type 'OneOf<Channel> | undefined'. Did you mean '\"summit\"'?",
      "Type '\"remians-talks\"' is not assignable to type 'OneOf<NonNullable<Series | undefined>> | undefined'.",
    ]);
  });

  it("strikes through an id that was renamed", () => {
    const [deprecated, ...others] = service
      .getSuggestionDiagnostics(file)
      .filter(({ reportsDeprecated }) => reportsDeprecated !== undefined);
    expect(code.slice(deprecated?.start).startsWith("getCity")).toBe(true);
    expect(others).toEqual([]);
  });
});
