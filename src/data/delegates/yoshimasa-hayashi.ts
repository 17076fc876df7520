import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yoshimasa-hayashi",
  side: "JP",
  names: { en: "Yoshimasa Hayashi", ja: "林芳正" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "2023-07",
      sources: ["kyodo-2023-07-focus"],
    },
    {
      organization: "cabinet-secretariat",
      title: "Chief Cabinet Secretary",
      seen: "2024-06-13",
      sources: ["rfa-2024-06-13-mongolia"],
    },
  ],
};
