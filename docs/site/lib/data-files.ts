/** The files under `/v1/`: the dataset, its collections, indicators, charts and records. */
import { chartFiles } from "./chart-files.ts";
import { otherFiles, recordFiles } from "./dataset-files.ts";
import { formerFiles } from "./former-ids.ts";
import { library } from "./library.ts";
import { currentFiles } from "./releases.ts";
import { once, type Write } from "./writes.ts";

/** Every file of the newest version, by its path below `/v1/`. */
export const dataFiles = once((): ReadonlyMap<string, Write> => {
  const files = new Map([...currentFiles(), ...otherFiles(library), ...chartFiles(), ...recordFiles(library)]);
  return new Map([...files, ...formerFiles(files)]);
});
