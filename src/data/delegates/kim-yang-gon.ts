import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-yang-gon",
  side: "KP",
  names: { en: "Kim Yang Gon", ja: "金養建", ko: "김양건" },
  posts: [
    {
      organization: "wpk-international-department",
      title: "Deputy director",
      seen: "1989-01-13/1991-09-01",
      sources: [
        "hankyung-1989-01-14-wpk-visit-plan",
        "hankyung-1990-10-10-noda",
        "hankyung-1991-09-01-friendship-body-plan",
      ],
    },
    {
      organization: "dprk-japan-friendship-association",
      title: "Chairman",
      seen: "1991-07-01/1991-09-01",
      sources: [
        "hankyung-1991-07-24-kim-diet-league",
        "hankyung-1991-09-01-friendship-body-plan",
        "hankyung-1991-07-02-friendship-association",
      ],
      from: "1991-07-01",
    },
    {
      organization: "wpk",
      title: "Department director, Central Committee",
      seen: "1999-12-01/1999-12-02",
      sources: ["kcna-1999-12-02-talks", "choson-sinbo-1999-12-06-agreement", "korea-np-1999-12-03-parties"],
    },
  ],
};
