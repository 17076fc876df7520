import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "shigeo-yamada",
  side: "JP",
  names: { en: "Shigeo Yamada", ja: "山田重夫" },
  aliases: ["야마자 시게루"],
  posts: [
    {
      organization: "mofa-japan",
      title: "Director, Northeast Asia Division",
      seen: "2006-08-03/2007-10-15",
      sources: ["narkn-2006-08-03-liaison-office", "taipeitimes-2007-10-15-shenyang"],
    },
    {
      organization: "mofa-japan",
      title: "Deputy director-general, in the words of MBN",
      seen: "2007-10",
      sources: ["mbn-undated-shenyang-contact"],
    },
  ],
  note: "MBN misspells the name (야마자 시게루) and calls him a deputy director-general; the Taipei Times of the same days has his name and the lower post.",
};
