import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "seishiro-eto",
  side: "JP",
  names: { en: "Seishiro Eto", ja: "衛藤征士郎", zh: "衞藤徵士郎" },
  posts: [
    {
      organization: "house-of-representatives",
      title: "Vice Speaker",
      seen: "2011-09-29/2011-12-16",
      sources: ["oana-2011-09-29-eto", "sankei-2011-12-16-eto"],
    },
    {
      organization: "diet-league-normalisation",
      title: "Chairman",
      seen: "2011-09-29/2024-02-27",
      sources: ["oana-2011-09-29-eto", "yomiuri-2021-03-10-league", "hatena-2024-02-28-league"],
    },
  ],
};
