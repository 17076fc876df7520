import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yamaguchi-jsp",
  side: "JP",
  names: { en: "Tsuruo Yamaguchi", ko: "야마구치" },
  posts: [
    {
      organization: "jsp",
      title: "Secretary-general",
      seen: "1988-09-12/1990-04-25",
      sources: [
        "fbis-1988-08-24-contents",
        "fbis-1988-09-14-contents",
        "hankyung-1989-01-14-wpk-visit-plan",
        "hankyung-1990-04-26-fukada-plan",
        "paperspast-1988-09-14-sanctions",
        "joongang-2274318-measures-lifted",
      ],
    },
  ],
  note: "A page of 1988 calls him chairman.",
};
