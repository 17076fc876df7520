import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "2017-06-15-ulaanbaatar",
    title: "Exchange of views beside the Ulaanbaatar Dialogue, June 2017",
    channel: "multilateral",
    status: "held",
    start: "2017-06-15",
    end: "2017-06-15",
    place: "ulaanbaatar",
    venue: "beside the Ulaanbaatar Dialogue",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          {
            delegate: "shigeki-takizaki",
            role: "head",
            position: "Deputy Director-General, Asian and Oceanian Affairs Bureau",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        description: "the ministry's Institute for American Studies",
        members: [
          {
            delegate: "ri-yong-pil",
            role: "head",
            position: "Deputy director of the institute",
          },
        ],
      },
    ],
    topics: ["abductions", "investigation-committee", "security"],
    outcomes: [
      {
        text:
          "Japan asked that the DPRK carry out the Stockholm agreement and let the abductees go home soon.",
        sources: ["jiji-2017-06-16-takizaki", "mainichi-2017-06-16-takizaki"],
      },
      {
        text:
          "Japan said that the nuclear and missile programmes cannot be accepted, and asked for restraint.",
        sources: ["mainichi-2017-06-16-takizaki", "jiji-2017-06-16-takizaki"],
      },
      {
        text: "The pages do not tell what the DPRK side answered.",
      },
    ],
    remarks: [
      {
        text: "A short exchange; Japan's Foreign Ministry made it known on 16 June.",
        sources: ["yomiuri-2017-06-16-takizaki", "jiji-2017-06-16-takizaki"],
      },
    ],
    sources: [
      "yomiuri-2017-06-16-takizaki",
      "jiji-2017-06-16-takizaki",
      "mainichi-2017-06-16-takizaki",
    ],
    evidence: {
      venue: ["mainichi-2017-06-16-takizaki"],
      topics: ["jiji-2017-06-16-takizaki", "mainichi-2017-06-16-takizaki"],
    },
  },
  {
    id: "2017-08-06-manila",
    title: "Foreign ministers exchange words, Manila",
    channel: "multilateral",
    status: "held",
    start: "2017-08-06",
    end: "2017-08-06",
    place: "manila",
    venue: "at a dinner of the ASEAN foreign ministers' meetings",
    series: "foreign-ministers",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          {
            delegate: "taro-kono",
            role: "head",
            position: "Minister for Foreign Affairs",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          {
            delegate: "ri-yong-ho",
            role: "head",
            position: "Minister of Foreign Affairs",
          },
        ],
      },
    ],
    topics: ["abductions", "security"],
    outcomes: [
      {
        text:
          "Kono said that he had told Ri that the abductions and the nuclear and missile issues need a comprehensive solution.",
        sources: ["5ch-2017-08-07-kyodo-manila"],
      },
      {
        text: "Kono did not say what Ri had answered.",
        sources: ["5ch-2017-08-07-kyodo-manila"],
      },
    ],
    remarks: [
      {
        text: "They spoke standing, and only for a short time.",
        sources: ["5ch-2017-08-07-kyodo-manila", "sputnikjp-2018-06-16-fm-plan"],
      },
      {
        text:
          "Chief Cabinet Secretary Suga said on 8 August that the contact had come about by itself, before the dinner, and did not run against the policy of pressure.",
        sources: ["5ch-2017-08-08-nhk-manila"],
      },
      {
        text:
          "Ri sounded Kono out about a dialogue, by a later report; the first reports do not have it.",
        sources: ["sputnikjp-2017-08-17-ri-dialogue"],
      },
      {
        text:
          "The texts of Kyodo and NHK were read on forum copies only; Sputnik's pages confirm day, place and persons.",
      },
    ],
    sources: [
      "sputnikjp-2017-08-17-ri-dialogue",
      "sputnikjp-2018-06-16-fm-plan",
      "5ch-2017-08-07-kyodo-manila",
    ],
    evidence: {
      start: ["sputnikjp-2017-08-17-ri-dialogue", "5ch-2017-08-07-kyodo-manila"],
      end: ["sputnikjp-2017-08-17-ri-dialogue", "5ch-2017-08-07-kyodo-manila"],
      place: ["sputnikjp-2017-08-17-ri-dialogue", "5ch-2017-08-07-kyodo-manila"],
      venue: ["5ch-2017-08-08-nhk-manila", "nhub-2018-08-mainichi-singapore"],
      delegations: ["sputnikjp-2017-08-17-ri-dialogue", "5ch-2017-08-07-kyodo-manila"],
      topics: ["5ch-2017-08-07-kyodo-manila", "5ch-2017-08-08-nhk-manila"],
    },
  },
  {
    id: "2017-09-08-pyongyang-inoki",
    title: "A member of the House of Councillors meets Ri Su Yong, Pyongyang",
    channel: "informal",
    status: "held",
    start: "2017-09-08",
    end: "2017-09-08",
    place: "pyongyang",
    round: "32nd trip by the visitor's own count",
    delegations: [
      {
        side: "JP",
        organization: "house-of-councillors",
        capacity: "party",
        description: "one independent member, in his own name",
        members: [
          {
            delegate: "antonio-inoki",
            role: "head",
            position: "Member of the House of Councillors",
          },
        ],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [
          {
            delegate: "ri-su-yong",
            role: "head",
            position: "Vice Chairman, Central Committee",
          },
        ],
      },
    ],
    topics: ["exchange", "security"],
    outcomes: [
      {
        text:
          "By Inoki's account the two agreed that the lines between Japan and the DPRK should not be cut even in tense times.",
        sources: ["jmh-2017-09-11-inoki"],
      },
      {
        text:
          "Inoki passed on a wish of the Liberal Democratic Party to send members of parliament and spoke of a positive answer.",
        sources: ["japannewsheadlines-2017-09-inoki"],
      },
      {
        text:
          "Ri said, by Inoki's account, that tests would go on and be raised as long as the United States and others kept up the pressure.",
        sources: ["japannewsheadlines-2017-09-inoki", "jmh-2017-09-11-inoki"],
      },
    ],
    follows: "2016-09-10-pyongyang-inoki",
    remarks: [
      {
        text: "They spoke for an hour and a quarter.",
        sources: ["japannewsheadlines-2017-09-inoki"],
      },
      {
        text:
          "Inoki also met Kim Yong Nam for a short time; he was in Pyongyang for five days and back on 11 September.",
        sources: ["jmh-2017-09-11-inoki"],
      },
      {
        text: "Japan's government asks its citizens not to travel to the DPRK.",
        sources: ["japantimes-2017-09-02-inoki-plan"],
      },
    ],
    sources: ["jmh-2017-09-11-inoki", "japannewsheadlines-2017-09-inoki"],
    evidence: {
      start: ["japannewsheadlines-2017-09-inoki"],
      end: ["japannewsheadlines-2017-09-inoki"],
      round: ["japannewsheadlines-2017-09-inoki"],
    },
  },
  {
    id: "2018-02-09-pyeongchang",
    title: "Prime Minister Abe and Kim Yong Nam talk at a reception, Pyeongchang",
    channel: "informal",
    status: "held",
    start: "2018-02-09",
    end: "2018-02-09",
    place: "pyeongchang",
    venue: "reception before the opening of the Winter Olympics",
    round: "Abe's first contact with a senior figure of the DPRK under Kim Jong Un",
    delegations: [
      {
        side: "JP",
        organization: "prime-minister-japan",
        capacity: "party",
        members: [
          {
            delegate: "shinzo-abe",
            role: "head",
            position: "Prime Minister",
          },
        ],
      },
      {
        side: "KP",
        organization: "spa-presidium",
        capacity: "party",
        members: [
          {
            delegate: "kim-yong-nam",
            role: "head",
            position: "President of the Presidium of the Supreme People's Assembly",
          },
        ],
      },
    ],
    topics: ["abductions", "security"],
    outcomes: [
      {
        text:
          "Abe set out Japan's position on the abductions and on the nuclear and missile programmes.",
        sources: ["japantimes-2018-02-10-abe-kim-yong-nam", "fnn-2018-02-10-kim-yong-nam"],
      },
      {
        text:
          "Abe asked for the return of all abductees, as he told the Diet on 13 February and as the government said on the day.",
        sources: [
          "straitstimes-2018-02-13-abe-asked",
          "jmh-2018-02-13-abe-comments",
          "fnn-2018-02-10-kim-yong-nam",
        ],
      },
      {
        text: "What Kim answered was not made known.",
        sources: ["fnn-2018-02-10-kim-yong-nam"],
      },
    ],
    remarks: [
      {
        text: "They talked for about five minutes.",
        sources: ["mediasapuri-2018-02-09-abe-kim"],
      },
      {
        text: "They talked for a few minutes, standing, after they had shaken hands.",
        sources: ["fnn-2018-02-10-kim-yong-nam"],
      },
    ],
    sources: [
      "japantimes-2018-02-10-abe-kim-yong-nam",
      "asahi-2018-02-09-kim-yong-nam",
      "fnn-2018-02-10-kim-yong-nam",
      "straitstimes-2018-02-13-abe-asked",
    ],
    evidence: {
      round: ["fnn-2018-02-10-kim-yong-nam", "mediasapuri-2018-02-09-abe-kim"],
    },
  },
  {
    id: "2018-06-japan-dprk-around-singapore",
    title: "Reported contact of officials around the Singapore summit, June 2018",
    channel: "informal",
    status: "reported",
    start: "2018-06",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        members: [],
      },
      {
        side: "KP",
        capacity: "party",
        description: "not named",
        members: [],
      },
    ],
    topics: ["abductions", "investigation-committee"],
    outcomes: [
      {
        text:
          "The DPRK side gave once more the findings that it had given after the Stockholm talks.",
        sources: ["japantimes-2018-07-22-little-new"],
      },
      {
        text:
          "It said that no Japanese had come since two men who stood in an interim report given shortly after Stockholm: one of the 17 recognised victims and one only suspected.",
        sources: ["japantimes-2018-07-22-little-new"],
      },
      {
        text: "Whether it said anything on the other recognised victims is not known.",
        sources: ["japantimes-2018-07-22-little-new"],
      },
    ],
    remarks: [
      {
        text:
          "Around 12 June, the day of the summit of the United States and the DPRK; told by an unnamed Japanese government source.",
        sources: ["japantimes-2018-07-22-little-new"],
      },
      {
        text:
          "Several contacts had taken place in the months before, to arrange a leaders' meeting (Yomiuri, by way of Reuters).",
        sources: ["finanster-2018-06-14-yomiuri"],
      },
    ],
    sources: ["japantimes-2018-07-22-little-new"],
  },
  {
    id: "2018-06-14-ulaanbaatar-dialogue",
    title: "Exchange of views beside the Ulaanbaatar Dialogue, June 2018",
    channel: "multilateral",
    status: "held",
    start: "2018-06-14",
    end: "2018-06-14",
    place: "ulaanbaatar",
    venue: "beside the Ulaanbaatar Dialogue of 14 and 15 June",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          {
            delegate: "fumio-shimizu",
            role: "head",
            position: "Deputy Director-General, Asian and Oceanian Affairs Bureau",
          },
        ],
      },
      {
        side: "KP",
        organization: "institute-disarmament-peace",
        capacity: "party",
        members: [
          {
            delegate: "kim-yong-guk",
            role: "head",
            position: "Director of the institute",
          },
        ],
      },
    ],
    topics: ["abductions", "arrangements"],
    outcomes: [
      {
        text:
          "Shimizu told the DPRK side Japan's position and asked for an early return of the abductees.",
        sources: ["yomiuri-2018-06-14-ulaanbaatar", "ntv-2018-06-14-ulaanbaatar"],
      },
      {
        text: "Foreign Minister Kono confirmed the contact and gave no details of the answer.",
        sources: ["mofa-2018-06-15-kono-press"],
      },
    ],
    follows: "2017-06-15-ulaanbaatar",
    remarks: [
      {
        text:
          "A short exchange, two days after the summit of the United States and the DPRK in Singapore.",
        sources: ["ntv-2018-06-14-ulaanbaatar", "japantimes-2018-06-14-ulaanbaatar"],
      },
      {
        text:
          "Beforehand the Yomiuri wrote that Shimizu meant also to sound out the DPRK side on a leaders' meeting.",
        sources: ["yomiuri-2018-06-14-dialogue-opens"],
      },
    ],
    sources: [
      "mofa-2018-06-15-kono-press",
      "japantimes-2018-06-14-ulaanbaatar",
      "ntv-2018-06-14-ulaanbaatar",
    ],
    evidence: {
      start: [
        "ntv-2018-06-14-ulaanbaatar",
        "yomiuri-2018-06-14-ulaanbaatar",
        "japantimes-2018-06-14-ulaanbaatar",
      ],
      end: [
        "ntv-2018-06-14-ulaanbaatar",
        "yomiuri-2018-06-14-ulaanbaatar",
        "japantimes-2018-06-14-ulaanbaatar",
      ],
      venue: ["ntv-2018-06-14-ulaanbaatar", "yomiuri-2018-06-14-dialogue-opens"],
      delegations: [
        "ntv-2018-06-14-ulaanbaatar",
        "yomiuri-2018-06-14-ulaanbaatar",
        "mofa-2018-06-15-kono-press",
        "upi-2018-06-14-ulaanbaatar",
      ],
      topics: [
        "mofa-2018-06-15-kono-press",
        "yomiuri-2018-06-14-ulaanbaatar",
        "yomiuri-2018-06-14-dialogue-opens",
      ],
      follows: ["yomiuri-2018-06-14-dialogue-opens"],
    },
    variants: [
      {
        field: "start",
        value: "2018-07-14",
        sources: ["journalneo-2018-08-06-ubd"],
        note:
          "A commentary dates the conference 14 and 15 July; the minister's press conference of 15 June rules that out.",
      },
      {
        field: "delegations",
        value: "for Japan: Fumio Shimizu, councillor (参事官) of the bureau",
        sources: ["ntv-2018-06-14-ulaanbaatar", "yomiuri-2018-06-14-ulaanbaatar"],
        note: "The English pages give his title as Deputy Director-General.",
      },
      {
        field: "delegations",
        value: "for the DPRK: an official of the institute, not named",
        sources: ["upi-2018-06-14-ulaanbaatar"],
      },
    ],
  },
  {
    id: "2018-07-vietnam",
    title: "Reported secret meeting in Vietnam, July 2018",
    channel: "informal",
    status: "reported",
    start: "2018-07",
    place: "vietnam",
    delegations: [
      {
        side: "JP",
        organization: "cabinet-intelligence-japan",
        capacity: "party",
        members: [
          {
            delegate: "shigeru-kitamura",
            role: "head",
            position: "Director of Cabinet Intelligence",
          },
        ],
      },
      {
        side: "KP",
        organization: "wpk-united-front",
        capacity: "party",
        members: [
          {
            delegate: "kim-song-hye",
            role: "head",
            position: "Head of the tactical (strategy) office",
          },
        ],
      },
    ],
    topics: ["abductions"],
    outcomes: [
      {
        text:
          "The United States was not told beforehand and took it ill, according to The Washington Post.",
        sources: ["japantimes-2018-08-29-secret-vietnam", "hani-2018-08-30-vietnam"],
      },
      {
        text: "Chief Cabinet Secretary Suga and Kitamura would not comment.",
        sources: ["jmh-2018-08-29-suga", "japantimes-2018-08-29-secret-vietnam"],
      },
      {
        text:
          "In October 2018 Ambassador Song Il Ho in effect acknowledged the contact to Japanese visitors and said that it had brought no real progress toward a summit.",
        sources: ["japantimes-2018-10-28-song-acknowledges"],
      },
    ],
    remarks: [
      {
        text: "In the middle of the month (Kyodo, in October 2018).",
        sources: ["sputnikjp-2018-10-19-mongolia", "baonghean-2018-10-mongolia"],
      },
    ],
    sources: ["japantimes-2018-08-29-secret-vietnam", "hani-2018-08-30-vietnam"],
    variants: [
      {
        field: "status",
        value: "in effect acknowledged by the DPRK's ambassador",
        sources: ["japantimes-2018-10-28-song-acknowledges"],
      },
      {
        field: "delegations",
        value: "for the DPRK: a senior official in charge of reunification",
        sources: ["japantimes-2018-08-29-secret-vietnam"],
        note: "The Washington Post's wording.",
      },
      {
        field: "delegations",
        value: "for the DPRK: a senior official of the Propaganda and Agitation Department",
        sources: ["joongang-2018-08-29-met-in-secret"],
        note: "Against every other page.",
      },
    ],
  },
];
