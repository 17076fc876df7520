import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "fujii-ldp",
  side: "JP",
  names: { ko: "등정승지" },
  posts: [
    {
      organization: "ldp",
      title: "Former Minister of Labour; head of a group of nine",
      seen: "1980-09",
      sources: ["joongang-1545566-ldp-nine-plan"],
    },
  ],
  note: "The page gives the Korean reading of the characters only.",
};
