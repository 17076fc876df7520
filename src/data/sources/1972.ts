import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "hrnk-minobe-1972",
    title: "美濃部 亮吉 金日成首相会見記(雑誌「世界」1972年2月号)",
    publisher: "Sekai (copy on trycomp.net)",
    url: "http://hrnk.trycomp.net/siryo.php?eid=00019",
    published: "2016-04-10",
    accessed: "2026-11-29",
    language: "ja",
    type: "other",
    reliability: "low",
    locator: "issue of February 1972",
  },
  {
    id: "joongang-1321263-entry-refused-1972",
    title: "북괴 친선 사절 입국 불허 방침",
    publisher: "JoongAng Ilbo",
    authors: ["조동오"],
    url: "https://www.joongang.co.kr/article/1321263",
    locator: "p. 1",
    published: "1972-05~",
    accessed: "2026-11-29",
    language: "ko",
    type: "news",
    reliability: "normal",
  },
];
