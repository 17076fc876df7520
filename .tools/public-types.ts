/**
 * Writes the public types of the built package to test/package/public-types.md, where a change of them is reviewed.
 * Needs `npm run build`. `--check` only compares.
 */
import { type Outcome, report } from "./command.ts";
import { repository, staleFiles, writeTexts } from "./data-tree.ts";
import { apiReport } from "./release/api-report.ts";

/** The file with the public types. */
export const publicTypesFile = "test/package/public-types.md";

export function publicTypes(root: string, isCheck: boolean): Outcome {
  const texts = { [publicTypesFile]: apiReport(root) };
  if (!isCheck) return { lines: writeTexts(root, texts).map((file) => `Wrote ${file}.`), isFailure: false };
  const isStale = staleFiles(root, texts).length > 0;
  const line = `The public types differ from ${publicTypesFile}: run \`npm run types\`, and review the difference.`;
  return { lines: isStale ? [line] : [], isFailure: isStale };
}

if (import.meta.main) report(publicTypes(repository, process.argv.includes("--check")));
