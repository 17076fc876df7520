import path from "node:path";

import { describe, expect, it } from "vitest";

import { printable, printableJson, printableText } from "../../src/cli/printable.ts";
import { run } from "../../src/cli/run.ts";
import { plainScreen } from "../../src/cli/screen.ts";
import { bases } from "../hostile/base.ts";
import { folderWith } from "./folder.ts";

const escape = String.fromCodePoint(27);

describe("printable", () => {
  it("lets bold and dim through, and writes every other control character as it is escaped", () => {
    const styled = `${escape}[1mDays${escape}[22m ${escape}[2mnote${escape}[22m`;
    expect(printable(styled)).toBe(styled);
    expect(printable(`${escape}[31mred\u0007\u009b1m`)).toBe(String.raw`\x1b[31mred\x07\x9b1m`);
    expect(printable("\u0007[1m")).toBe(String.raw`\x07[1m`);
  });

  it("escapes what turns the direction of writing, and leaves the letters as they are", () => {
    expect(printable("a\u202Eb\u2066c\u2069d\u200Fe\u061Cf")).toBe(String.raw`a\u202eb\u2066c\u2069d\u200fe\u061cf`);
    expect(printable("שלום 日朝 조일 👨‍👩‍👧")).toBe("שלום 日朝 조일 👨‍👩‍👧");
  });

  it("leaves the lines and columns of a text for programs, and JSON its meaning", () => {
    expect(printableText(`a\tb\r\nc${escape}[31m\u202E\td\n`)).toBe(`a\tb\r\n${String.raw`c\x1b[31m\u202e`}\td\n`);
    const value = { "a\u202E": ["b\u009B\u007F\u2066", "日朝"] };
    const text = printableJson(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(text).not.toMatch(/[\u007F-\u009F\p{Bidi_Control}]/u);
    expect(text).toContain("日朝");
  });

  it("keeps what other people write from the terminal, in every form of an answer", async () => {
    const title = "a\u202Eb\u2066c";
    const [base] = bases;
    const meetings = base?.meetings.map((meeting) => ({ ...meeting, title }));
    const file = path.join(folderWith({ "d.json": JSON.stringify({ ...base, meetings }) }), "d.json");
    const outputOf = async (isTerminal: boolean, ...form: readonly string[]): Promise<string> =>
      String((await run(["meetings", "--data", file, ...form], { ...plainScreen(80), isTerminal })).output);
    const forms = [[], ["--json"], ["--format", "csv"], ["--format", "tsv"]];
    const outputs = await Promise.all(forms.map((form) => outputOf(true, ...form)));
    for (const output of outputs) {
      expect(output).toContain(String.raw`a\u202eb\u2066c`);
      expect(output).not.toMatch(/\p{Bidi_Control}/u);
    }
    expect(await outputOf(false, "--format", "csv")).toContain(title);
  });

  it("cuts a word that nobody reads to the end, and never an address", () => {
    const word = "x".repeat(399);
    expect(printable(`a ${word} b`)).toBe(`a ${word} b`);
    expect(printable(`a ${word}x b`)).toBe(`a ${"x".repeat(100)}… b`);
    const address = `https://example.org/${word}`;
    expect(printable(address)).toBe(address);
  });
});
