import type { Delegates } from "../types.ts";

export const delegates: Delegates = [
  {
    id: "atsuhiko-hata",
    side: "JP",
    names: { en: "Atsuhiko Hata", ja: "畑厚彦", zh: "畑厚彥" },
    posts: [
      {
        organization: "japanese-red-cross",
        title: "Deputy head, Planning and Public Relations Office",
        seen: "2012-08-11",
        sources: ["cntv-2012-08-11-red-cross-talks"],
      },
      {
        organization: "japanese-red-cross",
        title: "Official of the public relations section",
        seen: "2014-02-27",
        sources: ["reuters-2014-02-27-talks-planned"],
      },
    ],
  },
  {
    id: "busaburo-takagi",
    side: "JP",
    names: { en: "Busaburo Takagi", ko: "다까기 다께사부로" },
    aliases: ["Takesaburo Takagi"],
    posts: [
      {
        organization: "japanese-red-cross",
        title: "Chief, Social Affairs Department",
        seen: "1960-10-13/1960-10-27",
        sources: [
          "nahf-1960-10-28-extension-text",
          "nahf-1960-10-13-tokyo-shimbun-takagi",
          "nahf-1960-10-21-mainichi-takagi-kim",
          "nahf-1960-10-26-yomiuri-english",
        ],
      },
    ],
    note: "The given name is Busaburo in the English press of Tokyo and Takesaburo in the Korean rendering of the signed text of 27 October 1960.",
  },
  {
    id: "hiroshi-higashiura",
    side: "JP",
    names: { en: "Hiroshi Higashiura", ja: "東浦洋", ko: "히가시우라 히로시" },
    aliases: ["시가시우라 히라시"],
    posts: [
      {
        organization: "japanese-red-cross",
        title: "Director, International Department (国際部長)",
        seen: "2002-04-29/2002-08-19",
        sources: [
          "korea-np-2002-05-08-beijing-joint-report",
          "ifrc-2002-08-19-progress-in-talks",
          "akahata-2002-05-01-red-cross-talks",
          "donga-2002-08-18-talks-open",
          "hankyung-2002-08-15-delegation-leaves",
          "ap-2002-08-18-red-cross",
        ],
      },
    ],
  },
  {
    id: "kawanishi-president",
    side: "JP",
    names: { en: "Kawanishi", ko: "가와니시" },
    posts: [
      {
        organization: "japanese-red-cross",
        title: "President",
        seen: "1967-08-22?",
        sources: ["joongang-1131758-moscow-25-august"],
      },
    ],
    note: "The page that was read gives the family name only.",
  },
  {
    id: "kiyoshi-igarashi",
    side: "JP",
    names: { en: "Kiyoshi Igarashi", ja: "五十嵐清" },
    posts: [
      {
        organization: "japanese-red-cross",
        title: "Officer in charge of the home-visit programme",
        seen: "1997/2000",
        sources: ["jrc-journal-2014-igarashi-p56"],
      },
    ],
    note: "Writing in 2014, he says that he was in charge of the programme at the time; the years are those of the three home visits.",
  },
  {
    id: "masutaro-inoue",
    side: "JP",
    names: { en: "Masutaro Inoue", ja: "井上益太郎", ko: "이노우에 미스다로" },
    aliases: ["Inoue Masutarō"],
    posts: [
      {
        organization: "japanese-red-cross",
        title: "Director, Foreign Affairs Department (外事部長)",
        seen: "1955-07-01/1958-07-03",
        sources: ["kokalog-1958-07-03-inoue-diet", "exodus-museum-chronology"],
      },
    ],
    note: "He signed the extension of 27 October 1960 for the Japanese Red Cross; the page gives no post. A press report of 30 June 1960 names another head of the Foreign Affairs Department, Riichiro Kiuchi.",
  },
  {
    id: "osamu-tasaka",
    side: "JP",
    names: { en: "Osamu Tasaka", ja: "田坂治", ko: "다사카 오사무", zh: "田坂治" },
    aliases: ["Osaku Tasaka"],
    posts: [
      {
        organization: "japanese-red-cross",
        title: "Director General, International Department (国際部長)",
        seen: "2012-08-09/2014-03-20",
        sources: [
          "jrc-2012-08-17-exchange-report",
          "kcna-2012-08-10-red-cross-talks",
          "ap-2014-03-03-red-cross-officials-meet",
          "sankei-2012-08-10-red-cross-talks",
          "asahi-2014-03-02-tasaka-ono-arrive",
          "japantimes-2014-03-03-envoys-chat",
          "nocut-2014-03-19-red-cross-resumes",
          "christiandaily-2014-03-02-shenyang-plan",
          "sansyoukai-undated-fy2013-red-cross-delegates",
          "arabnewsservice-2014-03-japan-mission-leaves",
        ],
      },
    ],
    note: "KCNA translates the title as Director.",
  },
  {
    id: "riichiro-kiuchi",
    side: "JP",
    names: { en: "Riichiro Kiuchi" },
    posts: [
      {
        organization: "japanese-red-cross",
        title: "Head, Foreign Affairs Department",
        seen: "1960-06-30",
        sources: ["nahf-1960-06-30-upi-kiuchi"],
      },
    ],
  },
  {
    id: "shigeo-tanabe",
    side: "JP",
    names: { en: "Shigeo Tanabe", ja: "田邊繁雄", ko: "다나베" },
    aliases: ["Tanabe", "田辺繁雄"],
    posts: [
      {
        organization: "japanese-red-cross",
        title: "Vice President (副社長)",
        seen: "1967-08-22?/1971-02-05",
        sources: [
          "kokalog-1970-04-27-return-talks",
          "kokalog-1969-04-11-law-committee",
          "joongang-1276867-moscow-signing",
          "joongang-1145772-155th-ship",
          "joongang-1131758-moscow-25-august",
        ],
      },
    ],
    note: "The Korean press of 1967 to 1971 prints the family name only; the full name is in the Diet minutes of 1969 and 1970. The Diet minutes of 4 December 1953 list a 田辺繁雄 as deputy head of the Repatriation Relief Agency; no page that was read says that he is the same person. Not to be confused with Makoto Tanabe of the Japan Socialist Party.",
  },
  {
    id: "sugai-jrcs",
    side: "JP",
    names: { ja: "菅井智" },
    posts: [
      {
        organization: "japanese-red-cross",
        title: "Deputy Director, International Department (国際部次長)",
        seen: "2014-03-19",
        sources: ["sansyoukai-undated-fy2013-red-cross-delegates"],
      },
    ],
    note: "Named only in a blog that quotes a ministry document released on request.",
  },
  {
    id: "tadateru-konoe",
    side: "JP",
    names: { en: "Tadateru Konoe", ja: "近衞忠煇", ko: "고노에 다다테루" },
    aliases: ["Tadateru Konoé", "近衛忠煇", "近衞忠輝", "近衛忠輝", "近衛忠てる", "고노헤 다다테루"],
    posts: [
      {
        organization: "japanese-red-cross",
        title: "Director, Foreign Affairs Department (外事部長)",
        seen: "19XX",
        sources: ["kokalog-search-gaijibucho"],
      },
      {
        organization: "japanese-red-cross",
        title: "Vice President (副社長)",
        seen: "1997-09-01/2000-03-14",
        sources: [
          "mofa-2000-03-14-press-conference",
          "korea-np-1999-12-24-joint-statement",
          "people-1999-12-22-joint-press-statement",
          "reliefweb-1999-12-21-mofa-press-secretary",
          "japantimes-1997-09-01-venue-set",
          "imaeil-1997-09-02-liaison-council",
          "donga-1997-09-07-liaison-council",
          "donga-1999-12-19-talks-open",
          "deseret-1999-12-21-talks",
          "voa-1999-12-21-humanitarian-deal",
          "donga-2000-03-13-four-points-reaffirmed",
        ],
      },
      {
        organization: "ifrc",
        title: "Vice President",
        seen: "2009-11-19",
        from: "2005",
        until: "2009-11-19",
        sources: ["afpbb-2009-11-19-konoe-elected"],
      },
      {
        organization: "japanese-red-cross",
        title: "President (社長)",
        seen: "2009-11-19/2017-12-01",
        from: "2005-04",
        sources: [
          "jrc-2013-11-13-konoe-reelected",
          "jrc-2016-12-27-konoe-dprk",
          "jrc-2013-07-east-asia-leaders",
          "afpbb-2009-11-19-konoe-elected",
          "sankei-2016-12-03-konoe-arrives",
          "nhk-2016-11-27-konoe-plan",
          "eda-2017-12-01-konoe",
        ],
      },
      {
        organization: "ifrc",
        title: "President",
        seen: "2009-11-19/2016-12-12",
        from: "2009-11-19",
        until: "2017",
        sources: [
          "jrc-2016-12-27-konoe-dprk",
          "jrc-2013-11-13-konoe-reelected",
          "jrc-2013-07-east-asia-leaders",
          "eda-2017-12-01-konoe",
          "afpbb-2009-11-19-konoe-elected",
          "sankei-2016-12-03-konoe-arrives",
          "nhk-2016-11-27-konoe-plan",
        ],
      },
    ],
    note: "A search over the Diet minutes shows him called before a committee as a reference person (参考人) while director of foreign affairs; the page gives no date, and he joined the society in 1964. AFP has him as vice president of the International Federation from 2005; the day on which the presidency passed in 2017 is on no page that was read.",
  },
  {
    id: "tadatsugu-shimazu",
    side: "JP",
    names: { en: "Tadatsugu Shimazu", ja: "島津忠承", ko: "시마즈" },
    aliases: ["Shimadzu"],
    posts: [
      {
        organization: "japanese-red-cross",
        title: "President (社長)",
        seen: "1954-06-10/1961-07-31",
        sources: [
          "kokalog-1954-06-10-shimazu-diet",
          "nahf-1961-07-31-shimazu-statement",
          "nahf-1959-08-14-nippon-times",
        ],
      },
    ],
  },
  {
    id: "tsuji-jrcs",
    side: "JP",
    names: { ja: "辻佳輝" },
    posts: [
      {
        organization: "japanese-red-cross",
        title: "Section chief, International Department (国際部係長)",
        seen: "2014-03-19",
        sources: ["sansyoukai-undated-fy2013-red-cross-delegates"],
      },
    ],
    note: "Named only in a blog that quotes a ministry document released on request.",
  },
  {
    id: "yasuo-tanaka-jrcs",
    side: "JP",
    names: { en: "Yasuo Tanaka" },
    posts: [
      {
        organization: "japanese-red-cross",
        title: "Spokesman",
        seen: "2002-08",
        sources: ["joongangdaily-2002-08-talks-begin"],
      },
    ],
  },
  {
    id: "yoshisuke-kasai",
    side: "JP",
    names: { en: "Yoshisuke Kasai", ja: "葛西嘉資", ko: "가사이" },
    posts: [
      {
        organization: "japanese-red-cross",
        title: "Vice President (副社長)",
        seen: "1953-12-04/1960-09-05",
        sources: [
          "kokalog-1953-12-04-kasai-diet",
          "kokalog-1959-08-10-kasai-diet",
          "jrc-humanitarian-journal-3-2014-p63",
          "nahf-1959-08-14-ap-calcutta",
          "nahf-1960-09-05-mainichi-niigata-1",
        ],
      },
    ],
  },
];
