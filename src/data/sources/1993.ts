import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "hankyung-1993-04-05-jsp-arrives",
    title: "news item of 5 April 1993: a delegation of the Japan Socialist Party arrived in Pyongyang",
    titleIsDescription: true,
    publisher: "The Korea Economic Daily (Hankyung)",
    url: "https://hankyung.com/article/1993040500191",
    published: "1993-04-05",
    accessed: "2026-11-22",
    language: "ko",
    type: "news",
    reliability: "normal",
  },
];
