import type { Delegates } from "../types.ts";

export const delegates: Delegates = [
  {
    id: "hwang-ho-nam",
    side: "KP",
    names: { en: "Hwang Ho Nam", ko: "황호남" },
    aliases: ["Hwang Ho-nam"],
    posts: [
      {
        organization: "cultural-relations-committee",
        title: "Bureau director (국장)",
        seen: "2012-05",
        sources: ["mbn-2012-06-hwang-ho-nam", "yonhap-2012-08-07-red-cross-plan"],
      },
    ],
    note: "Yonhap calls him an official of a foreign liaison office.",
  },
  {
    id: "jang-song-thaek",
    side: "KP",
    names: { en: "Jang Song Thaek", ja: "張成沢" },
    aliases: ["Jang Song-Thaek"],
    posts: [
      {
        organization: "national-defence-commission",
        title: "Vice-chairman",
        seen: "2013-07/2013-11",
        sources: ["japantimes-2013-11-02-inoki", "japantimes-2014-01-13-inoki"],
      },
    ],
    note: "Removed and put to death in December 2013.",
  },
  {
    id: "jin-il-bo",
    side: "KP",
    names: { ja: "陳日宝" },
    aliases: ["チン・イルボ"],
    posts: [
      {
        organization: "peoples-security-dprk",
        title: "Director-general (局長)",
        seen: "2004-11-09/2004-11-15",
        sources: [
          "korea-np-2004-11-16-third-round",
          "asyura-2004-11-16-chosonsinbo",
          "asyura-2004-11-15-third-round-documents",
        ],
      },
      {
        organization: "inquiry-committee-2004",
        title: "Head (責任者)",
        seen: "2004-11-09/2004-11-15",
        sources: [
          "korea-np-2004-11-16-third-round",
          "asyura-2004-11-16-chosonsinbo",
          "asyura-2004-11-15-third-round-documents",
        ],
      },
    ],
    note: "The Choson Sinbo gives the name in Japanese syllables; the characters are only on a forum copy. No form in Hangul was found.",
  },
  {
    id: "jo-hui-sung",
    side: "KP",
    names: { en: "Jo Hui Sung", ja: "曺喜勝", ko: "조희승" },
    aliases: ["曹喜勝", "チョ・ヒスン"],
    posts: [
      {
        organization: "institute-of-history",
        title: "Director",
        seen: "2012-06-22/2015-11",
        sources: [
          "kyodo-2013-06-19-ryongsan",
          "sankei-2012-06-22-cemetery-shown",
          "chosonsinbo-2013-06-21-first-visit-of-year",
          "nhk-2013-08-29-seventy-sites",
          "forum-2015-11-chongju-site",
        ],
      },
      {
        organization: "institute-japan-studies",
        title: "Senior researcher",
        seen: "2017-06-28",
        sources: [
          "hanulhosu-2017-06-28-mainichi-eight-remaining",
          "yomitokyo-2017-06-28-sankei-remaining",
          "sankei-2016-12-12-remaining-japanese-alive",
        ],
      },
    ],
    note: "In charge of the survey of Japanese remains in both posts. For November 2015 only on a forum copy.",
  },
  {
    id: "kang-song-nam",
    side: "KP",
    names: { en: "Kang Song Nam", ja: "姜成男", ko: "강성남" },
    aliases: ["Kang Song-nam", "カン・ソンナム"],
    posts: [
      {
        organization: "state-security-dprk",
        title: "Department director",
        seen: "2014-07/2015-01",
        sources: [
          "mofa-2014-10-29-sic-consultations",
          "sankeibiz-2014-07-12-committee-members",
          "sedaily-2014-07-committee-members",
          "kbs-2015-shanghai-informal-talks",
        ],
      },
      {
        organization: "investigation-committee",
        title: "Head of the panel on the abducted",
        seen: "2014-07/2014-10-29",
        sources: [
          "mofa-2014-10-29-sic-consultations",
          "sankeibiz-2014-07-12-committee-members",
          "sedaily-2014-07-committee-members",
        ],
      },
    ],
  },
  {
    id: "kang-song-san",
    side: "KP",
    names: { en: "Kang Song San", ja: "姜性山", ko: "강성산" },
    posts: [
      {
        organization: "administration-council",
        title: "Premier",
        seen: "1995-03-29/1995-03-30",
        sources: ["worldjpn-1995-03-30-resumption-agreement", "hankyung-1995-03-29-first-session"],
      },
    ],
  },
  {
    id: "kim-hyon-chol",
    side: "KP",
    names: { en: "Kim Hyon Chol", ja: "金賢哲", ko: "김현철" },
    aliases: ["キム・ヒョンチョル"],
    posts: [
      {
        organization: "land-environment-dprk",
        title: "Department director",
        seen: "2014-07/2014-10-29",
        sources: [
          "mofa-2014-10-29-sic-consultations",
          "sedaily-2014-07-committee-members",
          "asahi-2014-10-29-remains-panel",
        ],
      },
      {
        organization: "investigation-committee",
        title: "Head of the panel on remains",
        seen: "2014-07/2014-10-29",
        sources: [
          "mofa-2014-10-29-sic-consultations",
          "japantimes-2014-10-29-second-day-pyongyang",
          "asahi-2014-10-29-remains-panel",
          "sedaily-2014-07-committee-members",
        ],
      },
    ],
  },
  {
    id: "kim-il-sung",
    side: "KP",
    names: { en: "Kim Il Sung", ja: "金日成", ko: "김일성" },
    posts: [
      {
        organization: "government-dprk",
        title: "President (주석)",
        seen: "1990-09-26",
        sources: ["latimes-1990-09-26-kim-kanemaru", "hankyung-1990-09-29-three-party"],
      },
    ],
  },
  {
    id: "kim-jong-il",
    side: "KP",
    names: { en: "Kim Jong Il", ja: "金正日", ko: "김정일" },
    aliases: ["Kim Jong-Il"],
    posts: [
      {
        organization: "national-defence-commission",
        title: "Chairman",
        seen: "2002-09-17/2004-05-22",
        sources: [
          "kantei-2002-09-17-summit",
          "kantei-2004-05-22-meeting-en",
          "mofa-2002-09-17-koizumi-visit",
          "mofa-2004-05-26-summit-ja",
          "people-2002-09-18-declaration",
          "chosonsinbo-2004-05-22-summit",
          "chosun-nk-2004-08-06-plan",
        ],
      },
    ],
  },
  {
    id: "kim-myong-chol",
    side: "KP",
    names: { en: "Kim Myong Chol", ja: "金明哲", ko: "김명철" },
    aliases: ["キム・ミョンチョル"],
    posts: [
      {
        organization: "state-security-dprk",
        title: "Counsellor",
        seen: "2014-07-04/2014-10-29",
        sources: [
          "kcna-2014-07-04-special-committee-ko",
          "mofa-2014-10-29-sic-consultations",
          "sankeibiz-2014-07-12-committee-members",
          "kfaswitzerland-2014-07-special-committee",
        ],
      },
      {
        organization: "investigation-committee",
        title: "Vice-chairman",
        seen: "2014-07-04/2014-10-29",
        sources: [
          "kcna-2014-07-04-special-committee-ko",
          "mofa-2014-10-29-sic-consultations",
          "asahi-2014-10-29-remains-panel",
          "sankeibiz-2014-07-12-committee-members",
          "kfaswitzerland-2014-07-special-committee",
        ],
      },
    ],
  },
  {
    id: "kim-su-hak",
    side: "KP",
    names: { ko: "김수학", zh: "金秀學" },
    posts: [
      {
        organization: "government-dprk",
        title: "Minister of Public Health",
        seen: "2002-03-27/2002-03-29",
        sources: ["hankyung-2002-03-29-singapore-off", "donga-2002-03-27-health-ministers"],
      },
    ],
    note: "A meeting with his Japanese colleague was planned and did not take place.",
  },
  {
    id: "kim-yong-guk",
    side: "KP",
    names: { ja: "キム・ヨングク" },
    posts: [
      {
        organization: "institute-disarmament-peace",
        title: "Director",
        seen: "2018-06-14",
        sources: ["ntv-2018-06-14-ulaanbaatar", "yomiuri-2018-06-14-ulaanbaatar"],
      },
    ],
  },
  {
    id: "kim-yong-nam",
    side: "KP",
    names: { en: "Kim Yong Nam", ja: "金永南", ko: "김영남" },
    aliases: ["キムヨンナム", "キム・ヨンナム"],
    posts: [
      {
        organization: "spa-presidium",
        title: "President",
        seen: "1999-12-03/2018-02-10",
        sources: [
          "kcna-1999-12-03-joint-statement",
          "donga-1999-12-03-joint-text",
          "choson-sinbo-1999-12-06-agreement",
          "people-2002-09-17-summit",
          "nikkei-2013-05-16-iijima-kim-yong-nam",
          "japantimes-2018-02-10-abe-kim-yong-nam",
          "mediasapuri-2018-02-09-abe-kim",
        ],
      },
    ],
  },
  {
    id: "pak-yong-sik",
    side: "KP",
    names: { en: "Pak Yong Sik", ja: "朴永植", ko: "박영식" },
    aliases: ["パク・ヨンシク"],
    posts: [
      {
        organization: "peoples-security-dprk",
        title: "Department director",
        seen: "2014-07-04/2014-10-29",
        sources: [
          "mofa-2014-10-29-sic-consultations",
          "sankeibiz-2014-07-12-committee-members",
          "sedaily-2014-07-committee-members",
          "wowtv-2014-07-04-committee-list",
          "kfaswitzerland-2014-07-special-committee",
        ],
      },
      {
        organization: "investigation-committee",
        title: "Vice-chairman and head of the panel on missing persons",
        seen: "2014-07-04/2014-10-29",
        sources: [
          "mofa-2014-10-29-sic-consultations",
          "sankeibiz-2014-07-12-committee-members",
          "sedaily-2014-07-committee-members",
          "wowtv-2014-07-04-committee-list",
          "kfaswitzerland-2014-07-special-committee",
        ],
      },
    ],
  },
  {
    id: "so-tae-ha",
    side: "KP",
    names: { en: "So Tae Ha", ja: "徐大河", ko: "서대하" },
    aliases: ["So Dae-ha", "Seo Dae Ha", "ソ・テハ"],
    posts: [
      {
        organization: "national-defence-commission",
        title: "Counsellor for security",
        seen: "2014-07-04/2014-10-28",
        sources: [
          "kcna-2014-07-04-special-committee-ko",
          "mofa-2014-10-29-sic-consultations",
          "nhkworld-2014-07-04-probe-panel",
          "sankeibiz-2014-07-12-committee-members",
          "sankeibiz-2014-10-28-talks-with-so",
          "truenet-2014-07-04-sic-explanation",
        ],
      },
      {
        organization: "state-security-dprk",
        title: "Vice Minister",
        seen: "2014-07-04/2014-10-28",
        sources: [
          "kcna-2014-07-04-special-committee-ko",
          "mofa-2014-10-29-sic-consultations",
          "nhkworld-2014-07-04-probe-panel",
          "sankeibiz-2014-07-12-committee-members",
          "sankeibiz-2014-10-28-talks-with-so",
          "truenet-2014-07-04-sic-explanation",
        ],
      },
      {
        organization: "investigation-committee",
        title: "Chairman",
        seen: "2014-07-04/2014-10-28",
        sources: [
          "kcna-2014-07-04-special-committee-ko",
          "mofa-2014-10-29-sic-consultations",
          "nhkworld-2014-07-04-probe-panel",
          "japantimes-2014-10-28-delegation-urges-action",
          "donga-2014-10-28-inspection-team",
          "sankeibiz-2014-07-12-committee-members",
          "chinadaily-mirror-2014-10-29-talk-about-abductions",
        ],
      },
    ],
  },
  {
    id: "yon-hyong-muk",
    side: "KP",
    names: { en: "Yon Hyong Muk", ko: "연형묵" },
    posts: [
      {
        organization: "administration-council",
        title: "Premier",
        seen: "1991-10-07",
        sources: ["hankyung-1991-10-08-premier-narita"],
      },
    ],
  },
];
