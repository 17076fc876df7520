import type { Delegates } from "../types.ts";

export const delegates: Delegates = [
  {
    id: "akiko-domoto",
    side: "JP",
    names: { en: "Akiko Domoto" },
    posts: [
      {
        organization: "house-of-councillors",
        title: "Member (New Party Sakigake)",
        seen: "1996-01-22",
        sources: ["afp-1996-01-22-more-rice"],
      },
    ],
  },
  {
    id: "antonio-inoki",
    side: "JP",
    names: { en: "Antonio Inoki", ja: "アントニオ猪木" },
    posts: [
      {
        organization: "house-of-councillors",
        title: "Member (Nippon Ishin no Kai)",
        seen: "2013-11-02/2014-07-10",
        sources: ["japantimes-2013-11-02-inoki", "japantimes-2014-01-13-inoki", "japantimes-2014-07-10-inoki"],
      },
      {
        organization: "house-of-councillors",
        title: "Member (independent)",
        seen: "2016-09-08/2018-09-08",
        sources: [
          "japantimes-2016-09-08-inoki",
          "kyodo-2016-09-10-inoki-ri",
          "japannewsheadlines-2017-09-inoki",
          "upi-2018-09-06-inoki",
          "wowkorea-2018-09-11-inoki",
        ],
      },
    ],
  },
  {
    id: "hajime-fukada",
    side: "JP",
    names: { en: "Hajime Fukada", ko: "후카다 하지메" },
    aliases: ["深田"],
    posts: [
      {
        organization: "jsp",
        title: "Director of the organisation bureau; member of the House of Councillors in 1994",
        seen: "1993-04-03/1994-06-02",
        sources: ["hankyung-1993-04-05-jsp-arrives", "hankyung-1994-06-02-jsp-plan"],
      },
    ],
  },
  {
    id: "hajime-ishii",
    side: "JP",
    names: { en: "Hajime Ishii", ko: "이시이 하지메" },
    aliases: ["石井", "이시이"],
    posts: [
      {
        organization: "ldp",
        title: "Acting chairman, foreign affairs research commission",
        seen: "1990-09-04/1990-09-08",
        sources: ["hankyung-1990-09-10-advance-party-back"],
      },
    ],
  },
  {
    id: "hiromu-nonaka",
    side: "JP",
    names: { en: "Hiromu Nonaka", ja: "野中広務", ko: "노나카 히로무" },
    posts: [
      {
        organization: "ldp",
        title: "Acting secretary-general",
        seen: "1999-11-15",
        sources: ["hankyung-1999-11-17-invitation"],
      },
    ],
  },
  {
    id: "ichiro-ozawa",
    side: "JP",
    names: { en: "Ichiro Ozawa", ja: "小沢一郎" },
    posts: [
      {
        organization: "ldp",
        title: "Secretary-general",
        seen: "1990-10-10/1990-10-11",
        sources: ["sonohino-1990-10-11-crew-return"],
      },
    ],
  },
  {
    id: "katsuei-hirasawa",
    side: "JP",
    names: { en: "Katsuei Hirasawa", ja: "平沢勝栄" },
    posts: [
      {
        organization: "house-of-representatives",
        title: "Member (Liberal Democratic Party)",
        seen: "2003-12-20/2004-04-02",
        sources: ["asahi-2004-01-10-beijing-contact", "fuku41-2004-04-04-asahi-dalian"],
      },
      {
        organization: "abduction-league",
        title: "Secretary-general",
        seen: "2003-12-20",
        sources: ["asahi-2004-01-10-beijing-contact"],
      },
    ],
  },
  {
    id: "kenta-matsunami",
    side: "JP",
    names: { en: "Kenta Matsunami" },
    posts: [
      { organization: "nippon-ishin", title: "Lawmaker", seen: "2016-09-10", sources: ["kyodo-2016-09-10-inoki-ri"] },
    ],
  },
  {
    id: "makoto-tanabe",
    side: "JP",
    names: { en: "Makoto Tanabe", ja: "田辺誠", ko: "다나베 마꼬도" },
    aliases: ["다나베"],
    posts: [
      {
        organization: "jsp",
        title: "Vice-chairman",
        seen: "1990-09-26/1990-09-28",
        sources: [
          "latimes-1990-09-26-kim-kanemaru",
          "chongryon-three-party-declaration-ja",
          "hankyung-1990-09-29-three-party",
        ],
      },
    ],
    note: "Not to be confused with Shigeo Tanabe of the Japanese Red Cross.",
  },
  {
    id: "masaaki-nakayama",
    side: "JP",
    names: { en: "Masaaki Nakayama", ja: "中山正暉" },
    posts: [
      {
        organization: "house-of-representatives",
        title: "Member (Liberal Democratic Party); former minister",
        seen: "1997-11-11/1998-04-24",
        sources: [
          "korea-np-1998-03-31-ldp-mission",
          "korea-np-1998-04-03-ldp-mission",
          "korea-np-1998-04-24-nakayama-interview",
          "mainichi-1997-11-15-mission",
          "trycomp-2000-10-20-mori",
        ],
      },
    ],
    note: "Deputy head of the mission of November 1997, head of a Liberal Democratic Party mission to Pyongyang of 28 to 31 March 1998. The Choson Sinbo of 1998 calls him a former minister of posts, a page of 2000 a former minister of construction.",
  },
  {
    id: "michio-watanabe",
    side: "JP",
    names: { en: "Michio Watanabe", ja: "渡辺美智雄", ko: "와타나베 미치오" },
    posts: [
      {
        organization: "house-of-representatives",
        title: "Member (Liberal Democratic Party); former deputy prime minister and foreign minister",
        seen: "1995-03-28/1995-04-02",
        sources: [
          "worldjpn-1995-03-30-resumption-agreement",
          "hankyung-1995-03-29-arrival",
          "hankyung-1995-04-03-kono",
        ],
      },
    ],
  },
  {
    id: "shin-kanemaru",
    side: "JP",
    names: { en: "Shin Kanemaru", ja: "金丸信", ko: "가네마루 싱" },
    aliases: ["가네마루"],
    posts: [
      {
        organization: "house-of-representatives",
        title: "Member (Liberal Democratic Party); former deputy prime minister",
        seen: "1990-09-24/1990-09-28",
        sources: [
          "latimes-1990-09-26-kim-kanemaru",
          "chongryon-three-party-declaration-ko",
          "hankyung-1990-09-29-three-party",
        ],
      },
    ],
  },
  {
    id: "shin-sakurai",
    side: "JP",
    names: { en: "Shin Sakurai", ja: "桜井新" },
    posts: [
      {
        organization: "house-of-representatives",
        title: "Member (Liberal Democratic Party); former head of the Environment Agency",
        seen: "1998-03-26/1998-04-02",
        sources: ["korea-np-1998-03-31-ldp-mission", "korea-np-1998-04-07-ldp-mission"],
      },
    ],
  },
  {
    id: "takako-doi",
    side: "JP",
    names: { en: "Takako Doi", ja: "土井たか子", ko: "도이 다까꼬" },
    posts: [
      {
        organization: "jsp",
        title: "Chair",
        seen: "1990-09-28/1990-10-11",
        sources: ["sonohino-1990-10-11-crew-return", "chongryon-three-party-declaration-ja"],
      },
    ],
  },
  {
    id: "taku-yamasaki",
    side: "JP",
    names: { en: "Taku Yamasaki", ja: "山崎拓" },
    posts: [
      {
        organization: "ldp",
        title: "Vice-president, in a copied text",
        seen: "2004-04-01",
        sources: ["fuku41-2004-04-04-asahi-dalian"],
      },
      {
        organization: "ldp",
        title: "Former vice-president (前副総裁)",
        seen: "2004-04-07/2004-05-06",
        sources: ["asahi-2004-05-06-dalian-proposal", "asyura-2004-04-07-yamasaki-report"],
      },
      {
        organization: "house-of-representatives",
        title: "Member (Liberal Democratic Party); former vice-president of the party",
        seen: "2007-01-09/2007-01-13",
        sources: ["kyodo-2007-01-13-yamasaki", "ikjeld-2007-01-15-yamasaki"],
      },
    ],
    note: "A blog copy of an Asahi text of April 2004 has vice-president, the newspaper's own page of May 2004 former vice-president.",
  },
  {
    id: "tokuichiro-tamazawa",
    side: "JP",
    names: { en: "Tokuichiro Tamazawa", ja: "玉澤徳一郎" },
    posts: [
      {
        organization: "house-of-representatives",
        title: "Member (Liberal Democratic Party); former head of the Defence Agency",
        seen: "1998-03-26/1998-04-02",
        sources: ["korea-np-1998-03-31-ldp-mission", "korea-np-1998-04-07-ldp-mission"],
      },
    ],
  },
  {
    id: "tomiichi-murayama",
    side: "JP",
    names: { en: "Tomiichi Murayama", ja: "村山富市", ko: "무라야마 도미이치" },
    posts: [
      {
        organization: "house-of-representatives",
        title: "Member; former prime minister",
        seen: "1999-12-01/1999-12-03",
        sources: [
          "kcna-1999-12-01-party",
          "kcna-1999-12-02-talks",
          "kcna-1999-12-03-joint-statement",
          "choson-sinbo-1999-12-06-agreement",
        ],
      },
    ],
  },
  {
    id: "toshiki-kaifu",
    side: "JP",
    names: { en: "Toshiki Kaifu", ja: "海部俊樹", ko: "가이후" },
    posts: [
      {
        organization: "ldp",
        title: "President; Prime Minister of Japan",
        seen: "1990-09-24/1991-02-22",
        sources: ["seoul-1991-02-24-kaifu", "chongryon-three-party-declaration-ja"],
      },
    ],
  },
  {
    id: "wataru-kubo",
    side: "JP",
    names: { en: "Wataru Kubo", ja: "久保亘", ko: "구보 와타루" },
    posts: [
      {
        organization: "jsp",
        title: "Secretary-general",
        seen: "1995-03-28/1995-04-02",
        sources: ["worldjpn-1995-03-30-resumption-agreement", "hankyung-1995-04-03-kono"],
      },
      {
        organization: "house-of-councillors",
        title: "Member",
        seen: "1995-03-30",
        sources: ["worldjpn-1995-03-30-resumption-agreement"],
      },
    ],
  },
  {
    id: "yukio-hatoyama",
    side: "JP",
    names: { en: "Yukio Hatoyama", ja: "鳩山由紀夫" },
    posts: [
      {
        organization: "house-of-representatives",
        title: "Member (New Party Sakigake)",
        seen: "1995-03-30",
        sources: ["worldjpn-1995-03-30-resumption-agreement"],
      },
    ],
  },
];
