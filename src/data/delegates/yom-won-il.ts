import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yom-won-il",
  side: "KP",
  names: { en: "Yom Won Il", ko: "염원일" },
  posts: [
    {
      organization: "dprk-red-cross",
      title: "Representative on the return ship",
      seen: "1960-10-20",
      sources: ["nahf-1960-10-21-mainichi-takagi-kim"],
    },
  ],
};
