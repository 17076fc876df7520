import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
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
            position: "Councillor (deputy director-general), Asian Affairs Bureau",
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
            position: "Researcher, 14th Department (Japan); formerly its deputy director",
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
        members: [{ delegate: "tadateru-konoe", role: "head", position: "Vice President" }],
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
        members: [{ delegate: "ri-song-ho", role: "head", position: "Vice Chairman" }],
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
    id: "1999-12-19-beijing",
    title: "Red Cross talks in Beijing: joint statement of four points",
    channel: "red-cross",
    status: "held",
    start: "1999-12-19",
    end: "1999-12-21",
    place: "beijing",
    venue: "Japanese embassy (19 December), DPRK embassy (21 December)",
    round: "first Red Cross talks in two years",
    series: "red-cross-talks",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        members: [{ delegate: "tadateru-konoe", role: "head", position: "Vice President" }],
      },
      {
        side: "JP",
        organization: "government-japan",
        capacity: "observer",
        description: "government officials",
        members: [],
        sources: [
          "korea-np-1999-12-24-joint-statement",
          "people-1999-12-22-joint-press-statement",
          "reliefweb-1999-12-21-mofa-press-secretary",
        ],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        members: [{ delegate: "ho-hae-ryong", role: "head", position: "Vice Chairman" }],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "observer",
        description: "government officials",
        members: [],
        sources: [
          "korea-np-1999-12-24-joint-statement",
          "people-1999-12-22-joint-press-statement",
          "reliefweb-1999-12-21-mofa-press-secretary",
        ],
      },
    ],
    topics: ["home-visits", "missing-japanese", "missing-koreans", "abductions", "humanitarian-aid"],
    outcomes: [
      {
        text: "The third home visit is to resume around spring 2000 under the procedures agreed before.",
        sources: [
          "korea-np-1999-12-24-joint-statement",
          "people-1999-12-22-joint-press-statement",
          "donga-1999-12-21-four-points",
          "deseret-1999-12-21-talks",
        ],
      },
      {
        text: "Tracing is confirmed as a basic task of the Red Cross; the DPRK side is to ask its competent bodies for a proper search for the missing persons whom Japan named.",
        sources: ["korea-np-1999-12-24-joint-statement"],
      },
      {
        text: "The Japanese Red Cross Society is to ask its government to start food aid early on humanitarian grounds; the government is to consider it.",
        sources: [
          "korea-np-1999-12-24-joint-statement",
          "people-1999-12-22-joint-press-statement",
          "donga-1999-12-21-four-points",
          "deseret-1999-12-21-talks",
        ],
      },
      {
        text: "The question of Koreans missing since before 1945 is to be worked on together.",
        sources: ["korea-np-1999-12-24-joint-statement", "people-1999-12-22-joint-press-statement"],
      },
      {
        text: "Both sides are to take positive steps at the same time in 2000.",
        sources: ["korea-np-1999-12-24-joint-statement", "people-1999-12-22-joint-press-statement"],
      },
      { text: "Further talks are to be held as needed.", sources: ["korea-np-1999-12-24-joint-statement"] },
      {
        text: "The head of the Japanese delegation said that Japan had handed over the names of ten people whom it believed abducted.",
        sources: ["deseret-1999-12-21-talks"],
      },
    ],
    sessions: [
      {
        start: "1999-12-19",
        venue: "Japanese embassy",
        summary: "Full session from ten in the morning, about two hours.",
        sources: [
          "donga-1999-12-19-talks-open",
          "voa-1999-12-20-talks-stall",
          "reliefweb-1999-12-21-mofa-press-secretary",
        ],
      },
      {
        start: "1999-12-20",
        summary:
          "The second full session, set for ten in the morning, did not take place; working-level consultations went on and off and lasted into the next morning.",
        sources: [
          "afp-1999-12-20-second-day",
          "voa-1999-12-20-talks-stall",
          "reliefweb-1999-12-21-mofa-press-secretary",
        ],
      },
      {
        start: "1999-12-21",
        venue: "DPRK embassy",
        summary: "Meeting from about two in the afternoon; four points agreed and the joint statement signed.",
        sources: [
          "reliefweb-1999-12-21-mofa-press-secretary",
          "donga-1999-12-21-four-points",
          "deseret-1999-12-21-talks",
        ],
      },
    ],
    follows: "1997-09-06-beijing",
    remarks: [
      {
        text: "The joint statement names the joint press statement of the Workers' Party of Korea and Japanese parties of 3 December 1999 as its basis.",
        sources: ["korea-np-1999-12-24-joint-statement"],
      },
      {
        text: "The head of the Japanese delegation was called back on his way to the airport on 21 December for the closing round.",
        sources: ["voa-1999-12-21-humanitarian-deal"],
      },
      {
        text: "The head of the DPRK delegation appealed for food, saying that farming had not yet recovered.",
        sources: ["donga-1999-12-20-appeal-for-food"],
      },
      {
        text: "Unnamed diplomatic sources said that the DPRK side did not object when the Japanese side spoke of abductions, and thanked Japan for the food of 1995 to 1997.",
        sources: ["japantimes-2000-01-06-food-talks"],
      },
    ],
    sources: [
      "korea-np-1999-12-24-joint-statement",
      "people-1999-12-22-joint-press-statement",
      "reliefweb-1999-12-21-mofa-press-secretary",
      "deseret-1999-12-21-talks",
    ],
    evidence: {
      start: [
        "korea-np-1999-12-24-joint-statement",
        "people-1999-12-22-joint-press-statement",
        "reliefweb-1999-12-21-mofa-press-secretary",
        "donga-1999-12-19-talks-open",
      ],
      end: [
        "korea-np-1999-12-24-joint-statement",
        "people-1999-12-22-joint-press-statement",
        "seoul-1999-12-22-wives-next-spring",
        "deseret-1999-12-21-talks",
        "voa-1999-12-21-humanitarian-deal",
      ],
      venue: ["donga-1999-12-19-talks-open", "donga-1999-12-21-four-points", "deseret-1999-12-21-talks"],
      round: ["seoul-1999-12-22-wives-next-spring"],
      delegations: [
        "korea-np-1999-12-24-joint-statement",
        "people-1999-12-22-joint-press-statement",
        "donga-1999-12-19-talks-open",
        "deseret-1999-12-21-talks",
      ],
      topics: [
        "reliefweb-1999-12-21-mofa-press-secretary",
        "korea-np-1999-12-24-joint-statement",
        "voa-1999-12-21-humanitarian-deal",
      ],
    },
    variants: [
      {
        field: "end",
        value: "1999-12-20",
        sources: ["donga-1999-12-19-talks-open", "seoul-1999-12-22-wives-next-spring", "voa-1999-12-20-talks-stall"],
        note: "The planned end",
      },
      {
        field: "end",
        value: "1999-12-20",
        sources: ["piej-2015-02-06-blog"],
        note: "A blog of 2015, low reliability, gives 19 and 20 December as the days of the talks",
      },
      {
        field: "outcomes",
        value: "the Japanese Red Cross Society agreed to resume food aid",
        sources: ["voa-1999-12-21-humanitarian-deal"],
        note: "The same report goes on to say that the society will propose it to the government",
      },
      {
        field: "follows",
        value: "1999-12-01-pyongyang-murayama",
        sources: ["korea-np-1999-12-24-joint-statement"],
        note: "The party mission whose joint press statement the talks took as their basis",
      },
    ],
  },
  {
    id: "1999-12-21-beijing-preliminary",
    title: "Preliminary talks of the foreign ministries in Beijing on reopening the normalisation talks",
    channel: "government",
    status: "held",
    start: "1999-12-21",
    end: "1999-12-22",
    place: "beijing",
    venue: "Japanese embassy (21 December)",
    round: "preliminary talks at director-general level",
    series: "preliminary-talks",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "koreshige-anami", role: "head", position: "Director-General, Asian Affairs Bureau" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "o-ui-rok", role: "head", position: "Director-general" }],
      },
    ],
    topics: ["normalisation", "arrangements", "security"],
    outcomes: [
      {
        text: "The two sides agreed on 22 December to meet again early in 2000, perhaps in January or February.",
        sources: ["napsnet-1999-12-22-preliminary-talks"],
      },
    ],
    follows: "1999-12-19-beijing",
    remarks: [
      {
        text: "The talks opened in the afternoon of 21 December, once the Red Cross statement had been signed.",
        sources: ["seoul-1999-12-22-wives-next-spring", "deseret-1999-12-21-talks"],
      },
      {
        text: "A Japanese official said that concern over nuclear arms and missiles was raised in a general way.",
        sources: ["napsnet-1999-12-22-preliminary-talks"],
      },
      {
        text: "On 14 December the Chief Cabinet Secretary had announced that Japan would arrange such talks and Red Cross talks before the end of the year.",
        sources: ["worldjpn-1999-12-14-aoki"],
      },
      {
        text: "Japan raised its head of delegation from councillor to director-general before the talks.",
        sources: ["donga-1999-12-12-preliminary-plan"],
      },
    ],
    sources: ["deseret-1999-12-21-talks", "seoul-1999-12-22-wives-next-spring"],
    evidence: {
      end: ["napsnet-1999-12-22-preliminary-talks"],
      place: ["deseret-1999-12-21-talks", "seoul-1999-12-22-wives-next-spring", "napsnet-1999-12-22-preliminary-talks"],
      venue: ["deseret-1999-12-21-talks"],
      delegations: ["deseret-1999-12-21-talks"],
      topics: ["deseret-1999-12-21-talks", "napsnet-1999-12-22-preliminary-talks"],
    },
    variants: [
      {
        field: "start",
        value: "1999-12-20",
        sources: ["donga-1999-12-19-talks-open", "donga-1999-12-20-appeal-for-food", "voa-1999-12-20-talks-stall"],
        note: "Planned for 20 and 21 December",
      },
      {
        field: "start",
        value: "1999-12-20/1999-12-21",
        sources: ["donga-1999-12-12-preliminary-plan"],
        note: "The plan of 12 December: the 20th or the 21st",
      },
    ],
  },
  {
    id: "2000-03-13-beijing",
    title: "Red Cross talks in Beijing: the points of December 1999 confirmed",
    channel: "red-cross",
    status: "held",
    start: "2000-03-13",
    end: "2000-03-13",
    place: "beijing",
    venue: "A hotel in Beijing (the Swiss Hotel in one report)",
    round: "second talks since December 1999",
    series: "red-cross-talks",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        members: [{ delegate: "tadateru-konoe", role: "head", position: "Vice President" }],
      },
      {
        side: "JP",
        organization: "government-japan",
        capacity: "observer",
        description: "government officials concerned (only in a mailing-list copy of the KCNA item)",
        members: [],
        sources: ["kcna-2000-03-13-beijing-talks"],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        members: [
          {
            delegate: "ho-hae-ryong",
            role: "head",
            position: "Vice Chairman (Vice-President in the text of the Japanese Foreign Ministry)",
          },
        ],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "observer",
        description: "government officials concerned (only in a mailing-list copy of the KCNA item)",
        members: [],
        sources: ["kcna-2000-03-13-beijing-talks"],
      },
    ],
    topics: ["home-visits", "missing-japanese", "missing-koreans", "humanitarian-aid"],
    outcomes: [
      {
        text: "The third home visit is to take place in April or May.",
        sources: ["mofa-2000-03-14-press-conference", "kcna-2000-03-13-beijing-talks"],
      },
      {
        text: "Home visits are to go on afterwards, with regard to the wishes of relatives in Japan.",
        sources: ["korea-np-2000-03-17-confirmed-points", "kcna-2000-03-13-beijing-talks"],
      },
      {
        text: "The DPRK side reports that the competent bodies have begun a thorough search for the missing Japanese; Japan will be told if anybody is found.",
        sources: ["korea-np-2000-03-17-confirmed-points", "kcna-2000-03-13-beijing-talks"],
      },
      {
        text: "The DPRK side asks Japan, by the usual methods of the Red Cross, to trace Koreans missing since before 1945; Japan accepts and will report.",
        sources: ["korea-np-2000-03-17-confirmed-points", "kcna-2000-03-13-beijing-talks"],
      },
      {
        text: "The Japanese side reports the decision of 7 March on 100,000 tonnes of rice through the World Food Programme; the DPRK side gives thanks.",
        sources: [
          "korea-np-2000-03-17-confirmed-points",
          "donga-2000-03-13-four-points-reaffirmed",
          "hankookilbo-2000-03-14-swiss-hotel",
        ],
      },
      {
        text: "The progress of both searches is to be taken up at further Red Cross talks.",
        sources: ["korea-np-2000-03-17-confirmed-points", "kcna-2000-03-13-beijing-talks"],
      },
    ],
    follows: "1999-12-19-beijing",
    remarks: [
      {
        text: "The talks lasted into the night; both delegations were to go home on 14 March.",
        sources: ["donga-2000-03-13-four-points-reaffirmed"],
      },
      {
        text: "The DPRK side said that the Ministry of Social Security and the Red Cross were looking together for about 15 Japanese suspected to have been abducted.",
        sources: ["hankookilbo-2000-03-14-swiss-hotel"],
      },
    ],
    sources: [
      "korea-np-2000-03-17-confirmed-points",
      "mofa-2000-03-14-press-conference",
      "donga-2000-03-13-four-points-reaffirmed",
      "kcna-2000-03-13-beijing-talks",
    ],
    evidence: {
      end: [
        "korea-np-2000-03-17-confirmed-points",
        "donga-2000-03-13-four-points-reaffirmed",
        "kcna-2000-03-13-beijing-talks",
      ],
      venue: ["donga-2000-03-13-four-points-reaffirmed", "hankookilbo-2000-03-14-swiss-hotel"],
      round: ["hankookilbo-2000-03-14-swiss-hotel", "ifrc-2000-03-09-weekly-news"],
      delegations: [
        "mofa-2000-03-14-press-conference",
        "donga-2000-03-13-four-points-reaffirmed",
        "hankookilbo-2000-03-14-swiss-hotel",
        "kcna-2000-03-13-beijing-talks",
      ],
      follows: ["kcna-2000-03-13-beijing-talks", "ifrc-2000-03-09-weekly-news"],
    },
    variants: [
      {
        field: "outcomes",
        value: "third home visit on 5 April",
        sources: ["korea-np-2000-03-17-confirmed-points"],
        note: "The same KCNA text in Japanese; the English text has April or May, so a misprint for '4・5月'",
      },
      {
        field: "outcomes",
        value: "third home visit from late April to May",
        sources: ["chosun-nk-2000-03-wives-visit"],
      },
      {
        field: "outcomes",
        value: "third home visit about April",
        sources: ["donga-2000-03-13-four-points-reaffirmed", "hankookilbo-2000-03-14-swiss-hotel"],
        note: "Towards the end of April in the second report",
      },
    ],
  },
];
