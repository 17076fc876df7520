import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "shigeru-ito-jsp",
  side: "JP",
  names: { ja: "伊藤茂" },
  posts: [
    {
      organization: "jsp",
      title: "Member of the Central Executive Committee; director of the popular movements bureau",
      seen: "1974-09-12",
      sources: ["roudousyaundou-1974-09-12-statement", "kotobank-shigeru-ito"],
    },
    {
      organization: "jsp",
      title: "Secretary-general (간사장), Social Democratic Party",
      seen: "1997-02-10/1998-01-27",
      sources: ["donga-1997-02-11-hwang", "korea-np-1998-02-03-invitation"],
    },
  ],
};
