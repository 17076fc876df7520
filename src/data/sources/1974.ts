import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "roudousyaundou-1974-09-12-statement",
    title: "日本社会党第四次訪朝団と朝鮮労働党との共同声明",
    publisher: "roudousyaundou.que.jp (copy from 資料日本社会党四十年史)",
    url: "http://roudousyaundou.que.jp/syakaitou_070.htm",
    published: "1974-09-12",
    accessed: "2026-11-29",
    language: "ja",
    type: "reference",
    reliability: "normal",
  },
  {
    id: "us-embassy-1974-03-07-table-tennis",
    title: "ASIAN TABLE-TENNIS MEET: PRG, PATHET LAO, GRUNK AND DPRK REPS",
    publisher: "United States Embassy Tokyo (cable 1974TOKYO03060, on WikiLeaks)",
    url: "https://theworldtomorrow.wikileaks.org/plusd/cables/1974TOKYO03060.html",
    published: "1974-03-07",
    accessed: "2026-11-30",
    language: "en",
    type: "government",
    reliability: "normal",
  },
  {
    id: "us-state-1974-12-kimura-elaboration",
    title: "Cable on elaborations of Foreign Minister Kimura's remarks on Korea of November 1974",
    titleIsDescription: true,
    publisher: "United States Department of State (cable 1974STATE269183, on WikiLeaks)",
    url: "https://search.wikileaks.org/plusd/cables/1974STATE269183_b.html",
    published: "1974-12",
    accessed: "2026-11-30",
    language: "en",
    type: "government",
    reliability: "normal",
  },
];
