import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-yang-gon",
  side: "KP",
  names: { en: "Kim Yang Gon", ja: "金養建", ko: "김양건" },
  posts: [
    {
      organization: "wpk",
      title: "Department director, Central Committee",
      seen: "1999-12-02",
      sources: ["kcna-1999-12-02-talks", "choson-sinbo-1999-12-06-agreement"],
    },
  ],
};
