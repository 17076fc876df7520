import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "dna-fragments-chosen-2004-11-unknown",
    indicator: "dna-fragments-chosen",
    value: 10,
    qualifier: "exact",
    asOf: "2004-11",
    population: "for tests at three laboratories",
    statedBy: "a page of an unknown publisher",
    note: "Only on a web archive copy of a page of an unknown publisher",
    sources: ["krp1982-undated-remains-tests"],
  },
];
