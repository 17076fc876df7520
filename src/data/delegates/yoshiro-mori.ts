import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yoshiro-mori",
  side: "JP",
  names: { en: "Yoshiro Mori", ja: "森喜朗", ko: "모리 요시로" },
  posts: [
    {
      organization: "ldp",
      title: "Chairman of the General Council",
      seen: "1997-11-11/1998-04-02",
      sources: ["mainichi-1997-11-15-mission", "sonohino-1997-11-11-mission", "korea-np-1998-04-07-ldp-mission"],
    },
    {
      organization: "prime-minister-japan",
      title: "Prime Minister",
      seen: "2000-10-07",
      sources: ["japantimes-2000-10-07-rice-aid"],
    },
  ],
};
