import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "kass-jsp-member-1982",
    title: "卓越した指導力と高い品性",
    publisher: "Academy of Social Sciences of the DPRK (copy of a text of 1982)",
    url: "http://kass.org.kp/index.php/lang/cookie/jap/L2luZGV4LnBocC9ncmVhdC92aWV3LzMyNzA_bGFuZz1lbmc",
    published: "1982",
    accessed: "2026-11-29",
    language: "ja",
    type: "academic",
    reliability: "low",
  },
  {
    id: "kokalog-1982-08-04-fisheries",
    title: "1982-08-04 衆議院, speech of a government member named Matsuura (松浦) on fishing in DPRK waters",
    titleIsDescription: true,
    publisher: "National Diet of Japan (minutes on kokalog.net)",
    url: "https://kokkai.ndl.go.jp/txt/109605007X02419820804/155",
    published: "1982-08-04",
    accessed: "2026-11-29",
    language: "ja",
    type: "government",
    reliability: "normal",
    archived:
      "https://kokalog.net/viewer.html?meeting_url=https%3A%2F%2Fkokkai.ndl.go.jp%2Ftxt%2F109605007X02419820804&speech_order=155",
    locator: "speech 155",
  },
];
