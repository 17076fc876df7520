import type { Delegates } from "../types.ts";

export const delegates: Delegates = [
  {
    id: "chikara-sakaguchi",
    side: "JP",
    names: { en: "Chikara Sakaguchi", ja: "坂口力", ko: "사카구치 지카라" },
    posts: [
      {
        organization: "mhlw-japan",
        title: "Minister of Health, Labour and Welfare",
        seen: "2002-03-27/2002-03-30",
        sources: [
          "hankyung-2002-03-29-singapore-off",
          "donga-2002-03-27-health-ministers",
          "seoul-2002-03-30-ministers-put-off",
        ],
      },
    ],
  },
  {
    id: "fumio-kishida",
    side: "JP",
    names: { en: "Fumio Kishida", ja: "岸田文雄", ko: "기시다 후미오" },
    posts: [
      {
        organization: "mofa-japan",
        title: "Minister for Foreign Affairs",
        seen: "2013-07-01/2015-08-07",
        sources: [
          "asahi-2013-07-01-kishida-pak",
          "mofa-2014-03-04-kishida-press-conference",
          "mofa-2015-08-06-meeting-ri-su-yong",
          "mofa-2015-08-07-kishida-press-conference",
          "hankyung-2014-05-19-stockholm-announced",
          "ntv-2014-08-11-kishida-ri-exchange",
          "sankeibiz-2014-09-26-shenyang-announced",
        ],
      },
      {
        organization: "prime-minister-japan",
        title: "Prime Minister",
        seen: "2023-05-29",
        sources: ["jiji-2023-05-29-pak", "livedoor-2023-05-29-pak"],
      },
    ],
  },
  {
    id: "hidenao-nakagawa",
    side: "JP",
    names: { en: "Hidenao Nakagawa", ja: "中川秀直", ko: "나카가와 히데나오" },
    posts: [
      {
        organization: "cabinet-secretariat",
        title: "Chief Cabinet Secretary",
        seen: "2000-10-06",
        sources: ["japantimes-2000-10-07-rice-aid"],
      },
      {
        organization: "prime-minister-japan",
        title: "Envoy of the Prime Minister; former Chief Cabinet Secretary",
        seen: "2001-01-27",
        sources: ["hankookilbo-2002-09-02-singapore"],
      },
    ],
  },
  {
    id: "hirofumi-nakasone",
    side: "JP",
    names: { en: "Hirofumi Nakasone" },
    posts: [
      {
        organization: "mofa-japan",
        title: "Minister for Foreign Affairs",
        seen: "2008-12-12",
        sources: ["mofa-2008-12-12-press-conference"],
      },
    ],
  },
  {
    id: "hiroshi-nakai",
    side: "JP",
    names: { en: "Hiroshi Nakai", ja: "中井洽", ko: "나카이 히로시" },
    posts: [
      {
        organization: "house-of-representatives",
        title: "Member (Democratic Party of Japan); former minister for the abduction issue",
        seen: "2011-07-21/2012-01-10",
        sources: [
          "kyodo-2011-07-25-ex-minister-met",
          "japantimes-2011-07-26-nakai-envoy",
          "hankookilbo-2011-07-25-nakai-song",
          "japantimes-2012-01-10-secret-talks",
          "chinanet-ja-2012-01-10-nakai",
        ],
      },
      {
        organization: "house-of-representatives",
        title: "Chairman of the Budget Committee",
        seen: "2011-07-25",
        sources: ["kyodo-2011-07-25-ex-minister-met"],
      },
      {
        organization: "government-japan",
        title: "Former minister for the abduction issue",
        seen: "2013-06-06",
        sources: ["kyodo-2013-06-06-four-talks"],
      },
    ],
  },
  {
    id: "hiroyuki-hosoda",
    side: "JP",
    names: { en: "Hiroyuki Hosoda", ja: "細田博之", ko: "호소다 히로유키" },
    posts: [
      {
        organization: "cabinet-secretariat",
        title: "Chief Cabinet Secretary",
        seen: "2004-12-08/2004-12-21",
        sources: ["bbc-2004-12-08-fury-over-remains", "seoulshinmun-2004-12-21-return-demand"],
      },
    ],
  },
  {
    id: "jin-matsubara",
    side: "JP",
    names: { en: "Jin Matsubara", ja: "松原仁", ko: "마쓰바라 진" },
    posts: [
      {
        organization: "house-of-representatives",
        title: "Member (Democratic Party of Japan)",
        seen: "2003-12-20",
        sources: ["asahi-2004-01-10-beijing-contact"],
      },
      {
        organization: "government-japan",
        title: "Minister of State for the Abduction Issue",
        seen: "2012-08",
        sources: ["unisci-2013-still-at-odds"],
      },
      { organization: "npsc-japan", title: "Chairman", seen: "2012-08-24", sources: ["yonhap-2012-08-31-talks-end"] },
    ],
  },
  {
    id: "junichiro-koizumi",
    side: "JP",
    names: { en: "Junichiro Koizumi", ja: "小泉純一郎", ko: "고이즈미 준이치로" },
    posts: [
      {
        organization: "prime-minister-japan",
        title: "Prime Minister",
        seen: "2002-09-17/2004-05-22",
        sources: [
          "kantei-2002-09-17-summit",
          "kantei-2004-05-22-meeting-en",
          "mofa-2002-09-17-koizumi-visit",
          "mofa-2004-05-26-summit-ja",
          "chosonsinbo-2004-05-22-summit",
          "akahata-2004-05-23-summit",
          "chosun-nk-2004-08-06-plan",
        ],
      },
    ],
  },
  {
    id: "katsuya-okada",
    side: "JP",
    names: { en: "Katsuya Okada" },
    posts: [
      {
        organization: "mofa-japan",
        title: "Minister for Foreign Affairs",
        seen: "2009-10-09",
        sources: ["kyodo-2009-10-10-anxious-for-talks"],
      },
    ],
  },
  {
    id: "keiji-furuya",
    side: "JP",
    names: { en: "Keiji Furuya", ja: "古屋圭司" },
    posts: [
      {
        organization: "government-japan",
        title: "Minister for the Abduction Issue (拉致問題担当大臣)",
        seen: "2014-02-17",
        sources: ["rachi-2014-02-17-support-meeting"],
      },
      {
        organization: "npsc-japan",
        title: "Chairman (国家公安委員長)",
        seen: "2014-06-27",
        sources: ["tvasahi-2014-06-27-police-official-sent"],
      },
    ],
  },
  {
    id: "koichiro-gemba",
    side: "JP",
    names: { en: "Koichiro Gemba", ja: "玄葉光一郎", ko: "겐바 고이치로" },
    aliases: ["Koichiro Genba"],
    posts: [
      {
        organization: "mofa-japan",
        title: "Minister for Foreign Affairs",
        seen: "2012-08-14/2012-12-14",
        sources: [
          "mofa-2012-08-14-gemba",
          "mofa-2012-12-12-gemba",
          "asahi-2012-08-31-third-day",
          "nicchokyokai-2012-10-06-gemba",
          "japantimes-2012-12-14-launch-stalls-talks",
        ],
      },
    ],
  },
  {
    id: "masaaki-yamazaki",
    side: "JP",
    names: { en: "Masaaki Yamazaki", ja: "山崎正昭" },
    posts: [
      {
        organization: "cabinet-secretariat",
        title: "Deputy Chief Cabinet Secretary",
        seen: "2004-05-22",
        sources: ["chosonsinbo-2004-05-22-summit"],
      },
    ],
  },
  {
    id: "masahiko-komura",
    side: "JP",
    names: { en: "Masahiko Komura", ja: "高村正彦" },
    aliases: ["Masahiko Koumura"],
    posts: [
      {
        organization: "mofa-japan",
        title: "Minister for Foreign Affairs",
        seen: "2008-06-06/2008-09-05",
        sources: [
          "mofa-2008-09-05-press-conference",
          "cri-ja-2008-06-06-informal-talks",
          "kyodo-2008-06-15-partially-lift",
        ],
      },
    ],
  },
  {
    id: "mikio-aoki",
    side: "JP",
    names: { en: "Mikio Aoki" },
    posts: [
      {
        organization: "cabinet-secretariat",
        title: "Chief Cabinet Secretary",
        seen: "1999-12-14/2000-03-07",
        sources: ["worldjpn-1999-12-14-aoki", "japantimes-2000-03-08-food"],
      },
    ],
  },
  {
    id: "minoru-kihara",
    side: "JP",
    names: { en: "Minoru Kihara", ja: "木原稔" },
    posts: [
      {
        organization: "cabinet-secretariat",
        title: "Chief Cabinet Secretary and minister in charge of the abduction issue",
        seen: "2025-11-04",
        sources: ["japantoday-2025-11-05-no-reply"],
      },
    ],
  },
  {
    id: "nobutaka-machimura",
    side: "JP",
    names: { en: "Nobutaka Machimura", ja: "町村信孝" },
    posts: [
      {
        organization: "mofa-japan",
        title: "Minister for Foreign Affairs",
        seen: "2004-11-15/2004-12-10",
        sources: ["ikjeld-2004-12-11-no-aid", "asyura-2004-11-15-third-round-documents"],
      },
      {
        organization: "cabinet-secretariat",
        title: "Chief Cabinet Secretary",
        seen: "2008-06-06/2008-06-13",
        sources: ["kyodo-2008-06-15-partially-lift", "cri-ja-2008-06-06-informal-talks"],
      },
    ],
  },
  {
    id: "osamu-fujimura",
    side: "JP",
    names: { en: "Osamu Fujimura", ja: "藤村修", ko: "후지무라 오사무" },
    posts: [
      {
        organization: "cabinet-secretariat",
        title: "Chief Cabinet Secretary",
        seen: "2012-08-14/2012-12-14",
        sources: [
          "kantei-2012-08-14-fujimura",
          "kantei-2012-11-09-fujimura",
          "chibanippo-2012-08-14-government-talks-plan",
          "asahi-people-2012-11-27-december-talks",
          "mbn-2012-11-december-talks",
          "japantimes-2012-12-14-launch-stalls-talks",
        ],
      },
    ],
    note: "In December 2012 he was also in charge of the abduction issue.",
  },
  {
    id: "sanae-takaichi",
    side: "JP",
    names: { en: "Sanae Takaichi", ja: "高市早苗", ko: "다카이치 사나에" },
    posts: [
      {
        organization: "prime-minister-japan",
        title: "Prime Minister",
        seen: "2025-11-03/2025-11-13",
        sources: ["japantimes-2025-11-03-takaichi", "sbs-2025-11-13-takaichi"],
      },
    ],
  },
  {
    id: "satoshi-morimoto",
    side: "JP",
    names: { en: "Satoshi Morimoto" },
    posts: [
      {
        organization: "mod-japan",
        title: "Minister of Defence",
        seen: "2012-12-01",
        sources: ["naharnet-2012-12-01-postponed", "asiaone-2012-12-03-postponed"],
      },
    ],
  },
  {
    id: "seiji-maehara",
    side: "JP",
    names: { en: "Seiji Maehara" },
    posts: [
      {
        organization: "mofa-japan",
        title: "Minister for Foreign Affairs",
        seen: "2011-01-04",
        sources: ["japantimes-2011-01-05-maehara"],
      },
    ],
  },
  {
    id: "shigeru-ishiba",
    side: "JP",
    names: { en: "Shigeru Ishiba" },
    posts: [
      {
        organization: "prime-minister-japan",
        title: "Prime Minister",
        seen: "2024-10-17/2025-05-24",
        sources: ["yomiuri-2024-10-17-ishiba-families", "chosunbiz-2025-05-24-ishiba"],
      },
    ],
  },
  {
    id: "shinzo-abe",
    side: "JP",
    names: { en: "Shinzo Abe", ja: "安倍晋三", ko: "아베 신조" },
    posts: [
      {
        organization: "cabinet-secretariat",
        title: "Deputy Chief Cabinet Secretary",
        seen: "2002-09-17/2002-10-02",
        sources: [
          "brookings-2007-peninsula-question-chapter1",
          "japantimes-2002-10-03-mission",
          "akahata-2002-10-03-mission",
        ],
      },
      {
        organization: "prime-minister-japan",
        title: "Prime Minister",
        seen: "2014-05-13/2018-02-09",
        sources: [
          "sangiin-2014-05-13-answer-84",
          "japantimes-2014-10-30-no-new-information",
          "dailynk-2014-03-shenyang",
          "japantimes-2018-02-10-abe-kim-yong-nam",
          "mediasapuri-2018-02-09-abe-kim",
        ],
      },
    ],
  },
  {
    id: "taro-aso",
    side: "JP",
    names: { en: "Taro Aso", ja: "麻生太郎" },
    posts: [
      {
        organization: "mofa-japan",
        title: "Minister for Foreign Affairs",
        seen: "2006-04-13/2007-08-02",
        sources: ["diet-2006-04-13-aso-statement-ja", "kyodo-2007-08-03-aso-pak-manila"],
      },
    ],
    note: "For August 2007 only on a blog copy of a newspaper page.",
  },
  {
    id: "taro-kono",
    side: "JP",
    names: { en: "Taro Kono", ja: "河野太郎" },
    posts: [
      {
        organization: "mofa-japan",
        title: "Minister for Foreign Affairs",
        seen: "2017-08-06/2018-09-26",
        sources: [
          "mofa-2018-06-15-kono-press",
          "mofa-2018-08-03-kono-press",
          "jmh-2018-09-27-kono-ri-article",
          "jmh-2018-09-27-kono-ri-summary",
          "5ch-2017-08-07-kyodo-manila",
        ],
      },
    ],
    note: "For 2017 only on a forum copy.",
  },
  {
    id: "yasuo-fukuda",
    side: "JP",
    names: { en: "Yasuo Fukuda", ja: "福田康夫" },
    posts: [
      {
        organization: "cabinet-secretariat",
        title: "Chief Cabinet Secretary",
        seen: "2002-09-25/2002-10-24",
        sources: [
          "japantimes-2002-09-26-fact-finding",
          "japantimes-2002-10-25-to-keep-five",
          "foxnews-2002-10-abductees-not-to-return",
        ],
      },
    ],
  },
  {
    id: "yohei-kono",
    side: "JP",
    names: { en: "Yohei Kono", ja: "河野洋平", ko: "고노 요헤이" },
    posts: [
      {
        organization: "mofa-japan",
        title: "Minister for Foreign Affairs",
        seen: "1995-04-02",
        sources: ["hankyung-1995-04-03-kono"],
      },
      {
        organization: "mofa-japan",
        title: "Minister for Foreign Affairs",
        seen: "2000-07-18/2000-10-17",
        sources: ["mofa-2000-07-26-kono-paek", "people-2000-07-18-ministers-plan", "donga-2000-10-17-round11-plan"],
      },
    ],
  },
  {
    id: "yoriko-kawaguchi",
    side: "JP",
    names: { en: "Yoriko Kawaguchi", ja: "川口順子" },
    posts: [
      {
        organization: "mofa-japan",
        title: "Minister for Foreign Affairs",
        seen: "2002-07-31/2004-07-01",
        sources: [
          "worldjpn-2002-07-31-joint-announcement",
          "worldjpn-2002-10-02-kawaguchi-comment",
          "mofa-2004-07-01-foreign-ministers",
          "kcna-2002-07-31-foreign-ministers",
        ],
      },
    ],
  },
  {
    id: "yoshihide-suga",
    side: "JP",
    names: { en: "Yoshihide Suga", ja: "菅義偉" },
    posts: [
      {
        organization: "cabinet-secretariat",
        title: "Chief Cabinet Secretary",
        seen: "2014-01-28/2018-11-14",
        sources: [
          "kantei-2014-05-29-suga-stockholm",
          "japantimes-2014-01-28-hanoi-secret-meeting",
          "mainichi-2014-07-04-sanctions-partly-lifted",
          "japantimes-2018-08-29-secret-vietnam",
          "upi-2018-11-14-mongolia",
        ],
      },
    ],
  },
  {
    id: "yoshihiko-noda",
    side: "JP",
    names: { en: "Yoshihiko Noda", ja: "野田佳彦", ko: "노다 요시히코" },
    posts: [
      {
        organization: "prime-minister-japan",
        title: "Prime Minister",
        seen: "2012-12-01",
        sources: ["japantimes-2012-12-03-postponed", "naharnet-2012-12-01-postponed", "seoul-2012-12-01-postponed"],
      },
    ],
  },
  {
    id: "yoshimasa-hayashi",
    side: "JP",
    names: { en: "Yoshimasa Hayashi", ja: "林芳正" },
    posts: [
      {
        organization: "mofa-japan",
        title: "Minister for Foreign Affairs",
        seen: "2023-07",
        sources: ["kyodo-2023-07-focus"],
      },
      {
        organization: "cabinet-secretariat",
        title: "Chief Cabinet Secretary",
        seen: "2024-06-13",
        sources: ["rfa-2024-06-13-mongolia"],
      },
    ],
  },
  {
    id: "yoshiro-mori",
    side: "JP",
    names: { en: "Yoshiro Mori", ja: "森喜朗", ko: "모리 요시로" },
    posts: [
      {
        organization: "ldp",
        title: "Chairman of the General Council",
        seen: "1997-11-11/1997-11-14",
        sources: ["mainichi-1997-11-15-mission", "sonohino-1997-11-11-mission"],
      },
      {
        organization: "prime-minister-japan",
        title: "Prime Minister",
        seen: "2000-10-07",
        sources: ["japantimes-2000-10-07-rice-aid"],
      },
    ],
  },
];
