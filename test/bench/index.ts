/**
 * `npm run bench`: the helpers beside what a user would take instead. With `-- --install` it first installs the other libraries
 * into this folder; only then does it write docs/benchmarks.md. It measures the built package, too: build it first.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { argv } from "node:process";

import { costSection, experimentsSection } from "./cost.ts";
import { datasetsSection } from "./datasets.ts";
import { gapsSection } from "./gaps.ts";
import { importsSection } from "./imports.ts";
import { millionSection } from "./million.ts";
import { areOthersInstalled, othersFolder, versionOf } from "./others.ts";
import { inMarkdown, type Section } from "./section.ts";
import { namesSection, talksSection } from "./talks.ts";
import { validationSection } from "./validation.ts";

if (argv.includes("--install")) execFileSync("npm", ["ci"], { cwd: othersFolder, stdio: "inherit" });

/** In the order of the page. */
const sections: readonly (() => Section | Promise<Section>)[] = [
  gapsSection,
  talksSection,
  millionSection,
  namesSection,
  () => datasetsSection(50),
  validationSection,
  importsSection,
  costSection,
  () => experimentsSection,
];

const [processor] = cpus();
const machine = `${availableParallelism()} cores of ${processor?.model ?? "an unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.version}, tinybench ${versionOf("tinybench")}`;
const head = `# Benchmarks

Measured on ${new Date().toISOString().slice(0, 10)} on ${machine}. Times are processor time, all threads together, because the
machine did other work as well; compare the ratios rather than the times. Each is a median, and the spread is the median distance from it.

\`npm run build && npm run bench -- --install\` measures all this again and writes this page. \`npm run growth\` checks, as part of the
tests of each change, that ten times the input takes no more than linear time; times are never checked.
`;

const parts = [head];
for (const section of sections) {
  // One after another, or each would measure the others.
  // oxlint-disable-next-line no-await-in-loop
  const part = inMarkdown(await section());
  process.stdout.write(`${part}\n`);
  parts.push(part);
}
if (areOthersInstalled())
  writeFileSync(new URL("../../docs/benchmarks.md", import.meta.url), `${parts.join("\n").trimEnd()}\n`);
else process.stdout.write("Only this library was measured. npm run bench -- --install adds the others.\n");
