import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "hankyung-1988-10-05-beijing-refused",
    title: "news item of 5 October 1988: the DPRK in effect turned down talks on the detained crew members",
    titleIsDescription: true,
    publisher: "The Korea Economic Daily (Hankyung)",
    url: "https://hankyung.com/article/1988100500621",
    published: "1988-10-05",
    accessed: "2026-11-22",
    language: "ko",
    type: "news",
    reliability: "normal",
  },
];
