import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "kokalog-1983-03-05-voyages",
    title: "Diet record of 5 March 1983, budget sub-committee of the House of Representatives",
    titleIsDescription: true,
    publisher: "kokalog.net (Diet record mirror)",
    url: "https://kokalog.net/viewer.html?meeting_url=https%3A%2F%2Fkokkai.ndl.go.jp%2Ftxt%2F109805274X00219830305&speech_order=77",
    published: "1983-03-05",
    accessed: "2026-11-22",
    language: "ja",
    type: "government",
    reliability: "normal",
  },
  {
    id: "sangiin-1983-04-06-question-wives-12",
    title: "朝鮮民主主義人民共和国(北朝鮮)の日本人妻里帰りと安否の確認に関する質問主意書",
    publisher: "House of Councillors of Japan",
    url: "http://www.sangiin.go.jp/japanese/joho1/kousei/syuisyo/098/syuh/s098012.htm",
    published: "1983-04-06",
    accessed: "2026-11-21",
    language: "ja",
    type: "government",
    reliability: "normal",
  },
  {
    id: "sangiin-1983-04-15-answer-wives-12",
    title: "朝鮮民主主義人民共和国(北朝鮮)の日本人妻里帰りと安否の確認に関する質問に対する答弁書",
    publisher: "House of Councillors of Japan",
    url: "https://www.sangiin.go.jp/japanese/joho1/kousei/syuisyo/098/touh/t098012.htm",
    published: "1983-04-15",
    accessed: "2026-11-21",
    language: "ja",
    type: "government",
    reliability: "normal",
  },
];
