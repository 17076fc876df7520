import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "koreshige-anami",
  side: "JP",
  names: { en: "Koreshige Anami", ja: "阿南惟茂", ko: "아나미 고레시게" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Director-General, Asian Affairs Bureau",
      seen: "1999-12-12/1999-12-21",
      sources: ["deseret-1999-12-21-talks", "donga-1999-12-12-preliminary-plan"],
    },
  ],
};
