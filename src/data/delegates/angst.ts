import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "angst",
  side: "other",
  names: { en: "Angst", ja: "アングスト" },
  posts: [
    {
      organization: "icrc",
      title: "Representative in Japan (駐日代表)",
      seen: "1958-06",
      sources: ["kokalog-1958-07-03-inoue-diet"],
    },
  ],
};
