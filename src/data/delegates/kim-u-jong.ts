import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-u-jong",
  side: "KP",
  names: { ko: "김우종" },
  posts: [
    {
      organization: "cultural-relations-committee",
      title: "Vice-chairman",
      seen: "1981-09-10",
      sources: ["joongang-1580089-friendship-association"],
    },
    {
      organization: "dprk-japan-friendship-association",
      title: "Chairman",
      seen: "1985-06-06/1987-10-18",
      sources: [
        "joongang-1999666-kim-u-jong-contacts",
        "joongang-2000564-trade-offices-again",
        "joongang-2133871-fisheries-november-plan",
      ],
    },
  ],
};
