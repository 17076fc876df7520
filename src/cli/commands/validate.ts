import { checkClaim, type Dataset } from "japan-dprk-talks/helpers";

import type { Command } from "../command.ts";
import { exitCodes, fileFailure, isFailure } from "../failure.ts";
import { collectionInLines, hasRecords, readDataset, shownName } from "../read-dataset.ts";
import type { LocatedProblem } from "../valid-dataset.ts";
import { counted } from "../words.ts";

export const validate: Command = {
  name: "validate",
  summary: "check your own datasets against the schemas, and list every problem with its line",
  operands: { words: "<file or folder> …", min: 1, max: Infinity, arePaths: true },
  options: {},
  details:
    "Checks whole datasets: a JSON file with an object that has about, vocabularies and the eleven collections by name, a folder with such a file named dataset.json, or a folder with about.json, vocabularies.json and one file per collection (meetings.json or meetings.ndjson, …); - reads standard input. A dataset without other problems also has the verdict of each claim worked out again. A single one of these files is checked by itself, a collection without its references to other records. The files of a data package (a folder with datapackage.json) are compared with the sizes and digests that it states; what is in its tables is not checked. If a file cannot be read, the others are checked all the same.",
  examples: [
    "japan-dprk-talks validate my-dataset.json",
    "japan-dprk-talks validate meetings.ndjson places.ndjson",
    "japan-dprk-talks validate talks/datapackage.json",
    "cat my-dataset.json | japan-dprk-talks validate -",
  ],
  async run(operands) {
    // Loaded only here, because they load the schemas and Node's cryptography.
    const { located, problemLine, datasetProblems, problemsInLines } = await import("../valid-dataset.ts");
    const { descriptorOf, packageProblems } = await import("../data-package.ts");
    const unread: string[] = [];
    const checks = operands.flatMap((where) => {
      const descriptor = descriptorOf(where);
      const isDataset = descriptor === undefined || hasRecords(where);
      return [
        ...(descriptor === undefined ? [] : attempted(() => packageCheck(where, descriptor, isDataset))),
        ...(isDataset ? attempted(() => datasetCheck(where)) : []),
      ];
    });
    if (checks.length === 0) throw fileFailure(unread.join("\n"));

    /** A check, or none if a file cannot be read: the other files are checked all the same. */
    function attempted(check: () => Check): readonly Check[] {
      try {
        return [check()];
      } catch (error) {
        if (!isFailure(error)) throw error;
        unread.push(error.message);
        return [];
      }
    }

    function packageCheck(where: string, descriptor: string, isDataset: boolean): Check {
      const { problems, files } = packageProblems(descriptor);
      const compared = `Compared ${counted(files, "file")} with the sizes and digests in datapackage.json.`;
      // The folder as a whole is another check if a dataset is in it.
      if (isDataset) return { where: descriptor, problems, note: compared };
      return { where, problems, note: `${compared} What is in the tables was not checked.` };
    }

    function datasetCheck(where: string): Check {
      const only = collectionInLines(where);
      if (only !== undefined) return { where, problems: problemsInLines(where, only), note: alone };
      const read = readDataset(where);
      const problems = datasetProblems(read);
      if (problems.length > 0 || "only" in read)
        return { where, problems, note: "records" in read ? alone : undefined };
      // Cast: it has no problem, so it is a dataset.
      return { where, problems: located(read, verdictProblems(read.value as Dataset)), note: undefined };
    }
    const all = checks.flatMap(({ problems }) => problems);
    return {
      json: all,
      text: ({ bold }) =>
        checks.flatMap(({ where, problems, note }, index) => [
          ...(index === 0 ? [] : [""]),
          ...problems.map((problem: LocatedProblem) => problemLine(problem, bold)),
          ...(problems.length > 0
            ? ["", `${counted(problems.length, "problem")} in ${shownName(where)}.`]
            : [`No problems in ${shownName(where)}.`]),
          ...(note === undefined ? [] : [note]),
        ]),
      ...(unread.length > 0 && { unread: unread.join("\n") }),
      exitCode: all.length > 0 ? exitCodes.nothing : exitCodes.done,
    };
  },
};

/** What was found in one operand, and what its reader has to know about the check. */
interface Check {
  readonly where: string;
  readonly problems: readonly LocatedProblem[];
  readonly note: string | undefined;
}

const alone = "References to other records were not checked: that needs the whole dataset, in one file or one folder.";

/** The claims whose verdict is not the one that the dataset leads to, or that cannot be checked. */
function verdictProblems(dataset: Dataset) {
  return dataset.claims.flatMap((claim, index) => {
    const message = verdictProblem(dataset, claim);
    if (message === undefined) return [];
    return [{ record: `claims "${claim.id}"`, path: "verdict", message, at: ["claims", index, "verdict"] }];
  });
}

function verdictProblem(dataset: Dataset, claim: Dataset["claims"][number]): string | undefined {
  try {
    const { verdict, finding } = checkClaim(dataset, claim);
    return verdict === claim.verdict ? undefined : `expected "${verdict}", found "${claim.verdict}": ${finding}`;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}
