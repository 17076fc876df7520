import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-yon-gil-institute",
  side: "KP",
  names: { ko: "김연길" },
  posts: [
    {
      organization: "institute-disarmament-peace",
      title: "Adviser; head of a delegation to Japan",
      seen: "1996-06-20/1996-06-24",
      sources: [
        "hankyung-1996-06-20-section-chief-visit",
        "seoul-1996-06-21-section-chief-visit",
        "seoul-1996-06-25-institute-arrives",
      ],
    },
  ],
  note: "Perhaps the Kim Yon Gil who was a researcher of the Japan department of the DPRK's Foreign Ministry in August 1997: the institute's staff were mostly officials of that ministry. No page read says that it is the same man, so they are two records.",
};
