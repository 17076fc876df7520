import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "talks-hours",
    label: "Hours of talks",
    definition: "Hours spent in session at the meeting, or in the part of it, that the figure names.",
    unit: "hours",
    measure: "flow",
    population: "Talks between Japan and the DPRK",
    parts: [
      {
        id: "with-head-of-inquiry",
        label: "With the head of the inquiry committee",
        definition: "Of the talks, those with the head of the inquiry committee of the DPRK.",
      },
    ],
  },
  {
    id: "talks-informal-meetings",
    label: "Informal meetings",
    definition: "Meetings in the stated period, or up to its end, as one speaker counts them.",
    unit: "meetings",
    measure: "flow",
    population: "Unannounced or informal meetings between the two sides",
    parts: [
      {
        id: "ambassador-and-former-minister",
        label: "Ambassador and former minister",
        definition: "Of the meetings, those of the DPRK's ambassador with a former Japanese minister.",
      },
      { id: "in-dalian", label: "In Dalian", definition: "Of the meetings, those in Dalian." },
      { id: "in-china", label: "In China", definition: "Of the meetings, those in China, wherever there." },
      {
        id: "international-department",
        label: "With the International Department",
        definition: "Of the meetings, those with the International Department of the Workers' Party of Korea.",
      },
    ],
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
