import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hiromu-nonaka",
  side: "JP",
  names: { en: "Hiromu Nonaka", ja: "野中広務", ko: "노나카 히로무" },
  posts: [
    {
      organization: "ldp",
      title: "Acting secretary-general",
      seen: "1999-11-15",
      sources: ["hankyung-1999-11-17-invitation"],
    },
  ],
};
