import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "keiji-furuya",
  side: "JP",
  names: { en: "Keiji Furuya", ja: "古屋圭司" },
  posts: [
    {
      organization: "government-japan",
      title: "Minister for the Abduction Issue (拉致問題担当大臣)",
      seen: "2013-05-17/2014-09-01",
      sources: [
        "rachi-2014-02-17-support-meeting",
        "sangiin-2013-05-17-answer-183-93",
        "japantimes-2014-09-01-furuya-860",
      ],
    },
    {
      organization: "npsc-japan",
      title: "Chairman (国家公安委員長)",
      seen: "2014-01-28/2014-09-02",
      sources: [
        "tvasahi-2014-06-27-police-official-sent",
        "nikkei-2014-09-02-883",
        "npsc-2014-01-28-furuya-press-conference",
      ],
    },
    {
      organization: "abduction-league",
      title: "Chairman (会長)",
      seen: "2024-11-23",
      sources: ["yahoo-2024-11-23-rally"],
    },
  ],
};
