import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "dna-fragments-chosen",
    label: "Bone fragments chosen for tests",
    definition: "Pieces given to the laboratories in Japan for DNA tests.",
    unit: "pieces",
    measure: "stock",
    population: "Bones that the DPRK handed over as those of an abductee",
  },
  {
    id: "dna-fragments-with-result",
    label: "Bone fragments that yielded DNA",
    definition: "Pieces from which a laboratory extracted DNA.",
    unit: "pieces",
    measure: "stock",
    population: "Bones that the DPRK handed over as those of an abductee",
    parts: [
      {
        id: "one-profile",
        label: "One profile",
        definition: "Of the bones, the pieces that share the DNA profile found most often.",
      },
      {
        id: "other-profile",
        label: "Other profile",
        definition: "Of the bones, the piece with a different DNA profile.",
      },
    ],
  },
  {
    id: "dna-kinship-probability",
    label: "Probability of kinship in a DNA test",
    definition: "Probability, in per cent, that two persons are kin, according to one test.",
    unit: "percent",
    measure: "stock",
    population: "DNA tests of kinship announced by Japan",
    parts: [
      { id: "first-test", label: "First test", definition: "Of the tests announced together, the first." },
      { id: "second-test", label: "Second test", definition: "Of the tests announced together, the second." },
    ],
  },
  {
    id: "dna-other-persons",
    label: "Other persons to whom bones were attributed",
    definition: "Persons other than the abductee to whom the tested bones were attributed.",
    unit: "persons",
    measure: "stock",
    population: "Bones that the DPRK handed over as those of an abductee",
  },
];
