import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "masaaki-yamazaki",
  side: "JP",
  names: { en: "Masaaki Yamazaki", ja: "山崎正昭" },
  posts: [
    {
      organization: "cabinet-secretariat",
      title: "Deputy Chief Cabinet Secretary",
      seen: "2004-05-22/2004-05-24",
      sources: ["chosonsinbo-2004-05-22-summit", "kbs-2004-05-24-ship-ban"],
    },
  ],
};
