import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "icrc-review-1961-junod",
    title: "Marcel Junod",
    publisher: "International Review of the Red Cross (copy on DocsLib)",
    url: "https://docslib.org/doc/5546334/marcel-junod",
    published: "1961",
    accessed: "2026-11-22",
    language: "en",
    type: "red-cross",
    reliability: "normal",
  },
  {
    id: "jjjjjjj-1961-09-12-miyamoto",
    title: "朝鮮労働党第四回大会へのあいさつ(日本共産党中央委員会書記長宮本顕治)",
    publisher: "jjjjjjj.org (copy from 前衛)",
    url: "http://jjjjjjj.org/003020000.html",
    accessed: "2026-11-29",
    language: "ja",
    type: "other",
    reliability: "low",
  },
  {
    id: "nahf-1961-07-31-shimazu-statement",
    title: "송환조치 연장에 대한 시마츠 대표의 담화",
    publisher: "Northeast Asian History Foundation (Korea-Japan talks diplomatic documents)",
    url: "http://contents.nahf.or.kr/item/level.do?levelId=kj.d_0008_0050_2380",
    published: "1961-07-31",
    accessed: "2026-11-21",
    language: "en",
    type: "government",
    reliability: "normal",
    authors: ["Japanese Red Cross Society"],
  },
];
