import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "ann-archive-1975-07-27-kim",
    title: "金日成主席 自民党訪朝議員団と会談 山口淑子さんに語ったこと 1975年",
    publisher: "xsionx.com (copy of an ANN archive item)",
    url: "https://xsionx.com/news/?p=534888",
    published: "2023-04-14",
    accessed: "2026-11-29",
    language: "ja",
    type: "other",
    reliability: "low",
  },
  {
    id: "wilson-1975-08-11-ldp-visit",
    title: "Voluntary Liberal Democratic Party MP North Korea Visit",
    publisher: "Wilson Center Digital Archive",
    agency: "Ministry of Foreign Affairs of Japan",
    url: "https://digitalarchive.wilsoncenter.org/document/voluntary-liberal-democratic-party-mp-north-korea-visit",
    published: "1975-08-11",
    accessed: "2026-11-29",
    language: "en",
    type: "academic",
    reliability: "normal",
  },
  {
    id: "wilson-1975-08-18-ldp-visit-2",
    title: "Voluntary Liberal Democratic Party MP North Korea Visit (Part 2)",
    publisher: "Wilson Center Digital Archive",
    agency: "Ministry of Foreign Affairs of Japan",
    url: "https://digitalarchive.wilsoncenter.org/document/118699",
    published: "1975-08-18",
    accessed: "2026-11-29",
    language: "en",
    type: "academic",
    reliability: "normal",
  },
];
