import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kazuyoshi-umemoto",
  side: "JP",
  names: { en: "Kazuyoshi Umemoto" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Director, Northeast Asia Division",
      seen: "2001-01",
      sources: ["japantimes-2001-02-07-secret-talks"],
    },
    {
      organization: "mofa-japan",
      title: "Minister at the embassy in London; head of the preparatory headquarters for the summit in Pyongyang",
      seen: "2002-09",
      sources: ["japantimes-2002-09-26-data-before-summit"],
    },
  ],
};
