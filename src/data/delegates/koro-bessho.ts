import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "koro-bessho",
  side: "JP",
  names: { en: "Koro Bessho", ja: "別所浩郎" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Director, Northeast Asia Division",
      seen: "1995-10-03/1997-04-19",
      sources: ["hankookilbo-1995-10-04-rice-signed", "donga-1997-04-20-section-chiefs"],
    },
    {
      organization: "prime-minister-japan",
      title: "Secretary to the Prime Minister, from the Foreign Ministry",
      seen: "2002-09-17",
      sources: ["brookings-2007-peninsula-question-chapter1", "paperzz-2007-peninsula-question"],
    },
    {
      organization: "prime-minister-japan",
      title: "Secretary to the Prime Minister (総理秘書官)",
      seen: "2004-05-22",
      sources: ["chosonsinbo-2004-05-22-summit"],
    },
  ],
};
