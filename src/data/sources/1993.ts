import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "hankyung-1993-01-24-informal-talks-considered",
    title: "Item of 24 January 1993: Japan considers unofficial talks with the DPRK, quoting Kyodo",
    titleIsDescription: true,
    publisher: "The Korea Economic Daily",
    url: "https://www.hankyung.com/article/1993012400261",
    published: "1993-01-24",
    accessed: "2026-11-29",
    language: "ko",
    type: "news",
    reliability: "normal",
  },
  {
    id: "hankyung-1993-04-05-jsp-arrives",
    title: "News item of 5 April 1993: a delegation of the Japan Socialist Party arrived in Pyongyang",
    titleIsDescription: true,
    publisher: "The Korea Economic Daily",
    url: "https://hankyung.com/article/1993040500191",
    published: "1993-04-05",
    accessed: "2026-11-22",
    language: "ko",
    type: "news",
    reliability: "normal",
  },
];
