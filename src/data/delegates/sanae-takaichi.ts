import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "sanae-takaichi",
  side: "JP",
  names: { en: "Sanae Takaichi", ja: "高市早苗", ko: "다카이치 사나에" },
  posts: [
    {
      organization: "prime-minister-japan",
      title: "Prime Minister",
      seen: "2025-10-23/2026-02-16",
      sources: [
        "japantimes-2025-11-03-takaichi",
        "sbs-2025-11-13-takaichi",
        "cj-2025-10-24-takaichi",
        "kantei-2026-02-16-families",
      ],
    },
  ],
};
