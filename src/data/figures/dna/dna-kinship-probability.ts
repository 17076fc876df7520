import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "dna-kinship-probability-2006-04-11-first",
    indicator: "dna-kinship-probability",
    value: 99.5,
    qualifier: "exact",
    asOf: "2006-04-11",
    population: "a South Korean abductee and the daughter of a Japanese abductee, first of two university tests",
    statedBy: "the Government of Japan, in an editorial of The Japan Times",
    authority: "government-japan",
    sources: ["japantimes-2006-04-15-editorial"],
    part: "first-test",
  },
  {
    id: "dna-kinship-probability-2006-04-11-second",
    indicator: "dna-kinship-probability",
    value: 97.5,
    qualifier: "exact",
    asOf: "2006-04-11",
    population: "a South Korean abductee and the daughter of a Japanese abductee, second of two university tests",
    statedBy: "the Government of Japan, in an editorial of The Japan Times",
    authority: "government-japan",
    sources: ["japantimes-2006-04-15-editorial"],
    part: "second-test",
  },
];
