import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "tomomi-narita",
  side: "JP",
  names: { ja: "成田知巳" },
  aliases: ["나리타 도모미"],
  posts: [
    {
      organization: "jsp",
      title: "Chairman (委員長)",
      seen: "1970-04-29/1970-08",
      sources: ["asiawatch-kim-il-sung-japan-18", "joongang-1235981-jsp-asks-resumption"],
    },
    {
      organization: "jsp",
      title: "Chairman; leader of a delegation to the DPRK",
      seen: "1974-09-12",
      sources: ["roudousyaundou-1974-09-12-statement"],
    },
  ],
};
