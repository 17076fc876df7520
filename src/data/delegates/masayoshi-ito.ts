import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "masayoshi-ito",
  side: "JP",
  names: { en: "Masayoshi Ito", ko: "이또 마사요시" },
  posts: [
    {
      organization: "house-of-representatives",
      title: "Member; deputy head of the delegation of volunteers of the Liberal Democratic Party",
      seen: "1975-07-22/1975-08-18",
      sources: ["wilson-1975-08-18-ldp-visit-2", "wilson-1975-08-11-ldp-visit"],
    },
    {
      title: "Former Minister for Foreign Affairs",
      seen: "1985-06",
      sources: ["joongang-1999666-kim-u-jong-contacts"],
    },
  ],
};
