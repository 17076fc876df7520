import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hwang-jang-yop",
  side: "KP",
  names: { en: "Hwang Jang-yop", ko: "황장엽", zh: "黃長燁" },
  posts: [
    {
      organization: "wpk",
      title: "Secretary for international affairs (국제담당 비서)",
      seen: "1997-01-30/1997-01-31",
      sources: ["seoul-1997-01-31-hwang", "hankookilbo-1997-01-31-hwang"],
    },
    {
      organization: "supreme-peoples-assembly",
      title: "Chairman of the foreign affairs committee",
      seen: "1997-01-30/1997-02-11",
      sources: ["seoul-1997-01-31-hwang", "hankookilbo-1997-01-31-hwang", "donga-1997-02-11-hwang"],
    },
    {
      organization: "wpk",
      title: "Secretary of the Central Committee (중앙위원회 비서)",
      seen: "1997-02-10/1997-02-11",
      sources: ["donga-1997-02-11-hwang"],
    },
  ],
  note: "The spelling in Latin letters is that of an American agency report of 14 February 1997 on his defection in Beijing, right after the visit to Japan",
};
