import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "2007-02-12-first-in-a-year",
    says: "The meeting of 12 February 2007 was the first official one of the two governments in about a year.",
    about: "2007-02-12-beijing",
    kind: "first-in",
    length: { value: 1, unit: "years", qualifier: "about" },
    scope: {
      collection: "meetings",
      channels: ["government", "multilateral"],
      except: [
        { id: "2006-04-08-tokyo", why: "contacts beside a private conference, which the paper counts as informal" },
      ],
    },
    verdict: "agrees",
    sources: ["viewsnnews-2007-02-13-sasae-kim", "yomiuri-2007-02-13-sasae-kim"],
  },
  {
    id: "2007-03-07-first-in-more-than-a-year",
    says: "The talks in Hanoi were the first diplomatic talks in more than a year.",
    about: "2007-03-07-hanoi",
    kind: "first-in",
    length: { value: 1, unit: "years", qualifier: "more-than" },
    scope: {
      collection: "meetings",
      channels: ["government", "multilateral"],
      except: [
        { id: "2006-04-08-tokyo", why: "contacts beside a private conference" },
        {
          id: "2007-02-12-beijing",
          why: "a meeting of the heads of delegation beside the six-party talks; the press of March counts talks of their own only",
        },
      ],
    },
    verdict: "agrees",
    sources: ["chinadaily-2007-03-08-another-day"],
  },
  {
    id: "2007-03-07-first-in-thirteen-months",
    says: "The talks in Hanoi were the first official bilateral consultations in thirteen months.",
    about: "2007-03-07-hanoi",
    kind: "first-in",
    length: { value: 13, unit: "months", qualifier: "exact" },
    scope: {
      collection: "meetings",
      channels: ["government", "multilateral"],
      except: [
        { id: "2006-04-08-tokyo", why: "contacts beside a private conference" },
        {
          id: "2007-02-12-beijing",
          why: "a meeting of the heads of delegation beside the six-party talks; the press of March counts talks of their own only",
        },
      ],
    },
    verdict: "agrees",
    sources: ["afp-ja-2007-03-06-preliminary", "lahora-2007-03-07-hanoi"],
  },
  {
    id: "2007-03-07-first-of-the-working-group",
    says: "The talks in Hanoi were the first meeting of the working group of the six-party talks on relations.",
    about: "2007-03-07-hanoi",
    kind: "nth",
    number: 1,
    scope: { collection: "meetings", series: ["six-party-working-group"] },
    verdict: "agrees",
    sources: ["mofa-2007-03-08-working-group-1-ja", "newsclip-2007-03-07-hanoi"],
  },
  {
    id: "2007-03-07-first-on-relations-since-february-2006",
    says: "The talks in Hanoi were the first on normalising relations since February 2006.",
    about: "2007-03-07-hanoi",
    kind: "first-since",
    since: "2006-02-04-beijing",
    scope: { collection: "meetings", series: ["normalisation-talks", "six-party-working-group"] },
    verdict: "agrees",
    sources: ["japantimes-2007-03-11-editorial"],
  },
  {
    id: "2007-03-07-last-by-august-2007",
    says: "Seen from August 2007, the two had held no formal bilateral consultations since Hanoi.",
    about: "2007-03-07-hanoi",
    kind: "last",
    asOf: "2007-08-26",
    scope: {
      collection: "meetings",
      channels: ["government", "multilateral"],
      except: [{ id: "2007-07-19-beijing", why: "the heads of delegation met beside the six-party talks" }],
    },
    verdict: "agrees",
    sources: ["afp-ja-2007-08-26-plan-mongolia"],
  },
  {
    id: "2007-09-05-second-of-the-working-group",
    says: "The talks in Ulan Bator were the second meeting of the working group.",
    about: "2007-09-05-ulaanbaatar",
    kind: "nth",
    number: 2,
    scope: { collection: "meetings", series: ["six-party-working-group"] },
    verdict: "agrees",
    sources: ["mofa-2007-09-06-working-group-2-ja"],
  },
];
