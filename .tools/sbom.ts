/**
 * Writes sbom.cdx.json, the bill of materials of the package in CycloneDX: `npm run sbom`. The same lock file always leads to
 * the same bytes. The program that reads the lock file is installed in a folder of its own.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";

import { type BillOfMaterials, shippedOnly } from "./bill-of-materials.ts";
import { bundledPackages } from "./bundled-packages.ts";
import { repository } from "./data-tree.ts";

const folder = path.join(import.meta.dirname, "sbom");
const program = path.join(folder, "node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js");

execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder, stdio: "inherit" });
const text = execFileSync(
  process.execPath,
  [
    program,
    "--package-lock-only",
    "--flatten-components",
    "--output-reproducible",
    "--mc-type",
    "library",
    "--output-file",
    "-",
  ],
  { cwd: repository, encoding: "utf8", maxBuffer: 2 ** 26 },
);
const everything: BillOfMaterials = JSON.parse(text);
const builtIn = await bundledPackages();
const bom = shippedOnly(
  everything,
  builtIn.map(({ name, version }) => `${name}@${version}`),
);
writeFileSync(path.join(repository, "sbom.cdx.json"), `${JSON.stringify(bom, null, 2)}\n`);
console.log(`Wrote sbom.cdx.json: ${bom.components.length} components, ${builtIn.length} of them built in.`);
