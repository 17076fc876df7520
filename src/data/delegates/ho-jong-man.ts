import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ho-jong-man",
  side: "KP",
  names: { ko: "허종만", ja: "許宗萬" },
  posts: [
    {
      organization: "chongryon",
      title: "Vice-chairman",
      seen: "1994-11-29/1997-01-30",
      sources: ["seoul-1994-11-30-mission-given-up", "imaeil-1995-03-13-invitation", "donga-1997-02-13-hwang-in-japan"],
    },
    {
      organization: "chongryon",
      title: "Responsible vice-chairman (責任副議長)",
      seen: "1997-09-19/2011-03-25",
      sources: [
        "korea-np-1998-03-31-ldp-mission",
        "korea-np-1998-04-07-ldp-mission",
        "yonhap-ja-2011-03-25-gift-handed-over",
        "afp-2011-03-29-gift-handed-over",
        "korea-np-1997-09-26-councillors",
        "korea-np-1998-02-03-invitation",
      ],
    },
    {
      organization: "chongryon",
      title: "Vice-chairman (부의장)",
      seen: "2011-12-22/2011-12-23",
      sources: ["newstomato-2011-12-23-chongryon", "donga-2011-12-24-chongryon"],
    },
    {
      organization: "chongryon",
      title: "Chairman (의장)",
      seen: "2014-07-08/2016-03-14",
      from: "2012-05",
      sources: ["mk-2014-07-08-chongryon", "seoul-2014-09-05-chongryon", "segye-2016-03-14-reentry"],
    },
  ],
};
