import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hyon-jun-guk",
  side: "KP",
  names: { en: "Hyon", ko: "현준극" },
  posts: [
    {
      organization: "cultural-relations-committee",
      title: "Vice-chairman (부위원장)",
      seen: "1977-05-02/1981-09-10",
      sources: [
        "joongang-1460330-entry-allowed",
        "us-embassy-1977-05-09-visitors",
        "joongang-1548767-deputies-entry-considered",
        "joongang-1571548-hyon-nine-days",
        "joongang-1580089-friendship-association",
      ],
    },
    {
      organization: "supreme-peoples-assembly",
      title: "Deputy (최고인민대의원); former ambassador to China (전 중공주재대사)",
      seen: "1977-05-02",
      sources: ["joongang-1460330-entry-allowed"],
    },
    {
      organization: "wpk",
      title: "Deputy director of the International Department (국제부부장)",
      seen: "1980-10-18",
      sources: ["joongang-1548767-deputies-entry-considered"],
    },
    {
      organization: "dprk-japan-friendship-association",
      title: "Chairman",
      seen: "1981-09-10/1982-03-12",
      sources: ["joongang-1580089-friendship-association", "joongang-1622744-entry-refused"],
    },
  ],
  note: "The title of 1980 can also be read as director of the International Department; other pages have Kim Yong Nam as the director.",
};
