// A consumer as the README shows it: prints what the tests compare.
import * as library from "japan-dprk-talks";
import aboutFile from "japan-dprk-talks/data/about.json" with { type: "json" };
import data from "japan-dprk-talks/data/meetings.json" with { type: "json" };
import { toCsv } from "japan-dprk-talks/formats";
import { toParquet } from "japan-dprk-talks/formats/parquet";
import { toWorkbook } from "japan-dprk-talks/formats/workbook";
import { meetings } from "japan-dprk-talks/meetings";
import { checkDataset } from "japan-dprk-talks/schema";

const { dataset, gapBetweenTalks, getMeeting } = library;
const isFrozen = (value) =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

const start = (bytes, length) => String.fromCharCode(...bytes.slice(0, length));
const { about, places } = dataset;

console.log(
  JSON.stringify({
    days: gapBetweenTalks(getMeeting("2002-08-18-pyongyang"), getMeeting("2012-08-09-beijing")).days,
    sameObject: library.meetings === meetings && dataset.meetings === meetings,
    sameAsFile: JSON.stringify([about, meetings]) === JSON.stringify([aboutFile, data]),
    frozen: isFrozen(dataset),
    tables: Object.keys(toCsv({ places })),
    problems: checkDataset(dataset).length,
    parquet: start(toParquet({ about, places })["places.parquet"], 4),
    workbook: start(await toWorkbook({ about, places }), 2),
  }),
);
