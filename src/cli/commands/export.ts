import { dataset, excerpt } from "japan-dprk-talks";

import type { Command } from "../command.ts";
import { usageFailure } from "../failure.ts";
import { filtered, filterRules, filters, isFiltered } from "../filters.ts";
import { one, oneOf } from "../values.ts";
import { version } from "../version.ts";
import { counted } from "../words.ts";
import { writeFiles } from "../write-files.ts";

export const exportFiles: Command = {
  name: "export",
  summary: "write the dataset, or the part about some meetings, in other formats",
  options: {
    format: { value: "format", text: "csv, datapackage, ndjson, jsonld, geojson, csl, bibtex or ics" },
    out: { value: "folder", text: "the folder to write to; without it, a single file is printed" },
    file: { value: "name", text: "only this one of the format's files, such as meetings.csv" },
    ...filters,
  },
  details: `With filters, exports the meetings that match and what belongs to them: events, figures, delegates, places, sources, and the disagreements and open questions about them. References to records outside that part are removed. Existing files are replaced only after all new files have been written completely. ${filterRules}`,
  examples: [
    "japan-dprk-talks export --format datapackage --out talks",
    "japan-dprk-talks export --format csv --file meetings.csv --series red-cross-talks",
    "japan-dprk-talks export --format ics --channel summit > summits.ics",
  ],
  async run(_operands, values) {
    const { aboutThisDataset, fileFormats, toFiles } = await import("japan-dprk-talks/formats");
    const word = one(values, "format");
    if (word === undefined) throw usageFailure(`Choose a --format: ${fileFormats.join(", ")}.`);
    const format = oneOf("format", word, fileFormats);
    const meetings = filtered(values);
    if (meetings.length === 0) return { json: [], text: () => [], nothing: "No meeting matches." };

    const about = { ...aboutThisDataset, version: version() };
    const files = toFiles(format, isFiltered(values) ? excerpt(dataset, meetings) : dataset, about);
    const name = one(values, "file");
    const wanted = name === undefined ? files : { [oneOf("file", name, Object.keys(files))]: files[name] ?? "" };

    const folder = one(values, "out");
    if (folder === undefined) return { json: wanted, text: () => onlyOne(format, wanted) };
    const written = writeFiles(folder, wanted);
    return { json: written, text: () => [`${counted(written.length, "file")} written to ${folder}.`] };
  },
};

/** The contents of the only file; an error if the format has several and none was chosen. */
function onlyOne(format: string, files: Readonly<Record<string, string>>): string {
  const [[, text = ""] = [], ...more] = Object.entries(files);
  if (more.length === 0) return text;
  throw usageFailure(
    `${format} has ${more.length + 1} files: give a folder with --out, or choose one file with --file, such as ${more[0]?.[0]}.`,
  );
}
