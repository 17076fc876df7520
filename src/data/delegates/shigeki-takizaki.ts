import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "shigeki-takizaki",
  side: "JP",
  names: { en: "Shigeki Takizaki", ja: "滝崎成樹" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Deputy Director-General (審議官), Asian and Oceanian Affairs Bureau",
      seen: "2017-06-15",
      sources: ["yomiuri-2017-06-16-takizaki", "mainichi-2017-06-16-takizaki", "jiji-2017-06-16-takizaki"],
    },
    {
      organization: "mofa-japan",
      title: "Director-General, Southeast and Southwest Asian Affairs Department (南部アジア部長)",
      seen: "2019-09-03",
      sources: ["news24-2019-09-03-kanasugi"],
    },
  ],
  note: "In September 2019 he was named as the next Director-General of the Asian and Oceanian Affairs Bureau.",
};
