import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1973-1990-first-political-reentry",
    about: [
      { collection: "events", id: "1990-10-01-chongryon-reentry", field: "summary" },
      { collection: "events", id: "1973-08-30-ten-leaders-allowed", field: "summary" },
      { collection: "events", id: "1972-03-twelve-family-visits", field: "summary" },
    ],
    summary: "When Japan first let people of Chongryon go to the DPRK for a political occasion and come back.",
    readings: [
      {
        value: "October 1990, for the anniversary of the Workers' Party",
        sources: ["hankyung-1990-10-02-chongryon-reentry"],
      },
      { value: "August 1973, for the anniversary of the DPRK", sources: ["joongang-1356010-ten-leaders"] },
      {
        value: "September 1975 for the chairman himself; the government called the occasion little political",
        sources: ["joongang-1416087-chairman-reentry"],
      },
      {
        value:
          "March 1972, for six leading members who were to attend Kim Il Sung's 60th birthday, the Yomiuri reported; by another page their permits were given as for visits to relatives",
        sources: ["joongang-1316712-six-leaders", "joongang-1316402-eighteen-allowed"],
      },
    ],
    basis: "both-kept",
    why: "The papers draw the line of what is political differently; the permits of 1972, 1973 and 1975 are reported at the time.",
  },
];
