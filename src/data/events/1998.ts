import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1998-01-16-second-home-visit-announced",
    kind: "statement",
    date: "1998-01-16",
    summary:
      "The Central Committee of the DPRK Red Cross announced that twelve women were to visit their home towns in Japan for a week from 27 January, with officials of the society.",
    figures: ["home-visit-planned-1998-01-16-kcna"],
    sources: ["kcna-1998-01-16-second-home-visit"],
    sides: ["KP"],
    organizations: ["dprk-red-cross"],
  },
  {
    id: "1998-01-27-ruling-parties-invite-wpk",
    kind: "request",
    date: "1998-01-27",
    places: ["tokyo"],
    summary:
      "Leaders of Japan's three ruling parties handed Chongryon a letter to the Central Committee of the Workers' Party of Korea that invited a delegation to Japan. The secretary-general of the Social Democratic Party (伊藤茂) was with Mori and Domoto.",
    meetings: ["1997-11-11-pyongyang-ruling-parties"],
    delegates: ["yoshiro-mori", "akiko-domoto"],
    sources: ["korea-np-1998-02-03-invitation"],
  },
  {
    id: "1998-01-27-second-home-visit",
    kind: "visit",
    date: "1998-01-27/1998-02-02",
    places: ["japan"],
    summary:
      "Second home visit: twelve women came to Japan. Two more on the DPRK side's list were left out for lost nationality, against the protest of the DPRK Red Cross.",
    series: "home-visits",
    meetings: ["1997-09-06-beijing"],
    figures: [
      "home-visit-participants-1998-01-government",
      "home-visit-participants-1998-01-jrcs-officer",
      "home-visit-participants-1998-01-yonhap",
      "home-visit-excluded-1998-01-jrcs-officer",
      "home-visit-planned-1998-01-list",
    ],
    sources: ["sangiin-2015-03-20-answer-return-programme-72", "jrc-journal-2014-igarashi-p59"],
    evidence: {
      date: [
        "sangiin-2015-03-20-answer-return-programme-72",
        "jrc-journal-2014-igarashi-p59",
        "kcna-1998-01-16-second-home-visit",
      ],
      summary: [
        "jrc-journal-2014-igarashi-p59",
        "sangiin-2015-03-20-answer-return-programme-72",
        "kcna-1998-01-16-second-home-visit",
        "japantimes-2000-09-19-visit-ends",
      ],
    },
    sides: ["JP", "KP"],
    organizations: ["japanese-red-cross", "dprk-red-cross"],
  },
  {
    id: "1998-02-28-sdp-mission-plan",
    kind: "report",
    date: "1998-02-28",
    summary:
      "The Sankei reported that a mission of the Social Democratic Party to the DPRK was meant to help the normalisation talks start again, and that the DPRK side had said that it would welcome a visit by former Prime Minister Murayama.",
    delegates: ["tomiichi-murayama"],
    sources: ["donga-1998-02-28-sdp-mission"],
    sides: ["JP"],
    organizations: ["jsp"],
  },
  {
    id: "1998-04-01-liaison-office",
    kind: "agreement",
    status: "planned",
    date: "1998-04-01",
    places: ["pyongyang"],
    summary:
      "The head of the mission of the Liberal Democratic Party announced a basic agreement with the Workers' Party of Korea on a liaison office in Pyongyang. No date was set; he said that many obstacles had to be cleared first, among them the question of the missing Japanese. According to the Nihon Keizai Shimbun, he had proposed the office to Kim Yong Sun in Pyongyang on 30 March, on conditions such as the return of the hijackers to Japan, and Kim called it very desirable.",
    meetings: ["1998-03-28-pyongyang-ldp"],
    delegates: ["masaaki-nakayama", "kim-yong-sun"],
    note: "The date is that of the announcement",
    sources: ["japantimes-1998-04-01-liaison-office", "hankookilbo-1998-04-01-liaison-office"],
    sides: ["JP", "KP"],
    organizations: ["ldp", "wpk"],
    evidence: {
      summary: ["hankookilbo-1998-04-01-liaison-office", "japantimes-1998-04-01-liaison-office"],
      date: ["japantimes-1998-04-01-liaison-office"],
    },
    variants: [
      {
        field: "date",
        value: "1998-03-31",
        sources: ["hankookilbo-1998-04-01-liaison-office"],
        note: "the head told the press in Beijing on the way home",
      },
    ],
  },
  {
    id: "1998-06-05-no-missing-found",
    kind: "statement",
    date: "1998-06-05",
    summary:
      "A spokesman of the Central Committee of the DPRK Red Cross announced that a search of five months, carried out at its request by the Ministry of Social Security and other bodies, had found none of the ten missing Japanese, and that none of them had ever entered or stayed in the country.",
    figures: ["tracing-jp-requested-1998-06-05-dprkrc", "tracing-jp-found-1998-06-05-dprkrc"],
    sources: ["korea-np-1998-06-09-no-missing-found"],
    sides: ["KP"],
    organizations: ["dprk-red-cross"],
  },
  {
    id: "1998-06-07-third-visit-off",
    kind: "statement",
    date: "1998-06-07",
    summary:
      "A spokesman of the DPRK Red Cross said that the third home visit could not go ahead as planned. He blamed Japan for raising the question of lost nationality and for the treatment of the second group, and said that women had withdrawn their applications and asked Japan to make its position clear.",
    sources: ["korea-np-1998-06-12-home-visit-statement"],
    sides: ["KP"],
    organizations: ["dprk-red-cross"],
  },
  {
    id: "1998-08-31-launch",
    kind: "launch",
    date: "1998-08-31",
    summary: "The DPRK fired a rocket that passed over Japan and came down in the Pacific.",
    note: "The report gives Monday; it appeared on Thursday 3 September",
    sources: ["ap-1998-09-03-charter-flights", "comparative-connections-1999-4q"],
    evidence: { date: ["ap-1998-09-03-charter-flights"] },
    sides: ["KP"],
  },
  {
    id: "1998-08-missile-sanctions",
    kind: "sanction",
    date: "1998-08-31/1998-09-02",
    summary:
      "After the launch Japan ruled out more food aid, stopped charter flights, restricted contacts, suspended its work on the reactor project in the DPRK and dropped talks about relations.",
    note: "The charter flights were stopped on 2 September",
    sources: ["comparative-connections-1999-4q", "deseret-1999-12-21-talks", "ap-1998-09-03-charter-flights"],
    evidence: { date: ["ap-1998-09-03-charter-flights"] },
    sides: ["JP"],
    organizations: ["government-japan"],
  },
];
