import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** One of the JSON files of this package: `meetings`, `about`. The tests read the sources instead. */
export const ownFile = (name: string): unknown => require(`japan-dprk-talks/data/${name}.json`);
