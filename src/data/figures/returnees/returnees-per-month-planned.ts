import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "returnees-per-month-planned-1959-08-13-asahi",
    indicator: "returnees-per-month-planned",
    value: 4000,
    qualifier: "exact",
    asOf: "1959-08-13",
    population: "Koreans to be sent",
    statedBy: "the vice president of the Japanese Red Cross Society, in The Asahi Shimbun, in AP",
    authority: "japanese-red-cross",
    meeting: "1959-08-13-calcutta",
    note: "The quotation breaks off in the stored page",
    sources: ["nahf-1959-08-14-ap-calcutta"],
  },
];
