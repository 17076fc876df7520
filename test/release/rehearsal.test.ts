import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { whatAnEditorSays } from "./deprecations.ts";
import { programsIn } from "./programs.ts";
import { startProxy } from "./proxy.ts";
import { type Registry, startRegistry } from "./registry.ts";
import { addMeeting, announce, copySources, correctFigure, renamePlace } from "./sources.ts";

// A release and an upgrade, from the sources to a program that uses the package, with a registry on this machine. Each
// test goes on where the one before it ended.
const name = "japan-dprk-talks";
const folder = mkdtempSync(path.join(tmpdir(), "rehearsal-"));
const sources = path.join(folder, "sources");
const consumer = path.join(folder, "consumer");
const installed = path.join(consumer, "node_modules", name);
const settings = path.join(folder, "settings");

const [oldPlace, newPlace] = ["hanoi", "ha-noi"];
const figure = "tracing-jp-requested-2002-08-19-ifrc";
const figureFile = "src/data/figures/tracing/tracing-jp-requested.ts";
const [meeting, meetingFile] = ["2026-11-20-beijing", "src/data/meetings/2020s/2026-11-20-beijing.ts"];

let registry: Registry;
let run: ReturnType<typeof programsIn>;

/** Runs a program that has to succeed. */
async function runs(where: string, command: string, ...args: readonly string[]): Promise<string> {
  const { output, failed } = await run(where, command, ...args);
  if (failed) throw new Error(`${command} ${args.join(" ")} failed:\n${output}`);
  return output;
}

const npm = (where: string, ...args: readonly string[]) => runs(where, "npm", ...args);
const versions = async (): Promise<unknown> => JSON.parse(await npm(folder, "view", name, "versions", "--json"));
const read = (...way: readonly string[]): string => readFileSync(path.join(...way), "utf8");

/** What the workflow does before it publishes: the version and the notes, the build, and a commit. */
async function prepare(): Promise<void> {
  await npm(sources, "run", "release");
  await runs(sources, "git", "add", "--all");
  await runs(sources, "git", "commit", "--quiet", "--message", "Version");
}

const publish = () => runs(sources, "npx", "--no-install", "changeset", "publish");

/** A program of a user; what it prints tells which data it has. */
const program = `import { figures, getFigure, getPlace, meetings } from "${name}";

const place = getPlace("${oldPlace}");
console.log(JSON.stringify([place.id, place.names.en, getFigure("${figure}").value, meetings.length, figures.length > 0]));
`;

const answer = async (): Promise<readonly unknown[]> =>
  JSON.parse(await runs(consumer, process.execPath, "program.ts"));

