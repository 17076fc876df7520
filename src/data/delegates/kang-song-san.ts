import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kang-song-san",
  side: "KP",
  names: { en: "Kang Song San", ja: "姜性山", ko: "강성산" },
  posts: [
    {
      organization: "administration-council",
      title: "Premier",
      seen: "1994-06-02/1995-03-30",
      sources: [
        "worldjpn-1995-03-30-resumption-agreement",
        "hankyung-1995-03-29-first-session",
        "seoul-1994-06-02-tani-plan",
      ],
    },
  ],
};
