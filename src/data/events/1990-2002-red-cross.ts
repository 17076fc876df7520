import type { Events } from "../types.ts";

export const events: Events = [
  {
    id: "1995-dprkrc-gift",
    kind: "aid",
    date: "1995",
    summary: "The DPRK Red Cross sends money to the Japanese Red Cross Society after the Hanshin-Awaji earthquake.",
    figures: [
      "dprk-gifts-usd-1995-dprkrc-asahi",
      "dprk-gifts-usd-1995-kim-jong-il-asahi",
      "dprk-gifts-usd-1995-kim-jong-il-yonhap",
    ],
    note: "One page lists gifts of the society after the earthquakes of 1995, 2004 and 2011.",
    sources: ["asahi-2011-03-24-dprkrc-gift", "jcast-2019-02-14-dprk-red-cross"],
  },
  {
    id: "1995-06-30-rice-agreement",
    kind: "agreement",
    date: "1995-06-30",
    summary:
      "Japan and the DPRK sign for 300,000 tonnes of imported stock rice, half on credit and half free; the free half is to go through the Japanese Red Cross Society, and the DPRK guarantees civilian use.",
    figures: [
      "aid-food-promised-1995-06-28-credit",
      "aid-food-promised-1995-06-29-gift",
      "aid-food-promised-1995-06-29-credit",
      "aid-food-promised-1995-06-30",
      "aid-food-promised-1995-06-30-gift",
      "aid-food-promised-1995-06-30-credit",
    ],
    sources: ["hankookilbo-1995-07-01-rice-agreement"],
    variants: [
      {
        field: "date",
        value: "1995-06-28",
        sources: ["hankyung-1995-06-29-rice-on-credit"],
        note: "An agreement on 300,000 tonnes, all on credit, reported as signed on that day.",
      },
      {
        field: "summary",
        value: "agreed in principle on 29 June: 150,000 tonnes on credit and 150,000 as a gift",
        sources: ["hankyung-1995-06-30-half-and-half"],
        note: "The DPRK side went back to the first Japanese offer, the report says, for fear of the cost.",
      },
    ],
  },
  {
    id: "1995-08-31-dprk-asks-more-rice",
    kind: "statement",
    date: "1995-08-31",
    summary:
      "The Vice-Minister for Foreign Affairs of Japan says that the DPRK has asked through the ruling parties for rice beyond the 300,000 tonnes and that it can be given within the stock of 200,000 tonnes of emergency imports.",
    figures: ["aid-food-planned-1995-08-31-vice-minister"],
    sources: ["seoul-1995-09-01-more-rice"],
  },
  {
    id: "1995-10-second-rice-agreement",
    kind: "agreement",
    date: "1995-10",
    summary:
      "Japan agrees to send 200,000 tonnes of rice more, after the 300,000 tonnes shipped from June to September.",
    meetings: ["1995-10-beijing-rice"],
    figures: ["aid-food-promised-1995-10-afp"],
    sources: ["afp-1996-01-22-more-rice"],
  },
  {
    id: "1997-09-02-cabinet-understanding",
    kind: "decision",
    date: "1997-09-02",
    summary: "The Japanese cabinet approves preparing and carrying out the home visits.",
    meetings: ["1997-08-21-beijing", "1997-09-06-beijing"],
    sources: ["sangiin-2015-03-20-answer-return-programme-72"],
  },
  {
    id: "1997-10-09-list-handed-over",
    kind: "report",
    date: "1997-10-09",
    summary:
      "The DPRK side hands Japan a list of women for the first home visit; the Chief Cabinet Secretary gives no names.",
    meetings: ["1997-09-06-beijing"],
    figures: ["home-visit-planned-1997-10-09-la-times"],
    sources: ["latimes-1997-10-10-list"],
    variants: [
      {
        field: "date",
        value: "1997-09",
        sources: ["imaeil-1997-10-23-fifteen-in-november"],
        note: "'Last month', in a report of 23 October.",
      },
    ],
  },
  {
    id: "1997-10-09-food-and-medical-aid",
    kind: "decision",
    date: "1997-10-09",
    summary:
      "Japan decides on rice through the World Food Programme and on money for medical equipment through the international Red Cross, its first food aid to the DPRK in 15 months.",
    figures: [
      "aid-food-decided-1997-10-09-muraoka",
      "aid-money-usd-1997-10-09-muraoka",
      "aid-money-chf-1997-10-09-muraoka",
    ],
    sources: ["japantimes-1997-10-09-medical-aid"],
  },
  {
    id: "1997-10-30-first-home-visit-announced",
    kind: "statement",
    date: "1997-10-30",
    summary:
      "The Chief Cabinet Secretary of Japan, Kanezo Muraoka, announces days and members of the first home visit.",
    figures: [
      "home-visit-planned-1997-10-30-muraoka",
      "home-visit-party-1997-10-30-muraoka",
      "home-visit-escorts-1997-10-30-muraoka",
    ],
    sources: [
      "japantimes-1997-10-30-names-released",
      "hankookilbo-1997-10-31-first-visit-dates",
      "imaeil-1997-10-30-list-final",
    ],
    evidence: { date: ["japantimes-1997-10-30-names-released", "hankookilbo-1997-10-31-first-visit-dates"] },
  },
  {
    id: "1997-11-08-first-home-visit",
    kind: "visit",
    date: "1997-11-08/1997-11-14",
    places: ["japan"],
    summary:
      "First home visit: 15 women aged 55 to 84 come to Japan by Beijing and Narita, meet relatives, go to their home towns and return to the DPRK.",
    meetings: ["1997-09-06-beijing"],
    figures: [
      "home-visit-participants-1997-11-government",
      "home-visit-participants-1997-11-press",
      "home-visit-participants-1997-11-yonhap",
      "home-visit-party-1997-10-30-muraoka",
      "home-visit-escorts-1997-10-30-muraoka",
      "home-visit-escorts-1997-10-15-asahi",
    ],
    sources: [
      "sangiin-2015-03-20-answer-return-programme-72",
      "baltimoresun-1997-11-09-wives-visit",
      "latimes-1997-11-09-wives-return",
      "ap-1997-11-09-reunions",
      "hankookilbo-1997-11-10-first-visit",
    ],
    evidence: {
      date: [
        "sangiin-2015-03-20-answer-return-programme-72",
        "japantimes-1997-10-30-names-released",
        "hankookilbo-1997-10-31-first-visit-dates",
        "donga-1997-11-07-first-visit",
      ],
      summary: [
        "japantimes-1997-10-30-names-released",
        "latimes-1997-11-09-wives-return",
        "hankookilbo-1997-11-10-first-visit",
        "donga-1997-11-07-first-visit",
        "sangiin-2015-03-20-answer-return-programme-72",
      ],
    },
    variants: [
      { field: "date", value: "six days", sources: ["latimes-1997-11-09-wives-return", "ap-1997-11-09-reunions"] },
      {
        field: "summary",
        value: "aged 55 to 64",
        sources: ["donga-1997-10-15-first-list"],
        note: "The Asahi Shimbun, as quoted.",
      },
    ],
  },
  {
    id: "1998-01-16-second-home-visit-announced",
    kind: "statement",
    date: "1998-01-16",
    summary:
      "The Central Committee of the DPRK Red Cross announces that twelve women are to visit their home towns in Japan for a week from 27 January, with officials of the society.",
    figures: ["home-visit-planned-1998-01-16-kcna"],
    sources: ["kcna-1998-01-16-second-home-visit"],
  },
  {
    id: "1998-01-27-second-home-visit",
    kind: "visit",
    date: "1998-01-27/1998-02-02",
    places: ["japan"],
    summary:
      "Second home visit: twelve women come to Japan. Two more on the DPRK side's list were left out for lost nationality, against the protest of the DPRK Red Cross.",
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
  },
  {
    id: "1998-06-05-no-missing-found",
    kind: "statement",
    date: "1998-06-05",
    summary:
      "A spokesman of the DPRK Red Cross announces that a search of five months, done with the Ministry of Social Security and other bodies, found none of the ten missing Japanese and that none had ever been in the country.",
    figures: ["tracing-jp-requested-1998-06-05-dprkrc", "tracing-jp-found-1998-06-05-dprkrc"],
    sources: ["korea-np-1998-06-09-no-missing-found"],
    variants: [{ field: "date", value: "1998-06", sources: ["donga-2000-07-28-two-located"], note: "Month only." }],
  },
  {
    id: "1998-06-07-third-visit-off",
    kind: "statement",
    date: "1998-06-07",
    summary:
      "The DPRK Red Cross says that the third home visit cannot go ahead as planned: it blames Japan for raising lost nationality and for the treatment of the second group, and says that women have withdrawn their applications.",
    sources: ["korea-np-1998-06-12-home-visit-statement"],
  },
  {
    id: "2000-03-07-rice-100000",
    kind: "decision",
    date: "2000-03-07",
    summary:
      "Japan announces 100,000 tonnes of rice for the DPRK through the World Food Programme, a week before the Red Cross talks in Beijing.",
    meetings: ["2000-03-13-beijing"],
    figures: ["aid-food-decided-2000-03-07-red-cross"],
    sources: ["korea-np-2000-03-17-confirmed-points", "hankookilbo-2000-03-14-swiss-hotel"],
    evidence: {
      date: ["korea-np-2000-03-17-confirmed-points"],
      summary: [
        "korea-np-2000-03-17-confirmed-points",
        "donga-2000-03-13-four-points-reaffirmed",
        "hankookilbo-2000-03-14-swiss-hotel",
        "ifrc-2000-03-09-weekly-news",
      ],
    },
  },
  {
    id: "2000-04-29-third-visit-moved-to-june",
    kind: "report",
    date: "2000-04-29",
    summary:
      "Japan is reported to mean to accept all 16 candidates for the third home visit, one of them without Japanese nationality; the visit moves from April or May to June because of the normalisation talks.",
    meetings: ["2000-03-13-beijing"],
    figures: ["home-visit-planned-2000-04-29-yomiuri"],
    note: "Yomiuri Shimbun of 30 April, on a decision of 29 April.",
    sources: ["donga-2000-04-30-sixteen-in-june", "chosun-nk-2000-04-30-third-visit"],
    evidence: { date: ["donga-2000-04-30-sixteen-in-june"] },
  },
  {
    id: "2000-07-28-two-missing-located",
    kind: "report",
    date: "2000-07-28",
    summary:
      "The Japanese Red Cross Society says that the DPRK Red Cross has located two missing Japanese living in the DPRK, for the first time; the Chief Cabinet Secretary welcomes it and gives no names.",
    meetings: ["2000-03-13-beijing"],
    figures: ["tracing-jp-answered-2000-07-28-jrcs", "tracing-jp-alive-2000-07-28-jrcs"],
    sources: ["donga-2000-07-28-two-located"],
  },
  {
    id: "2000-09-12-third-home-visit",
    kind: "visit",
    date: "2000-09-12/2000-09-18",
    places: ["japan"],
    summary:
      "Third home visit: 16 women aged 59 to 76 come to Japan by Beijing and Narita with escorts of the DPRK Red Cross, led by Ri Ho Rim.",
    meetings: ["1999-12-19-beijing", "2000-03-13-beijing"],
    delegates: ["ri-ho-rim"],
    figures: [
      "home-visit-participants-2000-09-government",
      "home-visit-participants-2000-09-press",
      "home-visit-escorts-2000-09-12-choson-sinbo",
      "home-visit-callers-2000-09-18-jrcs",
      "home-visit-participants-total-2000-09-kyodo",
      "home-visit-participants-total-2000-09-government",
      "home-visits-held-2015-03-20-government",
    ],
    sources: [
      "sangiin-2015-03-20-answer-return-programme-72",
      "korea-np-2000-09-18-third-home-visit",
      "japantimes-2000-09-13-women-arrive",
      "japantimes-2000-09-19-visit-ends",
    ],
    evidence: {
      date: [
        "sangiin-2015-03-20-answer-return-programme-72",
        "japantimes-2000-09-13-women-arrive",
        "japantimes-2000-09-19-visit-ends",
      ],
      summary: [
        "korea-np-2000-09-18-third-home-visit",
        "japantimes-2000-09-13-women-arrive",
        "japantimes-2000-09-19-visit-ends",
        "sangiin-2015-03-20-answer-return-programme-72",
      ],
    },
  },
  {
    id: "2000-10-06-rice-500000",
    kind: "decision",
    date: "2000-10-06",
    summary: "Japan announces 500,000 tonnes of rice as additional food aid.",
    figures: [
      "aid-food-decided-2000-10-06-nakagawa",
      "aid-food-requested-2000-09-japan-times",
      "aid-food-requested-2000-donga",
      "aid-food-given-2000-donga",
      "aid-food-planned-2000-09-02-asahi",
      "aid-food-planned-2000-09-14-mainichi",
    ],
    sources: ["japantimes-2000-10-07-rice-aid"],
  },
  {
    id: "2001-12-17-search-halted",
    kind: "statement",
    date: "2001-12-17",
    summary: "The DPRK Red Cross declares a full stop to the search for missing Japanese.",
    sources: [
      "hankyung-2001-12-18-search-halted",
      "kbs-2001-12-18-tokyo-regret",
      "worldjpn-2002-03-22-mofa-statement-ja",
    ],
    evidence: { date: ["hankyung-2001-12-18-search-halted", "kbs-2001-12-18-tokyo-regret"] },
  },
  {
    id: "2001-12-18-japan-regrets",
    kind: "statement",
    date: "2001-12-18",
    summary:
      "The Chief Cabinet Secretary and the Foreign Minister of Japan voice regret; Japan is to go on asking for cooperation.",
    sources: ["kbs-2001-12-18-tokyo-regret", "hankyung-2001-12-18-search-halted"],
    evidence: { date: ["kbs-2001-12-18-tokyo-regret"], summary: ["kbs-2001-12-18-tokyo-regret"] },
  },
  {
    id: "2001-12-19-jrcs-asks-for-explanation",
    kind: "request",
    date: "2001-12-19?",
    summary: "The Japanese Red Cross Society writes to the DPRK Red Cross asking it to confirm and explain the halt.",
    note: "The date is that of the report.",
    sources: ["hankyung-2001-12-19-jrcs-letter"],
  },
  {
    id: "2002-03-22-search-resumed",
    kind: "statement",
    date: "2002-03-22",
    summary:
      "A spokesman of the Central Committee of the DPRK Red Cross says that the search goes on, denies that the DPRK has to do with a case raised in Japan that month, and is ready for talks with the Japanese Red Cross Society.",
    meetings: ["2002-04-29-beijing"],
    sources: ["seoul-2002-03-25-talks-proposal", "voa-2002-03-24-japan-urges", "worldjpn-2002-03-22-mofa-statement-ja"],
    evidence: { date: ["seoul-2002-03-25-talks-proposal", "voa-2002-03-24-japan-urges"] },
  },
  {
    id: "2002-03-22-japan-on-resumed-search",
    kind: "statement",
    date: "2002-03-22",
    summary:
      "The Foreign Minister of Japan, Yoriko Kawaguchi, calls the resumed search a positive move, does not accept the denial of the suspected abduction, and wants Red Cross talks soon.",
    meetings: ["2002-04-29-beijing"],
    delegates: ["yoriko-kawaguchi"],
    sources: ["worldjpn-2002-03-22-mofa-statement-ja", "worldjpn-2002-03-25-mofa-statement-en"],
    evidence: { date: ["worldjpn-2002-03-22-mofa-statement-ja"] },
    variants: [
      {
        field: "date",
        value: "2002-03-25",
        sources: ["worldjpn-2002-03-25-mofa-statement-en"],
        note: "The English text.",
      },
    ],
  },
  {
    id: "2002-03-24-jrcs-proposes-talks",
    kind: "request",
    date: "2002-03-24?",
    summary:
      "The Japanese Red Cross Society is reported to have faxed a letter asking for early Red Cross talks; the government aims at April.",
    meetings: ["2002-04-29-beijing"],
    note: "The date is that of the report.",
    sources: ["donga-2002-03-24-jrcs-letter", "seoul-2002-03-25-talks-proposal"],
    evidence: { date: ["donga-2002-03-24-jrcs-letter"] },
  },
  {
    id: "2002-08-15-delegation-leaves",
    kind: "visit",
    date: "2002-08-15/2002-08-17",
    places: ["beijing", "pyongyang"],
    summary:
      "A delegation of the Japanese Red Cross Society under Hiroshi Higashiura sets out from Narita on the evening of 15 August, to reach Pyongyang by Beijing on the 17th.",
    meetings: ["2002-08-18-pyongyang"],
    delegates: ["hiroshi-higashiura"],
    figures: ["tracing-jp-requested-2002-08-15-nhk"],
    note: "The days are those of the plan, told by NHK on the day of departure.",
    sources: ["hankyung-2002-08-15-delegation-leaves"],
  },
  {
    id: "2002-08-16-missing-koreans-found",
    kind: "statement",
    date: "2002-08-16",
    summary:
      "An official of the Japanese Red Cross Society says that some of the 314 missing Koreans have been traced, some alive and some dead; numbers are to be given to the DPRK side in Pyongyang.",
    meetings: ["2002-08-18-pyongyang"],
    figures: ["tracing-kp-requested-2002-08-16-jrcs", "tracing-kp-alive-2002-08-16-mainichi"],
    sources: ["ksilbo-2002-08-16-missing-koreans"],
  },
  {
    id: "2002-08-19-jrcs-meets-investigators",
    kind: "survey",
    date: "2002-08-19",
    places: ["pyongyang"],
    summary:
      "For the first time officials of the Japanese Red Cross Society meet those who carry out the search, from the Ministry of People's Security and the people's committee of Pyongyang, who say that they work from resident registers; they also speak with three women due to visit Japan and with a Japanese man lost at sea in 1963.",
    meetings: ["2002-08-18-pyongyang"],
    delegates: ["hiroshi-higashiura"],
    figures: ["home-visit-interviewed-2002-08-19-kyodo"],
    sources: ["hankyung-2002-08-19-investigators-met", "donga-2002-08-19-six-confirmed"],
  },
  {
    id: "2002-09-17-list-through-red-cross",
    kind: "report",
    date: "2002-09-17",
    summary:
      "The DPRK Red Cross tells the Japanese side what it knows of the missing persons on the list of the Japanese Red Cross Society; by a member of the Diet in 2017 its list reached the Prime Minister only just before he signed the declaration of the summit.",
    sources: ["korea-np-2002-09-18-mfa-spokesman", "kokalog-2017-06-15-diet-red-cross-list"],
    evidence: { summary: ["korea-np-2002-09-18-mfa-spokesman", "kokalog-2017-06-15-diet-red-cross-list"] },
  },
  {
    id: "2002-09-17-dprk-mfa-statement",
    kind: "statement",
    date: "2002-09-17",
    summary:
      "A spokesman of the DPRK foreign ministry says that the DPRK Red Cross has told Japan of the missing persons on the list, calls the matter regrettable, promises no repetition and offers meetings with families, return or home visits.",
    sources: ["korea-np-2002-09-18-mfa-spokesman", "people-2002-09-18-dprk-regret", "seoul-2002-09-19-mfa-spokesman"],
    evidence: { date: ["people-2002-09-18-dprk-regret"] },
    variants: [{ field: "date", value: "2002-09-18", sources: ["seoul-2002-09-19-mfa-spokesman"] }],
  },
  {
    id: "2002-09-18-mhlw-notice",
    kind: "decision",
    date: "2002-09-18",
    summary:
      "The health ministry of Japan instructs the prefectures on preparing the home visits when they start again.",
    meetings: ["2002-08-18-pyongyang"],
    sources: ["mhlw-2003-spouses-home-visit"],
  },
  {
    id: "2002-10-15-red-cross-escort",
    kind: "visit",
    date: "2002-10-15",
    places: ["tokyo"],
    summary:
      "Two members of the DPRK Red Cross, a deputy secretary general among them, fly to Tokyo with the five returning abductees and stay in Tokyo during the visit.",
    sources: ["sonohino-2002-10-15-return"],
    evidence: { date: ["sonohino-2002-10-15-return", "baltimoresun-2002-10-16-reunion"] },
    variants: [
      {
        field: "summary",
        value: "two officials of the Red Cross to travel with them",
        sources: ["sankei-2002-10-14-return-plan", "hankyung-2002-10-14-five-return"],
        note: "The plan on the eve.",
      },
    ],
  },
  {
    id: "2002-10-fourth-visit-postponed",
    kind: "visit",
    status: "postponed",
    date: "2002-10~",
    places: ["japan"],
    summary: "Fourth home visit, agreed in Pyongyang for about the end of October 2002: put off with no new date.",
    meetings: ["2002-08-18-pyongyang"],
    figures: ["home-visit-planned-2002-board"],
    note: "The day of the decision and its author are not known.",
    sources: ["mhlw-2003-spouses-home-visit", "ifrc-2002-08-19-progress-in-talks"],
    evidence: { status: ["mhlw-2003-spouses-home-visit"] },
    variants: [
      {
        field: "status",
        value: "cancelled just before",
        sources: ["asahi-2020-09-27-repost-wives"],
        note:
          "The Asahi Shimbun of 2020, read only as a repost, low reliability; it names the turn of Japanese opinion over the abductions as a reason.",
      },
    ],
  },
  {
    id: "2002-11-19-japan-declines-wfp-appeal",
    kind: "statement",
    date: "2002-11-19?",
    summary:
      "Asked by the head of the World Food Programme for urgent food, the Senior Vice-Minister for Foreign Affairs of Japan answers that there will be no economic aid before the normalisation talks are done; Japan had given none in 2002.",
    note: "The date is that of the first report.",
    sources: ["hankyung-2002-11-19-wfp-request", "donga-2002-11-20-wfp-request-refused"],
    evidence: { summary: ["hankyung-2002-11-19-wfp-request", "donga-2002-11-20-wfp-request-refused"] },
  },
  {
    id: "2003-10-20-dprkrc-asks-about-refugees",
    kind: "request",
    date: "2003-10-20",
    summary:
      "The DPRK Red Cross faxes the Japanese Red Cross Society asking it to trace people who had gone to the DPRK in the return programme and had lately come back to Japan without leave; it accuses private groups of having taken away more than 20.",
    note: "The first such request of the DPRK side, by Japanese media.",
    sources: ["hankyung-2003-10-23-dprkrc-fax"],
  },
  {
    id: "2004-04-26-ryongchon-relief",
    kind: "aid",
    date: "2004-04-26/2004-04-28",
    places: ["ryongchon"],
    summary:
      "The Japanese Red Cross Society is among the societies that quickly support the relief of the DPRK Red Cross and the IFRC after the train explosion.",
    sources: ["ifrc-2004-04-ryongchon-update-1"],
  },
  {
    id: "undated-jrcs-flood-and-food-relief",
    kind: "aid",
    date: "../2014",
    places: ["dprk"],
    summary:
      "The Japanese Red Cross Society has given relief money and goods for victims of floods and food shortage in the DPRK and has sent staff there as relief delegates of the international Red Cross.",
    note: "An undated summary by the officer of the society who was in charge of the home visits.",
    sources: ["jrc-journal-2014-igarashi-p57"],
  },
];
