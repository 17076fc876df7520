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
      seen: "2002-08-23/2004-11-16",
      sources: [
        "rachi-2002-fact-finding-results",
        "korea-np-2004-11-16-third-round",
        "donga-2002-07-29-brunei",
        "donga-2002-08-23-director-talks",
        "donga-2002-08-26-director-talks",
        "dailynk-2006-ambassador-malaysia",
        "niigata-nippo-mission-recollection",
        "asyura-2004-11-16-chosonsinbo",
      ],
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
  note: "In 2002 he was a member of the delegation to the ASEAN Regional Forum; in 2004 the page says director-general without the department. Yonhap takes the ambassadors to Viet Nam and to Cuba and the secretary-general of the friendship association for one person.",
};
