import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "graves-briefing-attendance",
    label: "Attendance at a briefing for relatives",
    definition: "Persons who came to the briefing that the figure names, held in Japan about the talks or a visit.",
    unit: "persons",
    measure: "flow",
    population: "Relatives of Japanese buried in the DPRK",
    parts: [{ id: "relatives", label: "Relatives", definition: "Of those who came, the relatives." }],
  },
  {
    id: "graves-burial-sites-confirmed",
    label: "Burial sites confirmed on the ground",
    definition:
      "Burial places located or confirmed on the ground by the as-of date. If a speaker leaves out a site, the figure's part says which.",
    unit: "sites",
    measure: "stock",
    population: "Places where Japanese are buried in what is now the DPRK",
    parts: [{ id: "besides-ryongsan", label: "Besides Ryongsan", definition: "Of the places, all but Ryongsan." }],
  },
  {
    id: "graves-burial-sites-known",
    label: "Burial sites known from papers",
    definition:
      "Cemeteries and burial places of Japanese that are named in papers kept in Japan, or that a speaker says are known. Known on paper, not confirmed on the ground.",
    unit: "sites",
    measure: "stock",
    population: "Places where Japanese are buried in what is now the DPRK",
  },
  {
    id: "graves-burial-sites-surveyed",
    label: "Burial sites surveyed",
    definition: "Burial places that Japanese scholars visited for a survey in the stated period.",
    unit: "sites",
    measure: "flow",
    population: "Places where Japanese are buried in what is now the DPRK",
  },
  {
    id: "graves-mounds",
    label: "Grave mounds at a site",
    definition:
      "Earth mounds counted or estimated at one site, which the figure's part names. Mounds are not sets of remains: one mound can contain several sets.",
    unit: "graves",
    measure: "stock",
    population: "Earth mounds at a burial site in the DPRK",
    parts: [
      {
        id: "at-ryongsan",
        label: "At Ryongsan",
        definition: "Of the mounds, those at the present Ryongsan site, to which the cemetery was moved.",
      },
    ],
  },
  {
    id: "graves-relatives",
    label: "Relatives of those buried in the DPRK",
    definition:
      "Living relatives, as someone estimates their number. Not members of an association and not participants in visits.",
    unit: "persons",
    measure: "stock",
    population: "Relatives in Japan of Japanese buried in what is now the DPRK",
  },
  {
    id: "graves-visit-cost",
    label: "Cost of a grave visit for one participant",
    definition: "What one participant pays for one visit, in yen.",
    unit: "JPY",
    measure: "stock",
    population: "Bereaved relatives and other members of Japanese groups visiting graves in the DPRK",
  },
  {
    id: "graves-visitors",
    label: "Visitors on one grave visit",
    definition:
      "Persons who went on the one visit that the figure identifies by its period. The figure's part says whether it counts only relatives or only scholars; its population says who else went along.",
    unit: "persons",
    measure: "flow",
    population: "Bereaved relatives and other members of Japanese groups visiting graves in the DPRK",
    parts: [
      { id: "relatives", label: "Relatives", definition: "Of the population, the relatives." },
      { id: "scholars", label: "Scholars", definition: "Of the population, the scholars." },
    ],
  },
  {
    id: "graves-visitors-planned",
    label: "Visitors planned for grave visits",
    definition: "Persons due or expected to go on the visit or visits that the figure names. Planned, not held.",
    unit: "persons",
    measure: "flow",
    population: "Bereaved relatives and other members of Japanese groups visiting graves in the DPRK",
  },
  {
    id: "graves-visitors-total",
    label: "Visitors over several grave visits",
    definition:
      "Persons who had been able to visit graves in the DPRK, over all the visits of the stated period together, as one number.",
    unit: "persons",
    measure: "flow",
    population: "Bereaved relatives and other members of Japanese groups visiting graves in the DPRK",
    parts: [{ id: "relatives", label: "Relatives", definition: "Of the population, the relatives." }],
  },
];
