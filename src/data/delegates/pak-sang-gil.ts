import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "pak-sang-gil",
  side: "KP",
  names: { en: "Pak Sang Gil", ja: "パク・サンギル" },
  posts: [
    {
      organization: "mofa-dprk",
      title: "Vice Minister of Foreign Affairs",
      seen: "2023-05-29",
      sources: ["jiji-2023-05-29-pak", "livedoor-2023-05-29-pak"],
    },
  ],
};
