import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hirofumi-nakasone",
  side: "JP",
  names: { en: "Hirofumi Nakasone" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "2008-10-21/2008-12-12",
      sources: ["mofa-2008-12-12-press-conference", "kyodo-2008-10-21-nakasone-funding"],
    },
  ],
};
