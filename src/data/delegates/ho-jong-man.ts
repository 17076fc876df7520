import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ho-jong-man",
  side: "KP",
  names: { ko: "허종만", ja: "許宗萬" },
  posts: [
    {
      organization: "chongryon",
      title: "Vice-chairman",
      seen: "1994-11-29",
      sources: ["seoul-1994-11-30-mission-given-up"],
    },
    {
      organization: "chongryon",
      title: "Responsible vice-chairman (責任副議長)",
      seen: "1998-03-26/1998-04-02",
      sources: ["korea-np-1998-03-31-ldp-mission", "korea-np-1998-04-07-ldp-mission"],
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
