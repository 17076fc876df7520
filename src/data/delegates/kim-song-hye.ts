import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-song-hye",
  side: "KP",
  names: { en: "Kim Song Hye", ja: "金聖恵" },
  aliases: ["Kim Song-hye", "キム・ソンヘ"],
  posts: [
    {
      organization: "wpk-united-front",
      title: "Head of the united front tactical office (統一戦線策略室長)",
      seen: "2018-07/2018-10-19",
      sources: ["hani-2018-08-30-vietnam", "sputnikjp-2018-10-19-mongolia", "zakzak-2018-08-29-vietnam"],
    },
    {
      organization: "wpk",
      title: "Senior official of the Propaganda and Agitation Department",
      seen: "2018-08-29",
      sources: ["joongang-2018-08-29-met-in-secret"],
    },
    {
      organization: "government-dprk",
      title: "Senior official in charge of reunification",
      seen: "2018-08-29",
      sources: ["japantimes-2018-08-29-secret-vietnam"],
    },
    {
      organization: "wpk-united-front",
      title: "Head of the strategy office",
      seen: "2018-11",
      sources: ["kbs-2018-fnn-mongolia"],
    },
  ],
  note: "The pages on the reported contact of July 2018 give three different offices; all are kept. UPI, on 14 November 2018, calls her head of the department itself.",
};
