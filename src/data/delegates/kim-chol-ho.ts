import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-chol-ho",
  side: "KP",
  names: { en: "Kim Chol Ho", ja: "金哲虎", ko: "김철호" },
  aliases: ["Kim Chol-ho", "金チョルホ", "キムチョルホ"],
  posts: [
    {
      organization: "mofa-dprk",
      title: "Head of the Japan section (日本担当課長)",
      seen: "2004-08-11/2006-02-06",
      sources: ["narkn-2004-08-13-saiki-briefing", "chinadaily-2006-02-06-abduction-panel"],
    },
    {
      organization: "mofa-dprk",
      title: "Vice director, Asian Affairs Department (アジア局副局長)",
      seen: "2006-02-07/2011-08-31",
      sources: [
        "xinhua-2006-02-08-talks-conclude",
        "rfa-ko-2006-02-07-remains-demand",
        "mainichi-repost-2008-12-11-song",
        "kyodo-2011-08-31-kim-chol-ho",
        "japantimes-2011-09-02-kim-chol-ho",
      ],
    },
    {
      organization: "mofa-dprk",
      title: "Vice director, Asian Affairs Department, in charge of Japan",
      seen: "2013-05-14",
      sources: ["voakorea-2013-05-14-adviser-arrives"],
    },
  ],
  note: "Pages on the talks of February 2006 give both of the first two titles. For October 2008 read only on a repost.",
};
