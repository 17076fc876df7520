import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import stringWidth from "string-width";
import { describe, expect, it } from "vitest";

import { call } from "./call.ts";
import { folderWith } from "./folder.ts";

// The program as it is built, in a process of its own. `npm test` has built it.
const program = path.resolve(import.meta.dirname, "../../dist/cli.cjs");

/** Runs a line of shell in which `talks` is the program. */
function shell(line: string, environment: NodeJS.ProcessEnv = {}, folder = folderWith()) {
  // What would have a say in colours and widths.
  const { NO_COLOR: _no, FORCE_COLOR: _force, CI: _ci, COLUMNS: _columns, ...inherited } = process.env;
  const { stdout, stderr, status } = spawnSync(
    "bash",
    ["-c", `set -o pipefail; talks() { "$NODE" "$PROGRAM" "$@"; }; ${line}`],
    {
      cwd: folder,
      encoding: "utf8",
      env: { ...inherited, TERM: "xterm-256color", NODE: process.execPath, PROGRAM: program, ...environment },
    },
  );
  return { stdout, stderr, status };
}

describe("the program", () => {
  it("prints its answer, and ends with the exit code of the answer", () => {
    expect(shell("talks report")).toMatchObject({
      stdout: expect.stringContaining("3,643 days"),
      stderr: "",
      status: 0,
    });
    expect(shell("talks meetings --from 2031")).toEqual({ stdout: "", stderr: "No meeting matches.\n", status: 1 });
  });

  it("reads a dataset from standard input", () => {
    const file = path.resolve(import.meta.dirname, "../../docs/my-dataset.json");
    expect(shell(`talks validate - < '${file}'`).stdout).toBe("No problems in standard input.\n");
    expect(shell(`talks meetings --data - --format tsv --columns id < '${file}'`).stdout).toBe(
      "id\n2023-05-09-geneva\n2024-03-05-geneva\n2026-01-12-geneva\n",
    );
    expect(shell("echo '[]' | talks validate -")).toMatchObject({
      stderr: expect.stringMatching(/^standard input is a list of records, /),
      status: 3,
    });
  });

  it("lists the problems of another dataset line by line", () => {
    expect(shell(`echo '{ "sources": 3 }' | talks meetings --data -`)).toMatchObject({
      stdout: "",
      stderr: expect.stringMatching(
        /^standard input:1:1: dataset, about: .*\n(?:.+\n){12}13 problems in standard input\.\n$/,
      ),
      status: 3,
    });
  });

  it("completes words in bash", () => {
    const completed = (...words: readonly string[]) =>
      shell(
        `eval "$(talks completion bash)"; COMP_WORDS=(japan-dprk-talks ${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length}; _japan_dprk_talks; printf '%s\\n' "\${COMPREPLY[@]}"`,
      ).stdout;
    expect(completed("me")).toBe("meetings\n");
    expect(completed("meetings", "--se")).toBe("--series\n");
    expect(completed("meetings", "--status", "p")).toBe("planned\npostponed\n");
    expect(completed("claims", "--verdict", "")).toBe("agrees\ndiffers\n");
    expect(completed("meetings", "--verd")).toBe("\n");
  });

  it("complains in one line on standard error", () => {
    expect(shell("talks rapport")).toEqual({
      stdout: "",
      stderr: 'There is no command "rapport". Did you mean "report"? Try: japan-dprk-talks --help\n',
      status: 2,
    });
    expect(shell("talks validate nowhere.json")).toEqual({
      stdout: "",
      stderr: "nowhere.json cannot be read: no such file or folder.\n",
      status: 3,
    });
  });

  it("lets no word that it repeats do anything to a terminal", () => {
    const { stderr } = shell(String.raw`talks meetings --place $'\e[31mred\a'`);
    expect(stderr).toBe(String.raw`There is no place "\x1b[31mred\x07".` + "\n");
    expect(shell(`talks who ${"x".repeat(5000)}`).stderr.length).toBeLessThan(200);
  });

  it("ends quietly when its reader has seen enough", () => {
    const { stdout, stderr, status } = shell("talks meetings --json | head -c 100");
    expect(stdout).toHaveLength(100);
    expect([stderr, status]).toEqual(["", 0]);
  });

  it("survives that nobody listens", () => {
    expect(shell("talks report >&-")).toMatchObject({ stdout: "", status: 0 });
    expect(shell("talks rapport 2>&-")).toEqual({ stdout: "", stderr: "", status: 2 });
  });

  it.runIf(existsSync("/dev/full"))("says that the disk is full", () => {
    expect(shell("talks meetings --json > /dev/full")).toEqual({
      stdout: "",
      stderr: "The output could not be written: the disk is full.\n",
      status: 3,
    });
  });

  it("says that the disk is full when a part of the answer was written already", () => {
    const { stderr, status } = shell("ulimit -f 100; talks export --format jsonld > dataset.jsonld");
    expect(stderr).toBe("The output could not be written: it would exceed the maximum file size.\n");
    expect(status).toBe(3);
  });

  // A file that may not grow further is to a program what a full disk is.
  it("leaves a folder as it was when a file cannot be written whole", () => {
    const folder = folderWith({ "out/meetings.csv": "old" });
    expect(shell("ulimit -f 100; talks export --format csv --out out", {}, folder)).toEqual({
      stdout: "",
      stderr: "Nothing was written to out: it would exceed the maximum file size.\n",
      status: 3,
    });
    expect(readdirSync(path.join(folder, "out"))).toEqual(["meetings.csv"]);
    expect(readFileSync(path.join(folder, "out/meetings.csv"), "utf8")).toBe("old");
    shell("ulimit -f 100; talks export --format csv --out new", {}, folder);
    expect(existsSync(path.join(folder, "new"))).toBe(false);
  });

  it.runIf(existsSync("/proc/self"))("says that a folder cannot be made", () => {
    expect(shell("talks export --format csv --out /proc/new/folder")).toEqual({
      stdout: "",
      stderr: "Nothing was written to /proc/new/folder: no such file or folder.\n",
      status: 3,
    });
  });

  it("writes a binary file to a file and to a pipe, to the byte", () => {
    const folder = folderWith();
    const line = "export --format xlsx --series red-cross-talks";
    expect(
      shell(
        `talks ${line} > a.xlsx && talks ${line} | cat > b.xlsx && talks ${line} --out c && cmp a.xlsx b.xlsx && cmp a.xlsx c/dataset.xlsx`,
        {},
        folder,
      ),
    ).toEqual({ stdout: "1 file written to c.\n", stderr: "", status: 0 });
    expect(readFileSync(path.join(folder, "a.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });

  it.runIf(process.platform === "linux")("does not write a binary file to a terminal", () => {
    const { stdout, status } = shell(
      `script -qec '"$NODE" "$PROGRAM" export --format xlsx --channel summit' /dev/null < /dev/null`,
    );
    expect(stdout).toContain("dataset.xlsx is not text, and a terminal cannot show it");
    expect(stdout).not.toContain("PK");
    expect(status).toBe(2);
  });

  it("leaves a folder as it was when a binary file cannot be written whole", () => {
    const folder = folderWith({ "out/dataset.xlsx": "old" });
    expect(shell("ulimit -f 100; talks export --format xlsx --out out", {}, folder)).toEqual({
      stdout: "",
      stderr: "Nothing was written to out: it would exceed the maximum file size.\n",
      status: 3,
    });
    expect(readFileSync(path.join(folder, "out/dataset.xlsx"), "utf8")).toBe("old");
  });

  it("exports to a file what another program reads back", () => {
    const folder = folderWith();
    expect(
      shell(
        "talks export --format csv --file places.csv > places.csv && talks export --format ndjson --out n && talks validate n",
        {},
        folder,
      ),
    ).toEqual({ stdout: "13 files written to n.\nNo problems in n.\n", stderr: "", status: 0 });
    expect(readFileSync(path.join(folder, "places.csv"), "utf8")).toMatch(/^id,names_en,.*\r\n/);
  });
});

describe("its lines", () => {
  it("fit the columns that are asked for, and are whole where nobody looks", async () => {
    const words = ["meetings", "--series", "red-cross-talks", "--from", "2002"];
    const printed = (environment: NodeJS.ProcessEnv = {}) => shell(`talks ${words.join(" ")}`, environment).stdout;
    const widest = (text: string): number => Math.max(...text.split("\n").map((one) => stringWidth(one)));
    expect(widest(printed({ COLUMNS: "72" }))).toBeLessThanOrEqual(72);
    expect(printed({ COLUMNS: "72" })).toBe((await call(words, 72)).output);
    const whole = (await call(words)).output;
    expect(widest(whole)).toBeGreaterThan(100);
    expect([printed(), printed({ COLUMNS: "0" }), printed({ COLUMNS: "wide" })]).toEqual([whole, whole, whole]);
  });

  // util-linux's `script` gives a program a terminal.
  const terminal = (environment: NodeJS.ProcessEnv = {}) =>
    shell(
      `script -qec 'stty cols 66; "$NODE" "$PROGRAM" gaps --series red-cross-talks' /dev/null < /dev/null`,
      environment,
    );
  const escape = String.fromCodePoint(27);

  it.runIf(process.platform === "linux")("fit a terminal, and have bold headings there", () => {
    const { stdout, status } = terminal();
    expect(status).toBe(0);
    expect(stdout).toContain(`${escape}[1mDays${escape}[22m`);
    const tableLines = stdout.split("\r\n").filter((line) => !line.includes("http"));
    expect(Math.max(...tableLines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(66);
  });

  it.runIf(process.platform === "linux").each([{ NO_COLOR: "1" }, { TERM: "dumb" }])(
    "have no colour with %j",
    (environment) => {
      const { stdout } = terminal(environment);
      expect(stdout).toContain("Days");
      expect(stdout).not.toContain(escape);
    },
  );

  it("have none in a pipe or a file", () => {
    expect(shell("talks gaps | cat").stdout).not.toContain(escape);
  });
});
