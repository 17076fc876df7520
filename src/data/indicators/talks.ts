import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "talks-hours",
    label: "Hours of talks",
    definition: "Hours spent in session at the meeting, or in the part of it, that the figure names.",
    unit: "hours",
    measure: "flow",
    population: "Talks between Japan and the DPRK",
  },
  {
    id: "talks-informal-meetings",
    label: "Informal meetings",
    definition: "Meetings in the stated period, or up to its end, as one speaker counts them.",
    unit: "meetings",
    measure: "flow",
    population: "Unannounced or informal meetings between the two sides",
  },
  {
    id: "talks-informal-per-month",
    label: "Informal meetings per month",
    definition: "Meetings per month in the stated period.",
    unit: "meetings-per-month",
    measure: "flow",
    population: "Unannounced or informal meetings between the two sides",
  },
];
