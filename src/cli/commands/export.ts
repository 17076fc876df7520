import { dataset, excerpt } from "japan-dprk-talks";

import type { Command } from "../command.ts";
import { usageFailure } from "../failure.ts";
import { filtered, filters, isFiltered } from "../filters.ts";
import { one, oneOf } from "../values.ts";
import { version } from "../version.ts";
import { counted } from "../words.ts";
import { writeFiles } from "../write-files.ts";

export const exportFiles: Command = {
  name: "export",
  summary: "the record, or the part of it about some meetings, in the formats of other programs",
  options: {
    format: { value: "format", text: "csv, datapackage, ndjson, jsonld, geojson, csl, bibtex or ics" },
    out: { value: "folder", text: "write the files there; else the one file is printed" },
    file: { value: "name", text: "only this one of the format's files, such as meetings.csv" },
    ...filters,
  },
  details:
    "With filters the part of the record about those meetings: their events, figures, delegates, places, sources, and the disagreements about them. A reference to a record outside is taken out. The files appear when all of them are written whole, and take the place of older ones.",
  examples: [
    "japan-dprk-talks export --format datapackage --out talks",
    "japan-dprk-talks export --format csv --file meetings.csv --series red-cross-talks",
    "japan-dprk-talks export --format ics --channel summit > summits.ics",
  ],
  async run(_operands, values) {
    const { aboutThisDataset, fileFormats, toFiles } = await import("japan-dprk-talks/formats");
    const word = one(values, "format");
    if (word === undefined) throw usageFailure(`Say in which --format: ${fileFormats.join(", ")}.`);
    const format = oneOf("format", word, fileFormats);
    const meetings = filtered(values);
    if (meetings.length === 0) return { json: [], text: () => [], nothing: "No meeting fits." };

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

/** The text of a format that is one file; of several one has to be chosen. */
function onlyOne(format: string, files: Readonly<Record<string, string>>): string {
  const [[, text = ""] = [], ...more] = Object.entries(files);
  if (more.length === 0) return text;
  throw usageFailure(
    `${format} is ${more.length + 1} files: say to which folder with --out, or which one with --file, such as ${more[0]?.[0]}.`,
  );
}
