import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "rmrb-1955-11-01-joint-communique",
    title: "金应基和帆足计发表联合公报",
    publisher: "People's Daily (copy on rmrb.online)",
    agency: "Xinhua",
    url: "https://rmrb.online/read-htm-tid-131905-page-e.html",
    published: "1955-11-01",
    accessed: "2026-11-29",
    language: "zh",
    type: "other",
    reliability: "low",
  },
  {
    id: "worldjpn-1955-10-20-joint-statement",
    title: "日朝国交正常化に関する両国議員団共同声明,第一次声明",
    publisher: "The World and Japan Database (GRIPS / University of Tokyo)",
    url: "https://worldjpn.net/documents/texts/JPKR/19551020.D1J.html",
    published: "1955-10-20",
    accessed: "2026-11-29",
    language: "ja",
    type: "academic",
    reliability: "normal",
  },
  {
    id: "worldjpn-1955-10-29-joint-statement",
    title: "日朝国交正常化に関する両国議員団共同声明,第二次声明",
    publisher: "The World and Japan Database (GRIPS / University of Tokyo)",
    url: "https://worldjpn.net/documents/texts/JPKR/19551029.D1J.html",
    published: "1955-10-29",
    accessed: "2026-11-29",
    language: "ja",
    type: "academic",
    reliability: "normal",
  },
];
