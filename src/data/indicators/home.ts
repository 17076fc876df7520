import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "home-visit-callers",
    label: "Visitors to a home-visit group",
    definition: "Persons who came to see the group at its lodging.",
    unit: "persons",
    measure: "flow",
    population: "Relatives and friends in Japan of the spouses",
  },
  {
    id: "home-visit-escorts",
    label: "Escorts of a home visit",
    definition:
      "Officials who travelled with the group. If a number was announced before the visit, the figure's population says so.",
    unit: "persons",
    measure: "flow",
    population: "Officials of the DPRK side on one home visit",
  },
  {
    id: "home-visit-excluded",
    label: "Spouses taken off a home-visit list",
    definition: "Spouses who were on the DPRK side's list for a home visit but were left out of the visit.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visit-interviewed",
    label: "Spouses interviewed before a home visit",
    definition: "Spouses due to come on a home visit whom Red Cross officials from Japan interviewed beforehand.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visit-participants",
    label: "Participants of one home visit",
    definition:
      "Spouses who came on the one home visit that the figure identifies by its period. Does not include escorts or relatives.",
    unit: "persons",
    measure: "flow",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visit-participants-total",
    label: "Participants of several home visits",
    definition: "Spouses who came on the home visits of the stated period, together, as one number.",
    unit: "persons",
    measure: "flow",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visit-party",
    label: "Whole party of a home visit",
    definition:
      "Spouses, escorts and others on one home visit, together. If a number was announced before the visit, the figure's population says so.",
    unit: "persons",
    measure: "flow",
    population: "Everybody who travelled on one home visit",
  },
  {
    id: "home-visit-planned",
    label: "Participants planned for a home visit",
    definition: "Spouses envisaged, agreed or listed for an upcoming home visit. Planned, not held.",
    unit: "persons",
    measure: "stock",
    population: "Japanese spouses who live in the DPRK",
  },
  {
    id: "home-visits-held",
    label: "Home visits held",
    definition:
      "Rounds of home visits, arranged by the Red Cross societies, that took place in the stated period. Does not include planned rounds.",
    unit: "visits",
    measure: "flow",
    population: "Home visits by Japanese spouses from the DPRK to Japan",
  },
];
