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
      sources: [
        "gendaikorea-2022-06-06-yamamoto-memoir",
        "38north-2023-01-yamamoto-review",
        "japonologie-2022-yamamoto",
      ],
    },
    {
      organization: "mofa-japan",
      title:
        "Deputy head of the preparation office in Pyongyang, in the advance team for the summit (先遣隊の現地準備本部副本部長)",
      seen: "2002-09",
      sources: ["japonologie-2022-yamamoto", "gendaikorea-2022-06-06-yamamoto-memoir"],
    },
    {
      organization: "mofa-japan",
      title: "Head of the preparation office in Pyongyang for the second summit (本部長)",
      seen: "2004",
      sources: ["japonologie-2022-yamamoto", "gendaikorea-2022-06-06-yamamoto-memoir"],
    },
  ],
};
