import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "tomiichi-murayama",
  side: "JP",
  names: { en: "Tomiichi Murayama", ja: "村山富市", ko: "무라야마 도미이치" },
  posts: [
    {
      organization: "house-of-representatives",
      title: "Member; former prime minister",
      seen: "1999-12-01/1999-12-03",
      sources: [
        "kcna-1999-12-01-party",
        "kcna-1999-12-02-talks",
        "kcna-1999-12-03-joint-statement",
        "choson-sinbo-1999-12-06-agreement",
      ],
    },
    { organization: "jsp", title: "Chairman", seen: "1994-06-08", sources: ["seoul-1994-06-08-kang-yong-sop"] },
  ],
};
