import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1974-cumulative",
    about: [
      { collection: "figures", id: "returnees-cumulative-1974-naewoe" },
      { collection: "figures", id: "returnees-cumulative-1974-encyclopedia" },
    ],
    summary: "How many people had left Japan for the DPRK by about 1974.",
    readings: [
      {
        value: "91,927 by the 172nd voyage",
        figures: ["returnees-cumulative-1974-naewoe"],
        sources: ["joongang-1402427-173rd-voyage"],
      },
      {
        value: "more than 93,000 by the end of 1974",
        figures: ["returnees-cumulative-1974-encyclopedia"],
        sources: ["nationsencyclopedia-dprk-migration"],
      },
    ],
    basis: "both-kept",
    why: "Nothing decides; both are for the end of 1974.",
  },
];
