import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "grave-visits",
    label: "Grave visits held",
    definition:
      "Visits that took place in the stated period. Sources differ on which visits they count: a number of the visits of one association has a part; the figure's population says whether the scholars' survey or the visit under way is counted. Does not include planned visits.",
    unit: "visits",
    measure: "flow",
    population: "Visits of Japanese relatives to graves in the DPRK since the Red Cross talks of August 2012",
    parts: [
      {
        id: "by-association",
        label: "Counted by the association",
        definition: "Of the visits, those that the association of bereaved families arranged or numbers as its own.",
      },
    ],
  },
  {
    id: "grave-visits-planned",
    label: "Grave visits planned",
    definition: "Visits or groups envisaged, offered or announced for the stated period. Planned, not held.",
    unit: "visits",
    measure: "flow",
    population: "Visits of Japanese relatives to graves in the DPRK",
  },
];
