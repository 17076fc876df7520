import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "latimes-1985-01-02-measures-lifted",
    title: "Japan Lifts Sanctions Imposed on N. Korea",
    publisher: "Los Angeles Times (mirror copy)",
    url: "https://www.latimes.com/archives/la-xpm-1985-01-02-mn-6098-story.html",
    published: "1985-01-02",
    accessed: "2026-11-29",
    language: "en",
    type: "news",
    reliability: "normal",
  },
];
