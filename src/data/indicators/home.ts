import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "home-visit-callers",
    label: "Callers on a home-visit group",
    definition: "Persons who came to see the group at its lodging.",
    unit: "persons",
    measure: "flow",
    population: "Relatives and friends in Japan of the spouses",
  },
  {
    id: "home-visit-escorts",
    label: "Escorts of a home visit",
    definition:
      "Officials who travelled with the group. A number that was announced before the visit says so in the figure's population.",
    unit: "persons",
    measure: "flow",
    population: "Officials of the DPRK side on one home visit",
  },
  {
    id: "home-visit-excluded",
    label: "Spouses taken off a home-visit list",
    definition: "Spouses who were on the DPRK side's list for a home visit and were left out of it.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visit-interviewed",
    label: "Spouses interviewed before a home visit",
    definition: "Spouses due to come on a home visit whom Red Cross officials of Japan interviewed beforehand.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visit-participants",
    label: "Participants of one home visit",
    definition:
      "Spouses who came on the one home visit that the figure names by its period. Escorts and relatives are not in it.",
    unit: "persons",
    measure: "flow",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visit-participants-total",
    label: "Participants of several home visits",
    definition: "Spouses who came on the home visits of the stated period together, as one number.",
    unit: "persons",
    measure: "flow",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visit-party",
    label: "Whole party of a home visit",
    definition:
      "Spouses, escorts and others of one home visit together. A number that was announced before the visit says so in the figure's population.",
    unit: "persons",
    measure: "flow",
    population: "Everybody who travelled on one home visit",
  },
  {
    id: "home-visit-planned",
    label: "Participants planned for a home visit",
    definition: "Spouses foreseen, agreed or listed for a coming home visit. Planned, not held.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visits-held",
    label: "Home visits held",
    definition:
      "Rounds of home visits, arranged by the Red Cross societies, that took place in the stated period. Planned rounds are not in it.",
    unit: "visits",
    measure: "flow",
    population: "Home visits of Japanese spouses from the DPRK to Japan",
  },
];
