import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "naoki-ito",
  side: "JP",
  names: { en: "Naoki Ito", ja: "伊藤直樹" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Director, Northeast Asia Division",
      seen: "2004-08-12/2006-02-09",
      sources: [
        "narkn-2004-08-13-saiki-briefing",
        "narkn-2004-11-08-yabunaka-request",
        "narkn-2006-02-10-umeda-briefing",
      ],
    },
  ],
};
