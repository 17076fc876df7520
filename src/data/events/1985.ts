import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1985-06-11-shiga-governor",
    kind: "visit",
    date: "1985-06-11/1985-06-18",
    places: ["dprk"],
    summary:
      "The governor of Shiga prefecture was in the DPRK from 11 to 18 June, to invite runners to a marathon, and spoke with Kim Il Sung about unification and exchange with Japan.",
    delegates: ["kim-il-sung"],
    note: "The Committee for Cultural Relations had invited him, it was said in the Diet in 1994",
    sources: ["asiawatch-kim-il-sung-japan-127-128", "kokalog-search-cultural-relations"],
  },
  {
    id: "1985-10-09-kim-on-relations",
    kind: "statement",
    date: "1985-10-09",
    places: ["dprk"],
    summary:
      "Kim Il Sung told the paper of the Japan Socialist Party that the DPRK wished for good relations with Japan, and that their absence came from an unfriendly policy of Japan's government.",
    delegates: ["kim-il-sung"],
    sources: ["asiawatch-kim-il-sung-japan-130-132"],
  },
];
