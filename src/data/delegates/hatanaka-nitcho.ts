import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hatanaka-nitcho",
  side: "JP",
  names: { ja: "畑中政春" },
  posts: [
    {
      organization: "nitcho-kyokai",
      title: "Chairman of the board (理事長)",
      seen: "1959-01-10",
      sources: ["chongryon-hatanaka-1959"],
    },
  ],
};
