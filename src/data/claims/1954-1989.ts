import type { Claims } from "../types.ts";

export const claims: Claims = [
  {
    id: "1959-12-14-first-sailing",
    says: "The sailing of 14 December 1959 was the first of the return programme.",
    about: "1959-12-14-first-sailing",
    kind: "nth",
    number: 1,
    scope: { collection: "events", series: ["return-voyages"] },
    verdict: "agrees",
    sources: ["jrc-humanitarian-journal-3-2014-p63", "imaeil-2018-12-09-first-ships"],
  },
  {
    id: "1960-10-20-second-contact",
    says: "The meeting on board the Tobolsk was the second of the two officials after the break-off at Niigata.",
    about: "1960-10-20-niigata",
    kind: "nth",
    number: 2,
    scope: { collection: "meetings", channels: ["red-cross", "informal"], place: "niigata", from: "1960-09-24" },
    verdict: "agrees",
    sources: ["nahf-1960-10-21-mainichi-takagi-kim"],
  },
  {
    id: "1984-07-25-last-sailing",
    says: "The sailing of July 1984 was the last of the return programme.",
    about: "1984-07-last-sailing",
    kind: "last",
    asOf: "1987-01-23",
    scope: { collection: "events", series: ["return-voyages"] },
    verdict: "agrees",
    sources: ["shugiin-1987-01-23-answer-wives-1"],
  },
];
