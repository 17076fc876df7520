import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "riichiro-kiuchi",
  side: "JP",
  names: { en: "Riichiro Kiuchi" },
  posts: [
    {
      organization: "japanese-red-cross",
      title: "Head, Foreign Affairs Department",
      seen: "1960-06-29/1960-06-30",
      sources: ["nahf-1960-06-30-upi-kiuchi"],
    },
  ],
};
