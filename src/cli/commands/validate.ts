import type { Command } from "../command.ts";
import { exitCodes } from "../failure.ts";
import { readDataset } from "../read-dataset.ts";
import { formatLocation, type Location } from "../read-json.ts";
import { counted } from "../words.ts";

export const validate: Command = {
  name: "validate",
  summary: "check your own dataset against the schemas, and list every problem with its line",
  operands: { words: "<file or folder>", min: 1, max: 1 },
  options: {},
  details:
    "Checks a whole dataset: a JSON file with an object that has the eleven collections by name, or a folder with one file per collection (meetings.json or meetings.ndjson, …). A single collection file is checked record by record, without its references to other records.",
  examples: ["japan-dprk-talks validate my-dataset.json", "japan-dprk-talks validate meetings.ndjson"],
  async run([where = ""]) {
    const { checkCollection, checkDataset, formatProblem } = await import("japan-dprk-talks/schema");
    const read = readDataset(where);
    const problems = "only" in read ? checkCollection(read.only, read.records) : checkDataset(read.value);
    const located = inOrder(problems.map((problem) => ({ ...read.whereIs(problem.at), ...problem })));
    return {
      json: located,
      text: ({ bold }) => [
        ...located.map((problem) => `${bold(formatLocation(problem))}: ${formatProblem(problem)}`),
        ...(located.length > 0
          ? ["", `${counted(located.length, "problem")} in ${where}.`]
          : [`No problems in ${where}.`]),
        ...("only" in read
          ? ["References to other records were not checked: that needs the whole dataset, in one file or one folder."]
          : []),
      ],
      exitCode: located.length > 0 ? exitCodes.nothing : exitCodes.done,
    };
  },
};

/** Sorts problems as a reader meets them: file by file, from top to bottom. */
function inOrder<L extends Location>(locations: readonly L[]): readonly L[] {
  const files = [...new Set(locations.map(({ file }) => file))];
  const before = (a: L, b: L): number => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
  return files.flatMap((file) => locations.filter((one) => one.file === file).toSorted(before));
}
