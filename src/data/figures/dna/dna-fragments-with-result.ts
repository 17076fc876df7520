import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "dna-fragments-with-result-2004-12-08-one-profile",
    indicator: "dna-fragments-with-result",
    value: 4,
    qualifier: "exact",
    asOf: "2004-12-08",
    population: "tested at one university, with one and the same profile",
    statedBy:
      "an account by a police officer in Bunshun; the Tokyo Metropolitan Government; a page of krp1982.com, on what the university told the police of Niigata",
    sources: ["bunshun-dna-result-police-account", "tokyo-metro-undated-remains-ja", "krp1982-undated-remains-tests"],
    part: "one-profile",
  },
  {
    id: "dna-fragments-with-result-2004-12-08-other-profile",
    indicator: "dna-fragments-with-result",
    value: 1,
    qualifier: "exact",
    asOf: "2004-12-08",
    population: "tested at one university, with another profile",
    statedBy:
      "an account by a police officer in Bunshun; the Tokyo Metropolitan Government; a page of krp1982.com, on what the university told the police of Niigata",
    sources: ["bunshun-dna-result-police-account", "tokyo-metro-undated-remains-ja", "krp1982-undated-remains-tests"],
    part: "other-profile",
  },
  {
    id: "dna-fragments-with-result-2004-12-08-police-account",
    indicator: "dna-fragments-with-result",
    value: 5,
    qualifier: "exact",
    asOf: "2004-12-08",
    population: "tested at one university, none fitting the abductee",
    statedBy:
      "an account by a police officer in Bunshun; the Tokyo Metropolitan Government; a page of krp1982.com, on what the university told the police of Niigata",
    sources: ["bunshun-dna-result-police-account", "tokyo-metro-undated-remains-ja", "krp1982-undated-remains-tests"],
  },
];
