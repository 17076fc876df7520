import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ri-sam-ro",
  side: "KP",
  names: { en: "Ri Sam Ro", ko: "이삼로", zh: "李三魯" },
  aliases: ["이삼노"],
  posts: [
    {
      organization: "mofa-dprk",
      title: "Researcher (외교부연구원)",
      seen: "1991-08-30",
      sources: ["hankyung-1991-08-30-round4-begins"],
    },
    {
      organization: "government-dprk",
      title: "Deputy head of the delegation to the normalisation talks, until then (부단장)",
      seen: "1992-04-28",
      sources: ["hankyung-1992-04-28-round7-plan"],
    },
    {
      organization: "mofa-dprk",
      title: "Vice Minister of Foreign Affairs (부부장)",
      seen: "1992-04-28",
      sources: ["hankyung-1992-04-28-round7-plan"],
    },
    { organization: "mofa-dprk", title: "Ambassador", seen: "1992-11", sources: ["donga-2000-03-09-chief-delegates"] },
  ],
  note: "Head of the DPRK delegation from the seventh to the eighth round, its deputy head before. A page of April 1992 calls him vice minister, a page of 2000 ambassador.",
};
