/**
 * A rehearsal of what happens after releases: a site is built whose package has renamed two ids, with two earlier versions.
 * It has only the pages that this is about, so that it builds in seconds.
 */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { dataset, getIndicator, getPlace } from "japan-dprk-talks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { unpackReleases } from "../../.tools/release/earlier-releases.ts";
import type { ReleaseHistory } from "../../.tools/release/history.ts";

const repository = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "site-of-versions-"));
const docs = path.join(folder, "docs");
const own = path.join(folder, "package");

const meeting = "2014-03-03-shenyang";
const figure = dataset.figures.find(({ indicator }) => indicator === "remains-dead");
if (figure === undefined) throw new Error("The record no longer counts the dead.");
/** What the made-up versions changed, the newest first. */
const history: readonly ReleaseHistory[] = [
  {
    version: "0.3.0",
    day: "2027-03-01",
    changes: [
      {
        collection: "meetings",
        id: meeting,
        kind: "changed",
        fields: [{ field: "venue", before: "A hotel", after: "A hotel in Shenyang" }],
        bump: "patch",
      },
      { collection: "places", id: "beijing", formerId: "peking", kind: "renamed", fields: [], bump: "major" },
      {
        collection: "figures",
        id: figure.id,
        formerId: "a-figure",
        kind: "renamed",
        fields: [{ field: "note", before: "A note", after: "Another note" }],
        bump: "major",
      },
      { collection: "indicators", id: "remains-dead", formerId: "deaths", kind: "renamed", fields: [], bump: "major" },
    ],
  },
  {
    version: "0.2.0",
    day: "2027-02-01",
    changes: [
      { collection: "meetings", id: meeting, kind: "added", fields: [], bump: "minor" },
      { collection: "places", id: "nowhere", kind: "removed", fields: [], bump: "major" },
    ],
  },
  { version: "0.1.0", day: "2027-01-01", changes: [] },
];

/** Gives a copy of the built package another version. */
function setVersion(copy: string, version: string): void {
  const built: { readonly version: string } = JSON.parse(readFileSync(path.join(copy, "package.json"), "utf8"));
  const scripts = readdirSync(path.join(copy, "dist"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => path.join("dist", file));
  for (const file of ["package.json", ...scripts]) {
    const where = path.join(copy, file);
    writeFileSync(where, readFileSync(where, "utf8").replaceAll(`"${built.version}"`, `"${version}"`));
  }
}

/** Packs the built package as an earlier release. */
function makeRelease(version: string): void {
  const release = path.join(folder, `made-${version}`);
  cpSync(own, release, { recursive: true });
  setVersion(release, version);
  execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", path.join(folder, "tarballs")], {
    cwd: release,
    stdio: "pipe",
  });
}

/** The pages that the rehearsal is about. */
const kept = [
  "[...lang]/releases/index.astro",
  "[...lang]/releases/[version].astro",
  "[...lang]/[...moved].astro",
  "[...lang]/places/[id].astro",
  "[...lang]/indicators/[id].astro",
];
/** And the files that it is about: all others would take a minute to write. */
const someFiles = {
  "v1/[...file].ts": ["dataFiles", "../../lib/data-files.ts", "peking|deaths|beijing|remains-dead"],
  "releases/[...file].ts": [
    "releaseFiles",
    "../../lib/releases.ts",
    "index|dataset|about|meetings|datapackage|remains-dead",
  ],
} as const;

