import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "japanese-returned-1956-04-mofa",
    indicator: "japanese-returned-1956",
    value: 36,
    qualifier: "exact",
    asOf: "1956",
    period: "1956",
    population: "16 households",
    statedBy: "a paper of the Foreign Ministry from a history of the Ministry of Health and Welfare",
    authority: "mofa-japan",
    meeting: "1956-01-27-pyongyang",
    note: "A written question in the House of Councillors in 2018 states the number without naming the paper; the paper is known from a blog",
    sources: ["sangiin-2018-03-20-question-46", "sansyoukai-2021-05-01-mofa-document"],
  },
  {
    id: "japanese-returned-1956-04-jrcs",
    indicator: "japanese-returned-1956",
    value: 36,
    qualifier: "exact",
    asOf: "1956-04",
    period: "1956-04",
    statedBy: "a chronology in a journal of a Japanese Red Cross institute",
    authority: "japanese-red-cross",
    meeting: "1956-01-27-pyongyang",
    sources: ["jrc-humanitarian-journal-3-2014-p63"],
  },
];
