import type { Source } from "../src/schema/source.ts";

/** A source that says only what a test needs. */
export function source(fields: Partial<Source> & { readonly id: string }): Source {
  return {
    title: "A page",
    publisher: "A paper",
    accessed: "2026-11-22",
    language: "en",
    type: "news",
    reliability: "normal",
    ...fields,
  };
}