beforeAll(async () => {
  registry = await startRegistry(path.join(folder, "registry"));
  run = programsIn(settings, registry.address);
  copySources(sources);
  await runs(sources, "git", "init", "--quiet", "--initial-branch=main");
  await npm(path.resolve(import.meta.dirname, "../../node_modules/zod"), "publish", "--ignore-scripts");
  mkdirSync(consumer);
  writeFileSync(path.join(consumer, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }\n');
  writeFileSync(path.join(consumer, "program.ts"), program);
});

afterAll(() => {
  registry.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("the first release", () => {
  it("has nothing to be compared with", async () => {
    const { output, failed } = await run(sources, "npm", "run", "check:release");
    expect(output).toContain(`${name} has not been released: nothing to compare.`);
    expect(failed).toBe(false);
  });

  it("is 0.1.0 wherever the version is written, with what it has in the changelog", async () => {
    announce(sources, "minor", "The first release.");
    await prepare();
    const files = ["package.json", "package-lock.json", "dist/data/about.json"];
    expect(files.map((file) => JSON.parse(read(sources, file)).version)).toEqual(files.map(() => "0.1.0"));
    expect(read(sources, "src/data/version.ts")).toContain('"0.1.0"');
    expect(read(sources, "CHANGELOG.md")).toMatch(
      /^# japan-dprk-talks\n\n## 0\.1\.0\n\n\d{4}-\d{2}-\d{2}\n\n### Data\n\nThe first release: [\d,]+ sources, .*\n\n### Minor Changes\n/,
    );
    expect(JSON.parse(read(sources, ".tools/published-ids.json")).places).toContain(oldPlace);
  });

  it("is published", async () => {
    expect(await publish()).toContain(`${name}@0.1.0`);
    expect(await versions()).toEqual(["0.1.0"]);
    expect(await runs(sources, "git", "tag")).toContain("0.1.0");
  });

  it("is installed, type-checked and run by a user", async () => {
    await npm(consumer, "install", name);
    expect(whatAnEditorSays(path.join(consumer, "program.ts"))).toEqual({ struck: [], errors: [] });
    expect(await answer()).toEqual([oldPlace, "Hanoi", 49, expect.any(Number), true]);
  });
});

describe("a release with a renamed id, a corrected figure and a new meeting", () => {
  it("is refused as a patch, and passes as a minor version", async () => {
    const [source = ""] = JSON.parse(read(installed, "dist/data/sources.json")).map(({ id }: { id: string }) => id);
    renamePlace(sources, oldPlace, newPlace);
    correctFigure(sources, figureFile, figure, 50);
    addMeeting(sources, meetingFile, meeting, source);
    await npm(sources, "run", "fix");
    await npm(sources, "run", "build");

    announce(sources, "patch", "Some corrections.");
    const refused = await run(sources, "npm", "run", "check:release");
    expect(refused.failed).toBe(true);
    for (const line of [
      `[data, major] renamed: places ${oldPlace} → ${newPlace}`,
      `[data, minor] added: meetings ${meeting}`,
      `[data, patch] corrected: figures ${figure}\n    value: 49 → 50`,
      "3 changes since 0.1.0, which need at least: minor (major, one place lower before 1.0). Announced: patch.",
    ])
      expect(refused.output).toContain(line);

    announce(sources, "minor", "Some corrections.");
    expect((await run(sources, "npm", "run", "check:release")).failed).toBe(false);
  });

  it("has notes that say what happened, and a second run changes nothing", async () => {
    await prepare();
    expect(JSON.parse(read(sources, "dist/data/about.json")).version).toBe("0.2.0");
    const [, section = ""] = read(sources, "CHANGELOG.md").split("\n## ");
    expect(section).toMatch(/^0\.2\.0\n/);
    expect(section).toContain("1 meeting added, 1 figure corrected, 1 place renamed.");
    expect(section).toContain(`- Meetings added: \`${meeting}\``);
    expect(section).toContain(`- Figures corrected: \`${figure}\` (\`value: 49 → 50\`)`);
    expect(section).toContain(`- Places renamed: \`${oldPlace}\` is now \`${newPlace}\``);
    expect(section).toContain("Some corrections.");
    await runs(sources, process.execPath, ".tools/release.ts");
    expect(await runs(sources, "git", "status", "--porcelain")).toBe("");
  });

  it("is not there for anyone if publishing is cut off half-way, and is there after another try", async () => {
    const proxy = await startProxy(registry.address, { cutsUploadsAt: 200_000 });
    const cut = await programsIn(path.join(folder, "cut"), proxy.address)(
      sources,
      "npm",
      "publish",
      "--ignore-scripts",
    );
    proxy.stop();
    expect(cut.failed).toBe(true);
    expect(await versions()).toEqual(["0.1.0"]);
    expect(await npm(folder, "view", name, "dist-tags.latest")).toBe("0.1.0\n");
    await publish();
    expect(await versions()).toEqual(["0.1.0", "0.2.0"]);
  });

  it("leaves the package of the version before to the site, which keeps its files", async () => {
    const unpack = () => runs(sources, process.execPath, ".tools/earlier-releases.ts");
    expect(await unpack()).toContain("Earlier versions: 1. Unpacked now: 1.");
    expect(JSON.parse(read(sources, "docs/.releases/0.1.0/package/dist/data/about.json")).version).toBe("0.1.0");
    expect(await unpack()).toContain("Earlier versions: 1. Unpacked now: 0.");
  });

  it("cannot be published a second time", async () => {
    const integrity = await npm(folder, "view", `${name}@0.2.0`, "dist.integrity");
    expect(await publish()).toContain("No unpublished projects");
    writeFileSync(path.join(sources, "dist/data/added.json"), "[]\n");
    const again = await run(sources, "npm", "publish", "--ignore-scripts");
    expect(again.failed).toBe(true);
    expect(again.output).toMatch(/EPUBLISHCONFLICT|previously published|already present/);
    expect(await npm(folder, "view", `${name}@0.2.0`, "dist.integrity")).toBe(integrity);
  });

  it("is refused by npm if its tarball was altered on its way", async () => {
    const other = path.join(folder, "other");
    cpSync(path.join(consumer, "package.json"), path.join(other, "package.json"));
    const proxy = await startProxy(registry.address, { altersTarballs: true });
    const altered = await programsIn(path.join(folder, "altered"), proxy.address)(
      other,
      "npm",
      "install",
      `${name}@0.2.0`,
    );
    proxy.stop();
    expect(altered.failed).toBe(true);
    expect(altered.output).toContain("EINTEGRITY");
  });

  it("is an upgrade after which the old id compiles, is struck through, and still works", async () => {
    cpSync(path.join(installed, "dist/data"), path.join(folder, "old"), { recursive: true });
    const [, , , count] = await answer();
    await npm(consumer, "install", `${name}@latest`);
    expect(whatAnEditorSays(path.join(consumer, "program.ts"))).toEqual({ struck: ["getPlace"], errors: [] });
    expect(await answer()).toEqual([newPlace, "Hanoi", 50, Number(count) + 1, true]);
    expect(JSON.parse(read(installed, "dist/data/redirects.json")).places).toEqual({ [oldPlace]: newPlace });
    expect(read(installed, "CHANGELOG.md")).toContain("1 meeting added, 1 figure corrected, 1 place renamed.");
    const { output } = await run(
      consumer,
      "npx",
      "--no-install",
      name,
      "diff",
      path.join(folder, "old"),
      path.join(installed, "dist/data"),
    );
    expect(output).toContain(`${oldPlace} → ${newPlace}`);
    expect(output).toContain("0 records removed, 1 renamed, 1 added, 1 changed: a major version.");
  });

  it("can be left again: a downgrade brings the older data and types back", async () => {
    await npm(consumer, "install", `${name}@0.1.0`);
    expect(await answer()).toEqual([oldPlace, "Hanoi", 49, expect.any(Number), true]);
    const file = path.join(consumer, "later.ts");
    writeFileSync(file, `import { getPlace } from "${name}";\ngetPlace("${newPlace}");\n`);
    expect(whatAnEditorSays(file).errors).toHaveLength(1);
  });

  it("is the least that can follow: an older version is refused", async () => {
    const manifest = path.join(sources, "package.json");
    writeFileSync(manifest, read(manifest).replace('"version": "0.2.0"', '"version": "0.1.5"'));
    const older = await run(sources, "npm", "run", "check:release");
    expect(older.failed).toBe(true);
    expect(older.output).toContain("0.1.5 is older than the last release, 0.2.0.");
    expect(older.output).not.toContain("    at ");
  });
});
