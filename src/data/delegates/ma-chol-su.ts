import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ma-chol-su",
  side: "KP",
  names: { en: "Ma Chol Su", ja: "馬哲洙", ko: "마철수" },
  aliases: ["Mah Chul-soo", "マ・チョルス"],
  posts: [
    {
      organization: "mofa-dprk",
      title: "Director-General, Asian Affairs Department (アジア局長)",
      seen: "2002-08-23/2002-09-28",
      sources: [
        "rachi-2002-fact-finding-results",
        "donga-2002-07-29-brunei",
        "donga-2002-08-23-director-talks",
        "donga-2002-08-26-director-talks",
        "dailynk-2006-ambassador-malaysia",
        "niigata-nippo-mission-recollection",
      ],
    },
    {
      organization: "mofa-dprk",
      title: "Director-general (局長)",
      seen: "2004-11-09/2004-11-14",
      sources: ["korea-np-2004-11-16-third-round", "asyura-2004-11-16-chosonsinbo"],
    },
    {
      organization: "mofa-dprk",
      title: "Ambassador to Viet Nam",
      seen: "2006/2010",
      sources: ["wowtv-2018-10-11-ma-chol-su", "dailynk-2006-ambassador-malaysia"],
    },
    {
      organization: "dprk-japan-friendship-association",
      title: "Secretary-general (서기장)",
      seen: "2013",
      from: "2013",
      sources: ["wowtv-2018-10-11-ma-chol-su"],
    },
    {
      organization: "mofa-dprk",
      title: "Ambassador to Cuba",
      seen: "2018-10-11",
      sources: ["wowtv-2018-10-11-ma-chol-su"],
    },
  ],
  note: "In 2002 he was a member of the delegation to the ASEAN Regional Forum. Yonhap thinks that the ambassador to Cuba is the same person as the earlier ambassador to Viet Nam and secretary-general of the friendship association.",
};
