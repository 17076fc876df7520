/**
 * The helpers, with a folder for each family of questions. Folders named `internal` have shared code that is not
 * public.
 */
export type { Answer, Caveat } from "./answer.ts";
export * from "./datasets/index.ts";
export * from "./evidence/index.ts";
export * from "./figures/index.ts";
export type { TalksOptions } from "./internal/talks-in-order.ts";
export type { OneOf } from "./one-of.ts";
export * from "./people/index.ts";
export * from "./talks/index.ts";
