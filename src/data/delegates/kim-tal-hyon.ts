import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-tal-hyon",
  side: "KP",
  names: { ko: "김달현" },
  posts: [
    {
      organization: "administration-council",
      title: "Deputy premier; in November 1990 also chairman of the external economic committee",
      seen: "1990-09-12/1990-11-21",
      sources: ["hankyung-1990-09-12-trade-delegation", "hankyung-1990-11-21-tani-returns"],
    },
  ],
};
