import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "masami-tamura",
  side: "JP",
  names: { en: "Masami Tamura", ja: "田村政美" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Deputy Director-General (参事官), Asian and Oceanian Affairs Bureau",
      seen: "2019-06-05",
      sources: ["koreaherald-2019-06-06-ubd", "tvasahi-2019-06-ulaanbaatar"],
    },
  ],
};
