import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "1997-04-19-beijing",
    title: "Reported unofficial talks of section chiefs in Beijing",
    channel: "informal",
    status: "reported",
    start: "1997-04-19",
    end: "1997-04-19",
    place: "beijing",
    round: "first in four months",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "koro-bessho", role: "head", post: "Director, Northeast Asia Division" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "ri-chol-jin", role: "head", post: "Director, Japan division" }],
      },
    ],
    topics: ["abductions"],
    outcomes: [
      {
        text: "What was said is not known; Japan was thought to have asked about a schoolgirl of Niigata who was said to have been abducted.",
      },
    ],
    follows: "1996-12-unofficial-contact",
    remarks: [{ text: "Told by the Tokyo Shimbun of 20 April, from a diplomatic source." }],
    sources: ["donga-1997-04-20-section-chiefs"],
  },
  {
    id: "1997-08-21-beijing",
    title:
      "Preliminary talks in Beijing on reopening the normalisation talks; home visits handed to the Red Cross societies",
    channel: "government",
    status: "held",
    start: "1997-08-21",
    end: "1997-08-22",
    place: "beijing",
    venue: "DPRK embassy (morning of 21 August), Japanese embassy (afternoon of 21 August)",
    round: "preliminary talks at deputy director-general level on reopening the normalisation talks",
    series: "preliminary-talks",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          {
            delegate: "kunihiko-makita",
            role: "head",
            post: "Councillor (deputy director-general), Asian Affairs Bureau",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          {
            delegate: "kim-yon-gil",
            role: "head",
            post: "Researcher, 14th Department (Japan); formerly its deputy director",
          },
        ],
      },
    ],
    topics: ["normalisation", "home-visits", "abductions", "humanitarian-aid"],
    outcomes: [
      {
        text: "Both sides hold that home visits of Japanese spouses should come early, on humanitarian grounds and as the persons themselves wish.",
        sources: ["sangiin-2015-03-20-answer-return-programme-72"],
      },
      {
        text: "The two Red Cross societies are to set up a liaison council for the home visits.",
        sources: ["mhlw-2003-spouses-home-visit", "hankyung-1997-09-03-liaison-council"],
      },
      { text: "The first home visit is to take place within a month.", sources: ["donga-1997-08-23-agreement"] },
      {
        text: "The Red Cross societies are to settle numbers and dates of the first visit in Beijing.",
        sources: ["donga-1997-08-23-agreement", "japantimes-1997-09-01-venue-set"],
      },
      {
        text: "Normalisation talks at ambassador level are to reopen soon; date and place stay open.",
        sources: ["donga-1997-08-23-agreement", "sun-sentinel-1997-08-23-agreement"],
      },
    ],
    sessions: [
      {
        start: "1997-08-21",
        venue: "DPRK embassy in the morning, Japanese embassy in the afternoon",
        summary:
          "First day; a working-level session followed at night and ended without agreement, so that the talks went on the next day.",
        sources: ["seoul-1997-08-22-preliminary", "donga-1997-08-21-preliminary"],
      },
    ],
    follows: "1995-03-28-pyongyang-coalition",
    remarks: [
      {
        text: "The Japanese side also raised a case of stimulant smuggling; the DPRK side asked for food aid.",
        sources: ["seoul-1997-08-22-preliminary"],
      },
      {
        text: "The second day had been announced from the start by the Foreign Minister of Japan; another paper presents it as an extension.",
        sources: ["hankookilbo-1997-08-16-preliminary", "seoul-1997-08-22-preliminary"],
      },
    ],
    sources: ["mhlw-2003-spouses-home-visit", "donga-1997-08-21-preliminary", "seoul-1997-08-22-preliminary"],
    evidence: {
      end: ["mhlw-2003-spouses-home-visit", "donga-1997-08-23-agreement", "sun-sentinel-1997-08-23-agreement"],
      place: [
        "sangiin-2015-03-20-answer-return-programme-72",
        "donga-1997-08-21-preliminary",
        "sun-sentinel-1997-08-23-agreement",
        "hankyung-1997-09-03-liaison-council",
      ],
      venue: ["donga-1997-08-21-preliminary", "seoul-1997-08-22-preliminary"],
      round: ["mhlw-2003-spouses-home-visit", "hankookilbo-1997-08-16-preliminary"],
      delegations: [
        "donga-1997-08-21-preliminary",
        "seoul-1997-08-22-preliminary",
        "hankookilbo-1997-08-16-preliminary",
      ],
      topics: ["donga-1997-08-21-preliminary", "seoul-1997-08-22-preliminary"],
    },
    variants: [
      {
        field: "venue",
        value: "Japanese embassy",
        sources: ["independent-1997-08-peking-meeting"],
        note: "As announced by the Foreign Minister of Japan on 15 August",
      },
      {
        field: "delegations",
        value: "head of the Japanese side spelt in three ways (마키타 구미히코, 마키타 구리히코, 마키다 구니히코)",
        sources: ["hankookilbo-1997-08-16-preliminary", "donga-1997-08-21-preliminary", "seoul-1997-08-22-preliminary"],
      },
    ],
  },
  {
    id: "1997-09-06-beijing",
    title: "Red Cross talks in Beijing on home visits: first session of the liaison council",
    channel: "red-cross",
    status: "held",
    start: "1997-09-06",
    end: "1997-09-09",
    place: "beijing",
    round: "first session of the liaison council",
    series: "red-cross-talks",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        size: 3,
        members: [{ delegate: "tadateru-konoe", role: "head", post: "Vice President" }],
      },
      {
        side: "JP",
        organization: "government-japan",
        capacity: "observer",
        description: "officials of the foreign and the health ministries, at working level",
        size: 7,
        members: [],
        sources: [
          "donga-1997-09-07-liaison-council",
          "joongang-1997-09-07-15-to-20",
          "japantimes-1997-09-01-venue-set",
        ],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        size: 4,
        members: [{ delegate: "ri-song-ho", role: "head", post: "Vice Chairman" }],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "observer",
        description: "diplomats",
        size: 4,
        members: [],
        sources: ["donga-1997-09-07-liaison-council", "joongang-1997-09-07-15-to-20"],
      },
    ],
    topics: ["home-visits", "japanese-spouses"],
    outcomes: [
      {
        text: "Agreement and annex concluded on 9 September.",
        sources: [
          "korea-np-1997-09-12-liaison-council",
          "seoul-1997-09-10-agreement",
          "jrc-journal-2014-igarashi-p59",
          "latimes-1997-10-10-list",
        ],
      },
      {
        text: "A first group of 10 to 15 is to visit within a month if possible, for about a week; time and size of later visits are to be agreed each time.",
        sources: ["korea-np-1997-09-12-liaison-council", "seoul-1997-09-10-agreement"],
      },
      {
        text: "The Japanese side bears travel and living costs and looks after the visitors during the stay.",
        sources: ["korea-np-1997-09-12-liaison-council", "seoul-1997-09-10-agreement"],
      },
      {
        text: "The DPRK side is to find out who wishes to visit and to pass the data on.",
        sources: ["korea-np-1997-09-12-liaison-council", "seoul-1997-09-10-agreement"],
      },
      {
        text: "The members of each group are settled by both sides on the data that the DPRK side gives beforehand.",
        sources: ["jrc-journal-2014-igarashi-p59"],
      },
      {
        text: "The Japanese side is to see to the visitors' safety and to their return to the DPRK; the liaison council goes on.",
        sources: ["korea-np-1997-09-12-liaison-council"],
      },
      { text: "No list of names was part of the agreement.", sources: ["seoul-1997-09-10-agreement"] },
    ],
    follows: "1997-08-21-beijing",
    remarks: [
      {
        text: "The DPRK delegation left Pyongyang on 3 September, seen off at the railway station by the chairman of the DPRK-Japan friendship association.",
        sources: ["kcna-1997-09-04-delegation-leaves"],
      },
    ],
    sources: [
      "korea-np-1997-09-12-liaison-council",
      "seoul-1997-09-10-agreement",
      "donga-1997-09-07-liaison-council",
      "kcna-1997-09-04-delegation-leaves",
    ],
    evidence: {
      start: [
        "korea-np-1997-09-12-liaison-council",
        "kcna-1997-09-04-delegation-leaves",
        "donga-1997-09-07-liaison-council",
        "joongang-1997-09-07-15-to-20",
      ],
      end: ["korea-np-1997-09-12-liaison-council", "seoul-1997-09-10-agreement"],
      round: [
        "kcna-1997-09-04-delegation-leaves",
        "jrc-journal-2014-igarashi-p59",
        "hankyung-1997-09-03-liaison-council",
      ],
      delegations: [
        "donga-1997-09-07-liaison-council",
        "joongang-1997-09-07-15-to-20",
        "imaeil-1997-09-02-liaison-council",
        "japantimes-1997-09-01-venue-set",
        "kcna-1997-09-04-delegation-leaves",
      ],
      follows: ["hankyung-1997-09-03-liaison-council", "mhlw-2003-spouses-home-visit"],
    },
    variants: [
      {
        field: "start",
        value: "1997-08",
        sources: ["donga-1997-08-23-agreement"],
        note: "First expectation: the week after 22 August",
      },
      {
        field: "outcomes",
        value: "first group of 15 to 20 within the year",
        sources: ["joongang-1997-09-07-15-to-20"],
        note: "Japanese government sources after the first day",
      },
      {
        field: "outcomes",
        value: "first group of 15 to 20, costs borne by Japan",
        sources: ["imaeil-1997-09-02-liaison-council"],
        note: "The Chief Cabinet Secretary of Japan before the meeting",
      },
    ],
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
            post: "Chairman of the General Council, Liberal Democratic Party",
          },
          {
            delegate: "masaaki-nakayama",
            role: "member",
            post: "Deputy head of the mission (described in 2000 as former construction minister)",
          },
        ],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [{ delegate: "kim-yong-sun", role: "head", post: "Secretary, Central Committee" }],
      },
    ],
    topics: ["normalisation", "home-visits", "japanese-spouses", "abductions", "humanitarian-aid", "security"],
    outcomes: [
      { text: "The Workers' Party said that home visits of the Japanese wives would go on, for humanitarian reasons." },
      {
        text: "The Workers' Party found the abductions out of place at this time and said that the cases would be looked into as ordinary missing persons.",
      },
      { text: "Both sides welcomed the agreement of the governments to resume normalisation talks soon." },
      { text: "The mission would urge a good Japanese answer to any new international appeal for food." },
      { text: "The Workers' Party asked to be received in Japan." },
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
    id: "1998-dprk-konoe-visit",
    title: "Visit of the later president of the Japanese Red Cross Society to the DPRK",
    channel: "red-cross",
    status: "reported",
    start: "1998",
    place: "dprk",
    round: "known only from mentions in 2016",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        members: [{ delegate: "tadateru-konoe", role: "head" }],
      },
    ],
    topics: [],
    outcomes: [],
    follows: "1997-09-06-beijing",
    remarks: [
      {
        text: "The society itself counts the visit of December 2016 as his second after one in 1998. Month, purpose and whom he met are not said on any page read; for that reason the meeting stands as reported.",
        sources: ["jrc-2016-12-27-konoe-dprk", "sankei-2016-12-03-konoe-arrives"],
      },
    ],
    sources: ["jrc-2016-12-27-konoe-dprk", "sankei-2016-12-03-konoe-arrives"],
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
            post: "Member of the House of Representatives, former minister of posts",
          },
          {
            delegate: "tokuichiro-tamazawa",
            role: "member",
            post: "Deputy head; member of the House of Representatives, former head of the Defence Agency",
          },
          {
            delegate: "shin-sakurai",
            role: "member",
            post: "Secretary; member of the House of Representatives, former head of the Environment Agency",
          },
        ],
        sources: ["korea-np-1998-03-31-ldp-mission", "korea-np-1998-04-07-ldp-mission"],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [
          { delegate: "kim-yong-sun", role: "head", post: "Secretary, Central Committee" },
          {
            delegate: "song-ho-gyong",
            role: "member",
            post: "Deputy department director; president of the friendship association with Japan",
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
];
