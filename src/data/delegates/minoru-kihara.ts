import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "minoru-kihara",
  side: "JP",
  names: { en: "Minoru Kihara", ja: "木原稔" },
  posts: [
    {
      organization: "cabinet-secretariat",
      title: "Chief Cabinet Secretary and minister in charge of the abduction issue",
      seen: "2025-11-03/2025-11-04",
      sources: ["japantoday-2025-11-05-no-reply", "jiji-2025-11-03-takaichi"],
    },
  ],
};
