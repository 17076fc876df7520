import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "us-embassy-1977-05-09-visitors",
    title: "NORTH KOREAN VISITORS TO JAPAN",
    publisher: "United States Embassy Tokyo (cable 1977TOKYO06668, on WikiLeaks)",
    url: "https://search.wikileaks.org/plusd/cables/1977TOKYO06668_c.html",
    published: "1977-05-09",
    accessed: "2026-11-29",
    language: "en",
    type: "government",
    reliability: "normal",
  },
];
