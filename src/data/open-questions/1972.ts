import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1972-1989-contacts",
    question:
      "What contacts did the two Red Cross societies have from 1972 to 1989 besides the sailings and the requests about wives?",
    state:
      "Found: a telegram about a fisherman (October 1974), the Shosei-maru in 1975 and, on the wives, the reply of 1982. Whether the Japanese Red Cross acted for the two men of the Fujisan-maru No. 18, held from 1983, is on no page that was read.",
    tried: [
      "Fujisan-maru No. 18 and the Red Cross",
      "Red Cross contacts 1972 to 1996",
      "第十八富士山丸 日本赤十字社 朝鮮赤十字会 釈放 要請",
    ],
    about: [
      { collection: "events", id: "1974-dprkrc-asks-for-fishermen" },
      { collection: "events", id: "1975-09-02-shosei-maru" },
    ],
    asOf: "2026-11-29",
  },
];
