import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kang-su-rin",
  side: "KP",
  names: { en: "Kang Su Rin", ko: "강수린", zh: "姜秀潾" },
  aliases: ["Kang Su-rin"],
  posts: [
    {
      organization: "dprk-red-cross",
      title: "Chairman of the Central Committee (위원장)",
      seen: "2013-05-08/2013-07-11",
      from: "2013-05",
      sources: [
        "koreaherald-2013-07-11-dprkrc-head",
        "ajunews-2013-07-11-dprkrc-list",
        "kmib-2015-10-14-chairman-replaced",
        "kmib-2015-10-16-chairman-health",
        "qa-edu-wikipedia-dprkrc",
        "kfd-zh-wikipedia-dprkrc",
      ],
    },
  ],
  note: "The DPRK told the South on 14 October 2015 that Ri Chung Bok had taken his place; Kang was said to have offered to step down a month before, which was soon accepted. Undated copies of encyclopaedias still call Kang President.",
};
