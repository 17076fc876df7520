import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kunihiko-makita",
  side: "JP",
  names: { en: "Kunihiko Makita", ja: "槇田邦彦", ko: "마키다 구니히코" },
  aliases: ["마키타 구미히코", "마키타 구리히코"],
  posts: [
    {
      organization: "mofa-japan",
      title: "Councillor (deputy director-general), Asian Affairs Bureau",
      seen: "1997-08-16/1997-08-21",
      sources: ["donga-1997-08-21-preliminary", "seoul-1997-08-22-preliminary", "hankookilbo-1997-08-16-preliminary"],
    },
    {
      organization: "mofa-japan",
      title: "Director-General, Asian Affairs Bureau",
      seen: "2000-07-15/2000-07-17",
      sources: ["people-2000-07-18-ministers-plan"],
    },
  ],
};
