/**
 * `npm run bench`: the helpers beside hand-written loops that do no more than they have to, and the helpers over a dataset of
 * fifty times the records. The times are those of this machine at this moment: compare the ratios.
 */
import { availableParallelism, cpus } from "node:os";

import { dataset } from "../../src/data/dataset.ts";
import { datasetCalls } from "./datasets.ts";
import { enlarged, sizeOf } from "./enlarged.ts";
import { measureNames, measureTalks } from "./talks.ts";
import { report, timesOf } from "./time.ts";

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const [processor] = cpus();
print(`Node ${process.version}, ${availableParallelism()} × ${processor?.model ?? "unknown processor"}\n`);

for (const { name, size, helper, floor, limit } of measureTalks())
  print(
    `${name.padEnd(40)} ${String(size).padStart(9)} records  ${helper.toFixed(1).padStart(8)} ms  ${(helper / floor).toFixed(1).padStart(5)} × the loop (at most ${limit})`,
  );

const { first, next } = measureNames();
print(`\nA name among 1,000,000: ${first.toFixed(0)} ms with the index, ${next.toFixed(2)} ms with it made.\n`);

const times = 50;
const large = enlarged(dataset, times);
print(`The dataset, ${sizeOf(dataset)} records, and ${times} times as many:`);
report(timesOf(datasetCalls(dataset)), timesOf(datasetCalls(large), 1), times);
