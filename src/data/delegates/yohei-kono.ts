import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yohei-kono",
  side: "JP",
  names: { en: "Yohei Kono", ja: "河野洋平", ko: "고노 요헤이" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "1994-07-06/1995-09-19",
      sources: [
        "hankyung-1995-04-03-kono",
        "hankyung-1994-07-07-carter-kim",
        "hankyung-1995-05-29-rice",
        "mofa-1995-09-19-flood-statement",
      ],
    },
    {
      organization: "mofa-japan",
      title: "Deputy Prime Minister and Minister for Foreign Affairs (부총리겸 외상)",
      seen: "1995-05-29",
      sources: ["hankyung-1995-05-29-rice"],
    },
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "1999-10-06/2000-10-17",
      sources: [
        "mofa-2000-07-26-kono-paek",
        "people-2000-07-18-ministers-plan",
        "donga-2000-10-17-round11-plan",
        "voa-1999-10-06-kono",
      ],
    },
  ],
  aliases: ["고토 요헤이"],
};
