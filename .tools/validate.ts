/** Checks the data files: every problem at once, with its place. Fast, and also where the files do not compile. */
import { checkData, formatDataProblem } from "./check-data.ts";
import { type Outcome, report } from "./command.ts";
import { loadTree, repository, staleFiles } from "./data-tree.ts";
import { generatedFromData } from "./generated.ts";
import { readData } from "./read-data.ts";

export function validate(root: string): Outcome {
  const read = readData(loadTree(root));
  // What cannot be read cannot be compared.
  const stale = read.faults.length > 0 ? [] : staleFiles(root, generatedFromData(read));
  const lines = [
    ...checkData(read).map(formatDataProblem),
    ...stale.map((file) => `${file}: is out of date; \`npm run generate\` writes it`),
  ];
  return lines.length === 0
    ? { lines: [`${read.files.length} files in src/data, no problem.`], isFailure: false }
    : { lines: [...lines, "", lines.length === 1 ? "1 problem." : `${lines.length} problems.`], isFailure: true };
}

if (import.meta.main) report(validate(repository));
