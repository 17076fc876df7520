import { spawnSync } from "node:child_process";

import { describe, expect, it } from "vitest";

import { commands } from "../../src/cli/commands/index.ts";
import { completionFor, shells } from "../../src/cli/completion.ts";
import { accounts } from "../../src/data/accounts.ts";
import { fileFormats } from "../../src/formats/index.ts";
import { call } from "./call.ts";

describe("completion", () => {
  it.each(shells)("for %s names every command, and every option of each", async (shell) => {
    const script = completionFor(shell, commands);
    expect((await call(["completion", shell])).output).toBe(script);
    for (const { name, options } of commands) {
      expect(script).toMatch(new RegExp(String.raw`['\s]${name}[\s:)']`));
      for (const option of Object.keys(options)) expect(script).toMatch(new RegExp(String.raw`(?:--|-l )${option}\b`));
    }
    expect(script).toContain("agrees differs");
  });

  it("keeps quotes and brackets in a description from ending it", () => {
    const tricky = [
      {
        name: "a",
        summary: "it's",
        options: { b: { text: "[x]: y's" } },
        examples: [],
        run: () => ({ json: 0, text: () => "" }),
      },
    ];
    expect(completionFor("fish", tricky)).toContain(String.raw`-d 'it'\''s'`);
    expect(completionFor("zsh", tricky)).toContain(String.raw`'*--b[\[x\]\: y'\''s]'`);
  });

  it("has words or paths for every operand and option that takes some, and nothing for the others", () => {
    // The help of each names what it takes.
    const takesPath = (words = ""): boolean => /file|folder|<old>/.test(words);
    for (const { name, operands, options } of commands) {
      expect([name, operands?.arePaths ?? false]).toEqual([name, takesPath(operands?.words)]);
      for (const [option, { value, words, isPath }] of Object.entries(options)) {
        expect([name, option, isPath ?? false]).toEqual([name, option, takesPath(value)]);
        const takesWords = value !== undefined && isPath !== true;
        expect([name, option, takesWords || words === undefined]).toEqual([name, option, true]);
      }
    }
    const known = (name: string) => commands.find((one) => one.name === name)?.operands?.known?.();
    expect(known("account")).toEqual(Object.values(accounts).map(({ id }) => id));
    expect(known("completion")).toEqual(shells);
    const format = commands.find(({ name }) => name === "export")?.options["format"];
    expect(format?.words).toEqual([...fileFormats, "xlsx", "parquet"]);
    for (const word of format?.words ?? []) expect(format?.text).toContain(word);
  });

  it.skipIf(process.platform === "win32").each([
    [["export", "--format", "p"], ["parquet"]],
    [["export", "--out", "tsconfig.j"], ["tsconfig.json"]],
    [["export", "--format", "csv", "--file", "tsconfig"], []],
    [["account", "tracing-"], Object.values(accounts).flatMap(({ id }) => (id.startsWith("tracing-") ? [id] : []))],
    [["completion", ""], [...shells]],
    [["validate", "tsconfig.j"], ["tsconfig.json"]],
    [["diff", "a.json", "tsconfig.j"], ["tsconfig.json"]],
    [["meetings", "--data", "tsconfig.j"], ["tsconfig.json"]],
    [["meetings", "--known-on", ""], []],
    [["meetings", "--from", ""], []],
    [["meetings", "--columns", ""], []],
    [["meetings", "--status", "h"], ["held"]],
    [["meetings", "--known"], ["--known-on"]],
    [["who", ""], []],
    [["acc"], ["account"]],
  ])("offers in bash, after %j: %j", (words, offered) => {
    const script = `${completionFor("bash", commands)}
COMP_WORDS=(japan-dprk-talks "$@"); COMP_CWORD=$#; _japan_dprk_talks; printf '%s\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script, "bash", ...words], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout.split("\n").filter(Boolean)).toEqual(offered);
  });

  it("offers in zsh and fish paths only where something takes them", () => {
    const zsh = completionFor("zsh", commands);
    expect(zsh).toContain("'*--data[answer from this dataset instead; - reads standard input]:file or folder:_files'");
    expect(zsh).toMatch(/'\*--known-on\[[^']*\]:day: '/);
    expect(zsh).toContain("'*:<shell>:(bash zsh fish)'");
    const fish = completionFor("fish", commands);
    expect(fish).toContain("-n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'");
    expect(fish).toMatch(/from meetings' -l known-on -r -f -d/);
    expect(fish).toMatch(/from meetings' -l data -r -d/);
  });

  it("knows the shells", async () => {
    expect((await call(["completion", "fsh"])).output).toBe(
      'There is no shell "fsh". Expected one of: bash, zsh, fish.',
    );
  });
});
