import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1963-1970-first-jsp-mission",
    about: [
      { collection: "meetings", id: "1963-09-19-dprk-jsp", field: "round" },
      { collection: "meetings", id: "1970-08-dprk-jsp" },
    ],
    summary: "When the exchange of the Japan Socialist Party with the Workers' Party of Korea began.",
    readings: [
      { value: "1963, with the party's first mission", used: true, sources: ["sdp-2003-01-22-questions"] },
      { value: "August 1970, with the delegation under the chairman", sources: ["asiawatch-kim-il-sung-japan-18"] },
      {
        value:
          "August 1960, from which papers of a member of the Liberal Democratic Party count the Socialist Party's missions",
        sources: ["rocksack-1989-11-01-jsp-missions"],
      },
    ],
    basis: "closer-source",
    why: "The party's successor speaks of its own mission, and a photograph of September 1963 fits; the second page may mean talks of the parties as such, and the papers count every delegation.",
  },
];
