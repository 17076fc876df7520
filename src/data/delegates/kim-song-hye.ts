import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-song-hye",
  side: "KP",
  names: { en: "Kim Song Hye", ja: "キム・ソンヘ" },
  aliases: ["Kim Song-hye"],
  posts: [
    {
      organization: "wpk-united-front",
      title: "Head of the tactical (strategy) office",
      seen: "2018-07/2018-11",
      sources: ["hani-2018-08-30-vietnam", "sputnikjp-2018-10-19-mongolia", "kbs-2018-fnn-mongolia"],
    },
    {
      organization: "wpk",
      title: "Senior official of the Propaganda and Agitation Department",
      seen: "2018-08-29",
      sources: ["joongang-2018-08-29-met-in-secret"],
    },
    {
      organization: "government-dprk",
      title: "Senior official for reunification",
      seen: "2018-08-29",
      sources: ["japantimes-2018-08-29-secret-vietnam"],
    },
  ],
  note: "The pages on the reported contact of July 2018 give three different offices; all are kept. UPI, on 14 November 2018, calls her head of the department itself.",
};
