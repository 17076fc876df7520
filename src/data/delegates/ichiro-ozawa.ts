import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ichiro-ozawa",
  side: "JP",
  names: { en: "Ichiro Ozawa", ja: "小沢一郎" },
  posts: [
    {
      organization: "ldp",
      title: "Secretary-general",
      seen: "1990-10-10/1990-10-11",
      sources: ["seoul-1990-10-12-crew-home", "sonohino-1990-10-11-crew-return"],
    },
    { organization: "dpj", title: "Leader (代表)", seen: "2008-02-22", sources: ["sankei-2008-02-22-study-group"] },
  ],
};
