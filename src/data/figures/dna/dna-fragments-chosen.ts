import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "dna-fragments-chosen-2004-11-unknown",
    indicator: "dna-fragments-chosen",
    value: 10,
    qualifier: "exact",
    asOf: "2004-11",
    population: "for tests at three laboratories",
    statedBy: "a page of krp1982.com, which names nobody for it",
    note: "Read only on a web archive copy of the page",
    sources: ["krp1982-undated-remains-tests"],
  },
];
