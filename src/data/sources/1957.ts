import type { SourceDraft } from "../drafts.ts";

export const sources: readonly SourceDraft[] = [
  {
    id: "nahf-1957-12-03-chronology-1955-57",
    title: "재일한인의 북한송환 경과, 1955-57",
    publisher: "Northeast Asian History Foundation (Korea-Japan talks diplomatic documents)",
    url: "http://contents.nahf.or.kr/item/level.do?levelId=kj.d_0008_0070_0010",
    published: "1957-12-03",
    accessed: "2026-11-21",
    language: "en",
    type: "government",
    reliability: "normal",
    authors: ["Government of the Republic of Korea"],
  },
  {
    id: "wilson-1957-08-19-puzanov",
    title: "Journal of Soviet Ambassador to the DPRK A.M. Puzanov for 19 August 1957",
    publisher: "Wilson Center Digital Archive (on a test copy of its site)",
    url: "https://wilson-center-digital-archive.dvincitest.com/document/journal-soviet-ambassador-dprk-am-puzanov-19-august-1957",
    published: "1957-08-31",
    accessed: "2026-11-30",
    language: "en",
    type: "academic",
    reliability: "normal",
  },
];
