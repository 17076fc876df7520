/** Writes what is generated: from the data files, the ledger, the schemas and the model. `--check` only compares. */
import { type Outcome, report, unreadable } from "./command.ts";
import { loadTree, repository, staleFiles, writeTexts } from "./data-tree.ts";
import { generatedFromData, generatedFromDataset, generatedFromModel } from "./generated.ts";
import { readData } from "./read-data.ts";
import { loadLedger } from "./readings.ts";

export function generate(root: string, isCheck: boolean): Outcome {
  const read = readData(loadTree(root));
  if (read.faults.length > 0) return unreadable(read.faults);
  const texts = {
    ...generatedFromData(read),
    ...generatedFromModel(),
    ...generatedFromDataset(read, loadLedger(root)),
  };
  if (isCheck) {
    const stale = staleFiles(root, texts);
    return {
      lines: stale.map((file) => `${file} is out of date: run \`npm run generate\`.`),
      isFailure: stale.length > 0,
    };
  }
  return { lines: writeTexts(root, texts).map((file) => `Wrote ${file}.`), isFailure: false };
}

if (import.meta.main) report(generate(repository, process.argv.includes("--check")));
