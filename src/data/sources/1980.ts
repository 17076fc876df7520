import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "mofa-1980-bluebook-dprk",
    title: "(3) わが国と北朝鮮との関係",
    publisher: "Ministry of Foreign Affairs of Japan",
    url: "https://www.mofa.go.jp/mofaj/gaiko/bluebook/1980/s55-2010101-3.htm",
    published: "1980",
    accessed: "2026-11-29",
    language: "ja",
    type: "government",
    reliability: "normal",
  },
];
