/** Checks the data files: every problem at once, with its place. Fast, and also where the files do not compile. */
import { checkData, formatDataProblem } from "./check-data.ts";
import { loadTree, repository, staleFiles } from "./data-tree.ts";
import { generatedFromData } from "./generated.ts";
import { readData } from "./read-data.ts";

const read = readData(loadTree(repository));
const problems = checkData(read);
const stale = staleFiles(repository, generatedFromData(read));
const lines = [
  ...problems.map(formatDataProblem),
  ...stale.map((file) => `${file}: is out of date; \`npm run generate\` writes it`),
];
for (const line of lines) console.error(line);

if (lines.length === 0) console.log(`${read.files.length} files in src/data, no problem.`);
else {
  console.error(`\n${lines.length === 1 ? "1 problem" : `${lines.length} problems`}.`);
  process.exitCode = 1;
}
