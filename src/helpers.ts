export * from "./analysis/index.ts";
export * from "./dates/index.ts";
export { citationOfDataset, citationOfSource } from "./formats/citation.ts";
export { toBibtex } from "./formats/to-bibtex.ts";
export { toCsl, type CslDate, type CslItem } from "./formats/to-csl.ts";
export * from "./model/index.ts";