beforeAll(() => {
  cpSync(path.join(repository, "package.json"), path.join(own, "package.json"));
  cpSync(path.join(repository, "dist"), path.join(own, "dist"), { recursive: true });
  mkdirSync(path.join(folder, "tarballs"));
  makeRelease("0.1.0");
  makeRelease("0.2.0");
  setVersion(own, "0.3.0");

  for (const name of ["site", "public", "recipes", "package.json", "astro.config.mjs", "tsconfig.json", ".astro"])
    cpSync(path.join(repository, "docs", name), path.join(docs, name), { recursive: true });
  rmSync(path.join(docs, "site/pages"), { recursive: true });
  for (const page of kept) cpSync(path.join(repository, "docs/site/pages", page), path.join(docs, "site/pages", page));
  for (const [page, [name, from, wanted]] of Object.entries(someFiles)) {
    mkdirSync(path.join(docs, "site/pages", path.dirname(page)), { recursive: true });
    writeFileSync(
      path.join(docs, "site/pages", page),
      `import { filePaths, respond } from "../../lib/file-route.ts";
import { ${name} } from "${from}";

export const getStaticPaths = async () =>
  filePaths(new Map([...(await ${name}())].filter(([file]) => /${wanted}/.test(file))));
export const GET = respond;
`,
    );
  }
  symlinkSync(path.join(repository, ".tools"), path.join(folder, ".tools"));
  symlinkSync(path.join(repository, "node_modules"), path.join(folder, "node_modules"));
  mkdirSync(path.join(docs, "node_modules"));
  for (const name of readdirSync(path.join(repository, "docs/node_modules")))
    if (name !== "japan-dprk-talks" && !name.startsWith("."))
      symlinkSync(path.join(repository, "docs/node_modules", name), path.join(docs, "node_modules", name));
  symlinkSync(own, path.join(docs, "node_modules/japan-dprk-talks"));
  const redirects = path.join(own, "dist/data/redirects.json");
  writeFileSync(
    redirects,
    JSON.stringify({
      ...JSON.parse(readFileSync(redirects, "utf8")),
      places: { peking: "beijing" },
      indicators: { deaths: "remains-dead" },
      figures: { "a-figure": figure.id },
    }),
  );
  writeFileSync(path.join(docs, "history.json"), JSON.stringify(history));
  unpackReleases({
    name: "japan-dprk-talks",
    versions: ["0.1.0", "0.2.0"],
    to: path.join(docs, ".releases"),
    tarballs: path.join(folder, "tarballs"),
  });
  execFileSync(
    process.execPath,
    [path.join(repository, "docs/node_modules/astro/bin/astro.mjs"), "build", "--root", "."],
    {
      cwd: docs,
      maxBuffer: 100_000_000, // a line for each file
      // Without the variables that vitest sets for itself, such as BASE_URL.
      env: { PATH: process.env["PATH"], HOME: folder, SITE_BASE: "/talks/", ASTRO_TELEMETRY_DISABLED: "1" },
      stdio: "pipe",
    },
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const built = (file: string): string => readFileSync(path.join(docs, "dist", file), "utf8");

describe("a renamed id", () => {
  test.each([
    ["places/peking/index.html", "/talks/places/beijing/"],
    ["ja/places/peking/index.html", "/talks/ja/places/beijing/"],
    ["ko/places/peking/index.html", "/talks/ko/places/beijing/"],
    ["indicators/deaths/index.html", "/talks/indicators/remains-dead/"],
    ["figures/a-figure/index.html", `/talks/indicators/remains-dead/#${figure.id}`],
    ["embed/indicators/deaths/index.html", "/talks/embed/indicators/remains-dead/"],
    ["ko/embed/indicators/deaths/index.html", "/talks/ko/embed/indicators/remains-dead/"],
  ])("has a page at %s that leads to the record", (file, address) => {
    const page = built(file);
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${address}">`);
    expect(page).toMatch(new RegExp(`<link rel="canonical" href="https?://[^"]*${address}">`));
    expect(page).toContain(`<a href="${address}">`);
  });

  test("gives the record as it is now at its data addresses", () => {
    const { record }: { record: unknown } = JSON.parse(built("v1/records/places/peking.json"));
    expect(record).toEqual(JSON.parse(JSON.stringify(getPlace("beijing"))));
    expect(built("v1/records/places/peking.csv")).toBe(built("v1/records/places/beijing.csv"));
    expect(JSON.parse(built("v1/indicators/deaths.json"))).toMatchObject({
      indicator: JSON.parse(JSON.stringify(getIndicator("remains-dead"))),
    });
    for (const format of ["csv", "metadata.json", "parquet", "xlsx"])
      expect(built(`v1/indicators/deaths.${format}`)).toBe(built(`v1/indicators/remains-dead.${format}`));
  });
});

describe("the files of earlier versions", () => {
  test.each(["0.1.0", "0.2.0"])("of %s stay at their address, written by that version itself", (version) => {
    const read: { about: { version: string }; meetings: unknown } = JSON.parse(
      built(`releases/${version}/dataset.json`),
    );
    expect(read.about.version).toBe(version);
    expect(read.meetings).toEqual(JSON.parse(JSON.stringify(dataset.meetings)));
    for (const file of [
      "about.json",
      "meetings.csv",
      "meetings.parquet",
      "meetings.xlsx",
      "dataset.xlsx",
      "datapackage.json",
      "indicators/remains-dead.csv",
      "indicators/remains-dead.parquet",
      "indicators/remains-dead.xlsx",
    ])
      expect([file, existsSync(path.join(docs, "dist/releases", version, file))]).toEqual([file, true]);
    expect(built(`releases/${version}/indicators/remains-dead.metadata.json`)).toContain(`"version": "${version}"`);
  });

  test("are listed", () => {
    const index: readonly { version: string }[] = JSON.parse(built("releases/index.json"));
    expect(index.map(({ version }) => version)).toEqual(["0.3.0", "0.2.0", "0.1.0"]);
  });

  test("are refused if the tarball of a version is missing", () => {
    const to = path.join(folder, "other");
    expect(() =>
      unpackReleases({
        name: "japan-dprk-talks",
        versions: ["0.1.0", "9.9.9"],
        to,
        tarballs: path.join(folder, "tarballs"),
      }),
    ).toThrow("japan-dprk-talks-9.9.9.tgz");
    expect(readdirSync(to)).toEqual(["0.1.0"]);
  });
});

describe("the changes of a version", () => {
  test("are listed record by record, with ways to the pages of the records", () => {
    const page = built("releases/0.3.0/index.html");
    expect([...page.matchAll(/data-change="([^"]+)"/g)].map(([, change]) => change)).toEqual([
      "meetings/2014-03-03-shenyang",
      "places/beijing",
      `figures/${figure.id}`,
      "indicators/remains-dead",
    ]);
    expect(page).toContain(`<a href="/talks/indicators/remains-dead/#${figure.id}"`);
    expect(page).toContain(`<a href="/talks/meetings/${meeting}/"`);
    expect(page).toMatch(/<del>A hotel<\/del> → <ins>A hotel in Shenyang<\/ins>/);
    expect(page).toMatch(/href="\/talks\/places\/beijing\/"[\s\S]*?← <code>peking<\/code>/);
  });

  test("name a record that is gone without a link, and say of the first version that all was new", () => {
    const page = built("releases/0.2.0/index.html");
    expect(page).toMatch(/data-change="places\/nowhere"[^>]*>\s*<code>nowhere<\/code>/);
    expect(built("releases/0.1.0/index.html")).toContain("everything in it was new");
    expect(built("ja/releases/0.2.0/index.html")).toContain("バージョン 0.2.0");
  });

  test("are on the page of the record, too, with its former id", () => {
    const page = built("places/beijing/index.html");
    const section = page.slice(page.indexOf("History of this record"));
    expect(section).toMatch(/href="\/talks\/releases\/0\.3\.0\/">0\.3\.0<\/a>[\s\S]*?<code>peking<\/code>/);
    expect(section).toMatch(/href="\/talks\/releases\/0\.1\.0\/">0\.1\.0<\/a>[\s\S]*?added/);
  });

  test("of a figure are in its row, which its former id leads to as well", () => {
    const page = built("indicators/remains-dead/index.html");
    const row = /<tr [^>]*data-figure="([^"]+)"[\s\S]*?<\/tr>/.exec(
      page.slice(page.indexOf(`data-figure="${figure.id}"`, page.indexOf("<tbody")) - 200),
    );
    expect(row?.[1]).toBe(figure.id);
    expect(row?.[0]).toMatch(/<span id="a-figure"[^>]*><\/span>/);
    expect(row?.[0]).toMatch(/releases\/0\.3\.0\/[\s\S]*<del>A note<\/del> → <ins>Another note<\/ins>/);
  });
});
