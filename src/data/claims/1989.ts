import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "1989-01-first-delegation-of-the-workers-party",
    says: "The delegation of January 1989 was to be the first official one of the Workers' Party of Korea to come to Japan; the chief editor of the party's paper and a representative of a friendship association had come before.",
    about: "1989-01-japan-wpk",
    kind: "nth",
    number: 1,
    scope: {
      collection: "meetings",
      channels: ["party"],
      place: "japan",
      except: [
        { id: "1985-06-06-japan", why: "the chairman of a friendship association, not a delegation of the party" },
      ],
    },
    verdict: "agrees",
    sources: ["hankyung-1989-01-14-wpk-visit-plan"],
  },
];
