import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "masahiko-komura",
  side: "JP",
  names: { en: "Masahiko Komura", ja: "高村正彦" },
  aliases: ["Masahiko Koumura"],
  posts: [
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "1999-02-11",
      sources: ["hankyung-1999-02-12-komura-hong", "hankyung-1999-02-12-overall-settlement"],
    },
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "2008-04-11/2008-09-05",
      sources: [
        "mofa-2008-09-05-press-conference",
        "cri-ja-2008-06-06-informal-talks",
        "kyodo-2008-06-15-partially-lift",
        "japantimes-2008-04-12-sanctions-extended",
      ],
    },
  ],
};
