import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "chon-yong-bok",
  side: "KP",
  names: { ko: "천용복" },
  posts: [
    {
      organization: "mofa-dprk",
      title: "Deputy director, Fourteenth Department (제14국 부국장)",
      seen: "1991-10-28",
      sources: ["hankookilbo-1991-10-30-tanino-contact"],
    },
  ],
};
