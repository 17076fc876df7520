import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "tracing-jp-request-cases-1974-mofa",
    indicator: "tracing-jp-request-cases",
    value: 100,
    qualifier: "at-least",
    asOf: "1974",
    period: "1974",
    population: "requests addressed to the foreign minister",
    statedBy: "an official of the Foreign Ministry of Japan, in the House of Councillors in 2015",
    authority: "mofa-japan",
    sources: ["kokalog-2015-04-14-safety-inquiries"],
    note: "The official said that there are thought to have been that many",
  },
];
