// A consumer as the README shows it: prints what the tests compare.
import * as library from "japan-dprk-talks";
import data from "japan-dprk-talks/data/meetings.json" with { type: "json" };
import { meetings } from "japan-dprk-talks/meetings";
import { checkDataset } from "japan-dprk-talks/schema";

const { dataset, gapBetweenTalks, getMeeting } = library;
console.log(
  JSON.stringify({
    days: gapBetweenTalks(getMeeting("2002-08-18-pyongyang"), getMeeting("2012-08-09-beijing")).days,
    sameObject: library.meetings === meetings && dataset.meetings === meetings,
    sameAsFile: JSON.stringify(meetings) === JSON.stringify(data),
    problems: checkDataset(dataset).length,
  }),
);
