import { toCsv, toDataPackage } from "../../src/formats/index.ts";
import { dataset, diffDatasets, excerpt, findMeetings, search, snapshot, timeSeriesOf } from "../../src/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { checkDataset } from "../../src/schema/index.ts";
import { enlarged, sizeOf } from "./enlarged.ts";
import { type Effort, timesOf } from "./measure.ts";
import { count, milliseconds, type Section } from "./section.ts";

/** Calls over a whole dataset. */
export function datasetCalls(whole: Dataset): Readonly<Record<string, () => unknown>> {
  const talks = findMeetings(whole.meetings, { series: "red-cross-talks" });
  // As two versions are: records that are the same object are not compared.
  const same = structuredClone(whole);
  const some = { ...whole, meetings: whole.meetings.map((meeting) => ({ ...meeting, venue: "elsewhere" })) };
  const [indicator] = whole.indicators;
  if (indicator === undefined) throw new Error("The dataset has no indicators.");
  return {
    checkDataset: () => checkDataset(whole),
    search: () => search(whole, "visits to graves"),
    timeSeriesOf: () => timeSeriesOf(whole.figures, indicator),
    "snapshot, 2014-03-04": () => snapshot(whole, "2014-03-04"),
    "snapshot, everything": () => snapshot(whole, "2099-12-31"),
    "excerpt, a series": () => excerpt(whole, talks),
    "excerpt, everything": () => excerpt(whole, whole.meetings),
    "diffDatasets, equal": () => diffDatasets(whole, same),
    "diffDatasets, one field of each meeting": () => diffDatasets(whole, some),
    toCsv: () => toCsv(whole),
    toDataPackage: () => toDataPackage(whole),
  };
}

/** Measures the helpers over the record, and over many copies of it. */
export async function datasetsSection(factor: number, effort: Effort = { rounds: 1, iterations: 2 }): Promise<Section> {
  const large = enlarged(dataset, factor);
  const small = await timesOf(datasetCalls(dataset));
  const after = new Map((await timesOf(datasetCalls(large), effort)).map((timing) => [timing.name, timing]));
  return {
    title: `The record, and ${factor} times the record`,
    about: `The whole dataset has ${count(sizeOf(dataset))} records; ${factor} copies of it, each with ids of its own, have ${count(sizeOf(large))}. Growth is the time over ${factor} times the time for one: 1 is linear; more is mostly memory that no longer fits into the caches of the processor.`,
    columns: ["helper", "ms", "spread", `ms at ${factor} ×`, "spread", "growth"],
    rows: small.map(({ name, median, spread }) => {
      const { median: later = 0, spread: laterSpread = 0 } = after.get(name) ?? {};
      return [
        `\`${name.replace(/,.*/, "")}\`${name.replace(/^[^,]*/, "")}`,
        milliseconds(median),
        `± ${milliseconds(spread)}`,
        milliseconds(later),
        `± ${milliseconds(laterSpread)}`,
        (later / median / factor).toFixed(1),
      ];
    }),
    losses: [],
  };
}
