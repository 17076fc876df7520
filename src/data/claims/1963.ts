import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "1963-09-19-first-mission-of-the-socialist-party",
    says: "The Japan Socialist Party sent its first mission to the DPRK in 1963, according to the party's successor.",
    about: "1963-09-19-dprk-jsp",
    kind: "nth",
    number: 1,
    scope: {
      collection: "meetings",
      channels: ["party"],
      except: [
        { id: "1955-10-18-pyongyang", why: "a delegation of members of the Diet, which the record has under no party" },
        { id: "1955-10-26-pyongyang", why: "a delegation of members of the Diet, which the record has under no party" },
        { id: "1959-02-dprk-jcp", why: "a delegation of another party" },
      ],
    },
    verdict: "agrees",
    sources: ["sdp-2003-01-22-questions"],
  },
];
