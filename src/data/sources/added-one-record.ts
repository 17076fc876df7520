import type { Sources } from "../types.ts";

export const sources: Sources = [
  {
    id: "mofa-2013-07-02-arf-outline",
    title: "第20回ASEAN地域フォーラム(ARF)閣僚会合(概要)",
    titleIsDescription: true,
    publisher: "Ministry of Foreign Affairs of Japan",
    url: "https://www.mofa.go.jp/mofaj/area/page4_000118.html",
    published: "2013-07-02",
    accessed: "2026-11-22",
    language: "ja",
    type: "government",
    reliability: "normal",
  },
];
