export { type About, aboutThisRecord } from "./about.ts";
export { type JsonSchema, recordSchema, type RecordJsonSchema } from "./record-schema.ts";
export { toBibtex } from "./to-bibtex.ts";
export { toCsl, type CslDate, type CslItem } from "./to-csl.ts";
export { toCsv } from "./to-csv.ts";
export { toDataPackage } from "./to-data-package.ts";
export { toNdjson } from "./to-ndjson.ts";
