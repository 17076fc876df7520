const library = require("japan-dprk-talks");
const { toCsv } = require("japan-dprk-talks/formats");
const { toParquet } = require("japan-dprk-talks/formats/parquet");
const { toWorkbook } = require("japan-dprk-talks/formats/workbook");
const { meetings } = require("japan-dprk-talks/meetings");
const aboutFile = require("japan-dprk-talks/data/about.json");
const data = require("japan-dprk-talks/data/meetings.json");
const { checkDataset } = require("japan-dprk-talks/schema");

const { dataset, gapBetweenTalks, getMeeting } = library;
const isFrozen = (value) =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

const start = (bytes, length) => String.fromCharCode(...bytes.slice(0, length));
const { about, places } = dataset;

void toWorkbook({ about, places }).then((workbook) =>
  console.log(
    JSON.stringify({
      days: gapBetweenTalks(getMeeting("2002-08-18-pyongyang"), getMeeting("2012-08-09-beijing")).days,
      sameObject: library.meetings === meetings && dataset.meetings === meetings,
      sameAsFile: JSON.stringify([about, meetings]) === JSON.stringify([aboutFile, data]),
      frozen: isFrozen(dataset),
      tables: Object.keys(toCsv({ places })),
      problems: checkDataset(dataset).length,
      parquet: start(toParquet({ about, places })["places.parquet"], 4),
      workbook: start(workbook, 2),
    }),
  ),
);
