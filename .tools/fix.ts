/** Puts each record into its file, in order and formatted, and writes what is generated from the data files. */
import { formatDataProblem } from "./check-data.ts";
import { loadTree, removeFiles, repository, writeTexts } from "./data-tree.ts";
import { fixData } from "./fix-data.ts";
import { formatted } from "./format.ts";
import { generatedFromData } from "./generated.ts";
import { readData } from "./read-data.ts";

const tree = loadTree(repository);
const fixed = fixData(tree);

if ("problems" in fixed) {
  for (const problem of fixed.problems) console.error(formatDataProblem(problem));
  console.error("\nNothing was changed: correct this first, then run `npm run fix` again.");
  process.exitCode = 1;
} else {
  const texts = await Promise.all(
    [...fixed.tree].map(async ([file, text]) => [`src/data/${file}`, await formatted(file, text)] as const),
  );
  const generated = generatedFromData(readData(fixed.tree));
  const removed = [...tree.keys()].filter((file) => !fixed.tree.has(file)).map((file) => `src/data/${file}`);
  const written = writeTexts(repository, { ...Object.fromEntries(texts), ...generated });
  removeFiles(repository, removed);
  for (const file of written) console.log(`Wrote ${file}.`);
  for (const file of removed) console.log(`Removed ${file}: its records are in other files now.`);
  if (written.length + removed.length === 0) console.log("Nothing to fix.");
}
