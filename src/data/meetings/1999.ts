import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
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
        members: [{ delegate: "tomiichi-murayama", role: "head", post: "Former prime minister" }],
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
    id: "1999-10-singapore",
    title: "Unofficial talks in Singapore after the break of 1998",
    channel: "informal",
    status: "held",
    start: "1999-10~",
    place: "singapore",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        description: "a senior official at director-general level",
        members: [],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        description: "a diplomat of the rank of ambassador",
        members: [],
      },
    ],
    topics: ["security", "normalisation"],
    outcomes: [
      {
        text: "Japan warned against missile launches; the DPRK repeated what it had said before, by the Asahi.",
        sources: ["kbs-13504-singapore"],
      },
    ],
    remarks: [
      { text: "Japan's Foreign Ministry admitted the talks.", sources: ["kbs-13761-singapore-admitted"] },
      {
        text: "At a weekend. The pages of KBS carry no date; the year follows from the launch of August 1998, which they place in the year before, and the month is that of a blog.",
        sources: ["kbs-13504-singapore", "kbs-13761-singapore-admitted", "hypq-2012-08-singapore"],
      },
    ],
    sources: ["kbs-13761-singapore-admitted", "kbs-13504-singapore"],
    evidence: {
      start: ["kbs-13504-singapore", "kbs-13761-singapore-admitted", "hypq-2012-08-singapore"],
      delegations: ["kbs-13504-singapore", "kbs-13761-singapore-admitted"],
      topics: ["kbs-13504-singapore"],
    },
    variants: [
      {
        field: "delegations",
        value: "division directors",
        sources: ["hypq-2012-08-singapore"],
        note: "A blog, of low reliability; it has the end of October",
      },
    ],
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
            post: "Former prime minister, member of the House of Representatives",
          },
        ],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [
          { delegate: "kim-yong-sun", role: "head", post: "Secretary, Central Committee" },
          { delegate: "kim-yang-gon", role: "member", post: "Department director, Central Committee" },
          { delegate: "song-ho-gyong", role: "member", post: "Deputy department director, Central Committee" },
          {
            delegate: "kim-yong-nam",
            role: "observer",
            post: "President of the Presidium of the Supreme People's Assembly; received the delegation",
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
        members: [{ delegate: "tadateru-konoe", role: "head", post: "Vice President" }],
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
        members: [{ delegate: "ho-hae-ryong", role: "head", post: "Vice Chairman" }],
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
        members: [{ delegate: "koreshige-anami", role: "head", post: "Director-General, Asian Affairs Bureau" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "o-ui-rok", role: "head", post: "Director-general" }],
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
];
