import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "joongang-1509928-trade-1979",
    title: "일-북괴무역 급증",
    publisher: "JoongAng Ilbo",
    authors: ["김두겸"],
    url: "https://joongang.co.kr/article/1509928",
    locator: "p. 1",
    published: "1979-05~",
    accessed: "2026-11-30",
    language: "ko",
    type: "news",
    reliability: "normal",
  },
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
