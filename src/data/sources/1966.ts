import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "mofa-rok-1655-testuz-1966",
    title: "[1655] 국제적십자사를 통한 남북한소식 교환의 건",
    publisher: "Ministry of Foreign Affairs (Republic of Korea), open data",
    url: "http://opendata.mofa.go.kr/mofadocu/resource/Document/1655",
    accessed: "2026-11-21",
    language: "ko",
    type: "government",
    reliability: "normal",
  },
];
