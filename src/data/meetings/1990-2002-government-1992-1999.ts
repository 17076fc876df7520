import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "1992-01-30-beijing-round-6",
    title: "Sixth round of the normalisation talks",
    channel: "government",
    status: "held",
    start: "1992-01-30",
    end: "1992-02-01",
    place: "beijing",
    venue: "DPRK embassy (30 January)",
    round: "6th round",
    series: "normalisation-talks",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        members: [{ delegate: "noboru-nakahira", role: "head", position: "Chief delegate" }],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        members: [{ delegate: "chon-in-chol-foreign-ministry", role: "head", position: "Chief delegate" }],
      },
    ],
    topics: ["security", "past-settlement"],
    outcomes: [
      {
        text: "The DPRK side held the nuclear question closed by its safeguards agreement with the IAEA; Japan wanted inspection in fact and a peninsula without nuclear arms.",
        sources: ["seoul-1992-01-31-round6"],
      },
      {
        text: "Japan proposed to go into the economic questions on the basis of the losses under colonial rule for which the DPRK side had asked compensation in the round before.",
        sources: ["seoul-1992-01-31-round6"],
      },
      {
        text: "The DPRK side raised the comfort women.",
        sources: ["seoul-1992-01-31-round6"],
      },
      {
        text: "The round ended without a notable result over inspection and compensation.",
        sources: ["hankyung-1992-04-28-round7-plan"],
      },
    ],
    follows: "1991-11-18-beijing-round-5",
    sources: [
      "sangiin-2017-01-31-written-answer",
      "hankyung-1992-04-28-round7-plan",
      "seoul-1992-01-31-round6",
      "koryojournal-chronology",
    ],
    evidence: {
      end: ["sangiin-2017-01-31-written-answer", "hankyung-1992-04-28-round7-plan", "koryojournal-chronology"],
      venue: ["seoul-1992-01-31-round6"],
      delegations: ["seoul-1992-01-31-round6"],
      topics: ["seoul-1992-01-31-round6"],
    },
  },
  {
    id: "1992-05-13-beijing-round-7",
    title: "Seventh round of the normalisation talks",
    channel: "government",
    status: "held",
    start: "1992-05-13",
    end: "1992-05-15",
    place: "beijing",
    venue: "Japanese embassy (13 May), DPRK embassy (14 May)",
    round: "7th round",
    series: "normalisation-talks",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        members: [{ delegate: "noboru-nakahira", role: "head", position: "Ambassador, Ministry of Foreign Affairs" }],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        members: [
          {
            delegate: "ri-sam-ro",
            role: "head",
            position: "Vice Minister of Foreign Affairs; deputy head in the earlier rounds",
          },
        ],
      },
    ],
    topics: ["past-settlement", "security"],
    outcomes: [
      {
        text: "The DPRK side asked for an apology and compensation and brought new material on the comfort women; Japan would treat the matter within property claims, on concrete evidence.",
        sources: ["hankyung-1992-05-13-round7", "hankyung-1992-05-14-round7"],
      },
      {
        text: "Japan put mutual nuclear inspection of North and South on the table.",
        sources: ["hankyung-1992-05-13-round7"],
      },
      { text: "The first two days brought no agreement.", sources: ["hankyung-1992-05-14-round7"] },
    ],
    sessions: [
      {
        start: "1992-05-13",
        venue: "Japanese embassy",
        summary: "From ten in the morning; 22 delegates of both sides.",
        sources: ["hankyung-1992-05-13-round7"],
      },
      {
        start: "1992-05-14",
        venue: "DPRK embassy",
        summary: "Claims and compensation.",
        sources: ["hankyung-1992-05-14-round7"],
      },
    ],
    follows: "1992-01-30-beijing-round-6",
    remarks: [
      {
        text: "The round was late because the head of the DPRK delegation had died after the sixth; his deputy took over.",
        sources: ["hankyung-1992-04-28-round7-plan"],
      },
    ],
    sources: ["sangiin-2017-01-31-written-answer", "hankyung-1992-05-13-round7", "koryojournal-chronology"],
    evidence: {
      end: ["sangiin-2017-01-31-written-answer", "koryojournal-chronology"],
      venue: ["hankyung-1992-05-13-round7", "hankyung-1992-05-14-round7"],
      delegations: ["hankyung-1992-05-13-round7", "hankyung-1992-04-28-round7-plan"],
      topics: ["hankyung-1992-05-13-round7", "hankyung-1992-05-14-round7"],
    },
    variants: [
      {
        field: "end",
        value: "1992-05-14",
        sources: ["hankyung-1992-04-28-round7-plan"],
        note: "Plan as announced: 13 and 14 May",
      },
    ],
  },
  {
    id: "1992-07-round-8-postponed",
    title: "Eighth round as first planned",
    channel: "government",
    status: "postponed",
    start: "1992-07",
    round: "8th round, first date",
    series: "normalisation-talks",
    delegations: [
      { side: "JP", organization: "government-japan", capacity: "party", members: [] },
      { side: "KP", organization: "government-dprk", capacity: "party", members: [] },
    ],
    topics: ["security"],
    outcomes: [
      {
        text: "The round was expected to slip to late August or later, because North and South had no prospect of agreeing on mutual nuclear inspection.",
      },
    ],
    follows: "1992-05-13-beijing-round-7",
    remarks: [{ text: "Planned for the end of July.", sources: ["seoul-1992-07-21-round8-postponed"] }],
    sources: ["seoul-1992-07-21-round8-postponed"],
    variants: [
      {
        field: "start",
        value: "1992-08",
        sources: ["hankyung-1992-10-18-round8-plan"],
        note: "A South Korean government source: Japan had proposed August and the DPRK had not taken it up",
      },
    ],
  },
  {
    id: "1992-11-05-beijing-round-8",
    title: "Eighth round of the normalisation talks, broken off",
    channel: "government",
    status: "held",
    start: "1992-11-05",
    end: "1992-11-05",
    place: "beijing",
    round: "8th round",
    series: "normalisation-talks",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        members: [
          {
            delegate: "noboru-nakahira",
            role: "head",
            position: "Ambassador extraordinary and plenipotentiary for the talks",
          },
        ],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        members: [{ delegate: "ri-sam-ro", role: "head", position: "Ambassador" }],
        sources: ["donga-2000-03-09-chief-delegates"],
      },
    ],
    topics: ["security", "missing-japanese"],
    outcomes: [
      {
        text: "Japan called settling the nuclear suspicion the most important step to early normalisation and asked again for mutual inspection of North and South.",
        sources: ["seoul-1992-11-06-round8"],
      },
      {
        text: "At a separate meeting of the deputy heads around noon the DPRK side left the table when asked about the Japanese woman said to have taught the bomber of a South Korean airliner.",
        sources: ["seoul-1992-11-06-round8"],
      },
      { text: "The normalisation talks then stopped until April 2000.", sources: ["japantimes-2000-10-30-round11"] },
    ],
    follows: "1992-05-13-beijing-round-7",
    sources: ["sangiin-2017-01-31-written-answer", "seoul-1992-11-06-round8", "koryojournal-chronology"],
    evidence: {
      end: ["sangiin-2017-01-31-written-answer", "koryojournal-chronology"],
      place: ["sangiin-2017-01-31-written-answer", "koryojournal-chronology", "hankyung-1992-10-18-round8-plan"],
      delegations: ["seoul-1992-11-06-round8", "seoul-1992-11-02-nakahira", "donga-2000-03-09-chief-delegates"],
      topics: ["seoul-1992-11-06-round8"],
    },
    variants: [
      {
        field: "end",
        value: "1992-11-06",
        sources: ["hankyung-1992-10-18-round8-plan"],
        note: "Plan: 5 and 6 November",
      },
    ],
  },
  {
    id: "1995-03-28-pyongyang-coalition",
    title: "Mission of Japan's coalition parties to Pyongyang",
    channel: "party",
    status: "held",
    start: "1995-03-28",
    end: "1995-03-30",
    place: "pyongyang",
    venue: "Mansudae Assembly Hall",
    delegations: [
      {
        side: "JP",
        organization: "ldp",
        capacity: "party",
        description: "with the two other parties a visiting group of 11",
        members: [
          {
            delegate: "michio-watanabe",
            role: "head",
            position: "Former deputy prime minister and foreign minister, member of the House of Representatives",
          },
        ],
      },
      {
        side: "JP",
        organization: "jsp",
        capacity: "party",
        members: [
          { delegate: "wataru-kubo", role: "head", position: "Secretary-general, member of the House of Councillors" },
        ],
      },
      {
        side: "JP",
        organization: "sakigake",
        capacity: "party",
        members: [{ delegate: "yukio-hatoyama", role: "head", position: "Member of the House of Representatives" }],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [
          {
            delegate: "kim-yong-sun",
            role: "head",
            position: "Secretary of the Central Committee, deputy of the Supreme People's Assembly",
          },
          { delegate: "kang-song-san", role: "observer", position: "Premier; met the Japanese delegations" },
        ],
      },
    ],
    topics: ["normalisation", "arrangements"],
    outcomes: [
      {
        text: "The four parties signed an agreement on 30 March to resume the talks of the governments.",
        sources: ["worldjpn-1995-03-30-resumption-agreement"],
      },
      {
        text: "On the first day the two sides agreed in principle to resume without conditions and to urge this on their governments.",
        sources: ["hankyung-1995-03-29-first-session", "hankookilbo-1995-03-29-first-session"],
      },
      {
        text: "The foreign minister of Japan said afterwards that talks would start when both governments were ready, perhaps in May 1995.",
        sources: ["hankyung-1995-04-03-kono"],
      },
    ],
    follows: "1992-11-05-beijing-round-8",
    remarks: [
      {
        text: "The mission was put off from the middle of March over South Korean objections and a dispute about the declaration of 1990.",
        sources: ["hankyung-1995-03-13-mission-plan", "imaeil-1995-03-13-invitation"],
      },
      { text: "Seoul Shinmun reported a council of heads with a chair.", sources: ["seoul-1995-03-23-mission-date"] },
    ],
    sources: [
      "worldjpn-1995-03-30-resumption-agreement",
      "hankyung-1995-03-29-first-session",
      "hankookilbo-1995-03-29-first-session",
      "koryojournal-chronology",
    ],
    evidence: {
      start: ["worldjpn-1995-03-30-resumption-agreement", "koryojournal-chronology"],
      end: ["worldjpn-1995-03-30-resumption-agreement", "koryojournal-chronology"],
      place: ["worldjpn-1995-03-30-resumption-agreement"],
      venue: ["hankyung-1995-03-29-first-session", "hankookilbo-1995-03-29-first-session"],
      delegations: [
        "worldjpn-1995-03-30-resumption-agreement",
        "hankyung-1995-03-29-arrival",
        "hankyung-1995-04-03-kono",
      ],
      topics: ["worldjpn-1995-03-30-resumption-agreement"],
    },
    variants: [
      {
        field: "start",
        value: "1995-03-16",
        sources: ["hankyung-1995-03-13-mission-plan", "imaeil-1995-03-13-invitation"],
        note: "First plan",
      },
      {
        field: "start",
        value: "1995-03-27",
        sources: ["seoul-1995-03-23-mission-date", "hankyung-1995-03-23-mission-date"],
        note: "Date fixed by the coalition on 22 March",
      },
      {
        field: "delegations",
        value: "one head for all, Michio Watanabe",
        sources: ["hankyung-1995-03-29-arrival", "hankyung-1995-03-29-first-session"],
        note: "The agreement names one head for each party",
      },
    ],
  },
  {
    id: "1995-10-beijing-rice",
    title: "Talks on more rice for the DPRK",
    channel: "government",
    status: "held",
    start: "1995-10~",
    end: "1995-10-03",
    place: "beijing",
    venue: "Embassy of Japan, for the signing",
    delegations: [
      {
        side: "JP",
        organization: "food-agency-japan",
        capacity: "party",
        description: "the director of the operations department signed",
        members: [],
      },
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "koro-bessho", role: "member", position: "Director, Northeast Asia Division" }],
      },
      {
        side: "KP",
        organization: "international-trade-committee-dprk",
        capacity: "party",
        members: [{ delegate: "kim-jong-gi", role: "head", position: "Secretary-general; signed" }],
      },
    ],
    topics: ["humanitarian-aid"],
    outcomes: [
      {
        text: "Japan delivers another 200,000 tonnes on soft terms: 30 years to pay, interest of 2 to 3 per cent.",
      },
      {
        text: "The rice is for people to eat and not to be sold on; shipments begin at the end of October.",
      },
    ],
    follows: "1995-06-23-japan-rice",
    remarks: [
      {
        text: "Bessho said that no more talks on rice were planned and that relations had not been spoken of.",
        sources: ["hankookilbo-1995-10-04-rice-signed"],
      },
      {
        text: "The report of 3 October has the agreement signed after some days of talks.",
        sources: ["nrc-1995-10-03-rice"],
      },
    ],
    sources: ["nrc-1995-10-03-rice", "hankookilbo-1995-10-04-rice-signed"],
    evidence: {
      end: ["hankookilbo-1995-10-04-rice-signed"],
      venue: ["hankookilbo-1995-10-04-rice-signed"],
      delegations: ["hankookilbo-1995-10-04-rice-signed"],
    },
  },
  {
    id: "1997-11-11-pyongyang-ruling-parties",
    title: "Mission of Japan's three ruling parties to Pyongyang",
    channel: "party",
    status: "held",
    start: "1997-11-11",
    end: "1997-11-14",
    place: "pyongyang",
    venue: "Mansudae Assembly Hall (courtesy call of 11 November)",
    delegations: [
      {
        side: "JP",
        organization: "japan-parties",
        capacity: "party",
        description: "Liberal Democratic Party, Social Democratic Party and New Party Sakigake",
        members: [
          {
            delegate: "yoshiro-mori",
            role: "head",
            position: "Chairman of the General Council, Liberal Democratic Party",
          },
          {
            delegate: "masaaki-nakayama",
            role: "member",
            position: "Deputy head of the mission (described in 2000 as former construction minister)",
          },
        ],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [{ delegate: "kim-yong-sun", role: "head", position: "Secretary, Central Committee" }],
      },
    ],
    topics: ["normalisation", "home-visits", "japanese-spouses", "abductions", "humanitarian-aid", "security"],
    outcomes: [
      {
        text: "The Workers' Party said that home visits of the Japanese wives would go on, for humanitarian reasons.",
      },
      {
        text: "The Workers' Party found the abductions out of place at this time and said that the cases would be looked into as ordinary missing persons.",
      },
      {
        text: "Both sides welcomed the agreement of the governments to resume normalisation talks soon.",
      },
      {
        text: "The mission would urge a good Japanese answer to any new international appeal for food.",
      },
      {
        text: "The Workers' Party asked to be received in Japan.",
      },
    ],
    follows: "1997-08-21-beijing",
    remarks: [
      {
        text: "As prime minister, Mori recounted on 20 October 2000 that a Japanese member had suggested that missing people might be found in a third country; the DPRK side answered that there were no such people.",
        sources: ["trycomp-2000-10-20-mori", "japantimes-2000-10-31-fukuda-on-1997"],
      },
      {
        text: "The Chief Cabinet Secretary denied on 30 October 2000 that the mission had promised 500,000 tonnes of rice; the DPRK side had named that number in informal talks, among others, he said.",
        sources: ["japantimes-2000-10-31-fukuda-on-1997"],
      },
    ],
    sources: ["mainichi-1997-11-15-mission", "sonohino-1997-11-11-mission"],
    evidence: {
      start: ["sonohino-1997-11-11-mission"],
      end: ["mainichi-1997-11-15-mission"],
      venue: ["sonohino-1997-11-11-mission"],
      delegations: ["mainichi-1997-11-15-mission", "sonohino-1997-11-11-mission", "trycomp-2000-10-20-mori"],
      topics: ["mainichi-1997-11-15-mission"],
      outcomes: ["mainichi-1997-11-15-mission"],
    },
  },
  {
    id: "1998-03-28-pyongyang-ldp",
    title: "Mission of the Liberal Democratic Party to Pyongyang",
    channel: "party",
    status: "held",
    start: "1998-03-28",
    end: "1998-03-31",
    place: "pyongyang",
    venue: "Mansudae Assembly Hall (30 March)",
    delegations: [
      {
        side: "JP",
        organization: "ldp",
        capacity: "party",
        members: [
          {
            delegate: "masaaki-nakayama",
            role: "head",
            position: "Member of the House of Representatives, former minister of posts",
          },
          {
            delegate: "tokuichiro-tamazawa",
            role: "member",
            position: "Deputy head; member of the House of Representatives, former head of the Defence Agency",
          },
          {
            delegate: "shin-sakurai",
            role: "member",
            position: "Secretary; member of the House of Representatives, former head of the Environment Agency",
          },
        ],
        sources: ["korea-np-1998-03-31-ldp-mission", "korea-np-1998-04-07-ldp-mission"],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [
          { delegate: "kim-yong-sun", role: "head", position: "Secretary, Central Committee" },
          {
            delegate: "song-ho-gyong",
            role: "member",
            position: "Deputy department director; president of the friendship association with Japan",
          },
        ],
      },
    ],
    topics: ["normalisation", "humanitarian-aid"],
    outcomes: [
      {
        text: "The mission met Kim Yong Sun on 30 March and saw areas hit by flood and tide on the 29th and 30th.",
        sources: ["korea-np-1998-04-03-ldp-mission"],
      },
      {
        text: "Back in Tokyo the head said that the two sides should cross first the hills that are easy to cross.",
        sources: ["korea-np-1998-04-07-ldp-mission"],
      },
    ],
    follows: "1997-11-11-pyongyang-ruling-parties",
    remarks: [
      {
        text: "Before leaving, the head said that he wished to settle the humanitarian questions of both countries in the right way.",
        sources: ["korea-np-1998-03-31-ldp-mission"],
      },
    ],
    sources: ["korea-np-1998-04-03-ldp-mission", "korea-np-1998-04-07-ldp-mission", "korea-np-1998-03-31-ldp-mission"],
    evidence: {
      start: ["korea-np-1998-04-07-ldp-mission", "korea-np-1998-03-31-ldp-mission"],
      end: ["korea-np-1998-04-03-ldp-mission", "korea-np-1998-04-07-ldp-mission"],
      place: ["korea-np-1998-04-03-ldp-mission"],
      venue: ["korea-np-1998-04-03-ldp-mission"],
      delegations: ["korea-np-1998-04-03-ldp-mission", "korea-np-1998-03-31-ldp-mission"],
    },
  },
  {
    id: "1999-06-pyongyang-murayama-postponed",
    title: "Visit of Japanese parties to the DPRK as first intended",
    channel: "party",
    status: "postponed",
    start: "1999-06",
    place: "pyongyang",
    delegations: [
      {
        side: "JP",
        organization: "japan-parties",
        capacity: "party",
        description: "delegation across the parties",
        members: [{ delegate: "tomiichi-murayama", role: "head", position: "Former prime minister" }],
      },
    ],
    topics: ["normalisation", "humanitarian-aid"],
    outcomes: [
      {
        text: "Held back when word came by others that food aid was expected as a condition, by Murayama's later account.",
      },
    ],
    sources: ["torigai-2000-murayama-lecture"],
  },
  {
    id: "1999-12-01-pyongyang-murayama",
    title: "Delegation of Japanese parties in Pyongyang",
    channel: "party",
    status: "held",
    start: "1999-12-01",
    end: "1999-12-03",
    place: "pyongyang",
    venue: "Mansudae Assembly Hall (talks of 2 December)",
    delegations: [
      {
        side: "JP",
        organization: "japan-parties",
        capacity: "party",
        description:
          "Liberal Democratic Party, Democratic Party, Komeito, Liberal Party, Communist Party, Social Democratic Party and Reform Club",
        size: 16,
        members: [
          {
            delegate: "tomiichi-murayama",
            role: "head",
            position: "Former prime minister, member of the House of Representatives",
          },
        ],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [
          { delegate: "kim-yong-sun", role: "head", position: "Secretary, Central Committee" },
          { delegate: "kim-yang-gon", role: "member", position: "Department director, Central Committee" },
          { delegate: "song-ho-gyong", role: "member", position: "Deputy department director, Central Committee" },
          {
            delegate: "kim-yong-nam",
            role: "observer",
            position: "President of the Presidium of the Supreme People's Assembly; received the delegation",
          },
        ],
      },
    ],
    topics: ["normalisation", "arrangements", "humanitarian-aid", "abductions", "japanese-spouses", "exchange"],
    outcomes: [
      {
        text: "Joint press statement of 3 December: each side is to urge its government to resume the talks of the governments early.",
        sources: [
          "kcna-1999-12-03-joint-statement",
          "donga-1999-12-03-joint-text",
          "choson-sinbo-1999-12-06-agreement",
        ],
      },
      {
        text: "Both sides are to advise that the two Red Cross societies work together on humanitarian questions with the help of their governments.",
        sources: ["kcna-1999-12-03-joint-statement", "donga-1999-12-03-joint-text"],
      },
      {
        text: "Both sides are to strengthen exchange and visits.",
        sources: ["kcna-1999-12-03-joint-statement", "donga-1999-12-03-joint-text"],
      },
      {
        text: "A letter of the prime minister of Japan, as president of the Liberal Democratic Party, to Kim Jong Il was handed to Kim Yong Sun.",
        sources: ["kcna-1999-12-02-talks", "donga-1999-12-02-murayama"],
      },
      {
        text: "The DPRK side thanked Japan for earlier food and asked that it resume on humanitarian grounds.",
        sources: ["donga-1999-12-02-murayama"],
      },
    ],
    follows: "1998-03-28-pyongyang-ldp",
    sources: [
      "kcna-1999-12-03-joint-statement",
      "donga-1999-12-03-joint-text",
      "choson-sinbo-1999-12-06-agreement",
      "kcna-1999-12-01-party",
    ],
    evidence: {
      start: ["kcna-1999-12-03-joint-statement", "kcna-1999-12-01-party"],
      venue: ["kcna-1999-12-02-talks"],
      delegations: [
        "kcna-1999-12-02-talks",
        "kcna-1999-12-03-joint-statement",
        "kcna-1999-12-01-party",
        "korea-np-1999-12-03-parties",
        "joongang-1999-murayama-mission",
      ],
      topics: ["kcna-1999-12-03-joint-statement", "donga-1999-12-02-murayama"],
    },
    variants: [
      {
        field: "delegations",
        value: "seven major parties and the Communist Party",
        sources: ["voa-1999-12-01-murayama"],
        note: "VOA's wording",
      },
      {
        field: "outcomes",
        value: "talks of the governments to resume before the end of 1999 in Beijing, Pyongyang or Tokyo",
        sources: ["donga-1999-12-02-murayama"],
        note: "Japanese media on 2 December; the signed text has no date or place",
      },
    ],
  },
];
