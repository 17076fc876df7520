import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-tal-hyon",
  side: "KP",
  names: { ko: "김달현" },
  posts: [
    {
      organization: "administration-council",
      title: "Deputy premier (부총리)",
      seen: "1990-09-12/1990-11-21",
      sources: [
        "hankyung-1990-09-12-trade-delegation",
        "hankyung-1990-11-21-tani-returns",
        "hankyung-1990-11-09-trade-delegation",
      ],
    },
    {
      organization: "government-dprk",
      title: "Chairman of the external economic committee (대외경제위원회 위원장)",
      seen: "1990-11-09/1990-11-21",
      sources: ["hankyung-1990-11-09-trade-delegation", "hankyung-1990-11-21-tani-returns"],
    },
  ],
};
