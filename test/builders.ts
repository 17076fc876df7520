import type { Figure } from "../src/schema/figure.ts";
import type { Meeting } from "../src/schema/meeting.ts";

/** A held meeting that says only what a test needs. */
export function meeting(fields: Partial<Meeting> & { readonly id: string }): Meeting {
  return {
    title: "A meeting",
    channel: "red-cross",
    status: "held",
    delegations: [],
    topics: [],
    outcomes: [],
    sources: [`source-of-${fields.id}`],
    ...fields,
  };
}

/** An exact figure that says only what a test needs. */
export function figure(fields: Partial<Figure> & { readonly id: string; readonly indicator: string }): Figure {
  return { value: 1, qualifier: "exact", statedBy: "a test", sources: ["a-source"], ...fields };
}
