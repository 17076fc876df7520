/** The helpers, a folder for each family of questions. What is in a folder named `internal` serves them and is not public. */
export type { Answer, Caveat } from "./answer.ts";
export * from "./datasets/index.ts";
export * from "./evidence/index.ts";
export * from "./figures/index.ts";
export type { TalksOptions } from "./internal/talks-in-order.ts";
export type { OneOf } from "./one-of.ts";
export * from "./people/index.ts";
export * from "./talks/index.ts";
