import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "returnees-applicants-1959-02-heibonsha",
    indicator: "returnees-applicants",
    value: 110000,
    qualifier: "more-than",
    asOf: "1959-02~",
    statedBy: "the Heibonsha World Encyclopedia",
    note: "Said of the time before the Cabinet understanding of February 1959; no day",
    sources: ["kotobank-heibonsha-return-agreement"],
  },
  {
    id: "returnees-applicants-1967-08-12-joongang",
    indicator: "returnees-applicants",
    value: 17000,
    qualifier: "about",
    asOf: "1967-08-12",
    population: "applicants under the agreement at the closing date",
    statedBy: "a Japanese count, in JoongAng Ilbo",
    sources: ["joongang-1131758-moscow-25-august"],
    part: "at-the-closing-date",
  },
  {
    id: "returnees-applicants-1968-08-09-diet",
    indicator: "returnees-applicants",
    value: 17000,
    qualifier: "about",
    asOf: "1968-08-09",
    population: "people who applied during the term of the agreement",
    statedBy: "a speaker in the Judicial Affairs Committee of the House of Representatives",
    note: "Nearly 17,000; not all of them were thought to leave at once",
    sources: ["kokalog-1968-08-09-applicants"],
    part: "at-the-closing-date",
  },
];
