import type { Indicators } from "../types.ts";

export const indicators: Indicators = [
  {
    id: "committee-members",
    label: "Members of the investigation committee",
    definition: "Officials on the committee.",
    unit: "persons",
    measure: "stock",
    population: "Special Investigation Committee of the DPRK, founded in July 2014",
  },
  {
    id: "committee-panels",
    label: "Panels of the investigation committee",
    definition:
      "Panels by subject (abductees, missing persons, remains, remaining Japanese and spouses).",
    unit: "panels",
    measure: "stock",
    population: "Special Investigation Committee of the DPRK, founded in July 2014",
  },
  {
    id: "inquiry-committee-members",
    label: "Members of the inquiry committee of 2004",
    definition: "Officials on the committee, as the DPRK side told Japan.",
    unit: "persons",
    measure: "stock",
    population: "Inquiry committee of the DPRK on the open abduction cases, 2004",
  },
  {
    id: "talks-hours",
    label: "Hours of talks",
    definition:
      "Hours spent in session at the meeting, or in the part of it, that the figure names.",
    unit: "hours",
    measure: "flow",
    population: "Talks of Japan and the DPRK",
  },
  {
    id: "talks-informal-meetings",
    label: "Informal meetings",
    definition: "Meetings in the stated period, or up to its end, as one speaker counts them.",
    unit: "meetings",
    measure: "flow",
    population: "Unannounced or informal meetings of the two sides",
  },
  {
    id: "talks-informal-per-month",
    label: "Informal meetings a month",
    definition: "Meetings a month in the stated period.",
    unit: "meetings-per-month",
    measure: "flow",
    population: "Unannounced or informal meetings of the two sides",
  },
  {
    id: "handover-demanded",
    label: "Persons whose handover the DPRK asked for",
    definition: "Persons whom the DPRK named to Japan for handover.",
    unit: "persons",
    measure: "stock",
    population: "Persons whom the DPRK accuses of helping people to leave it",
  },
  {
    id: "delegation-visitors",
    label: "Visitors in a large political delegation",
    definition:
      "Persons in one visiting group that was no delegation to talks. The size of a delegation at a meeting is a field of the meeting.",
    unit: "persons",
    measure: "flow",
    population: "Japanese politicians visiting the DPRK in a group",
  },
  {
    id: "detainees-released",
    label: "Detained Japanese released",
    definition: "Persons set free on the day that the figure states.",
    unit: "persons",
    measure: "flow",
    population: "Japanese held in the DPRK",
  },
  {
    id: "hijackers-in-dprk",
    label: "Hijackers of 1970 in the DPRK",
    definition:
      "Hijackers said to be in the DPRK, or whose handover Japan asked for; whether wives or a man reported dead are counted stands in the figure's population.",
    unit: "persons",
    measure: "stock",
    population: "Men who hijacked a Japanese airliner to the DPRK in 1970",
  },
  {
    id: "hibakusha-in-dprk",
    label: "Atomic bomb survivors in the DPRK",
    definition: "Survivors said to live in the DPRK at the as-of date.",
    unit: "persons",
    measure: "stock",
    population: "Korean survivors of the atomic bombs",
  },
  {
    id: "rok-settlement-1965",
    label: "Settlement with South Korea in 1965",
    definition:
      "US dollars of grants and loans that Japan gave on the normalisation of 1965, as a source about the Japan-DPRK talks gives it for comparison.",
    unit: "USD",
    measure: "stock",
    population: "Republic of Korea",
  },
  {
    id: "trade-debt",
    label: "Trade debt of the DPRK",
    definition:
      "Yen of debt from trade that Japan asked the DPRK to repay; whether interest is in it stands in the figure's population.",
    unit: "JPY",
    measure: "stock",
    population: "The DPRK",
  },
  {
    id: "trade-exports",
    label: "Exports to the DPRK",
    definition: "Yen of Japanese exports to the DPRK in the stated period.",
    unit: "JPY",
    measure: "flow",
    population: "Trade of Japan with the DPRK",
  },
  {
    id: "trade-total",
    label: "Trade of the two countries",
    definition: "Yen of exports and imports together in the stated period.",
    unit: "JPY",
    measure: "flow",
    population: "Trade of Japan with the DPRK",
  },
  {
    id: "damages-awarded",
    label: "Damages awarded against the DPRK",
    definition:
      "Yen that a court in Japan ordered the DPRK to pay, for all plaintiffs together. Awarded, not paid.",
    unit: "JPY",
    measure: "stock",
    population: "Plaintiffs in Japan who had moved to the DPRK in the return programme",
  },
  {
    id: "sanctions-measures",
    label: "Measures announced in one decision",
    definition:
      "Single measures in the announcement that the figure names, as the source counts them.",
    unit: "pieces",
    measure: "stock",
    population: "Measures of Japan against the DPRK",
  },
  {
    id: "sanctions-cash-threshold",
    label: "Cash to be declared on travel",
    definition:
      "Yen above which, or from which (see the qualifier), cash carried to the DPRK had to be reported from the as-of date on.",
    unit: "JPY",
    measure: "stock",
    population: "Travellers from Japan to the DPRK",
  },
  {
    id: "sanctions-remittance-threshold",
    label: "Remittances to be reported",
    definition:
      "Yen above which, or from which (see the qualifier), a remittance had to be reported from the as-of date on.",
    unit: "JPY",
    measure: "stock",
    population: "Remittances from Japan to the DPRK",
  },
  {
    id: "sanctions-remittance-exemption",
    label: "Remittances exempt from the ban",
    definition:
      "Yen up to which a humanitarian remittance stayed allowed while remittances were banned.",
    unit: "JPY",
    measure: "stock",
    population: "Remittances from Japan to the DPRK",
  },
  {
    id: "sanctions-port-calls",
    label: "Port calls of DPRK ships",
    definition: "Calls at Japan's main ports in the stated period.",
    unit: "visits",
    measure: "flow",
    population: "Ships of the DPRK at ports of Japan",
  },
];
