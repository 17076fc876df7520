import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kawanishi-president",
  side: "JP",
  names: { ko: "가와니시" },
  posts: [
    {
      organization: "japanese-red-cross",
      title: "President",
      seen: "1967-08-22",
      sources: ["joongang-1131758-moscow-25-august"],
    },
  ],
  note: "The page that was read gives the family name only.",
};
