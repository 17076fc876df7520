import type { Disagreements } from "../types.ts";

export const disagreements: Disagreements = [
  {
    id: "2014-08-foreign-ministers-last-contact",
    about: [{ collection: "meetings", id: "2014-08-10-myanmar-foreign-ministers", field: "round" }],
    summary: "When the foreign ministers had last had contact before August 2014.",
    positions: [
      {
        value: "about a year and a month before, in July 2013",
        used: true,
        sources: ["ntv-2014-08-11-kishida-ri-exchange", "asahi-2013-07-01-kishida-pak"],
      },
      {
        value: "in 2004, ten years before",
        sources: ["joongang-ja-2014-08-regional-forum"],
      },
    ],
    basis: "closer-source",
    why: "A report of July 2013 tells of words exchanged at a lunch in Brunei; the second counts only formal meetings.",
  },
];
