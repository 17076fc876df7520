/** What the helpers over whole datasets cost: `node test/bench/datasets.ts [times]`. */
import { dataset, diffDatasets, excerpt, findMeetings, snapshot } from "../../src/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { enlarged, sizeOf } from "./enlarged.ts";
import { report, timesOf } from "./time.ts";

/** The calls that are measured, over one dataset. */
export function datasetCalls(whole: Dataset): Readonly<Record<string, () => unknown>> {
  const talks = findMeetings(whole.meetings, { series: "red-cross-talks" });
  const some = { ...whole, meetings: whole.meetings.map((meeting) => ({ ...meeting, venue: "elsewhere" })) };
  return {
    "snapshot, 2014-03-04": () => snapshot(whole, "2014-03-04"),
    "snapshot, everything": () => snapshot(whole, "2099-12-31"),
    "excerpt, a series": () => excerpt(whole, talks),
    "excerpt, everything": () => excerpt(whole, whole.meetings),
    "diff, equal": () => diffDatasets(whole, whole),
    "diff, one field of each meeting": () => diffDatasets(whole, some),
  };
}

if (import.meta.main) {
  const times = Number(process.argv[2] ?? 50);
  const [small, large] = [1, times].map((factor) => enlarged(dataset, factor));
  if (small !== undefined && large !== undefined) {
    process.stdout.write(`${sizeOf(small)} and ${sizeOf(large)} records\n`);
    report(timesOf(datasetCalls(small)), timesOf(datasetCalls(large)), sizeOf(large) / sizeOf(small));
  }
}
