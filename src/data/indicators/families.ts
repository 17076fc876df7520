import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "families-arrived",
    label: "Family members who came to Japan",
    definition: "Children and spouses who came to Japan on the day that the figure states.",
    unit: "persons",
    measure: "flow",
    population: "Children and spouses of the abductees who came back in 2002",
  },
  {
    id: "families-in-dprk",
    label: "Family members still in the DPRK",
    definition:
      "Children and spouses who were in the DPRK at the as-of date. The figure's part says whether it counts only the children or only the spouses.",
    unit: "persons",
    measure: "stock",
    population: "Children and spouses of the abductees who came back in 2002",
    parts: [
      { id: "children", label: "Children", definition: "Of the population, the children." },
      { id: "spouses", label: "Spouses", definition: "Of the population, the spouses." },
    ],
  },
  {
    id: "families-reunited-abroad",
    label: "Family members met in a third country",
    definition: "Children and spouses who came to a meeting in a third country on the day that the figure states.",
    unit: "persons",
    measure: "flow",
    population: "Children and spouses of the abductees who came back in 2002",
  },
];
