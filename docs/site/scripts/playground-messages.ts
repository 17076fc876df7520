/** What the page of the playground and its worker say to each other. */

/** What the worker says, in the order of the run. */
export type FromWorker =
  | { readonly kind: "running" }
  | { readonly kind: "printed"; readonly lines: readonly string[] }
  | { readonly kind: "value"; readonly text: string }
  | { readonly kind: "failed"; readonly text: string }
  | { readonly kind: "done"; readonly milliseconds: number };

/** What the page says: run this code. */
export interface ToWorker {
  readonly code: string;
}
