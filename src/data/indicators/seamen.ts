import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "seamen-remains-found",
    label: "Bodies from DPRK boats found in Japan",
    definition:
      "Bodies found in the stated period in, or near, boats that drifted to Japan and are thought to come from the Korean peninsula; a body is one set. The boats themselves are not counted.",
    unit: "sets-of-remains",
    measure: "flow",
    population: "Seamen of boats from the DPRK whose bodies came ashore or were found off Japan",
  },
  {
    id: "seamen-remains-pending",
    label: "Bodies of seamen awaiting return",
    definition:
      "Bodies or ashes kept in Japan at the as-of date about whose return the two Red Cross societies were in touch; a body is one set. Those already handed over are not in it.",
    unit: "sets-of-remains",
    measure: "stock",
    population: "Seamen of boats from the DPRK whose bodies came ashore or were found off Japan",
  },
  {
    id: "seamen-remains-requested",
    label: "Bodies of seamen asked back",
    definition: "Bodies that the DPRK side asked Japan to hand over; a body is one set. Asked, not handed over.",
    unit: "sets-of-remains",
    measure: "stock",
    population: "Seamen of boats from the DPRK whose bodies came ashore or were found off Japan",
  },
  {
    id: "seamen-remains-returned",
    label: "Bodies of seamen handed over",
    definition:
      "Bodies or ashes that the Japanese side handed over, for the DPRK, on the occasion or in the period that the figure states; a body is one set.",
    unit: "sets-of-remains",
    measure: "flow",
    population: "Seamen of boats from the DPRK whose bodies came ashore or were found off Japan",
  },
];
