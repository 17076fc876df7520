import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hajime-ishii",
  side: "JP",
  names: { en: "Hajime Ishii", ko: "이시이 하지메" },
  aliases: ["石井", "이시이"],
  posts: [
    {
      organization: "ldp",
      title: "Acting chairman, foreign affairs research commission",
      seen: "1990-09-04/1990-09-08",
      sources: ["hankyung-1990-09-10-advance-party-back"],
    },
  ],
};
