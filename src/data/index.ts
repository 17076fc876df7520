/** The data: every collection, a look-up for each, the accounts, and the types of the ids. */
export { accounts } from "./accounts.ts";
export { claims } from "./claims/index.ts";
export { dataset } from "./dataset.ts";
export { delegates } from "./delegates/index.ts";
export { disagreements } from "./disagreements/index.ts";
export { events } from "./events/index.ts";
export { figures } from "./figures/index.ts";
export * from "./get.ts";
export type * from "./ids.ts";
export { indicators } from "./indicators/index.ts";
export { meetings } from "./meetings/index.ts";
export { openQuestions } from "./open-questions/index.ts";
export { organizations } from "./organizations/index.ts";
export { places } from "./places/index.ts";
export { repatriationRate } from "./repatriation-rate.ts";
export { sources } from "./sources/index.ts";
export type * from "./types.ts";
