import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "shoichiro-ishikawa",
  side: "JP",
  names: { en: "Shoichiro Ishikawa", ja: "石川正一郎" },
  posts: [
    {
      organization: "abduction-headquarters",
      title: "Secretary-general of the headquarters' office (事務局長)",
      seen: "2018-10",
      sources: ["asahi-2018-12-01-ulaanbaatar-copy"],
    },
  ],
};
