import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "sakutaro-tanino",
  side: "JP",
  names: { en: "Sakutaro Tanino", ja: "谷野作太郎", ko: "다니노" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Director-General, Asian Affairs Bureau",
      seen: "1990-05-30/1991-10-28",
      sources: [
        "hankyung-1990-05-30-three-side-meeting",
        "hankyung-1990-10-31-preliminary",
        "joongang-1990-11-preliminary-heads",
        "hankyung-1990-11-19-second-preliminary",
        "hankookilbo-1990-12-17-third-preliminary",
        "kokalog-1991-03-13-tanino",
        "hankookilbo-1991-10-30-tanino-contact",
      ],
    },
  ],
};
