import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "snu-diverseasia-mansudae-1973",
    title: "북일 문화교류: 1973년 만수대예술단 일본 순회 공연 사례",
    publisher: "Seoul National University Asia Center (Diverse+Asia)",
    url: "https://diverseasia.snu.ac.kr/?p=2584",
    accessed: "2026-11-29",
    language: "ko",
    type: "academic",
    reliability: "normal",
    authors: ["모리 토모오미"],
  },
];
