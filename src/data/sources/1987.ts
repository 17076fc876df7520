import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "shugiin-1987-01-05-question-wives-1",
    title: "朝鮮民主主義人民共和国(北朝鮮)帰還の日本人妻に関する質問主意書",
    publisher: "House of Representatives of Japan",
    url: "https://www.shugiin.go.jp/internet/itdb_shitsumona.nsf/html/shitsumon/a108001.htm",
    published: "1987-01-05",
    accessed: "2026-11-21",
    language: "ja",
    type: "government",
    reliability: "normal",
  },
  {
    id: "shugiin-1987-01-23-answer-wives-1",
    title: "朝鮮民主主義人民共和国(北朝鮮)帰還の日本人妻に関する質問に対する答弁書",
    publisher: "House of Representatives of Japan",
    url: "http://www.shugiin.go.jp/internet/itdb_shitsumona.nsf/html/shitsumon/b108001.htm",
    published: "1987-01-23",
    accessed: "2026-11-21",
    language: "ja",
    type: "government",
    reliability: "normal",
  },
];
