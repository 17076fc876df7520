import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "taku-yamasaki",
  side: "JP",
  names: { en: "Taku Yamasaki", ja: "山崎拓", ko: "야마사키 타쿠" },
  posts: [
    {
      organization: "ldp",
      title: "Deputy secretary-general (부간사장)",
      seen: "1994-06-02",
      sources: ["hankyung-1994-06-02-jsp-plan"],
    },
    {
      organization: "ldp",
      title: "Chairman of the policy research council (정조회장)",
      seen: "1996-02-10/1996-05-08",
      sources: ["seoul-1996-02-11-mission-to-seoul-off", "joongang-3310217-hashimoto-caution"],
    },
    {
      organization: "ldp",
      title: "Vice-president, in a copied text",
      seen: "2004-04-01",
      sources: ["fuku41-2004-04-04-asahi-dalian"],
    },
    {
      organization: "ldp",
      title: "Former vice-president (前副総裁)",
      seen: "2004-04-07/2006-07-06",
      sources: [
        "asahi-2004-05-06-dalian-proposal",
        "asyura-2004-04-07-yamasaki-report",
        "chosun-nk-2006-07-06-koizumi-message",
      ],
    },
    {
      organization: "house-of-representatives",
      title: "Member (Liberal Democratic Party); former vice-president of the party",
      seen: "2007-01-09/2008-08-20",
      sources: ["kyodo-2007-01-13-yamasaki", "ikjeld-2007-01-15-yamasaki", "yomitokyo-2008-08-20-yamasaki"],
    },
    {
      organization: "diet-league-normalisation",
      title: "Chairman (会長)",
      seen: "2008-05-22/2009-03-03",
      sources: ["mainichi-2009-03-03-league", "chosonsinbo-2008-05-26-league"],
    },
    { title: "Former member of the House of Representatives", seen: "2010-05-10", sources: ["kbc-2010-05-13-letter"] },
  ],
  note: "A blog copy of an Asahi text of April 2004 has vice-president, the newspaper's own page of May 2004 former vice-president.",
  aliases: ["야마사키 다쿠"],
};
