import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "paek-yong-ho",
  side: "KP",
  names: { en: "Paek Yong Ho", ja: "白勇浩", ko: "백용호" },
  aliases: ["Paek Yong-ho"],
  posts: [
    {
      organization: "dprk-red-cross",
      title: "Secretary General (서기장)",
      seen: "1997-05-03",
      sources: ["hankookilbo-1997-05-03-dprk-delegates"],
    },
    {
      organization: "dprk-red-cross",
      title: "Executive vice chairman",
      seen: "20XX",
      sources: ["qa-edu-wikipedia-dprkrc"],
    },
    {
      organization: "dprk-red-cross",
      title: "Vice Chairman of the Central Committee (부위원장, 副委員長)",
      seen: "2005-11-10/2016-12-03",
      sources: [
        "kcna-2011-12-10-red-cross-returns",
        "sankei-2016-12-03-konoe-arrives",
        "dailynk-2005-11-dprkrc-seoul",
        "mbn-2011-11-dprkrc-geneva",
        "ajunews-2013-07-11-dprkrc-list",
        "jrc-2013-07-east-asia-leaders",
      ],
    },
    {
      organization: "dprk-red-cross",
      title: "Chairman of the executive committee, in UPI's words",
      seen: "2019-07-08",
      sources: ["upi-2019-07-09-dprk-officials-return"],
    },
  ],
  note: "Executive vice chairman was read only on an undated copy of an encyclopaedia; it may be the post that UPI means in 2019.",
};
