import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "jin-matsubara",
  side: "JP",
  names: { en: "Jin Matsubara", ja: "松原仁", ko: "마쓰바라 진" },
  posts: [
    {
      organization: "house-of-representatives",
      title: "Member (Democratic Party of Japan)",
      seen: "2003-12-20",
      sources: ["asahi-2004-01-10-beijing-contact"],
    },
    {
      organization: "government-japan",
      title: "Minister of State for the Abduction Issue",
      seen: "2012-03-13/2012-09",
      sources: [
        "unisci-2013-still-at-odds",
        "donga-2012-06-06-remains",
        "cao-2012-03-13-matsubara",
        "kbs-2013-02-14-april-2012-approach",
        "newslounge-2012-11-letter",
      ],
    },
    { organization: "npsc-japan", title: "Chairman", seen: "2012-08-24", sources: ["yonhap-2012-08-31-talks-end"] },
  ],
};
