import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "detainee-relief-usd-1958-06-28-jrcs",
    indicator: "detainee-relief-usd",
    value: 2_500,
    qualifier: "about",
    asOf: "1958-06-28",
    period: "1958-06-28",
    statedBy: "the director of foreign affairs of the Japanese Red Cross Society, in the Diet",
    authority: "japanese-red-cross",
    note: "The DPRK Red Cross sent the money to the Japanese Red Cross Society, to be shared out equally, and agreed that the ICRC should share it out",
    sources: ["kokalog-1958-07-03-inoue-diet"],
  },
];
