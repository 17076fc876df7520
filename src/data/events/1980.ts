import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1980-09-kim-on-wives",
    kind: "statement",
    date: "1980-09",
    summary:
      "Kim Il Sung said, as a member quoted him in Japan's Diet, that home visits of the Japanese wives and visits of their families from Japan to the DPRK were welcome, and that details could be settled with the Workers' Party or the committee for cultural relations.",
    delegates: ["kim-il-sung"],
    note: "The page gives extracts of Diet speeches; the speaker and the occasion of the statement are not seen",
    sources: ["kokalog-search-cultural-relations"],
  },
];
