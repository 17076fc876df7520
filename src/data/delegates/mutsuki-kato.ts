import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "mutsuki-kato",
  side: "JP",
  names: { ko: "가토 무스키" },
  posts: [
    {
      organization: "ldp",
      title:
        "Chairman of the policy research council; secretary-general of the league of members of the Diet for Japan and the Republic of Korea",
      seen: "1990-09-28",
      sources: ["hankyung-1990-09-29-kato-to-seoul"],
    },
  ],
};
