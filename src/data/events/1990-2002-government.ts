import type { Events } from "../types.ts";

export const events: Events = [
  {
    id: "1990-07-jsp-visit",
    kind: "visit",
    date: "1990-07",
    places: ["dprk"],
    summary: "A delegation of the Japan Socialist Party goes to the DPRK ahead of the joint mission of September.",
    meetings: ["1990-09-24-pyongyang-kanemaru"],
    sources: ["csmonitor-1990-09-24-kanemaru"],
  },
  {
    id: "1990-09-28-three-party-declaration",
    kind: "agreement",
    date: "1990-09-28",
    places: ["pyongyang"],
    summary:
      "Joint declaration of the Liberal Democratic Party, the Japan Socialist Party and the Workers' Party of Korea: apology and compensation for 36 years of rule and for the 45 years after the war, relations early, talks of the governments from November 1990.",
    meetings: ["1990-09-24-pyongyang-kanemaru", "1990-11-03-beijing-preliminary-1"],
    delegates: ["shin-kanemaru", "makoto-tanabe", "kim-yong-sun"],
    sources: [
      "chongryon-three-party-declaration-ko",
      "hankyung-1990-09-29-three-party",
      "latimes-1990-09-29-compensation",
    ],
  },
  {
    id: "1990-10-11-crew-release",
    kind: "return",
    date: "1990-10-11",
    places: ["pyongyang", "tokyo"],
    summary:
      "Two crew members of a Japanese freighter, held since November 1983, are freed and flown to Haneda with the delegations of the two Japanese parties.",
    meetings: ["1990-10-09-pyongyang-doi-ozawa"],
    figures: ["detainees-released-1990-10-11"],
    sources: ["sonohino-1990-10-11-crew-return"],
  },
  {
    id: "1991-07-21-mass-visit",
    kind: "visit",
    date: "1991-07-21/1991-07-25",
    places: ["pyongyang"],
    summary:
      "A group of 336 members of the Diet and of local assemblies, of the Liberal Democratic Party, the Japan Socialist Party, Komeito and the Social Democratic League, leaves for a visit of five days; the return was planned for 25 July.",
    figures: ["delegation-visitors-1991-07-21"],
    sources: ["hankyung-1991-07-22-336-visitors"],
  },
  {
    id: "1991-10-24-nakahira-lecture",
    kind: "statement",
    date: "1991-10-24",
    places: ["tokyo"],
    summary:
      "Japan's chief delegate says in a lecture that relations are not possible unless the DPRK takes IAEA inspection, and that he will go on raising the missing woman.",
    meetings: ["1991-11-18-beijing-round-5"],
    delegates: ["noboru-nakahira"],
    sources: ["seoul-1991-10-25-nakahira-lecture"],
  },
  {
    id: "1992-chief-delegate-death",
    kind: "incident",
    date: "1992-02/1992-04",
    summary:
      "The head of the DPRK delegation, Vice Minister Chon In Chol, dies suddenly after the sixth round; his deputy takes over and the seventh round is late.",
    meetings: ["1992-01-30-beijing-round-6", "1992-05-13-beijing-round-7"],
    delegates: ["chon-in-chol-Foreign Ministry", "ri-sam-ro"],
    note: "The day is not given: between the end of the sixth round on 1 February and the report of 28 April",
    sources: ["hankyung-1992-04-28-round7-plan"],
  },
  {
    id: "1992-06-02-seoul-consultation",
    kind: "visit",
    date: "1992-06-02",
    places: ["seoul"],
    summary:
      "Japan's chief delegate meets the vice foreign minister of South Korea; both hold that relations with the DPRK cannot improve before mutual inspection of North and South.",
    meetings: ["1992-05-13-beijing-round-7"],
    delegates: ["noboru-nakahira"],
    sources: ["hankyung-1992-06-02-nakahira-seoul"],
  },
  {
    id: "1995-03-30-resumption-agreement",
    kind: "agreement",
    date: "1995-03-30",
    places: ["pyongyang"],
    summary:
      "Agreement of four parties (Liberal Democratic Party, Japan Socialist Party, New Party Sakigake, Workers' Party of Korea) to resume the talks of the governments.",
    meetings: ["1995-03-28-pyongyang-coalition"],
    delegates: ["michio-watanabe", "wataru-kubo", "yukio-hatoyama", "kim-yong-sun"],
    sources: ["worldjpn-1995-03-30-resumption-agreement"],
  },
  {
    id: "1995-06-30-rice-statement",
    kind: "statement",
    date: "1995-06-30",
    summary:
      "The Ministry of Foreign Affairs of Japan welcomes the basic agreement with the DPRK on rice from the stock of emergency imports and calls it an exceptional humanitarian step that is not tied to the normalisation talks.",
    sources: ["mofa-1995-06-30-rice-statement"],
  },
  {
    id: "1996-01-domoto-visit",
    kind: "visit",
    date: "1996-01",
    places: ["dprk", "pyongyang"],
    summary:
      "Akiko Domoto of New Party Sakigake, member of the House of Councillors, is in the DPRK for a week and meets Kim Yong Sun; on 22 January she tells the coalition of a request for more rice and of an offer to resume the talks on normalisation.",
    delegates: ["akiko-domoto", "kim-yong-sun"],
    note: "She came back on a Saturday, two days before the report of 22 January",
    sources: ["afp-1996-01-22-more-rice"],
  },
  {
    id: "1998-01-27-ruling-parties-invite-wpk",
    kind: "request",
    date: "1998-01-27",
    places: ["tokyo"],
    summary:
      "Leaders of Japan's three ruling parties hand Chongryon a letter that invites a delegation of the Workers' Party of Korea to Japan.",
    meetings: ["1997-11-11-pyongyang-ruling-parties"],
    delegates: ["yoshiro-mori", "akiko-domoto"],
    sources: ["korea-np-1998-02-03-invitation"],
  },
  {
    id: "1998-08-31-launch",
    kind: "launch",
    date: "1998-08-31",
    summary: "The DPRK fires a rocket that passes over Japan and comes down in the Pacific.",
    note: "The report gives Monday; it appeared on Thursday 3 September",
    sources: ["ap-1998-09-03-charter-flights", "comparative-connections-1999-4q"],
    evidence: { date: ["ap-1998-09-03-charter-flights"] },
  },
  {
    id: "1998-08-missile-sanctions",
    kind: "sanction",
    date: "1998-08-31/1998-09-02",
    summary:
      "After the launch Japan freezes food aid, stops charter flights, restricts contacts and drops its work towards relations.",
    note: "The charter flights were stopped on 2 September",
    sources: ["comparative-connections-1999-4q", "deseret-1999-12-21-talks", "ap-1998-09-03-charter-flights"],
    evidence: { date: ["ap-1998-09-03-charter-flights"] },
  },
  {
    id: "1999-11-15-wpk-invitation",
    kind: "request",
    date: "1999-11-15",
    summary:
      "An invitation of the Workers' Party of Korea in the name of Kim Yong Sun reaches Murayama through Chongryon; Hiromu Nonaka of the Liberal Democratic Party wishes to take part, and 1 to 3 December is looked at.",
    meetings: ["1999-12-01-pyongyang-murayama"],
    delegates: ["kim-yong-sun", "tomiichi-murayama", "hiromu-nonaka"],
    sources: ["hankyung-1999-11-17-invitation", "torigai-2000-murayama-lecture"],
    evidence: {
      date: ["hankyung-1999-11-17-invitation"],
    },
  },
  {
    id: "1999-11-partial-lifting",
    kind: "sanction",
    date: "1999-11",
    summary: "Japan lifts a part of the measures of 1998, the stop of charter flights among them.",
    sources: ["comparative-connections-1999-4q"],
  },
  {
    id: "1999-12-03-party-statement",
    kind: "agreement",
    date: "1999-12-03",
    places: ["pyongyang"],
    summary:
      "Joint press statement of the Workers' Party of Korea and a delegation of Japanese parties: both are to urge their governments to resume talks, advise the Red Cross societies to work together on humanitarian questions, and strengthen exchange.",
    meetings: ["1999-12-01-pyongyang-murayama", "1999-12-19-beijing", "1999-12-21-beijing-preliminary"],
    delegates: ["tomiichi-murayama", "kim-yong-sun"],
    note: "The joint statement of the Red Cross societies of 21 December names it as its basis (korea-np-1999-12-24-joint-statement)",
    sources: ["kcna-1999-12-03-joint-statement", "donga-1999-12-03-joint-text", "korea-np-1999-12-24-joint-statement"],
    evidence: { places: ["kcna-1999-12-03-joint-statement"] },
  },
  {
    id: "1999-12-14-aoki-announcement",
    kind: "statement",
    date: "1999-12-14",
    summary:
      "The Chief Cabinet Secretary of Japan announces that preliminary talks on normalisation and Red Cross talks on humanitarian questions will be arranged within the year.",
    meetings: ["1999-12-19-beijing", "1999-12-21-beijing-preliminary"],
    delegates: ["mikio-aoki"],
    sources: ["worldjpn-1999-12-14-aoki"],
  },
  {
    id: "2000-03-07-food-and-talks",
    kind: "decision",
    date: "2000-03-07",
    summary:
      "Japan announces 100,000 tonnes of rice for the DPRK through the World Food Programme, and that full normalisation talks will be held from April, in Pyongyang, then in Tokyo, then in Beijing or another country, and that Red Cross officials will meet in Beijing on the Monday after.",
    meetings: ["2000-04-04-pyongyang-round-9", "2000-03-13-beijing"],
    delegates: ["mikio-aoki"],
    figures: ["aid-food-decided-2000-03-07-aoki", "aid-food-decided-2000-03-07-red-cross"],
    sources: [
      "japantimes-2000-03-08-food",
      "bbc-2000-03-07-food",
      "korea-np-2000-03-17-confirmed-points",
      "hankookilbo-2000-03-14-swiss-hotel",
    ],
    evidence: {
      summary: [
        "japantimes-2000-03-08-food",
        "bbc-2000-03-07-food",
        "korea-np-2000-03-17-confirmed-points",
        "donga-2000-03-13-four-points-reaffirmed",
        "hankookilbo-2000-03-14-swiss-hotel",
        "ifrc-2000-03-09-weekly-news",
      ],
    },
  },
  {
    id: "2000-10-20-mori-third-country",
    kind: "statement",
    date: "2000-10-20",
    places: ["seoul"],
    summary:
      "Prime minister Mori tells the British prime minister that the mission of 1997 had put forward that missing Japanese be found in a third country; the words are criticised in Japan.",
    meetings: ["1997-11-11-pyongyang-ruling-parties", "2000-10-30-beijing-round-11"],
    delegates: ["yoshiro-mori"],
    sources: ["trycomp-2000-10-20-mori", "voa-2000-10-30-round11"],
    evidence: {
      date: ["trycomp-2000-10-20-mori"],
      places: ["trycomp-2000-10-20-mori"],
    },
  },
  {
    id: "2001-12-22-spy-ship",
    kind: "incident",
    date: "2001-12-22",
    summary:
      "A ship that Japan holds to be a DPRK spy ship sinks after an encounter with Japan's coast guard in China's exclusive economic zone.",
    meetings: ["2002-09-17-pyongyang-summit"],
    note: "Date, zone and the raising of the ship on 11 September 2002 stand only on an anonymous wiki among the pages read; Kim Jong Il spoke of such ships at the summit",
    sources: ["latimes-2002-09-18-admits-kidnappings", "atwiki-kaikocyu-channel-chart"],
    evidence: { date: ["atwiki-kaikocyu-channel-chart"] },
  },
  {
    id: "2002-03-29-minister-level-talks-put-off",
    kind: "request",
    date: "2002-03-29",
    summary:
      "Japan's health minister tells the prime minister that the DPRK has asked through Chongryon to put off the meeting of the two health ministers because it is not ready.",
    meetings: ["2002-03-30-singapore-health-ministers"],
    delegates: ["chikara-sakaguchi", "junichiro-koizumi"],
    figures: ["hibakusha-in-dprk-2002-03-27-health-ministry"],
    sources: ["hankyung-2002-03-29-singapore-off", "seoul-2002-03-30-ministers-put-off"],
    variants: [
      {
        field: "date",
        value: "2002-03-28",
        sources: ["rfa-ko-2002-03-28-singapore-off"],
        note: "Date in the address of a report that already has the meeting put off",
      },
    ],
  },
  {
    id: "2002-08-30-visit-announced",
    kind: "statement",
    date: "2002-08-30",
    summary:
      "Japan announces that Koizumi will go to Pyongyang on 17 September; he says that contacts have been under way for about a year.",
    meetings: ["2002-08-25-pyongyang-director-talks", "2001-10-dalian-secret-series", "2002-09-17-pyongyang-summit"],
    delegates: ["junichiro-koizumi"],
    sources: [
      "mofa-2002-08-30-ccs-announcement",
      "akahata-2002-08-31-visit",
      "latimes-2002-08-31-visit",
      "japantimes-2002-09-08-tcog",
    ],
    evidence: {
      date: ["mofa-2002-08-30-ccs-announcement", "akahata-2002-08-31-visit"],
    },
  },
  {
    id: "2002-09-17-pyongyang-declaration",
    kind: "agreement",
    date: "2002-09-17",
    places: ["pyongyang"],
    summary:
      "Pyongyang Declaration: talks on relations to resume within October 2002; Japan's remorse and apology; economic cooperation (grants, soft loans, humanitarian aid through international bodies, bank credits) to follow normalisation.",
    meetings: ["2002-09-17-pyongyang-summit", "2002-10-29-kuala-lumpur-round-12"],
    delegates: ["junichiro-koizumi", "kim-jong-il"],
    sources: ["people-2002-09-18-declaration", "mofa-2002-09-17-koizumi-visit"],
  },
  {
    id: "2002-10-02-fact-finding-report",
    kind: "report",
    date: "2002-10-02",
    summary:
      "The Deputy Chief Cabinet Secretary makes the results of the fact-finding team public: five survivors identified, eight reported deaths not confirmed.",
    meetings: ["2002-09-28-pyongyang-fact-finding"],
    delegates: ["shinzo-abe", "yoriko-kawaguchi"],
    figures: [
      "abductions-alive-confirmed-2002-10-02-team",
      "abductions-deaths-unverified-2002-10-02-team",
      "abductions-graves-lost-2002-10-02-press",
    ],
    sources: ["worldjpn-2002-10-02-kawaguchi-comment", "japantimes-2002-10-03-mission", "akahata-2002-10-03-mission"],
  },
  {
    id: "2002-10-08-four-names-added",
    kind: "decision",
    date: "2002-10-08",
    summary: "Japan adds four names to its list of persons abducted.",
    figures: ["abductions-recognised-2002-10-08-derived", "abductions-recognised-2002-10-10-ap"],
    note: "The report of 9 October has Tuesday",
    sources: ["voa-2002-10-09-five-set-to-visit"],
  },
  {
    id: "2002-10-09-homecoming-announced",
    kind: "statement",
    date: "2002-10-09",
    summary:
      "The Chief Cabinet Secretary announces that five abductees will come to Japan on 15 October for a week or two, without their children, and that the normalisation talks will resume in Kuala Lumpur on 29 October.",
    meetings: ["2002-10-29-kuala-lumpur-round-12"],
    delegates: ["yasuo-fukuda"],
    sources: ["japantimes-2002-10-10-homecoming-announced", "voa-2002-10-09-five-set-to-visit"],
    evidence: {
      date: ["japantimes-2002-10-10-homecoming-announced"],
    },
  },
  {
    id: "2002-10-15-return-of-five",
    kind: "return",
    date: "2002-10-15",
    places: ["pyongyang", "tokyo"],
    summary:
      "Five abductees come to Japan on an aircraft chartered by the government and land at Haneda; Kyoko Nakayama of the Cabinet Secretariat and Akitaka Saiki of the Foreign Ministry travel with them, and so do two officials of the DPRK Red Cross, a deputy secretary general among them, who stay in Tokyo during the visit.",
    meetings: ["2002-09-28-pyongyang-fact-finding"],
    delegates: ["kyoko-nakayama", "akitaka-saiki"],
    figures: [
      "abductions-returned-2002-10-15-government",
      "families-in-dprk-2002-10-15-irish-times-children",
      "families-in-dprk-2002-10-15-irish-times",
    ],
    sources: [
      "mofa-2004-bluebook-abductions",
      "sonohino-2002-10-15-return",
      "japantimes-2002-10-16-return",
      "irishtimes-2002-10-16-return",
    ],
    evidence: {
      date: [
        "mofa-2004-bluebook-abductions",
        "sonohino-2002-10-15-return",
        "japantimes-2002-10-16-return",
        "irishtimes-2002-10-16-return",
        "baltimoresun-2002-10-16-reunion",
      ],
    },
    variants: [
      {
        field: "summary",
        value: "two officials of the Red Cross to travel with them",
        sources: ["sankei-2002-10-14-return-plan", "hankyung-2002-10-14-five-return"],
        note: "The plan on the eve; the officials stand only in sonohino-2002-10-15-return among the reports of the day",
      },
    ],
  },
  {
    id: "2002-10-24-five-stay",
    kind: "decision",
    date: "2002-10-24",
    summary:
      "The Chief Cabinet Secretary announces in the evening that the five stay in Japan and that the DPRK will be urged to see to the safety and early return of their families; the day before, the government had only promised to consider it.",
    meetings: ["2002-10-29-kuala-lumpur-round-12"],
    delegates: ["yasuo-fukuda"],
    figures: ["abductions-returned-2002-10-15-government", "families-in-dprk-2002-10-24-ap"],
    sources: [
      "japantimes-2002-10-25-to-keep-five",
      "foxnews-2002-10-abductees-not-to-return",
      "bbc-2002-10-24-victims-stay",
      "ap-2002-10-25-abductees-remain",
      "japantimes-2002-10-24-families-hope",
    ],
    evidence: {
      date: ["bbc-2002-10-24-victims-stay", "japantimes-2002-10-25-to-keep-five", "ap-2002-10-25-abductees-remain"],
    },
  },
  {
    id: "2002-10-31-foreign-ministry-debriefing",
    kind: "report",
    date: "2002-10-31",
    summary:
      "The delegation to the twelfth round reports to the foreign minister of Japan and her deputies; the abductions and the nuclear question stay the first concerns, and the date of the next round is left open.",
    meetings: ["2002-10-29-kuala-lumpur-round-12"],
    sources: ["shindo-2002-10-31-task-force"],
  },
  {
    id: "2002-10-31-japan-rok-call",
    kind: "statement",
    date: "2002-10-31",
    summary:
      "The foreign ministers of Japan and South Korea speak of the twelfth round by telephone; the Japanese minister expects consultations on security in November.",
    meetings: ["2002-10-29-kuala-lumpur-round-12", "2002-11-security-panel-planned"],
    delegates: ["yoriko-kawaguchi"],
    sources: ["rok-mofat-2002-10-31-phone-call"],
  },
];
