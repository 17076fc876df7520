import type { Delegates } from "../types.ts";

export const delegates: Delegates = [
  {
    id: "akitaka-saiki",
    side: "JP",
    names: { en: "Akitaka Saiki", ja: "斎木昭隆", ko: "사이키 아키타카" },
    aliases: ["Akitaka Saeki", "齋木昭隆", "사이키 아키다카"],
    positions: [
      {
        organization: "mofa-japan",
        title: "Deputy Director-General (参事官), Asian and Oceanian Affairs Bureau",
        seen: "2002-09-28/2002-10-02",
        sources: ["japantimes-2002-09-29-mission", "akahata-2002-10-03-mission", "niigata-nippo-mission-recollection"],
      },
      {
        organization: "mofa-japan",
        title: "Deputy Director-General (審議官), Asian and Oceanian Affairs Bureau",
        seen: "2004-08-11/2005-11-04",
        sources: [
          "mofa-2005-11-07-consultations-ja",
          "japantimes-2004-08-12-interim-report",
          "narkn-2004-08-13-saiki-briefing",
          "japantimes-2004-09-26-no-new-info",
          "chosun-nk-2004-08-06-plan",
        ],
      },
      {
        organization: "mofa-japan",
        title: "Director-General, Asian and Oceanian Affairs Bureau",
        seen: "2008-01-17/2008-08-14",
        from: "2008-01-17",
        sources: [
          "mofa-2008-06-working-level-ja",
          "mofa-2008-08-working-level-ja",
          "joongang-ja-2008-01-18-ministry-posts",
          "cri-ja-2008-06-06-informal-talks",
          "voa-korean-2008-06-08-beijing-11-june",
          "narkn-2008-07-16-saiki-briefing",
          "donga-ko-2008-08-14-autumn",
        ],
      },
    ],
    note: "Both 参事官 (2002) and 審議官 (2004 and 2005) are rendered Deputy Director-General.",
  },
  {
    id: "eiji-yamamoto",
    side: "JP",
    names: { en: "Eiji Yamamoto", ja: "山本栄二" },
    aliases: ["Yamamoto Eiji"],
    positions: [
      {
        organization: "mofa-japan",
        title: "Principal deputy director, Northeast Asia Division",
        seen: "1990-09",
        sources: ["gendaikorea-2022-06-06-yamamoto-memoir", "38north-2023-01-yamamoto-review"],
      },
      {
        organization: "mofa-japan",
        title: "Deputy head of the advance team for the summit",
        seen: "2002-09",
        sources: ["gendaikorea-2022-06-06-yamamoto-memoir"],
      },
    ],
  },
  {
    id: "fumio-shimizu",
    side: "JP",
    names: { en: "Fumio Shimizu", ja: "志水史雄" },
    positions: [
      {
        organization: "mofa-japan",
        title: "Deputy Director-General (参事官), Asian and Oceanian Affairs Bureau",
        seen: "2018-06-14/2018-06-15",
        sources: [
          "mofa-2018-06-15-kono-press",
          "japantimes-2018-06-14-ulaanbaatar",
          "ntv-2018-06-14-ulaanbaatar",
          "yomiuri-2018-06-14-ulaanbaatar",
        ],
      },
    ],
  },
  {
    id: "hitoshi-tanaka",
    side: "JP",
    names: { en: "Hitoshi Tanaka", ja: "田中均", ko: "다나카 히토시" },
    positions: [
      {
        organization: "mofa-japan",
        title: "Director-General, Asian and Oceanian Affairs Bureau",
        seen: "2002-08-25/2002-11-25",
        from: "2001-09",
        sources: [
          "brookings-2007-peninsula-question-chapter1",
          "asahi-2023-09-tanaka-interview",
          "donga-2002-08-26-director-talks",
          "donga-2002-08-23-director-talks",
          "donga-jp-2002-09-01-preparations",
          "japantimes-2002-11-25-dalian",
        ],
      },
      {
        organization: "mofa-japan",
        title: "Deputy Minister for Foreign Affairs (外務審議官)",
        seen: "2004-02-11/2004-05-22",
        sources: [
          "voa-2004-02-14-fail-to-resolve",
          "donga-ja-2004-05-05-beijing-talks",
          "chosonsinbo-2004-05-22-summit",
          "asyura-2004-02-11-team-to-pyongyang",
        ],
      },
    ],
    note: "In May 2004 the Choson Sinbo writes 審議官 for the second post.",
  },
  {
    id: "imai-northeast-asia-division",
    side: "JP",
    names: { en: "Tadashi Imai", ja: "今井正", ko: "이마이" },
    aliases: ["Imai"],
    positions: [
      {
        organization: "mofa-japan",
        title: "Director, Northeast Asia Division",
        seen: "1990-10-31/1990-11-04",
        sources: ["hankyung-1990-10-31-preliminary", "joongang-1990-11-preliminary-heads", "ritouki-2009-12-09-imai"],
      },
    ],
    note:
      "The Korean press of 1990 prints the family name only. A page of 2009 lists the directorship, without years, in the career of Tadashi Imai (今井正); that he is meant is our reading.",
  },
  {
    id: "junichi-ihara",
    side: "JP",
    names: { en: "Junichi Ihara", ja: "伊原純一", ko: "이하라 준이치" },
    aliases: ["井原"],
    positions: [
      {
        organization: "mofa-japan",
        title: "Director-General, Asian and Oceanian Affairs Bureau",
        seen: "2014-01-25/2015-09-29",
        sources: [
          "mofa-2014-03-31-second-consultations-outline",
          "mofa-2014-05-30-stockholm-outline",
          "mofa-2014-07-01-beijing-outline",
          "mofa-2014-09-29-shenyang-outline",
          "mofa-2014-10-29-sic-consultations",
          "japantimes-2014-01-28-hanoi-secret-meeting",
          "globaltimes-2014-03-31-first-government-talks",
          "seoulshinmun-2014-03-21-china-hopes-improvement",
          "japantimes-2014-09-02-kuala-lumpur",
          "japantimes-2014-09-11-beijing-secret-contact",
          "japantimes-2014-10-28-delegation-urges-action",
          "kbs-2015-shanghai-informal-talks",
          "zakzak-2015-09-29-ministry-posts",
        ],
      },
    ],
    note: "On 29 September 2015 the press expected a successor from 16 October 2015.",
  },
  {
    id: "katsunari-suzuki",
    side: "JP",
    names: { en: "Katsunari Suzuki", ja: "鈴木勝也" },
    positions: [
      {
        organization: "government-japan",
        title: "Representative (ambassador) for normalisation talks with the DPRK",
        seen: "2002-10-29/2002-10-30",
        sources: [
          "mofa-2002-round12-en",
          "mofa-2002-10-31-round12-ja",
          "choson-sinbo-2002-11-01-round12",
          "akahata-2002-10-31-round12",
        ],
      },
    ],
  },
  {
    id: "kazuyoshi-umemoto",
    side: "JP",
    names: { en: "Kazuyoshi Umemoto" },
    positions: [
      {
        organization: "mofa-japan",
        title: "Director, Northeast Asia Division",
        seen: "2001-01",
        sources: ["japantimes-2001-02-07-secret-talks"],
      },
      {
        organization: "mofa-japan",
        title: "Minister at the embassy in London; head of the preparatory headquarters for the summit in Pyongyang",
        seen: "2002-09",
        sources: ["japantimes-2002-09-26-data-before-summit"],
      },
    ],
  },
  {
    id: "keiichi-ono",
    side: "JP",
    names: { en: "Keiichi Ono", ja: "小野啓一", ko: "오노 게이이치" },
    aliases: ["오노 게이치"],
    positions: [
      {
        organization: "mofa-japan",
        title: "Director, Northeast Asia Division (北東アジア課長)",
        seen: "2012-08-29/2015-02-27",
        sources: [
          "asahi-2012-08-31-third-day",
          "akahata-2012-08-30-talks-resume",
          "yonhap-2012-08-31-talks-end",
          "kukmin-2012-09-01-talks-end",
          "japantimes-2014-01-28-hanoi-secret-meeting",
          "japantimes-2014-03-03-envoys-chat",
          "japantimes-2014-03-13-red-cross-talks-next-week",
          "wowkorea-2014-03-20-bureau-talks-to-resume",
          "dailynk-2014-03-shenyang",
          "shinailbo-2014-03-03-red-cross-opens",
          "christiandaily-2014-03-02-shenyang-plan",
          "japantimes-2014-09-11-beijing-secret-contact",
          "zakzak-2015-03-31-dalian",
        ],
      },
    ],
  },
  {
    id: "kenichiro-sasae",
    side: "JP",
    names: { en: "Kenichiro Sasae", ja: "佐々江賢一郎" },
    positions: [
      {
        organization: "mofa-japan",
        title: "Director-General, Asian and Oceanian Affairs Bureau",
        seen: "2005-08-07/2007-07-25",
        until: "2008-01-17",
        sources: [
          "mofa-2007-07-six-party-heads-ja",
          "japantimes-2005-09-15-tokyo-pyongyang-meeting",
          "kyodo-2006-04-09-officials-meet",
          "narkn-2007-07-25-sasae-briefing",
          "joongang-ja-2008-01-18-ministry-posts",
        ],
      },
      {
        organization: "mofa-japan",
        title: "Deputy Minister for Foreign Affairs (外務審議官)",
        seen: "2008-01-17",
        from: "2008-01-17",
        sources: ["joongang-ja-2008-01-18-ministry-posts"],
      },
    ],
  },
  {
    id: "kenji-hiramatsu",
    side: "JP",
    names: { en: "Kenji Hiramatsu", ja: "平松賢司" },
    aliases: ["Kenji Hidamatsu"],
    positions: [
      {
        organization: "mofa-japan",
        title: "Foreign Ministry official, in the words of the AP",
        seen: "2002-08-18",
        sources: ["ap-2002-08-18-red-cross"],
      },
      {
        organization: "mofa-japan",
        title: "Director, Northeast Asia Division",
        seen: "2002-09-17/2002-09-28",
        sources: ["japantimes-2002-09-29-mission", "brookings-2007-peninsula-question-chapter1"],
      },
    ],
  },
  {
    id: "kenji-kanasugi",
    side: "JP",
    names: { en: "Kenji Kanasugi", ja: "金杉憲治" },
    positions: [
      {
        organization: "mofa-japan",
        title: "Director-General, Asian and Oceanian Affairs Bureau",
        seen: "2016-06-14/2019-09-03",
        from: "2016-06-14",
        sources: [
          "mofa-2016-06-22-missile-response",
          "donga-ja-2016-06-15-kanasugi",
          "nhk-2016-06-23-kanasugi-choe",
          "sankei-2016-06-23-kanasugi-choe",
          "news24-2019-09-03-kanasugi",
        ],
      },
    ],
    note: "The Cabinet decided on 3 September 2019 to make him Deputy Minister for Foreign Affairs.",
  },
  {
    id: "koichi-haraguchi",
    side: "JP",
    names: { en: "Koichi Haraguchi", ja: "原口幸市" },
    positions: [
      {
        organization: "mofa-japan",
        title: "Ambassador in charge of normalisation talks with the DPRK",
        seen: "2006-02-04/2007-03-14",
        until: "2007-03-31",
        sources: [
          "mofa-2007-03-08-working-group-1-ja",
          "xinhua-2006-02-05-bilateral-talks",
          "chinadaily-2006-02-06-abduction-panel",
          "narkn-2007-03-14-haraguchi-briefing",
          "dailynk-2007-03-30-ambassador-replaced",
        ],
      },
    ],
  },
  {
    id: "kojiro-takano",
    side: "JP",
    names: { en: "Kojiro Takano", ja: "高野幸二郎", ko: "다카노 고지로" },
    aliases: ["高野幸次郎"],
    positions: [
      {
        organization: "government-japan",
        title: "Ambassador in charge of normalisation talks with the DPRK",
        seen: "2000-03-09/2000-10-30",
        sources: [
          "mofa-2000-08-24-round10-joint-text",
          "worldjpn-2000-08-28-round10",
          "japantimes-2000-04-05-round9",
          "donga-2000-03-09-chief-delegates",
          "donga-2000-03-22-round9-plan",
          "japantimes-2000-10-30-round11",
        ],
      },
    ],
    note: "Former ambassador to Saudi Arabia.",
  },
  {
    id: "koreshige-anami",
    side: "JP",
    names: { en: "Koreshige Anami", ja: "阿南惟茂", ko: "아나미 고레시게" },
    positions: [
      {
        organization: "mofa-japan",
        title: "Director-General, Asian Affairs Bureau",
        seen: "1999-12-12/1999-12-21",
        sources: ["deseret-1999-12-21-talks", "donga-1999-12-12-preliminary-plan"],
      },
    ],
  },
  {
    id: "kunihiko-makita",
    side: "JP",
    names: { en: "Kunihiko Makita", ja: "槇田邦彦", ko: "마키다 구니히코" },
    aliases: ["마키타 구미히코", "마키타 구리히코"],
    positions: [
      {
        organization: "mofa-japan",
        title: "Councillor (deputy director-general), Asian Affairs Bureau",
        seen: "1997-08-21",
        sources: ["donga-1997-08-21-preliminary", "seoul-1997-08-22-preliminary"],
      },
      {
        organization: "mofa-japan",
        title: "Director-General, Asian Affairs Bureau",
        seen: "2000-07-17",
        sources: ["people-2000-07-18-ministers-plan"],
      },
    ],
  },
  {
    id: "kunio-umeda",
    side: "JP",
    names: { en: "Kunio Umeda", ja: "梅田邦夫", ko: "우메다 구니오" },
    positions: [
      {
        organization: "mofa-japan",
        title: "Deputy Director-General (参事官), Asian and Oceanian Affairs Bureau",
        seen: "2006-02-05/2006-02-10",
        sources: [
          "chinadaily-2006-02-06-abduction-panel",
          "narkn-2006-02-10-umeda-briefing",
          "rfa-ko-2006-02-07-remains-demand",
        ],
      },
    ],
  },
  {
    id: "masami-tamura",
    side: "JP",
    names: { en: "Masami Tamura", ja: "田村政美" },
    positions: [
      {
        organization: "mofa-japan",
        title: "Deputy Director-General (参事官), Asian and Oceanian Affairs Bureau",
        seen: "2019-06-05",
        sources: ["koreaherald-2019-06-06-ubd", "tvasahi-2019-06-ulaanbaatar"],
      },
    ],
  },
  {
    id: "mitoji-yabunaka",
    side: "JP",
    names: { en: "Mitoji Yabunaka", ja: "藪中三十二" },
    aliases: ["薮中三十二"],
    positions: [
      {
        organization: "mofa-japan",
        title: "Director-General, Asian and Oceanian Affairs Bureau",
        seen: "2003-08-25/2004-12-02",
        sources: [
          "mofa-2003-09-six-party-overview",
          "shugiin-2004-12-02-abductions-committee",
          "chosonsinbo-2004-05-22-summit",
          "korea-np-2004-11-16-third-round",
          "ap-2004-02-27-discuss-kidnapping",
          "donga-2004-05-05-progress",
          "afp-2003-08-25-delegation-leaves",
          "voa-2004-11-09-abduction-talks",
          "narkn-2004-11-08-yabunaka-request",
        ],
      },
      {
        organization: "mofa-japan",
        title: "Vice-Minister for Foreign Affairs (事務次官)",
        seen: "2008-01-17",
        from: "2008-01-17",
        sources: ["joongang-ja-2008-01-18-ministry-posts"],
      },
    ],
    note: "Head of the Japanese delegations to the six-party talks in 2003 and 2004.",
  },
  {
    id: "naoki-ito",
    side: "JP",
    names: { en: "Naoki Ito", ja: "伊藤直樹" },
    positions: [
      {
        organization: "mofa-japan",
        title: "Director, Northeast Asia Division",
        seen: "2004-08-12/2006-02-09",
        sources: [
          "narkn-2004-08-13-saiki-briefing",
          "narkn-2004-11-08-yabunaka-request",
          "narkn-2006-02-10-umeda-briefing",
        ],
      },
    ],
  },
  {
    id: "noboru-nakahira",
    side: "JP",
    names: { en: "Noboru Nakahira", ja: "中平立", ko: "나카히라 노보루" },
    aliases: ["나카히라 나보루", "나까히라 노보루", "노보루 가카히라", "나카히라"],
    positions: [
      {
        organization: "government-japan",
        title: "Representative in the normalisation talks; former ambassador to Malaysia",
        seen: "1990-12-22/1991-03-09",
        sources: ["hankyung-1990-12-24-chief-delegates", "hankyung-1991-03-09-round2-plan"],
      },
      {
        organization: "mofa-japan",
        title: "Ambassador at the ministry",
        seen: "1991-03-11/1992-05-13",
        sources: [
          "hankyung-1991-03-11-round2-arrival",
          "seoul-1991-05-21-round3",
          "hankyung-1991-11-07-round5-kcna",
          "hankyung-1992-04-28-round7-plan",
          "hankyung-1992-05-13-round7",
        ],
      },
      {
        organization: "government-japan",
        title: "Ambassador extraordinary and plenipotentiary for the talks",
        seen: "1992-11-02/1992-11-05",
        sources: ["seoul-1992-11-02-nakahira", "seoul-1992-11-06-round8"],
      },
    ],
    note:
      "He headed the Japanese delegation in all eight rounds of 1991 and 1992; the pages give his title in these three ways.",
  },
  {
    id: "norimoto-takano",
    side: "JP",
    names: { en: "Norimoto Takano", ja: "高野紀元" },
    positions: [
      {
        organization: "mofa-japan",
        title: "Deputy Minister for Foreign Affairs",
        seen: "2002-09-17",
        sources: ["brookings-2007-peninsula-question-chapter1", "donga-jp-2002-09-17-summit"],
      },
    ],
  },
  {
    id: "sakutaro-tanino",
    side: "JP",
    names: { en: "Sakutaro Tanino", ja: "谷野作太郎", ko: "다니노" },
    positions: [
      {
        organization: "mofa-japan",
        title: "Director-General, Asian Affairs Bureau",
        seen: "1990-10-31/1991-10-28",
        sources: [
          "hankyung-1990-10-31-preliminary",
          "joongang-1990-11-preliminary-heads",
          "hankyung-1990-11-19-second-preliminary",
          "hankookilbo-1990-12-17-third-preliminary",
          "kokalog-1991-03-13-tanino",
          "hankookilbo-1991-10-30-tanino-contact",
        ],
      },
    ],
  },
  {
    id: "shigekazu-sato",
    side: "JP",
    names: { en: "Shigekazu Sato", ja: "佐藤重和", ko: "사토 시게카즈" },
    positions: [
      {
        organization: "mofa-japan",
        title: "Councillor (deputy director-general, 심의관) of the Asian bureau",
        seen: "2002-08-18",
        sources: ["donga-2002-08-18-talks-open", "ap-2002-08-18-red-cross"],
      },
    ],
  },
  {
    id: "shigeki-takizaki",
    side: "JP",
    names: { en: "Shigeki Takizaki", ja: "滝崎成樹" },
    positions: [
      {
        organization: "mofa-japan",
        title: "Deputy Director-General (審議官), Asian and Oceanian Affairs Bureau",
        seen: "2017-06-15",
        sources: ["yomiuri-2017-06-16-takizaki", "mainichi-2017-06-16-takizaki", "jiji-2017-06-16-takizaki"],
      },
      {
        organization: "mofa-japan",
        title: "Director-General, Southeast and Southwest Asian Affairs Department (南部アジア部長)",
        seen: "2019-09-03",
        sources: ["news24-2019-09-03-kanasugi"],
      },
    ],
    note: "In September 2019 he was named as the next Director-General of the Asian and Oceanian Affairs Bureau.",
  },
  {
    id: "shigeo-yamada",
    side: "JP",
    names: { en: "Shigeo Yamada", ja: "山田重夫" },
    aliases: ["야마자 시게루"],
    positions: [
      {
        organization: "mofa-japan",
        title: "Director, Northeast Asia Division",
        seen: "2006-08-03",
        sources: ["narkn-2006-08-03-liaison-office"],
      },
      {
        organization: "mofa-japan",
        title: "Deputy director-general, in the words of MBN",
        seen: "2007-10~",
        sources: ["mbn-undated-shenyang-contact"],
      },
    ],
    note:
      "MBN misspells the name (야마자 시게루) and gives a title that no other page bears out; that he is meant is our reading.",
  },
  {
    id: "shinsuke-sugiyama",
    side: "JP",
    names: { en: "Shinsuke Sugiyama", ja: "杉山晋輔", ko: "스기야마 신스케" },
    aliases: ["스기야마 신스께"],
    positions: [
      {
        organization: "mofa-japan",
        title: "Director-General, Asian and Oceanian Affairs Bureau",
        seen: "2012-11-09/2012-11-28",
        sources: [
          "mofa-2012-11-16-consultation-summary",
          "kantei-2012-11-09-fujimura",
          "japantimes-2012-11-16-first-day",
          "asahi-2012-11-16-ulaanbaatar-ends",
          "gwbiz-2012-11-17-ulaanbaatar",
          "voakorea-2012-11-song-il-ho-progress",
          "asahi-people-2012-11-27-december-talks",
          "peninsula-2012-11-28-december-talks",
        ],
      },
    ],
  },
  {
    id: "tadamichi-yamamoto",
    side: "JP",
    names: { en: "Tadamichi Yamamoto", ja: "山本忠通", ko: "야마모토 다다미치" },
    positions: [
      {
        organization: "mofa-japan",
        title: "Ambassador in charge of the Korean peninsula nuclear issue",
        seen: "2006-02-05/2006-04-09",
        sources: [
          "xinhua-2006-02-05-bilateral-talks",
          "rfa-ko-2006-02-07-remains-demand",
          "kyodo-2006-04-09-officials-meet",
        ],
      },
    ],
  },
  {
    id: "yoshiki-mine",
    side: "JP",
    names: { en: "Yoshiki Mine", ja: "美根慶樹", ko: "미네 요시키" },
    positions: [
      {
        organization: "mofa-japan",
        title: "Ambassador in charge of normalisation talks with the DPRK",
        seen: "2007-09-05/2007-09-12",
        from: "2007-03-31",
        sources: [
          "mofa-2007-09-06-working-group-2-ja",
          "taipeitimes-2007-09-07-second-day",
          "narkn-2007-09-12-mine-briefing",
          "mbn-undated-dalian-contact",
          "dailynk-2007-03-30-ambassador-replaced",
        ],
      },
    ],
  },
  {
    id: "yutaka-kawashima",
    side: "JP",
    names: { en: "Yutaka Kawashima", ja: "川島裕", ko: "가와시마 유타카" },
    aliases: ["가와지마"],
    positions: [
      {
        organization: "mofa-japan",
        title: "Councillor (deputy director-general, 심의관), Asian Affairs Bureau",
        seen: "1990-09-24/1990-10-30",
        sources: ["hankyung-1990-10-30-preliminary", "hankookilbo-1990-10-26-preliminary-proposal"],
      },
    ],
    note:
      "He went to Pyongyang with the mission of September 1990 and was named in the press as the delegate to the preliminary talks before the Director-General, Sakutaro Tanino, was announced.",
  },
];
