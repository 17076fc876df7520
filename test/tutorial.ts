import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";

const root = path.resolve(import.meta.dirname, "..");

/** A fenced block of a page, with the text between the block before it and this one. */
export interface Block {
  readonly language: string;
  readonly body: string;
  readonly before: string;
}

/** The fenced blocks of a page, in order. */
export function blocksOf(page: string): readonly Block[] {
  const fences = [...page.matchAll(/^```(\w*)\n(.*?)^```$/gms)];
  return fences.map((fence, index) => {
    const previous = fences[index - 1];
    const start = previous === undefined ? 0 : previous.index + previous[0].length;
    const [, language = "", body = ""] = fence;
    return { language, body, before: page.slice(start, fence.index) };
  });
}

/** The call that a block shows, and what it prints; undefined if the block shows none. */
export function callIn({ language, body }: Block): { readonly line: string; readonly output: string } | undefined {
  if (language === "sh") return { line: body, output: "" };
  const [, line, output] = /^\$ ([^\n]+)\n(.*)$/s.exec(body) ?? [];
  return line === undefined || output === undefined || language !== "" ? undefined : { line, output };
}

/** Does what a block asks of a reader who works in a folder, other than running something. */
export function write(folder: string, block: Block): void {
  const { language, body, before } = block;
  const paragraph = before.trim().split("\n\n").at(-1) ?? "";
  const named = Array.from(paragraph.matchAll(/`([\w.-]+\.(?:ts|json))`/g), ([, name = ""]) => name).at(-1);
  if (language === "ts" || body.startsWith("{")) {
    if (named === undefined) throw new Error(`The page does not name the file of this block:\n${body}`);
    const pasted = body.replace(/^ *\/\/ Paste (\S+) here\.$/m, (_line, name: string) =>
      readFileSync(path.join(folder, name), "utf8").trimEnd(),
    );
    writeFileSync(path.join(folder, named), pasted);
    return;
  }
  const file = path.join(folder, "my-dataset.json");
  writeFileSync(file, changed(readFileSync(file, "utf8"), body, paragraph));
}

/** A JSON file in which a block takes the place of the field with its name, or is added to the list that the text names. */
function changed(text: string, body: string, paragraph: string): string {
  const part = body.trim().replace(/,$/, "");
  const [, field] = /^"(\w+)":/.exec(part) ?? [];
  if (field !== undefined) {
    const { offset, length } =
      nodeAt(text, [field])?.parent ?? nodeAt(text, ["about", field])?.parent ?? notThere(field);
    return text.slice(0, offset) + part + text.slice(offset + length);
  }
  const [, list = ""] = /the end of\s+`(\w+)`/.exec(paragraph) ?? [];
  const last = nodeAt(text, [list])?.children?.at(-1) ?? notThere(list);
  const end = last.offset + last.length;
  return `${text.slice(0, end)},\n    ${part}${text.slice(end)}`;
}

const nodeAt = (text: string, way: string[]): Node | undefined => {
  const tree = parseTree(text);
  return tree && findNodeAtLocation(tree, way);
};

function notThere(name: string): never {
  throw new Error(`The file has no "${name}" to change.`);
}

/** A mistake that the page asks for. */
interface Mistake {
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
}

/** The mistakes that the text before a block asks for: "- `right` → `wrong`", "- in `answers.ts`: `right` → `wrong`". */
const mistakesIn = ({ before }: Block): readonly Mistake[] =>
  Array.from(
    before.matchAll(/^- (?:in `([\w.-]+)`: )?`(.+)` → `(.+)`$/gm),
    ([, file = "my-dataset.json", right = "", wrong = ""]) => ({ file, right, wrong }),
  );

/** Makes a mistake in the only place of a file where the right words are, and returns what undoes it. */
function make(folder: string, { file, right, wrong }: Mistake): () => void {
  const place = path.join(folder, file);
  const text = readFileSync(place, "utf8");
  const [before, after, ...others] = text.split(right);
  if (after === undefined || others.length > 0) throw new Error(`${right} is not in one place of ${file}.`);
  writeFileSync(place, `${before}${wrong}${after}`);
  return () => writeFileSync(place, text);
}

/**
 * Runs a call in a folder as a reader would in a terminal of 80 columns, with the mistakes that the text before it asks for.
 * What npm would install is linked to the package as it is built, or to the tests' own copy.
 */
export function run(folder: string, line: string, block: Block) {
  const undo = mistakesIn(block).map((mistake) => make(folder, mistake));
  const result = shell(folder, line);
  for (const restore of undo.toReversed()) restore();
  return result;
}

function shell(folder: string, line: string) {
  const rest = line
    .split("\n")
    .filter((one) => {
      const [, names] = /^npm install (?:--save-dev )?(.+)$/.exec(one) ?? [];
      for (const name of names?.split(" ") ?? []) install(folder, name);
      return names === undefined;
    })
    .join("\n");
  const bin = path.join(folder, "node_modules/.bin");
  const { stdout, stderr, status } = spawnSync("bash", ["-c", `npx() { "$@"; }\n${rest}`], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", COLUMNS: "80", PATH: `${bin}${path.delimiter}${process.env["PATH"] ?? ""}` },
  });
  return { stdout, stderr, status };
}

/** The programs of the packages that the page installs. */
const programs: Readonly<Record<string, { readonly from: string; readonly bin: string; readonly file: string }>> = {
  "japan-dprk-talks": { from: root, bin: "japan-dprk-talks", file: "dist/cli.cjs" },
  // What npm installs as the latest version.
  typescript: { from: path.join(root, "node_modules/typescript-7"), bin: "tsc", file: "bin/tsc" },
};

function install(folder: string, name: string): void {
  const program = programs[name];
  if (program === undefined) throw new Error(`The page installs ${name}, which the tests do not know.`);
  const modules = path.join(folder, "node_modules");
  mkdirSync(path.join(modules, ".bin"), { recursive: true });
  symlinkSync(program.from, path.join(modules, name));
  symlinkSync(path.join(program.from, program.file), path.join(modules, ".bin", program.bin));
}
