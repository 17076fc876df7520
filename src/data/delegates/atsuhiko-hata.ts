import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "atsuhiko-hata",
  side: "JP",
  names: { en: "Atsuhiko Hata", ja: "畑厚彦", zh: "畑厚彥" },
  posts: [
    {
      organization: "japanese-red-cross",
      title: "Deputy head, Planning and Public Relations Office",
      seen: "2012-08-11",
      sources: ["cntv-2012-08-11-red-cross-talks"],
    },
    {
      organization: "japanese-red-cross",
      title: "Official of the public relations section",
      seen: "2014-02-27",
      sources: ["reuters-2014-02-27-talks-planned"],
    },
  ],
};
