export * from "./data/index.ts";
export * from "./helpers.ts";
