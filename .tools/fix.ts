/** Puts each record into its file, in order and formatted, and writes what is generated from the data files. */
import { formatDataProblem } from "./check-data.ts";
import { type Outcome, report } from "./command.ts";
import { loadTree, removeFiles, repository, writeTexts } from "./data-tree.ts";
import { fixData } from "./fix-data.ts";
import { formatted } from "./format.ts";
import { generatedFromData, generatedFromDataset } from "./generated.ts";
import { readData } from "./read-data.ts";
import { loadLedger } from "./readings.ts";

export async function fix(root: string): Promise<Outcome> {
  const tree = loadTree(root);
  const fixed = fixData(tree);
  if ("problems" in fixed) {
    const advice = "Nothing was changed: correct this first, then run `npm run fix` again.";
    return { lines: [...fixed.problems.map(formatDataProblem), "", advice], isFailure: true };
  }

  const texts = await Promise.all(
    [...fixed.tree].map(async ([file, text]) => [`src/data/${file}`, await formatted(file, text)] as const),
  );
  const removed = [...tree.keys()].filter((file) => !fixed.tree.has(file)).map((file) => `src/data/${file}`);
  const read = readData(fixed.tree);
  const written = writeTexts(root, {
    ...Object.fromEntries(texts),
    ...generatedFromData(read),
    ...generatedFromDataset(read, loadLedger(root)),
  });
  removeFiles(root, removed);
  const lines = [
    ...written.map((file) => `Wrote ${file}.`),
    ...removed.map((file) => `Removed ${file}: its records are in other files now.`),
  ];
  return { lines: lines.length > 0 ? lines : ["Nothing to fix."], isFailure: false };
}

if (import.meta.main) report(await fix(repository));
