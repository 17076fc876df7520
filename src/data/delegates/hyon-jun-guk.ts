import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hyon-jun-guk",
  side: "KP",
  names: { en: "Hyon", ko: "현준극" },
  posts: [
    {
      organization: "cultural-relations-committee",
      title: "Vice-chairman; deputy of the Supreme People's Assembly; former ambassador to China",
      seen: "1977-05-02/1977-09-03",
      sources: [
        "joongang-1460330-entry-allowed",
        "us-embassy-1977-05-09-visitors",
        "joongang-1466322-fisheries-guarantee",
      ],
    },
    {
      organization: "wpk",
      title: "Deputy director of the International Department",
      seen: "1980-10-18?",
      sources: ["joongang-1548767-deputies-entry-considered"],
    },
    {
      organization: "dprk-japan-friendship-association",
      title: "Chairman",
      seen: "1981?/1982-06?",
      sources: ["joongang-1580089-friendship-association", "joongang-1622744-entry-refused"],
    },
  ],
};
