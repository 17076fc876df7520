import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "shigekazu-sato",
  side: "JP",
  names: { en: "Shigekazu Sato", ja: "佐藤重和", ko: "사토 시게카즈" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Councillor of the Asian and Oceanian bureau (아시아·오세안국 참사관)",
      seen: "2001-03-13",
      sources: ["nkchosun-2001-03-13-hibakusha-mission"],
    },
    {
      organization: "mofa-japan",
      title: "Councillor (deputy director-general, 심의관) of the bureau for Asia and the Pacific (아시아태평양국)",
      seen: "2002-08-18",
      sources: ["donga-2002-08-18-talks-open", "ap-2002-08-18-red-cross"],
    },
  ],
  aliases: ["사토 시게가즈"],
};
