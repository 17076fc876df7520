import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "1990-07-21-pyongyang-jsp",
    title: "Talks of the Japan Socialist Party and the Workers' Party of Korea in Pyongyang",
    channel: "party",
    status: "held",
    start: "1990-07-21",
    end: "1990-07-22",
    place: "pyongyang",
    delegations: [
      {
        side: "JP",
        organization: "jsp",
        capacity: "party",
        members: [
          { delegate: "wataru-kubo", role: "head", post: "Head of the delegation" },
          { delegate: "makoto-tanabe", role: "member", post: "Vice-chairman; adviser to the delegation" },
        ],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [
          { delegate: "kim-yong-sun", role: "head", post: "Secretary of the party" },
          { delegate: "kim-yang-gon", role: "member", post: "Deputy director of a department" },
        ],
      },
    ],
    topics: ["security", "exchange"],
    outcomes: [
      {
        text: "They talked, in two sessions, about peace and security in Asia and the Pacific, tension in Korea and the friendship of the two parties, by the DPRK's radio.",
      },
    ],
    remarks: [
      { text: "The delegation arrived on 20 July." },
      {
        text: "Radio Moscow, citing Kyodo, said that it carried a letter of the Japanese prime minister that proposed talks on normal relations without conditions.",
      },
    ],
    sources: ["seoul-1990-07-24-jsp-talks"],
  },
  {
    id: "1990-09-04-pyongyang-advance-party",
    title: "Advance party of the Liberal Democratic and the Socialist Party in Pyongyang",
    channel: "party",
    status: "held",
    start: "1990-09-04",
    place: "pyongyang",
    delegations: [
      {
        side: "JP",
        organization: "ldp",
        capacity: "party",
        members: [
          {
            delegate: "hajime-ishii",
            role: "head",
            post: "Acting chairman of the party's foreign affairs research commission",
          },
        ],
      },
      { side: "JP", organization: "jsp", capacity: "party", members: [] },
      { side: "KP", organization: "wpk", capacity: "party", members: [] },
    ],
    topics: ["detainees", "arrangements"],
    outcomes: [
      {
        text: "Ishii told reporters at Beijing airport on 8 September that the two sides agreed on an early release of the two crew members.",
      },
      { text: "The DPRK would receive a mission under Shin Kanemaru on 24 September." },
    ],
    follows: "1990-07-21-pyongyang-jsp",
    sources: ["hankyung-1990-09-10-advance-party-back"],
    evidence: { delegations: ["hankyung-1990-09-10-advance-party-back", "hankyung-1990-09-03-advance-party"] },
  },
  {
    id: "1990-09-24-pyongyang-kanemaru",
    title: "Joint mission of the Liberal Democratic Party and the Japan Socialist Party to Pyongyang",
    channel: "party",
    status: "held",
    start: "1990-09-24",
    end: "1990-09-28",
    place: "pyongyang",
    venue: "Mansudae Assembly Hall (signing); a retreat north of Pyongyang (meeting with Kim Il Sung)",
    delegations: [
      {
        side: "JP",
        organization: "ldp",
        capacity: "party",
        description: "with the Socialist delegation a mission of 90 persons, nine government officials among them",
        members: [
          {
            delegate: "shin-kanemaru",
            role: "head",
            post: "Former deputy prime minister, member of the House of Representatives",
          },
        ],
      },
      {
        side: "JP",
        organization: "jsp",
        capacity: "party",
        members: [{ delegate: "makoto-tanabe", role: "head", post: "Vice-chairman" }],
      },
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "observer",
        description: "officials who accompanied the mission",
        members: [
          {
            delegate: "eiji-yamamoto",
            role: "observer",
            post: "Principal deputy director, Northeast Asia Division",
          },
          { delegate: "yutaka-kawashima", role: "observer", post: "Councillor, Asian Affairs Bureau" },
        ],
        sources: [
          "gendaikorea-2022-06-06-yamamoto-memoir",
          "38north-2023-01-yamamoto-review",
          "hankookilbo-1990-10-26-preliminary-proposal",
        ],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [
          { delegate: "kim-yong-sun", role: "head", post: "Secretary, Central Committee" },
          {
            delegate: "kim-il-sung",
            role: "observer",
            post: "President; received the delegations on 26 September 1990",
          },
        ],
      },
    ],
    topics: ["normalisation", "past-settlement", "detainees", "koreans-in-japan", "exchange", "security"],
    outcomes: [
      {
        text: "The three parties signed a declaration of eight points on 28 September: Japan should apologise and compensate for 36 years of rule and for the losses of the 45 years after the war.",
        sources: [
          "chongryon-three-party-declaration-ko",
          "hankyung-1990-09-29-three-party",
          "latimes-1990-09-29-compensation",
        ],
      },
      {
        text: "The parties are to press for talks of the two governments on diplomatic relations to open during November 1990.",
        sources: ["chongryon-three-party-declaration-ko", "hankyung-1990-09-29-three-party"],
      },
      {
        text: "The release of two crew members of a Japanese freighter, held since 1983, was agreed in the meeting with Kim Il Sung on 26 September.",
        sources: ["sonohino-1990-10-11-crew-return"],
      },
      {
        text: "The heads of the Japanese delegations handed over letters of the president of the Liberal Democratic Party and of the chair of the Socialist Party.",
        sources: ["chongryon-three-party-declaration-ko", "latimes-1990-09-26-kim-kanemaru"],
      },
      {
        text: "The declaration also takes up satellite communications, direct transport, the standing of Koreans in Japan and the exclusion of the DPRK in Japanese passports.",
        sources: ["hankyung-1990-09-29-three-party", "koreaworldtimes-2020-three-party-30-years"],
      },
    ],
    remarks: [
      {
        text: "The declaration was signed at 18:00, twelve hours behind schedule, over its wording.",
        sources: ["hankyung-1990-09-29-three-party"],
      },
      {
        text: "The wording held up the charter flight home by more than six hours.",
        sources: ["latimes-1990-09-29-compensation"],
      },
      {
        text: "One page dates an agreement in principle of Kim Il Sung and Kanemaru to 27 September; the other pages have their meeting on 26 September. Only on a page of low reliability.",
        sources: ["subkorea-1990-foreign-news"],
      },
    ],
    sources: [
      "chongryon-three-party-declaration-ko",
      "latimes-1990-09-26-kim-kanemaru",
      "hankyung-1990-09-29-three-party",
      "latimes-1990-09-29-compensation",
    ],
    evidence: {
      start: ["chongryon-three-party-declaration-ko", "koryojournal-chronology"],
      end: ["chongryon-three-party-declaration-ko", "koryojournal-chronology"],
      place: ["chongryon-three-party-declaration-ko", "hankyung-1990-09-29-three-party"],
      venue: ["hankyung-1990-09-29-three-party", "latimes-1990-09-26-kim-kanemaru"],
      delegations: [
        "chongryon-three-party-declaration-ko",
        "latimes-1990-09-26-kim-kanemaru",
        "latimes-1990-09-29-compensation",
        "hankyung-1990-09-29-three-party",
      ],
    },
    variants: [
      {
        field: "delegations",
        value: "mission of 89 persons",
        sources: ["koreaworldtimes-2020-three-party-30-years"],
        note: "Politicians, diplomats, business people and media taken together; an interview thirty years later",
      },
    ],
  },
  {
    id: "1990-10-09-pyongyang-doi-ozawa",
    title: "Socialist and Liberal Democratic delegations in Pyongyang; release of two crew members",
    channel: "party",
    status: "held",
    start: "1990-10-09",
    end: "1990-10-11",
    place: "pyongyang",
    delegations: [
      {
        side: "JP",
        organization: "jsp",
        capacity: "party",
        members: [{ delegate: "takako-doi", role: "head", post: "Chair; arrived on 9 October" }],
      },
      {
        side: "JP",
        organization: "ldp",
        capacity: "party",
        members: [{ delegate: "ichiro-ozawa", role: "head", post: "Secretary-general; arrived on 10 October" }],
      },
      { side: "KP", organization: "wpk", capacity: "party", members: [] },
    ],
    topics: ["detainees", "normalisation"],
    outcomes: [
      {
        text: "Two crew members were freed on the morning of 11 October and flown to Haneda with the two delegations; they landed at 11:40.",
      },
      {
        text: "The DPRK side presented the release as an act of Kim Il Sung outside the law and received a letter of thanks of the two parties to the Workers' Party.",
      },
    ],
    follows: "1990-09-24-pyongyang-kanemaru",
    remarks: [
      {
        text: "The Socialist delegation came for the 45th anniversary of the Workers' Party; both delegations settled time and manner of the release with the DPRK side.",
        sources: ["sonohino-1990-10-11-crew-return"],
      },
    ],
    sources: ["sonohino-1990-10-11-crew-return"],
  },
  {
    id: "1990-11-03-beijing-preliminary-1",
    title: "First preliminary talks of the governments on normalisation",
    channel: "government",
    status: "held",
    start: "1990-11-03",
    end: "1990-11-04",
    place: "beijing",
    round: "first of three preliminary meetings; first talks of the governments since the war",
    series: "preliminary-talks",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          { delegate: "sakutaro-tanino", role: "head", post: "Director-General, Asian Affairs Bureau" },
          { delegate: "imai-northeast-asia-division", role: "member", post: "Director, Northeast Asia Division" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "ju-jin-guk", role: "head", post: "Director, First Department" }],
      },
    ],
    topics: ["arrangements", "past-settlement", "security"],
    outcomes: [
      { text: "No agreement on date, place, level or agenda of the main talks." },
      {
        text: "The refusal of compensation for the time after the war and outside inspection of nuclear sites were the main points of difference.",
      },
    ],
    follows: "1990-09-24-pyongyang-kanemaru",
    remarks: [
      {
        text: "By the plan: the DPRK embassy on 3 November from 16:00 for two hours, the Japanese embassy on the morning of 4 November.",
        sources: ["joongang-1990-11-preliminary-heads", "hankookilbo-1990-11-01-preliminary-heads"],
      },
      {
        text: "Japan proposed preliminary talks in Beijing on 25 October; the DPRK, which had wanted main talks at vice-ministerial level in Pyongyang in November, accepted on 30 October.",
        sources: ["hankyung-1990-10-30-preliminary", "hankyung-1990-10-31-preliminary"],
      },
    ],
    sources: ["hankyung-1990-11-21-third-preliminary", "hankyung-1990-10-31-preliminary"],
    evidence: {
      start: ["hankyung-1990-11-21-third-preliminary", "hankyung-1990-10-31-preliminary"],
      end: ["hankyung-1990-11-21-third-preliminary"],
      place: ["hankyung-1990-11-21-third-preliminary", "hankyung-1990-10-31-preliminary"],
      round: ["hankyung-1990-10-31-preliminary"],
      delegations: [
        "joongang-1990-11-preliminary-heads",
        "hankyung-1990-10-31-preliminary",
        "hankookilbo-1990-11-01-preliminary-heads",
      ],
      topics: ["hankyung-1990-10-31-preliminary", "hankyung-1990-11-21-third-preliminary"],
      outcomes: ["hankyung-1990-11-21-third-preliminary"],
    },
    variants: [
      {
        field: "start",
        value: "1990-11-04",
        sources: ["hankyung-1990-10-30-preliminary", "hankookilbo-1990-10-26-preliminary-proposal"],
        note: "Earlier reports of the plan",
      },
      {
        field: "delegations",
        value:
          "Yutaka Kawashima (councillor, Asian Affairs Bureau) heads the Japanese side, a deputy director the DPRK side",
        sources: ["hankyung-1990-10-30-preliminary", "hankookilbo-1990-10-26-preliminary-proposal"],
        note: "Plan as reported until 30 October",
      },
      {
        field: "place",
        value: "Pyongyang",
        sources: ["seoul-1990-10-12-preliminary-plan"],
        note: "Plan of the Japanese government as reported on 12 October, for late November",
      },
    ],
  },
  {
    id: "1990-11-17-beijing-preliminary-2",
    title: "Second preliminary talks of the governments on normalisation",
    channel: "government",
    status: "held",
    start: "1990-11-17",
    end: "1990-11-17",
    place: "beijing",
    venue: "Japanese embassy (morning), DPRK embassy (afternoon)",
    round: "second of three preliminary meetings",
    series: "preliminary-talks",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "sakutaro-tanino", role: "head", post: "Director-General, Asian Affairs Bureau" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "ju-jin-guk", role: "head", post: "Director, First Department" }],
      },
    ],
    topics: ["arrangements", "past-settlement", "security"],
    outcomes: [
      {
        text: "No agreement on the agenda; everything is to be settled together in a third meeting in Beijing around the middle of December.",
        sources: ["hankyung-1990-11-19-second-preliminary", "seoul-1990-11-18-second-preliminary"],
      },
      {
        text: "The DPRK side wanted compensation for the 45 years after the war on the agenda, by the three-party declaration; the Japanese side answered that the declaration does not bind the government and would only deal with the 36 years of rule, as claims.",
        sources: ["hankyung-1990-11-19-second-preliminary", "seoul-1990-11-18-second-preliminary"],
      },
      {
        text: "The DPRK side told the press afterwards that it agreed to main talks in January 1991, as Japan proposed.",
        sources: ["hankyung-1990-11-19-second-preliminary"],
      },
      {
        text: "Japan said that it would drop the exclusion of the DPRK from its passports from 1 April 1991 and announce this on 1 December.",
        sources: ["hankyung-1990-11-19-second-preliminary", "seoul-1990-11-18-second-preliminary"],
      },
    ],
    follows: "1990-11-03-beijing-preliminary-1",
    sources: [
      "hankyung-1990-11-19-second-preliminary",
      "seoul-1990-11-18-second-preliminary",
      "hankyung-1990-11-21-third-preliminary",
    ],
    evidence: {
      venue: ["hankyung-1990-11-19-second-preliminary"],
      delegations: ["hankyung-1990-11-19-second-preliminary"],
      topics: [
        "hankyung-1990-11-19-second-preliminary",
        "seoul-1990-11-18-second-preliminary",
        "hankyung-1990-11-21-third-preliminary",
      ],
    },
    variants: [
      {
        field: "outcomes",
        value: "ended like the first meeting, without agreement on date, place, level or agenda",
        sources: ["hankyung-1990-11-21-third-preliminary"],
        note: "A later report in one clause; the heads themselves spoke of points agreed and points to be discussed again (hankyung-1990-11-19-second-preliminary)",
      },
    ],
  },
  {
    id: "1990-12-15-beijing-preliminary-3",
    title: "Third preliminary talks of the governments on normalisation",
    channel: "government",
    status: "held",
    start: "1990-12-15",
    end: "1990-12-17",
    place: "beijing",
    venue: "DPRK embassy (morning of 17 December)",
    round: "third of three preliminary meetings",
    series: "preliminary-talks",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "sakutaro-tanino", role: "head", post: "Director-General, Asian Affairs Bureau" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "ju-jin-guk", role: "head", post: "Director, First Department" }],
      },
    ],
    topics: ["arrangements", "past-settlement", "security", "koreans-in-japan", "japanese-spouses"],
    outcomes: [
      {
        text: "Main talks are to open at the end of January 1991 in Pyongyang; the second round is for Tokyo, from the third on for Beijing.",
        sources: ["hankookilbo-1990-12-18-third-preliminary", "koryojournal-chronology", "subkorea-1990-foreign-news"],
      },
      {
        text: "The delegations are to be led at vice-ministerial level.",
        sources: ["hankookilbo-1990-12-18-third-preliminary"],
      },
      {
        text: "Four items for the agenda: basic questions; economic questions of normalisation; international questions of normalisation; the legal status of Koreans of DPRK nationality in Japan and the Japanese spouses in the DPRK.",
        sources: ["hankookilbo-1990-12-18-third-preliminary"],
      },
      {
        text: "Compensation for the time after the war and nuclear inspection were put under the wide headings of the economic and the international questions.",
        sources: ["hankookilbo-1990-12-18-third-preliminary"],
      },
    ],
    follows: "1990-11-17-beijing-preliminary-2",
    remarks: [
      {
        text: "The talks were prolonged by a day on 16 December, the second day, because the agenda stayed open.",
        sources: ["hankookilbo-1990-12-17-third-preliminary", "hankookilbo-1990-12-18-third-preliminary"],
      },
      {
        text: "On 22 December DPRK radio named Chon In Chol, Vice Minister of Foreign Affairs, as head of the DPRK delegation to the main talks.",
        sources: ["hankyung-1990-12-24-chief-delegates"],
      },
    ],
    sources: ["hankookilbo-1990-12-18-third-preliminary", "hankookilbo-1990-12-17-third-preliminary"],
    variants: [
      {
        field: "start",
        value: "1990-11/1990-12",
        sources: ["koryojournal-chronology"],
        note: "The chronology has only three preliminary meetings from November to December",
      },
      {
        field: "outcomes",
        value: "fourth item of the agenda: other matters of interest to either side",
        sources: ["atwiki-sengosekinin-chronology"],
        note: "An anonymous wiki, of low reliability",
      },
    ],
  },
];
