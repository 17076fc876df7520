import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "eiji-yamamoto",
  side: "JP",
  names: { en: "Eiji Yamamoto", ja: "山本栄二" },
  aliases: ["Yamamoto Eiji"],
  posts: [
    {
      organization: "mofa-japan",
      title: "Principal deputy director, Northeast Asia Division",
      seen: "1990-09",
      sources: ["gendaikorea-2022-06-06-yamamoto-memoir", "38north-2023-01-yamamoto-review"],
    },
    {
      organization: "mofa-japan",
      title: "Deputy head of the advance team for the summit",
      seen: "2002-09",
      sources: ["gendaikorea-2022-06-06-yamamoto-memoir"],
    },
  ],
};
