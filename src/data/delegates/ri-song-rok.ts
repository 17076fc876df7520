import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ri-song-rok",
  side: "KP",
  names: { ko: "이성록" },
  posts: [
    {
      organization: "international-trade-committee-dprk",
      title: "Chairman",
      seen: "1990-11-09/1990-11-21",
      sources: ["hankyung-1990-11-09-trade-delegation", "hankyung-1990-11-21-tani-returns"],
    },
    {
      organization: "international-trade-committee-dprk",
      title: "Chairman",
      seen: "1995-05-26/1995-08-10",
      sources: ["hankyung-1995-05-26-watanabe-ri", "seoul-1995-08-23-dprk-asked"],
    },
  ],
};
