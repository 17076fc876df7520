import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "2006-02-04-first-high-level-in-three-years",
    says: "The talks of February 2006 were the first high-level meeting in over three years.",
    about: "2006-02-04-beijing",
    kind: "first-in",
    length: { value: 3, unit: "years", qualifier: "more-than" },
    scope: { collection: "meetings", channels: ["government", "summit"] },
    verdict: "differs",
    why: "Over three years had passed since the last round on normalisation; the two leaders met in May 2004, the foreign ministers in July 2004, and the governments last in December 2005.",
    disagreement: "2006-02-first-high-level-talks",
    sources: ["chinadaily-2006-02-05-talks-begin"],
  },
  {
    id: "2006-02-04-first-since-october-2002",
    says: "The talks of February 2006 were the first on normalising relations since October 2002.",
    about: "2006-02-04-beijing",
    kind: "first-since",
    since: "2002-10-29-kuala-lumpur-round-12",
    scope: { collection: "meetings", series: ["normalisation-talks"] },
    verdict: "agrees",
    sources: ["chinadaily-2006-01-27-resume-talks", "xinhua-2006-02-05-bilateral-talks"],
  },
];
