import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "japanese-residents-1945-08-government",
    indicator: "japanese-residents-1945",
    value: 280_000,
    qualifier: "about",
    asOf: "1945-08",
    statedBy: "the Government of Japan, in answers to the House of Councillors of 2013 and 2016",
    authority: "government-japan",
    note: "The numbers of soldiers and civilians in military employ are unknown to the Government",
    sources: ["sangiin-2016-01-12-answer-remaining-japanese-2", "sangiin-2013-05-07-answer-87"],
    population: "civilians who lived in what is now the DPRK when the war ended, by estimate",
  },
  {
    id: "japanese-residents-1945-08-mofa",
    indicator: "japanese-residents-1945",
    value: { min: 270_000, max: 280_000 },
    qualifier: "exact",
    asOf: "1945-08",
    statedBy: "a paper of the Foreign Ministry from a history of the Ministry of Health and Welfare",
    authority: "mofa-japan",
    note: "A written question in the House of Councillors in 2018 states the number without naming the paper; the paper is known from a blog",
    sources: ["sangiin-2018-03-20-question-46", "sansyoukai-2021-05-01-mofa-document"],
  },
];
