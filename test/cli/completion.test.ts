import { describe, expect, it } from "vitest";

import { commands } from "../../src/cli/commands/index.ts";
import { completionFor, shells } from "../../src/cli/completion.ts";
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

  it("knows the shells", async () => {
    expect((await call(["completion", "fsh"])).output).toBe(
      'There is no shell "fsh". Expected one of: bash, zsh, fish.',
    );
  });
});
