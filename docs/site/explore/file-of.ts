/** A file of exactly the meetings that are shown, in any format of the package. */
import { zipSync, strToU8 } from "fflate";
import type { Dataset, Day } from "japan-dprk-talks";
import { meetingsToGeoJson, toCsv, toFiles, toNdjson } from "japan-dprk-talks/formats";
import { excerpt, findMeetings, snapshot } from "japan-dprk-talks/helpers";

/** What the reader wants a file of. */
export interface Wanted {
  /** The ids of the meetings. */
  readonly ids: readonly string[];
  /** The day whose knowledge is shown. */
  readonly knownOn?: string;
  readonly format: string;
}

/** A file to save. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

const onlyFile = (files: Readonly<Record<string, string>>): string => Object.values(files)[0] ?? "";

/** The meetings and all that the record has about them, as the explorer shows them. */
export function partOf(dataset: Dataset, { ids, knownOn }: Pick<Wanted, "ids" | "knownOn">): Dataset {
  // Cast: the form gives a day of the calendar.
  const then = knownOn === undefined ? dataset : snapshot(dataset, knownOn as Day);
  const wanted = new Set(ids);
  return excerpt(
    then,
    findMeetings(then.meetings).filter(({ id }) => wanted.has(id)),
  );
}

/** A file in a format of the package. Throws for a format that there is none of. */
export async function fileOf(dataset: Dataset, wanted: Wanted): Promise<SavedFile> {
  const part = partOf(dataset, wanted);
  const { meetings, places } = part;
  switch (wanted.format) {
    case "meetings-csv":
      return { name: "meetings.csv", type: "text/csv", content: toCsv({ meetings })["meetings.csv"] ?? "" };
    case "csv": {
      const files = Object.entries(toFiles(part, "datapackage")).map(([name, text]) => [name, strToU8(text)] as const);
      return { name: "meetings-csv.zip", type: "application/zip", content: zipSync(Object.fromEntries(files)) };
    }
    case "xlsx": {
      // These two write files that few readers ask for, with libraries of their own.
      const { toWorkbook } = await import("japan-dprk-talks/formats/workbook");
      const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      return { name: "meetings.xlsx", type, content: await toWorkbook(part) };
    }
    case "parquet": {
      const { toParquet } = await import("japan-dprk-talks/formats/parquet");
      return { name: "meetings-parquet.zip", type: "application/zip", content: zipSync({ ...toParquet(part) }) };
    }
    case "json":
      return { name: "meetings.json", type: "application/json", content: onlyFile(toFiles(part, "json")) };
    case "ndjson":
      return { name: "meetings.ndjson", type: "application/x-ndjson", content: toNdjson(meetings) };
    case "jsonld":
      return { name: "meetings.jsonld", type: "application/ld+json", content: onlyFile(toFiles(part, "jsonld")) };
    case "geojson":
      return {
        name: "meetings.geojson",
        type: "application/geo+json",
        content: JSON.stringify(meetingsToGeoJson(meetings, { places })),
      };
    case "ics":
      return { name: "meetings.ics", type: "text/calendar", content: onlyFile(toFiles(part, "ics")) };
    case "bibtex":
      return { name: "sources.bib", type: "application/x-bibtex", content: onlyFile(toFiles(part, "bibtex")) };
    case "csl":
      return {
        name: "sources.json",
        type: "application/vnd.citationstyles.csl+json",
        content: onlyFile(toFiles(part, "csl")),
      };
    default:
      throw new RangeError(`There is no format "${wanted.format}".`);
  }
}
