import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1985-01-01-measures-lifted",
    kind: "sanction",
    date: "1985-01-01",
    summary:
      "Japan lifted the measures of November 1983 over the bombing in Rangoon: its officials could go to the DPRK again, officials of the DPRK could come to Japan, and diplomats could meet in third countries.",
    sides: ["JP"],
    organizations: ["government-japan"],
    sources: ["latimes-1985-01-02-measures-lifted"],
  },
  {
    id: "1985-01-rok-against-entries",
    kind: "request",
    date: "1985-01-08/1985-01-16",
    summary:
      "South Korea's foreign minister told its ambassador in Tokyo to keep in close touch with Japan's government so that a delegation of the DPRK's party newspaper and one of its association for friendship with Japan were not let into Japan. On 7 January its president had told his staff to go on watching Japan's dealings with the DPRK closely, so that an approach beyond need would not spoil the good relations that the summit of September 1984 had brought Japan and South Korea. A diplomat of the embassy, of the rank of minister, raised the two delegations with the head of the Asian bureau of Japan's Foreign Ministry, as a telegram of the 16th reports.",
    sides: ["other"],
    organizations: ["mofa-japan", "dprk-japan-friendship-association"],
    note: "From South Korean diplomatic papers opened in April 2016; the stored page breaks off before the answer of Japan. It has Japan's ambassador in South Korea send the telegram, by our reading a slip for South Korea's in Japan",
    sources: ["hankyung-2016-04-17-papers-of-1985"],
  },
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
      "Kim Il Sung told the paper of the Japan Socialist Party that the DPRK wished for good relations with Japan, and that their absence came only from an unfriendly attitude of Japan's government.",
    delegates: ["kim-il-sung"],
    sources: ["asiawatch-kim-il-sung-japan-130-132"],
  },
];
