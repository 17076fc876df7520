import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ho-dam",
  side: "KP",
  names: { ko: "허담" },
  posts: [
    {
      organization: "wpk",
      title: "Member of the Political Bureau",
      seen: "1988-09",
      sources: ["joongang-2274318-measures-lifted"],
    },
  ],
};
