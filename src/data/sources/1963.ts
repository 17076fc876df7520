import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "chongryon-jsp-1963",
    title: "공동의 임무",
    publisher: "Chongryon",
    url: "http://www.chongryon.com/ss/comp/w2/w2.html",
    accessed: "2026-11-29",
    language: "ko",
    type: "ngo",
    reliability: "normal",
  },
];
