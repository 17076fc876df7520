import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "1974-09-05-fourth-mission-of-the-socialist-party",
    says: "The mission of September 1974 was the fourth that the Japan Socialist Party sent to the DPRK.",
    about: "1974-09-05-dprk-jsp",
    kind: "nth",
    number: 4,
    scope: {
      collection: "meetings",
      channels: ["party"],
      from: "1963",
      except: [
        { id: "1966-03-11-pyongyang-jcp", why: "a delegation of another party" },
        { id: "1968-dprk-jcp", why: "a delegation of another party" },
        { id: "1972-05-dprk-komeito", why: "a delegation of another party" },
        { id: "1972-01-pyongyang-league", why: "a league of members of several parties" },
      ],
    },
    verdict: "differs",
    why: "The record also has the visit of the director of the party's international bureau in January 1972; without it the mission is the fourth.",
    sources: ["roudousyaundou-1974-09-12-statement"],
  },
];
