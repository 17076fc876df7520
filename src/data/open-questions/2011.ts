import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "2011-11-contact-on-remains",
    question: "Who met whom, and where, when Japan raised the remains in November 2011?",
    state:
      "Kyodo, from several sources, tells of a secret contact; a repost that dates the last government talks before March 2014 to November 2011 may mean it.",
    tried: ["2011年11月 日本政府関係者 北朝鮮 極秘接触 遺骨"],
    about: [{ collection: "meetings", id: "2011-11-contact-on-remains" }],
    asOf: "2026-11-21",
    sources: ["swissinfo-2012-remains-raised", "newspim-2012-04-20-remains-offer"],
  },
];
