import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

import { withLockVersion } from "../../.tools/release/lock.ts";

const repository = path.resolve(import.meta.dirname, "../..");

/** Copies the sources of the package, as if nothing had been released yet. */
export function copySources(to: string): void {
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: repository,
    encoding: "utf8",
  });
  for (const file of list.split("\0"))
    if (file !== "" && existsSync(path.join(repository, file)))
      cpSync(path.join(repository, file), path.join(to, file));
  symlinkSync(path.join(repository, "node_modules"), path.join(to, "node_modules"), "junction");
  for (const file of readdirSync(path.join(to, ".changeset")))
    if (file.endsWith(".md")) rmSync(path.join(to, ".changeset", file));
  writeFileSync(path.join(to, "docs/history.json"), "[]\n");
  writeFileSync(path.join(to, "CHANGELOG.md"), "# japan-dprk-talks\n");
  writeFileSync(path.join(to, ".tools/published-ids.json"), "{}\n");
  rewrite(to, "package.json", (text) => text.replace(/"version": ".*?"/, '"version": "0.0.0"'));
  rewrite(to, "package-lock.json", (text) => withLockVersion(text, "0.0.0"));
}

/** Changes the text of a file. Returns whether anything is different. */
function rewrite(root: string, file: string, change: (text: string) => string): boolean {
  const where = path.join(root, file);
  const text = readFileSync(where, "utf8");
  const changed = change(text);
  writeFileSync(where, changed);
  return changed !== text;
}

/** Changes the text of a file, or fails if nothing changes. */
function edit(root: string, file: string, change: (text: string) => string): void {
  if (!rewrite(root, file, change)) throw new Error(`${file} does not have what is to be changed.`);
}

/** Gives a place another id, everywhere, with a redirect from the old one. */
export function renamePlace(root: string, from: string, to: string): void {
  const data = path.join(root, "src/data");
  for (const file of readdirSync(data, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts") || file === "redirects.ts") continue;
    const text = readFileSync(path.join(data, file), "utf8");
    if (text.includes(`"${from}"`)) writeFileSync(path.join(data, file), text.replaceAll(`"${from}"`, `"${to}"`));
  }
  edit(root, "src/data/redirects.ts", (text) =>
    text.replace("export const places = {", `export const places = { "${from}": "${to}", `),
  );
}

/** Gives a figure another value. */
export const correctFigure = (root: string, file: string, id: string, value: number): void =>
  edit(root, file, (text) => text.replace(new RegExp(`(id: "${id}",[^}]*?value: )[\\d_]+`), `$1${value}`));

/** Adds a meeting. */
export const addMeeting = (root: string, file: string, id: string, source: string): void =>
  writeFileSync(
    path.join(root, file),
    `import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "${id}",
  title: "Made-up talks",
  channel: "red-cross",
  status: "held",
  start: "${id.slice(0, "2026-11-20".length)}",
  place: "beijing",
  delegations: [],
  topics: ["remains"],
  outcomes: [],
  sources: ["${source}"],
};
`,
  );

/** Writes a pending changeset. */
export const announce = (root: string, bump: "patch" | "minor", note: string): void =>
  writeFileSync(path.join(root, ".changeset/change.md"), `---\n"japan-dprk-talks": ${bump}\n---\n\n${note}\n`);
