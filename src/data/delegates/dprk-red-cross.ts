import type { Delegates } from "../types.ts";

export const delegates: Delegates = [
  {
    id: "chon-in-chol-red-cross",
    side: "KP",
    names: { en: "Chon In Chol", ko: "전인철" },
    positions: [
      {
        organization: "dprk-red-cross",
        title: "Vice Chairman",
        seen: "1971-02-05",
        sources: ["joongang-1276867-moscow-signing"],
      },
    ],
    note:
      "Same spelling as the vice foreign minister of 1990 to 1992, who has a record of his own. No page that was read says that they are one person, and the career that a Seoul paper printed for the vice minister in 1990 has no Red Cross post.",
  },
  {
    id: "ho-hae-ryong",
    side: "KP",
    names: { en: "Ho Hae Ryong", ja: "許海竜", ko: "허해룡", zh: "許海龍" },
    aliases: ["Ho Hae-ryong"],
    positions: [
      {
        organization: "dprk-red-cross",
        title: "Vice Chairman of the Central Committee (부위원장)",
        seen: "1999-12-19/2000-03-14",
        sources: [
          "korea-np-1999-12-24-joint-statement",
          "mofa-2000-03-14-press-conference",
          "people-1999-12-22-joint-press-statement",
          "donga-1999-12-19-talks-open",
          "deseret-1999-12-21-talks",
          "hankookilbo-2000-03-14-swiss-hotel",
        ],
      },
      {
        organization: "dprk-red-cross",
        title: "Secretary General (서기장)",
        seen: "2000-02-13",
        sources: ["hankookilbo-2000-02-13-secretaries-general"],
      },
    ],
    note:
      "A Seoul paper calls him Secretary General in February 2000, between two Red Cross talks whose texts call him Vice Chairman; the Japanese Foreign Ministry's English text has Vice-President.",
  },
  {
    id: "hong-dprkrc",
    side: "KP",
    names: { ja: "ホン・スン・リョン" },
    positions: [
      {
        organization: "dprk-red-cross",
        title: "Officer, international department (国際部役員)",
        seen: "2014-03-19",
        sources: ["sansyoukai-undated-fy2013-red-cross-delegates"],
      },
    ],
    note:
      "Named only in a blog that quotes a ministry document released on request, in Japanese syllables; no form in Hangul was found.",
  },
  {
    id: "jang-jae-on",
    side: "KP",
    names: { en: "Jang Jae On", ja: "張在彦", ko: "장재언" },
    aliases: ["Jang Jae-on", "チャン・ジェオン"],
    positions: [
      {
        organization: "dprk-red-cross",
        title: "Chairman of the Central Committee (위원장, 委員長)",
        seen: "1998-12-26/2012-09",
        from: "1998-12-26",
        sources: [
          "kcna-2008-10-31-red-cross-meeting",
          "korea-np-2008-11-07-dprkrc-congress",
          "geojenews-2007-10-25-dprk-red-cross",
          "yonhap-ja-2011-03-24-dprkrc-gift",
          "voakorea-2011-03-24-dprkrc-gift",
          "ajunews-2013-07-11-dprkrc-list",
        ],
      },
    ],
    note:
      "Elected at an extraordinary congress. The member list of the International Federation of 8 May 2013 has Kang Su Rin in his place.",
  },
  {
    id: "kang-ji-yong-dprkrc",
    side: "KP",
    names: { ja: "康智英" },
    aliases: ["カン・ジヨン"],
    positions: [
      {
        organization: "dprk-red-cross",
        title: "Chairman (委員長)",
        seen: "20XX",
        sources: ["pedia-ja-wikipedia-dprkrc"],
      },
    ],
    note: "Only on an undated rewritten copy of an encyclopaedia, which calls him the chairman of its day.",
  },
  {
    id: "kang-su-rin",
    side: "KP",
    names: { en: "Kang Su Rin", ko: "강수린", zh: "姜秀潾" },
    aliases: ["Kang Su-rin"],
    positions: [
      {
        organization: "dprk-red-cross",
        title: "Chairman of the Central Committee (위원장)",
        seen: "2013-05-08/2015-10-14",
        from: "2013-05",
        sources: [
          "koreaherald-2013-07-11-dprkrc-head",
          "ajunews-2013-07-11-dprkrc-list",
          "kmib-2015-10-14-chairman-replaced",
          "kmib-2015-10-16-chairman-health",
          "qa-edu-wikipedia-dprkrc",
          "kfd-zh-wikipedia-dprkrc",
        ],
      },
    ],
    note:
      "The DPRK told the South on 14 October 2015 that Ri Chung Bok had taken his place; he was said to have offered to step down a month before. Undated copies of encyclopaedias still call him President.",
  },
  {
    id: "kim-eung-ki",
    side: "KP",
    names: { en: "Kim Eung Ki" },
    positions: [
      {
        organization: "dprk-red-cross",
        title: "President",
        seen: "1960-10-26",
        sources: ["nahf-1960-10-26-yomiuri-english"],
      },
    ],
    note: "Another press report, of 30 June 1960, has Pak Ki Ho as president; both are kept.",
  },
  {
    id: "kim-hyong-hun-dprkrc",
    side: "KP",
    names: { en: "Kim Hyong Hun", ko: "김형훈" },
    aliases: ["Kim Hyong-hun"],
    positions: [
      {
        organization: "dprk-red-cross",
        title: "Vice Chairman (부위원장)",
        seen: "2013-05-08",
        sources: ["ajunews-2013-07-11-dprkrc-list", "qa-edu-wikipedia-dprkrc"],
      },
    ],
    note: "The date is that of the member list of the International Federation; the encyclopaedia copy is undated.",
  },
  {
    id: "kim-ju-yong",
    side: "KP",
    names: { en: "Kim Ju Yong", ko: "김주영" },
    aliases: ["Kim Joo Yung"],
    positions: [
      {
        organization: "dprk-red-cross",
        title: "Deputy Chief, International Department",
        seen: "1960-09-05/1960-10-27",
        sources: [
          "nahf-1960-10-28-extension-text",
          "nahf-1960-10-21-mainichi-takagi-kim",
          "nahf-1960-10-26-yomiuri-english",
          "nahf-1960-10-20-mainichi-43rd-ship",
        ],
      },
    ],
    note:
      "He signed the extension of 27 October 1960 alone for the DPRK Red Cross; the pages that give his post are of October 1960.",
  },
  {
    id: "kim-kwang-su",
    side: "KP",
    names: { en: "Kim Kwang Su" },
    aliases: ["Kim Gwang-su"],
    positions: [
      {
        organization: "dprk-red-cross",
        title: "Member of the Presidium of the Central Committee",
        seen: "1969-12-29",
        sources: ["wilson-1970-01-07-gdr-kim-kwang-su"],
      },
    ],
  },
  {
    id: "li-il-kyung",
    side: "KP",
    names: { en: "Li Il Kyung", ko: "이일경" },
    positions: [
      {
        organization: "dprk-red-cross",
        title: "Vice President",
        seen: "1959-08-03/1960-09-07",
        sources: [
          "nahf-1959-08-14-ap-calcutta",
          "nahf-1959-08-upi-kitamura",
          "nahf-1960-09-05-mainichi-niigata-1",
          "nahf-1960-09-07-asahi-niigata-2",
        ],
      },
    ],
  },
  {
    id: "paek-yong-ho",
    side: "KP",
    names: { en: "Paek Yong Ho", ja: "白勇浩", ko: "백용호" },
    aliases: ["Paek Yong-ho"],
    positions: [
      {
        organization: "dprk-red-cross",
        title: "Secretary General (서기장)",
        seen: "1997-05-03",
        sources: ["hankookilbo-1997-05-03-dprk-delegates"],
      },
      {
        organization: "dprk-red-cross",
        title: "Executive vice chairman",
        seen: "20XX",
        sources: ["qa-edu-wikipedia-dprkrc"],
      },
      {
        organization: "dprk-red-cross",
        title: "Vice Chairman of the Central Committee (부위원장, 副委員長)",
        seen: "2005-11-10/2016-12-03",
        sources: [
          "kcna-2011-12-10-red-cross-returns",
          "sankei-2016-12-03-konoe-arrives",
          "dailynk-2005-11-dprkrc-seoul",
          "mbn-2011-11-dprkrc-geneva",
          "ajunews-2013-07-11-dprkrc-list",
          "jrc-2013-07-east-asia-leaders",
        ],
      },
      {
        organization: "dprk-red-cross",
        title: "Chairman of the executive committee, in UPI's words",
        seen: "2019-07-08",
        sources: ["upi-2019-07-09-dprk-officials-return"],
      },
    ],
    note:
      "Executive vice chairman is only on an undated copy of an encyclopaedia; it may be the post that UPI means in 2019.",
  },
  {
    id: "pak-ki-ho",
    side: "KP",
    names: { en: "Pak Ki Ho" },
    positions: [
      {
        organization: "dprk-red-cross",
        title: "President",
        seen: "1960-06-30",
        sources: ["nahf-1960-06-30-upi-kiuchi"],
      },
    ],
    note: "A press report of 26 October 1960 has Kim Eung Ki as president; both are kept.",
  },
  {
    id: "ri-chung-bok-dprkrc",
    side: "KP",
    names: { en: "Ri Chung Bok", ko: "리충복" },
    aliases: ["Ri Chung-bok", "리정복"],
    positions: [
      {
        organization: "dprk-red-cross",
        title: "Vice Chairman (부위원장)",
        seen: "2013-05-08/2015-10-14",
        from: "2013-05",
        sources: ["kmib-2015-10-14-chairman-replaced", "ajunews-2013-07-11-dprkrc-list", "qa-edu-wikipedia-dprkrc"],
      },
      {
        organization: "dprk-red-cross",
        title: "Chairman of the Central Committee (위원장)",
        seen: "2015-10-14/2015-10-16",
        sources: ["kmib-2015-10-14-chairman-replaced", "kmib-2015-10-16-chairman-health"],
      },
    ],
  },
  {
    id: "ri-ho-rim",
    side: "KP",
    names: { en: "Ri Ho Rim", ja: "李虎林", ko: "리호림", zh: "李虎林" },
    aliases: ["Ri Ho-rim", "李浩林", "リ・ホリム", "リ・ホ・リム", "リ・ホム", "이호림"],
    positions: [
      {
        organization: "dprk-red-cross",
        title: "Deputy Secretary General of the Central Committee (副書記長, 부서기장)",
        seen: "2000-09-12/2002-08-19",
        sources: [
          "ifrc-2002-08-19-progress-in-talks",
          "korea-np-2000-09-18-third-home-visit",
          "hankyung-2001-01-25-dprkrc-delegates",
          "donga-2002-04-29-49-missing",
        ],
      },
      {
        organization: "dprk-red-cross",
        title: "Department Director (部長, 부장)",
        seen: "2002-04-29/2002-08-19",
        sources: [
          "korea-np-2002-05-08-beijing-joint-report",
          "hankyung-2002-08-19-joint-report",
          "donga-2002-08-18-talks-open",
        ],
      },
      {
        organization: "dprk-red-cross",
        title: "Secretary General of the Central Committee (書記長, 서기장; also 事務総長)",
        seen: "2012-08-09/2014-10-29",
        sources: [
          "kcna-2012-08-10-red-cross-talks",
          "jrc-2012-08-17-exchange-report",
          "mofa-2014-10-29-sic-consultations",
          "ap-2014-03-03-red-cross-officials-meet",
          "koreaherald-2014-03-03-red-cross-productive",
          "koreaherald-2014-03-03-shenyang",
          "dailynk-2012-08-red-cross-ko",
          "mbn-2012-08-red-cross-result",
          "wowkorea-2014-03-20-bureau-talks-to-resume",
          "joongang-2014-03-red-cross-19-20-planned",
          "christiandaily-2014-03-02-shenyang-plan",
          "sansyoukai-undated-fy2013-red-cross-delegates",
          "qa-edu-wikipedia-dprkrc",
          "kfd-zh-wikipedia-dprkrc",
          "pixnet-2014-03-03-chinanews-red-cross",
        ],
      },
      {
        organization: "investigation-committee",
        title: "Head of the panel on remaining Japanese and Japanese spouses",
        seen: "2014-07/2014-10-29",
        sources: [
          "mofa-2014-10-29-sic-consultations",
          "sedaily-2014-07-committee-members",
          "japantimes-2014-10-29-second-day-pyongyang",
        ],
      },
    ],
    note:
      "In 2002 the joint reports of both talks call him Department Director while the International Federation and the press call him Deputy Secretary General. Two sets of characters are in use: 李浩林 in the texts of 2002, 李虎林 in most pages since.",
  },
  {
    id: "ri-song-ho",
    side: "KP",
    names: { en: "Ri Song Ho", ko: "이성호", zh: "李星鎬" },
    aliases: ["이송호", "李成鎬"],
    positions: [
      {
        organization: "dprk-red-cross",
        title: "Acting Chairman (위원장 대리)",
        seen: "1995-09-18/1997-05-19",
        from: "1990-02",
        until: "1998-12",
        sources: [
          "geojenews-2007-10-25-dprk-red-cross",
          "donga-1998-12-28-dprkrc-chairman",
          "hankookilbo-1995-09-18-ri-song-ho",
          "seoul-1997-05-19-second-contact",
        ],
      },
      {
        organization: "dprk-red-cross",
        title: "Vice Chairman (부위원장)",
        seen: "1997-09-02/1998-12-28",
        from: "1984",
        sources: [
          "japantimes-1997-09-01-venue-set",
          "donga-1997-09-07-liaison-council",
          "imaeil-1997-09-02-liaison-council",
          "hankyung-1997-09-03-liaison-council",
          "joongang-1997-09-07-15-to-20",
          "donga-1998-12-28-dprkrc-chairman",
          "hankookilbo-1995-09-18-ri-song-ho",
        ],
      },
    ],
    note:
      "The two posts were held side by side. A portrait of 1995 lets the acting chairmanship begin in February 1992; two later papers have February 1990, which the record uses.",
  },
  {
    id: "son-song-phil",
    side: "KP",
    names: { en: "Son Song Phil", ko: "손성필", zh: "孫成弼" },
    positions: [
      {
        organization: "dprk-red-cross",
        title: "Chairman (위원장)",
        seen: "1971-08/1990-02",
        until: "1990-02",
        sources: ["geojenews-2007-10-25-dprk-red-cross", "donga-1998-12-28-dprkrc-chairman"],
      },
      {
        organization: "mofa-dprk",
        title: "Ambassador in Moscow",
        seen: "1990-02",
        from: "1990-02",
        sources: [
          "donga-1998-12-28-dprkrc-chairman",
          "geojenews-2007-10-25-dprk-red-cross",
          "hankookilbo-1995-09-18-ri-song-ho",
        ],
      },
    ],
    note:
      "August 1971 is when he was first seen in office. A paper of 1995 dates his leaving for Moscow to February 1992, two later ones to February 1990.",
  },
  {
    id: "yom-won-il",
    side: "KP",
    names: { en: "Yom Won Il", ko: "염원일" },
    positions: [
      {
        organization: "dprk-red-cross",
        title: "Representative on the return ship",
        seen: "1960-10-20",
        sources: ["nahf-1960-10-21-mainichi-takagi-kim"],
      },
    ],
  },
];
