import type { Command } from "../command.ts";
import { exitCodes } from "../failure.ts";
import { readDataset } from "../read-dataset.ts";
import { formatLocation, type Location } from "../read-json.ts";
import { counted } from "../words.ts";

export const validate: Command = {
  name: "validate",
  summary: "a record of your own against the schemas: every problem at once, with its line",
  operands: { words: "<file or folder>", min: 1, max: 1 },
  options: {},
  details:
    "A JSON file with an object that holds the eleven collections, or a folder with a file for each of them (meetings.json or meetings.ndjson, …), is checked as a whole. One such file by itself is checked record by record, without the references to other records.",
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
          : [`${where} has no problem.`]),
        ...("only" in read
          ? ["References to other records were not checked: give the whole record for that, in one file or one folder."]
          : []),
      ],
      exitCode: located.length > 0 ? exitCodes.nothing : exitCodes.done,
    };
  },
};

/** In the order in which a person comes across them in a file, and one file after the other. */
function inOrder<L extends Location>(locations: readonly L[]): readonly L[] {
  const files = [...new Set(locations.map(({ file }) => file))];
  const before = (a: L, b: L): number => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
  return files.flatMap((file) => locations.filter((one) => one.file === file).toSorted(before));
}
