import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "shigeru-ishiba",
  side: "JP",
  names: { en: "Shigeru Ishiba" },
  posts: [
    {
      organization: "prime-minister-japan",
      title: "Prime Minister",
      seen: "2024-10-02/2025-05-24",
      sources: ["yomiuri-2024-10-17-ishiba-families", "chosunbiz-2025-05-24-ishiba", "etoday-2024-10-04-liaison"],
    },
  ],
};
