import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "japanese-after-defeat-1946-professor",
    indicator: "japanese-after-defeat",
    value: 400000,
    qualifier: "about",
    asOf: "1945/1946",
    population: "Japanese in northern Korea from the defeat to the autumn of the next year",
    statedBy: "a professor of Kyoto University, in a lecture printed by Choson Sinbo on 6 March 2014",
    sources: ["chosonsinbo-2014-03-06-lecture-on-burial-places"],
  },
  {
    id: "japanese-after-defeat-1945-08-mofa",
    indicator: "japanese-after-defeat",
    value: 70_000,
    qualifier: "about",
    asOf: "1945-08",
    population: "Japanese on their way home from southern Manchuria",
    statedBy: "a paper of the Foreign Ministry from a history of the Ministry of Health and Welfare",
    authority: "mofa-japan",
    note: "A member's question of 2018 in the House of Councillors states the number without naming the paper; the paper is known from a blog",
    sources: ["sangiin-2018-03-20-question-46", "sansyoukai-2021-05-01-mofa-document"],
    part: "from-manchuria",
  },
];
