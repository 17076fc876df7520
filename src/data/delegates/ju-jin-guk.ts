import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ju-jin-guk",
  side: "KP",
  names: { ko: "주진극" },
  posts: [
    {
      organization: "mofa-dprk",
      title: "Director, First Department (제1국장)",
      seen: "1990-10-31/1990-12-17",
      sources: [
        "joongang-1990-11-preliminary-heads",
        "hankookilbo-1990-11-01-preliminary-heads",
        "hankyung-1990-11-19-second-preliminary",
        "hankookilbo-1990-12-18-third-preliminary",
        "hankookilbo-1990-12-17-third-preliminary",
      ],
    },
  ],
  note: "One report of 17 December 1990 has department director (국장) without the number.",
  aliases: ["주진국"],
};
