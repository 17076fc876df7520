import type { FileFormat } from "japan-dprk-talks/formats";
import { type CollectionName, type Dataset, excerpt } from "japan-dprk-talks/helpers";

import type { Command, Values } from "../command.ts";
import { type Data, dataOptions, noneAtAll } from "../data.ts";
import { fileFailure, usageFailure } from "../failure.ts";
import { filtered, filterRules, filters, isFiltered, nothingFound } from "../filters.ts";
import type { Screen } from "../screen.ts";
import { one, oneOf } from "../values.ts";
import { counted } from "../words.ts";
import { type Files, writeFiles } from "../write-files.ts";

/** The formats that are not text. */
const binaryFormats = ["xlsx", "parquet"] as const;
type BinaryFormat = (typeof binaryFormats)[number];

/** All formats. The list of the library would load the code of every format for the help. */
const formats = [
  "csv",
  "datapackage",
  "json",
  "ndjson",
  "jsonld",
  "geojson",
  "csl",
  "bibtex",
  "ics",
  ...binaryFormats,
] as const satisfies readonly (FileFormat | BinaryFormat)[];

export const exportFiles: Command = {
  name: "export",
  summary: "write the dataset, or the part about some meetings, in other formats",
  options: {
    format: {
      value: "format",
      text: `${formats.slice(0, -1).join(", ")} or ${formats.at(-1)}`,
      words: formats,
    },
    out: { value: "folder", text: "the folder to write to; without it, a single file is printed", isPath: true },
    file: { value: "name", text: "only this one of the format's files, such as meetings.csv" },
    ...filters,
    ...dataOptions,
  },
  details: `With filters, exports the meetings that match and what belongs to them: events, figures, delegates, places, sources, and the disagreements and open questions about them. References to records outside that part are removed. Existing files are replaced only after all new files have been written completely. ${filterRules}`,
  examples: [
    "japan-dprk-talks export --format datapackage --out talks",
    "japan-dprk-talks export --format csv --file meetings.csv --series red-cross-talks",
    "japan-dprk-talks export --format ics --channel summit > summits.ics",
    "japan-dprk-talks export --format xlsx > talks.xlsx",
  ],
  async run(_operands, values, { data }) {
    const word = one(values, "format");
    if (word === undefined) throw usageFailure(`Choose a --format: ${formats.join(", ")}.`);
    const format = oneOf("format", word, formats);
    const folder = one(values, "out");
    if (isBinary(format) && folder === undefined && values["json"] !== undefined)
      throw usageFailure(`--json prints text, and ${format} files are not text: give a folder with --out.`);
    const part = partOf(values, data);
    if (part === undefined) return { json: [], text: () => [], nothing: nothingFound(values, data, "meetings") };
    const sole = soleCollections[format];
    if (sole !== undefined && part[sole].length === 0)
      return { json: [], text: () => [], nothing: noneAtAll(data, sole) };
    const files = await writtenAs(format, part);
    const name = one(values, "file");
    const wanted = name === undefined ? files : { [oneOf("file", name, Object.keys(files))]: files[name] ?? "" };

    if (folder === undefined) return { json: wanted, text: (screen) => onlyOne(format, wanted, screen) };
    const written = writeFiles(folder, wanted);
    return { json: written, text: () => [`${counted(written.length, "file")} written to ${folder}.`] };
  },
};

/** The formats that hold the records of one collection only: without those, there is nothing to write. */
const soleCollections: { readonly [F in FileFormat | BinaryFormat]?: CollectionName } = {
  csl: "sources",
  bibtex: "sources",
  ics: "meetings",
};

/** The dataset, or the part about the meetings that match the filters; undefined if none does. */
function partOf(values: Values, data: Data): Dataset | undefined {
  if (!isFiltered(values)) return data.dataset;
  const meetings = filtered(values, data);
  return meetings.length === 0 ? undefined : excerpt(data.dataset, meetings);
}

const isBinary = (format: FileFormat | BinaryFormat): format is BinaryFormat =>
  binaryFormats.some((binary) => binary === format);

/** The files of a format; a failure if these records cannot be written in it, such as a calendar without a date stamp. */
async function writtenAs(format: FileFormat | BinaryFormat, records: Dataset): Promise<Files> {
  try {
    return await filesIn(format, records);
  } catch (error) {
    if (error instanceof RangeError) throw fileFailure(`Nothing was written as ${format}: ${error.message}`);
    throw error;
  }
}

/** The files of a format. Each binary format is an entry of its own, which is loaded only for that format. */
async function filesIn(format: FileFormat | BinaryFormat, records: Dataset): Promise<Files> {
  switch (format) {
    case "xlsx": {
      const { toWorkbook } = await import("japan-dprk-talks/formats/workbook");
      return { "dataset.xlsx": await toWorkbook(records) };
    }
    case "parquet": {
      const { toParquet } = await import("japan-dprk-talks/formats/parquet");
      return toParquet(records);
    }
    default: {
      const { toFiles } = await import("japan-dprk-talks/formats");
      return toFiles(records, format);
    }
  }
}

/** The contents of the only file; an error if the format has several and none was chosen, or a terminal cannot show it. */
function onlyOne(format: string, files: Files, { isTerminal }: Screen): string | Uint8Array {
  const [[name, content] = ["", ""], ...more] = Object.entries(files);
  if (more.length > 0) {
    throw usageFailure(
      `${format} has ${more.length + 1} files: give a folder with --out, or choose one file with --file, such as ${more[0]?.[0]}.`,
    );
  }
  if (isTerminal && typeof content !== "string") {
    throw usageFailure(
      `${name} is not text, and a terminal cannot show it: give a folder with --out, or write to a file with "> ${name}".`,
    );
  }
  return content;
}
