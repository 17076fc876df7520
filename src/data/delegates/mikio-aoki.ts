import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "mikio-aoki",
  side: "JP",
  names: { en: "Mikio Aoki", ko: "아오키 미키오" },
  posts: [
    {
      organization: "cabinet-secretariat",
      title: "Chief Cabinet Secretary",
      seen: "1999-11-02/2000-06-22",
      sources: [
        "worldjpn-1999-12-14-aoki",
        "japantimes-2000-03-08-food",
        "worldjpn-1999-11-02-aoki",
        "donga-2000-06-23-direct-dialogue",
      ],
    },
  ],
};
