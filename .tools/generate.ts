/** Writes what is generated: from the data files, from the schemas, from the model. `--check` only compares. */
import { loadTree, repository, staleFiles, writeTexts } from "./data-tree.ts";
import { generatedFromData, generatedFromModel } from "./generated.ts";
import { readData } from "./read-data.ts";

const texts = { ...generatedFromData(readData(loadTree(repository))), ...generatedFromModel() };

if (process.argv.includes("--check")) {
  for (const file of staleFiles(repository, texts)) {
    console.error(`${file} is out of date: run \`npm run generate\`.`);
    process.exitCode = 1;
  }
} else {
  for (const file of writeTexts(repository, texts)) console.log(`Wrote ${file}.`);
}
