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
  {
    id: "us-embassy-1973-07-24-goj-views",
    title: "GOJ VIEWS ON KOREAN PENINSULA",
    publisher: "United States Embassy Tokyo (cable 1973TOKYO09456, on WikiLeaks)",
    url: "https://search.wikileaks.org/plusd/cables/1973TOKYO09456.html",
    published: "1973-07-24",
    accessed: "2026-11-30",
    language: "en",
    type: "government",
    reliability: "normal",
  },
];
