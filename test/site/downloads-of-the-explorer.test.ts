import { unzipSync } from "fflate";
import { dataset, excerpt, findMeetings, snapshot } from "japan-dprk-talks";
import { toCsv, toFiles } from "japan-dprk-talks/formats";
import { describe, expect, it } from "vitest";
import { read } from "xlsx";

import { fileOf, partOf } from "../../docs/site/explore/file-of.ts";

const found = findMeetings(dataset.meetings, { channel: "red-cross", status: "held" });
const ids = found.map(({ id }) => id);
const textOf = async (format: string) => (await fileOf(dataset, { ids, format })).content;

describe("a download of the explorer", () => {
  it("is of the meetings that are shown and of what the record has about them", () => {
    expect(partOf(dataset, { ids })).toEqual(excerpt(dataset, found));
  });
  it("is of what could be known, if that is shown", () => {
    const then = snapshot(dataset, "2002-06-01");
    const known = findMeetings(then.meetings, { channel: "red-cross" });
    const part = partOf(dataset, { ids: known.map(({ id }) => id), knownOn: "2002-06-01" });
    expect(part).toEqual(excerpt(then, known));
    expect(part.meetings.length).toBeGreaterThan(3);
  });
  it("is what the library writes", async () => {
    const part = excerpt(dataset, found);
    expect(await textOf("meetings-csv")).toBe(toCsv({ meetings: part.meetings })["meetings.csv"]);
    for (const format of ["json", "jsonld", "ics", "bibtex", "csl"] as const)
      expect([await textOf(format)]).toEqual(Object.values(toFiles(part, format))); // oxlint-disable-line no-await-in-loop
  });
  it("has a line or feature for each meeting", async () => {
    expect(
      String(await textOf("ndjson"))
        .trim()
        .split("\n"),
    ).toHaveLength(ids.length);
    const { features }: { features: readonly { id: string }[] } = JSON.parse(String(await textOf("geojson")));
    expect(features.map(({ id }) => id)).toEqual(ids);
  });
  it("has all tables where one file cannot hold them", async () => {
    const zipped = async (format: string) => {
      const content = await textOf(format);
      return typeof content === "string" ? [] : Object.keys(unzipSync(content));
    };
    expect(await zipped("csv")).toEqual(Object.keys(toFiles(excerpt(dataset, found), "datapackage")));
    expect(await zipped("parquet")).toContain("meetings.parquet");
    expect(read(await textOf("xlsx")).SheetNames).toContain("meetings");
  });
  it("is refused in a format that there is none of", async () => {
    await expect(fileOf(dataset, { ids, format: "stone" })).rejects.toThrow('There is no format "stone".');
  });
});
