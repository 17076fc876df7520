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
      sources: ["roudousyaundou-1974-09-12-statement"],
    },
    {
      organization: "jsp",
      title: "Secretary-general (간사장), Social Democratic Party",
      seen: "1997-02-10",
      sources: ["donga-1997-02-11-hwang"],
    },
  ],
};
