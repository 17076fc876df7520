import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "us-embassy-1979-05-16-contact-thinking",
    title: "(C) GOJ THINKING ON NORTH KOREA",
    publisher: "United States Embassy Tokyo (cable 1979TOKYO08510, on WikiLeaks)",
    url: "https://search.wikileaks.org/plusd/cables/1979TOKYO08510_e.html",
    published: "1979-05-16",
    accessed: "2026-11-30",
    language: "en",
    type: "government",
    reliability: "normal",
  },
];
