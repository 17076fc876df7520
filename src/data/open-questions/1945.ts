import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1945-1948-deaths-and-returns",
    question: "How many Japanese came home from northern Korea, month by month and soldiers included?",
    state:
      "Only a museum panel was found, with 297,194 civilians, and estimates of those who lived there at the end of the war.",
    tried: ["北朝鮮 引揚者数", "正式引揚船 元山 興南", "38th parallel"],
    about: [{ collection: "figures", id: "japanese-repatriated-after-war-museum-panel" }],
    asOf: "2026-11-21",
  },
];
