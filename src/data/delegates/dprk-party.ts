import type { Delegates } from "../types.ts";

export const delegates: Delegates = [
  {
    id: "kim-jong-gi",
    side: "KP",
    names: { en: "Kim Jong Gi", ko: "김정기" },
    posts: [
      {
        organization: "international-trade-committee-dprk",
        title: "Secretary-general (서기장)",
        seen: "1995-10-03",
        sources: ["hankookilbo-1995-10-04-rice-signed"],
      },
    ],
  },
  {
    id: "kim-song-hye",
    side: "KP",
    names: { en: "Kim Song Hye", ja: "キム・ソンヘ" },
    aliases: ["Kim Song-hye"],
    posts: [
      {
        organization: "wpk-united-front",
        title: "Head of the tactical (strategy) office",
        seen: "2018-07/2018-11-14",
        sources: ["hani-2018-08-30-vietnam", "sputnikjp-2018-10-19-mongolia", "upi-2018-11-14-mongolia"],
      },
      {
        organization: "wpk",
        title: "Official of the Propaganda and Agitation Department",
        seen: "2018-08-29",
        sources: ["joongang-2018-08-29-met-in-secret"],
      },
      {
        organization: "government-dprk",
        title: "Senior official for reunification",
        seen: "2018-08-29",
        sources: ["japantimes-2018-08-29-secret-vietnam"],
      },
    ],
    note: "The pages on the reported contact of July 2018 give three different offices; all are kept.",
  },
  {
    id: "kim-yang-gon",
    side: "KP",
    names: { en: "Kim Yang Gon", ja: "金養建", ko: "김양건" },
    posts: [
      {
        organization: "wpk",
        title: "Department director, Central Committee",
        seen: "1999-12-02",
        sources: ["kcna-1999-12-02-talks", "choson-sinbo-1999-12-06-agreement"],
      },
    ],
  },
  {
    id: "kim-yo-jong",
    side: "KP",
    names: { en: "Kim Yo Jong", ja: "金与正", ko: "김여정" },
    aliases: ["Kim Yo-jong"],
    posts: [
      {
        organization: "wpk",
        title: "Vice Department Director, Central Committee",
        seen: "2024-03-26",
        sources: ["koreaherald-2024-03-26-refuses"],
      },
    ],
  },
  {
    id: "kim-yong-sun",
    side: "KP",
    names: { en: "Kim Yong Sun", ja: "金容淳", ko: "김용순", zh: "金容淳" },
    aliases: ["Kim Yong-Sum", "金勇淳"],
    posts: [
      {
        organization: "wpk",
        title: "Secretary of the Central Committee (for international affairs)",
        seen: "1990-09-26/1999-12-03",
        sources: [
          "worldjpn-1995-03-30-resumption-agreement",
          "kcna-1999-12-02-talks",
          "kcna-1999-12-03-joint-statement",
          "latimes-1990-09-29-compensation",
          "hankyung-1990-09-29-three-party",
          "mainichi-1997-11-15-mission",
          "afp-1996-01-22-more-rice",
          "sonohino-1997-11-11-mission",
          "wikipedia-ja-three-party-declaration",
        ],
      },
      {
        organization: "supreme-peoples-assembly",
        title: "Deputy",
        seen: "1995-03-30",
        sources: ["worldjpn-1995-03-30-resumption-agreement"],
      },
    ],
    note: "Secretary for international affairs in 1990; later pages say secretary only.",
  },
  {
    id: "ri-jong-hyok",
    side: "KP",
    names: { en: "Ri Jong Hyok", ko: "이종혁" },
    posts: [
      {
        organization: "asia-pacific-peace-committee",
        title: "Vice-chairman (부위원장)",
        seen: "1995-06-23/1995-06-25",
        sources: ["seoul-1995-06-24-rice-talks-begin", "hankyung-1995-06-26-rice-third-day"],
      },
    ],
  },
  {
    id: "ryu-myong-son",
    side: "KP",
    names: { en: "Ryu Myong Son" },
    aliases: ["Ryu Myong-son"],
    posts: [
      {
        organization: "wpk-international-department",
        title: "Vice head",
        seen: "2019-09-20",
        sources: ["kbs-2019-09-20-delegation"],
      },
    ],
  },
  {
    id: "song-ho-gyong",
    side: "KP",
    names: { en: "Song Ho Gyong", ja: "宋浩京" },
    posts: [
      {
        organization: "wpk",
        title: "Deputy department director, Central Committee",
        seen: "1998-03-30/1999-12-02",
        sources: ["kcna-1999-12-02-talks", "choson-sinbo-1999-12-06-agreement", "korea-np-1998-04-03-ldp-mission"],
      },
      {
        organization: "dprk-japan-friendship-association",
        title: "President",
        seen: "1998-03-30",
        sources: ["korea-np-1998-04-03-ldp-mission"],
      },
    ],
  },
];
