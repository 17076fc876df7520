import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** One of the JSON files of this package: `meetings`, `about`. The built command has them beside it; the tests read the sources. */
export const ownFile = (name: string): unknown => require(`../data/${name}.json`);
