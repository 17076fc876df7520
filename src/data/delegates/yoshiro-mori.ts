import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yoshiro-mori",
  side: "JP",
  names: { en: "Yoshiro Mori", ja: "森喜朗", ko: "모리 요시로" },
  posts: [
    {
      organization: "ldp",
      title: "Secretary-general (간사장)",
      seen: "1994-11-25/1995-03-25",
      sources: ["hankookilbo-1994-11-26-advance-party", "seoul-1995-03-25-watanabe-council"],
    },
    {
      organization: "ldp",
      title: "Chairman of the General Council",
      seen: "1997-11-11/1998-04-02",
      sources: ["mainichi-1997-11-15-mission", "sonohino-1997-11-11-mission", "korea-np-1998-04-07-ldp-mission"],
    },
    {
      organization: "prime-minister-japan",
      title: "Prime Minister",
      seen: "2000-05-23/2000-10-20",
      sources: [
        "japantimes-2000-10-07-rice-aid",
        "hankookilbo-2000-05-25-mori-message-plan",
        "donga-2000-06-18-message",
        "donga-en-2000-07-24-mori",
        "joongang-3966772-mori-ambassador",
        "donga-2000-10-18-mori-no-invitation",
        "trycomp-2000-10-20-mori",
      ],
    },
  ],
};
