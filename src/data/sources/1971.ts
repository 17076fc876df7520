import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "asahi-1971-09-27-kim-interview",
    title: "金日成首相「友好」を語る −後藤本社編集局長と会見−",
    publisher: "The Asahi Shimbun (on the Nippon Foundation library)",
    url: "https://nippon.zaidan.info/seikabutsu/2001/00997/contents/00003.htm",
    published: "1971-09-27",
    accessed: "2026-11-29",
    language: "ja",
    type: "news",
    reliability: "normal",
    authors: ["後藤基夫"],
  },
  {
    id: "joongang-1307393-technicians-1971",
    title: "일, 북괴 기술자 입국불허",
    publisher: "JoongAng Ilbo",
    url: "https://www.joongang.co.kr/article/1307393",
    published: "1971-11~",
    accessed: "2026-11-29",
    language: "ko",
    type: "news",
    reliability: "normal",
    authors: ["조동오"],
  },
];
