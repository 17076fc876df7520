import type { Delegates } from "../types.ts";

export const delegates: Delegates = [
  {
    id: "arima-mhlw",
    side: "JP",
    names: { ja: "有馬純典" },
    posts: [
      {
        organization: "mhlw-japan",
        title: "Deputy head, External Affairs Office, Relief Planning Division (室長補佐)",
        seen: "2014-03-19",
        sources: ["sansyoukai-undated-fy2013-red-cross-delegates"],
      },
    ],
    note: "Named only in a blog that quotes a ministry document released on request.",
  },
  {
    id: "hiroshi-oguma",
    side: "JP",
    names: { ja: "小熊博" },
    posts: [
      {
        organization: "cabinet-secretariat",
        title: "Head of the support office for abductees and families",
        seen: "2004-11-08/2004-12-02",
        sources: [
          "shugiin-2004-12-02-abductions-committee",
          "narkn-2004-11-08-yabunaka-request",
          "narkn-2004-08-13-saiki-briefing",
        ],
      },
    ],
  },
  {
    id: "isao-iijima",
    side: "JP",
    names: { en: "Isao Iijima", ja: "飯島勲", ko: "이지마 이사오" },
    posts: [
      {
        organization: "prime-minister-japan",
        title: "Secretary to the Prime Minister",
        seen: "2002-09-17",
        sources: ["brookings-2007-peninsula-question-chapter1"],
      },
      {
        organization: "cabinet-secretariat",
        title: "Special adviser to the Cabinet (内閣官房参与)",
        seen: "2013-05-14/2013-07-23",
        sources: [
          "nikkei-2013-05-16-iijima-kim-yong-nam",
          "voakorea-2013-05-14-adviser-arrives",
          "japantimes-2013-07-23-adviser-beijing",
        ],
      },
    ],
  },
  {
    id: "koro-bessho",
    side: "JP",
    names: { en: "Koro Bessho", ja: "別所浩郎" },
    posts: [
      {
        organization: "mofa-japan",
        title: "Director, Northeast Asia Division",
        seen: "1995-10-03/1997-04-19",
        sources: ["hankookilbo-1995-10-04-rice-signed", "donga-1997-04-20-section-chiefs"],
      },
      {
        organization: "prime-minister-japan",
        title: "Secretary to the Prime Minister, from the Foreign Ministry",
        seen: "2002-09-17/2004-05-22",
        sources: [
          "brookings-2007-peninsula-question-chapter1",
          "paperzz-2007-peninsula-question",
          "chosonsinbo-2004-05-22-summit",
        ],
      },
    ],
  },
  {
    id: "kyoko-nakayama",
    side: "JP",
    names: { en: "Kyoko Nakayama", ja: "中山恭子" },
    posts: [
      {
        organization: "cabinet-secretariat",
        title: "Special adviser (内閣官房参与)",
        seen: "2002-10-15",
        sources: ["sonohino-2002-10-15-return"],
      },
    ],
  },
  {
    id: "okada-mhlw",
    side: "JP",
    names: { ja: "岡田裕之" },
    posts: [
      {
        organization: "mhlw-japan",
        title: "Official of the External Affairs Office, Relief Planning Division",
        seen: "2014-03-19",
        sources: ["sansyoukai-undated-fy2013-red-cross-delegates"],
      },
    ],
    note: "Named only in a blog that quotes a ministry document released on request.",
  },
  {
    id: "shigeru-kitamura",
    side: "JP",
    names: { en: "Shigeru Kitamura", ja: "北村滋" },
    posts: [
      {
        organization: "npa-japan",
        title: "Head of the foreign affairs division (警察庁警備局外事情報部外事課長)",
        seen: "2004-11-08/2004-12-02",
        sources: ["shugiin-2004-12-02-abductions-committee", "narkn-2004-11-08-yabunaka-request"],
      },
      {
        organization: "cabinet-intelligence-japan",
        title: "Director of Cabinet Intelligence (内閣情報官)",
        seen: "2018-07/2018-11-14",
        sources: [
          "japantimes-2018-08-29-secret-vietnam",
          "hani-2018-08-30-vietnam",
          "sputnikjp-2018-10-19-mongolia",
          "nhub-2018-10-kyodo-mongolia",
          "upi-2018-11-14-mongolia",
        ],
      },
    ],
    note: "A page of November 2004 names the head of the division by the family name only; the minutes of 2 December 2004 give the whole name.",
  },
  {
    id: "shoichiro-ishikawa",
    side: "JP",
    names: { en: "Shoichiro Ishikawa", ja: "石川正一郎" },
    posts: [
      {
        organization: "abduction-headquarters",
        title: "Secretary-general of the headquarters' office (事務局長)",
        seen: "2018-10",
        sources: ["asahi-2018-12-01-ulaanbaatar-copy"],
      },
    ],
  },
];
