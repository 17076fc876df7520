import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yoriko-kawaguchi",
  side: "JP",
  names: { en: "Yoriko Kawaguchi", ja: "川口順子" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "2002-03-25/2004-08-05",
      sources: [
        "worldjpn-2002-07-31-joint-announcement",
        "worldjpn-2002-10-02-kawaguchi-comment",
        "mofa-2004-07-01-foreign-ministers",
        "kcna-2002-07-31-foreign-ministers",
        "japantimes-2004-08-06-first-aid",
        "worldjpn-2002-03-25-mofa-statement-en",
      ],
    },
  ],
};
