import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "seamen-remains-found",
    label: "Bodies from DPRK boats found in Japan",
    definition:
      "Bodies found in the stated period in, or near, boats that drifted to Japan and are thought to come from the Korean peninsula; one body counts as one set. The boats themselves are not counted.",
    unit: "sets-of-remains",
    measure: "flow",
    population: "Seamen of boats from the DPRK whose bodies came ashore or were found off Japan",
  },
  {
    id: "seamen-remains-pending",
    label: "Bodies of seamen awaiting return",
    definition:
      "Bodies or ashes kept in Japan at the as-of date about whose return the two Red Cross societies were in contact; one body counts as one set. Does not include those already handed over.",
    unit: "sets-of-remains",
    measure: "stock",
    population: "Seamen of boats from the DPRK whose bodies came ashore or were found off Japan",
  },
  {
    id: "seamen-remains-requested",
    label: "Bodies of seamen whose return was requested",
    definition:
      "Bodies that the DPRK side asked Japan to hand over; one body counts as one set. Requested, not handed over.",
    unit: "sets-of-remains",
    measure: "stock",
    population: "Seamen of boats from the DPRK whose bodies came ashore or were found off Japan",
    parts: [
      { id: "at-sai", label: "At Sai", definition: "Of the population, those from the boat found off Sai, Aomori." },
      { id: "at-oga", label: "At Oga", definition: "Of the population, those found at Oga, Akita." },
    ],
  },
  {
    id: "seamen-remains-returned",
    label: "Bodies of seamen handed over",
    definition:
      "Bodies or ashes that the Japanese side handed over, for the DPRK, on the occasion or in the period that the figure states; one body counts as one set.",
    unit: "sets-of-remains",
    measure: "flow",
    population: "Seamen of boats from the DPRK whose bodies came ashore or were found off Japan",
    parts: [
      { id: "at-oki", label: "At Oki", definition: "Of the population, those from a boat found off Oki." },
      { id: "at-oga", label: "At Oga", definition: "Of the population, those handed over by Oga, Akita." },
      { id: "at-sakai", label: "At Sakai", definition: "Of the population, those handed over by Sakai, Fukui." },
      { id: "at-wajima", label: "At Wajima", definition: "Of the population, those handed over by Wajima, Ishikawa." },
      { id: "at-sai", label: "At Sai", definition: "Of the population, those from the boat found off Sai, Aomori." },
      {
        id: "in-akita",
        label: "In Akita",
        definition: "Of the population, those that came ashore in Akita Prefecture.",
      },
    ],
  },
  {
    id: "seamen-sent-home",
    label: "Living seamen sent home",
    definition:
      "Crew of boats from the DPRK who came ashore alive in Japan and left for the DPRK, on the occasion that the figure states.",
    unit: "persons",
    measure: "flow",
    population: "Seamen of boats from the DPRK who came ashore or were rescued in Japan",
  },
];
