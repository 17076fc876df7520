import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "us-embassy-1976-07-19-mansfield",
    title: "SENATOR MANSFIELD'S CONVERSATION WITH LDP DIETMAN UTSUNOMIYA",
    publisher: "United States Embassy Tokyo (cable 1976TOKYO10851, on WikiLeaks)",
    url: "https://search.wikileaks.org/plusd/cables/1976TOKYO10851_b.html",
    published: "1976-07-19",
    accessed: "2026-11-30",
    language: "en",
    type: "government",
    reliability: "normal",
  },
];
