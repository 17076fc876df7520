import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "sanctions-cash-threshold",
    label: "Cash to be declared on travel",
    definition:
      "Amount in yen above which, or from which (see the qualifier), cash taken to the DPRK has to be reported, by the rule that was in force or was decided on the as-of date. A rule that was decided took effect later.",
    unit: "JPY",
    measure: "stock",
    population: "Travellers from Japan to the DPRK",
  },
  {
    id: "sanctions-measures",
    label: "Measures announced in one decision",
    definition: "Individual measures in the announcement that the figure names, as the source counts them.",
    unit: "pieces",
    measure: "stock",
    population: "Japan's measures against the DPRK",
  },
  {
    id: "sanctions-port-calls",
    label: "Port calls of DPRK ships",
    definition: "Calls at Japan's main ports in the stated period.",
    unit: "visits",
    measure: "flow",
    population: "Ships of the DPRK at Japan's main ports",
  },
  {
    id: "sanctions-reentry-banned",
    label: "Residents barred from re-entry",
    definition:
      "People living in Japan whom Japan would not let back in after a journey to the DPRK, at the as-of date.",
    unit: "persons",
    measure: "stock",
    population: "Leaders of Chongryon and others named by Japan's measures",
  },
  {
    id: "sanctions-remittance-exemption",
    label: "Remittances exempt from the ban",
    definition: "Amount in yen up to which a humanitarian remittance was still allowed while remittances were banned.",
    unit: "JPY",
    measure: "stock",
    population: "Remittances from Japan to the DPRK",
  },
  {
    id: "sanctions-remittance-threshold",
    label: "Remittances to be reported",
    definition:
      "Amount in yen above which, or from which (see the qualifier), a remittance has to be reported, by the rule that was in force or was decided on the as-of date. A rule that was decided took effect later.",
    unit: "JPY",
    measure: "stock",
    population: "Remittances from Japan to the DPRK",
  },
];
