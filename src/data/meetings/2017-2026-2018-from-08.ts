import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "2018-08-03-singapore",
    title: "Foreign ministers exchange words, Singapore",
    channel: "multilateral",
    status: "held",
    start: "2018-08-03",
    end: "2018-08-03",
    place: "singapore",
    venue: "before and after the gala dinner of the ASEAN foreign ministers' meetings",
    round:
      "first contact of high officials since the summit of the United States and the DPRK in June 2018",
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
    topics: ["abductions", "security", "normalisation", "arrangements"],
    outcomes: [
      {
        text:
          "Kono said that he had set out Japan's basic position and that various things were said on both sides; he would not say more.",
        sources: ["mofa-2018-08-03-kono-press"],
      },
      {
        text:
          "Japan wants to settle the nuclear, missile and abduction issues together and then normalise relations; that position was passed on, according to the Mainichi.",
        sources: ["mainichi-2018-08-04-singapore"],
      },
      {
        text:
          "Kono told Ri that Japan was ready for a leaders' meeting, according to a source in the ministry.",
        sources: ["asahi-2018-09-27-ri-new-york"],
      },
    ],
    follows: "2017-08-06-manila",
    remarks: [
      {
        text: "A short talk, standing.",
        sources: ["mainichi-2018-08-04-singapore", "usfrontline-2018-09-27-kono-ri"],
      },
    ],
    sources: [
      "mofa-2018-08-03-kono-press",
      "mainichi-2018-08-04-singapore",
      "sputnikjp-2018-08-04-singapore",
    ],
    evidence: {
      round: ["mainichi-2018-08-04-singapore"],
      topics: ["mainichi-2018-08-04-singapore", "asahi-2018-09-27-ri-new-york"],
    },
  },
  {
    id: "2018-09-08-pyongyang-inoki",
    title: "A member of the House of Councillors meets Ri Su Yong again, Pyongyang",
    channel: "informal",
    status: "held",
    start: "2018-09-08",
    end: "2018-09-08",
    place: "pyongyang",
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
    topics: ["exchange", "abductions"],
    outcomes: [
      {
        text:
          "By Inoki's account the DPRK side wants to take part in the Olympics of 2020 and to work together with the South for that.",
        sources: ["wowkorea-2018-09-11-inoki", "kantsuu-2018-09-12-asahi-inoki"],
      },
      {
        text:
          "The abductions came up; Inoki said that he had been asked not to make public what was said.",
        sources: ["wowkorea-2018-09-11-inoki", "kantsuu-2018-09-12-asahi-inoki"],
      },
    ],
    follows: "2017-09-08-pyongyang-inoki",
    remarks: [
      {
        text:
          "Inoki went for the 70th anniversary of the state: in Beijing on 6 September, in Pyongyang from the 7th, back in Beijing on the 11th.",
        sources: ["upi-2018-09-06-inoki", "wowkorea-2018-09-11-inoki"],
      },
      {
        text: "The day of the talk stands only on a copy of an Asahi item.",
      },
      {
        text: "Chief Cabinet Secretary Suga asked citizens not to travel to the DPRK.",
        sources: ["upi-2018-09-06-inoki"],
      },
    ],
    sources: ["wowkorea-2018-09-11-inoki", "kantsuu-2018-09-12-asahi-inoki"],
    evidence: {
      start: ["kantsuu-2018-09-12-asahi-inoki"],
      end: ["kantsuu-2018-09-12-asahi-inoki"],
    },
  },
  {
    id: "2018-09-26-new-york",
    title: "Foreign ministers' meeting, New York",
    channel: "multilateral",
    status: "held",
    start: "2018-09-26",
    end: "2018-09-26",
    place: "new-york",
    venue: "United Nations Headquarters, beside the General Assembly",
    round: "first foreign ministers' meeting since August 2015",
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
    topics: ["abductions", "security", "normalisation", "arrangements"],
    outcomes: [
      {
        text: "Kono would not say anything on what was said.",
        sources: [
          "usfrontline-2018-09-27-kono-ri",
          "asahi-2018-09-27-kono-ri",
          "jmh-2018-09-27-kono-ri-summary",
        ],
      },
      {
        text:
          "Kono said, according to Kyodo's government sources, that Japan was ready to talk on the basis of the Pyongyang Declaration; nothing concrete was reached on the abductions.",
        sources: ["usfrontline-2018-09-27-kono-ri"],
      },
    ],
    follows: "2018-08-03-singapore",
    remarks: [
      {
        text: "About 20 minutes, seated, around noon.",
        sources: ["usfrontline-2018-09-27-kono-ri", "asahi-2018-09-27-kono-ri"],
      },
      {
        text: "The meeting was fixed at short notice, according to a source in the delegation.",
        sources: ["ntv-2018-09-27-kono-ri"],
      },
    ],
    sources: [
      "usfrontline-2018-09-27-kono-ri",
      "asahi-2018-09-27-kono-ri",
      "jmh-2018-09-27-kono-ri-article",
      "jmh-2018-09-27-kono-ri-summary",
    ],
    evidence: {
      start: [
        "usfrontline-2018-09-27-kono-ri",
        "asahi-2018-09-27-kono-ri",
        "jmh-2018-09-27-kono-ri-article",
      ],
      end: [
        "usfrontline-2018-09-27-kono-ri",
        "asahi-2018-09-27-kono-ri",
        "jmh-2018-09-27-kono-ri-article",
      ],
      round: ["usfrontline-2018-09-27-kono-ri", "jmh-2018-09-27-kono-ri-article"],
      topics: [
        "usfrontline-2018-09-27-kono-ri",
        "asahi-2018-09-27-kono-ri",
        "jmh-2018-09-27-kono-ri-article",
      ],
    },
    variants: [
      {
        field: "start",
        value: "2018-09-27",
        sources: ["jmh-2018-09-27-kono-ri-summary", "ntv-2018-09-27-kono-ri"],
        note: "The day in Japan.",
      },
    ],
  },
  {
    id: "2018-10-pyongyang-yamanashi",
    title: "A delegation from Yamanashi hears Ambassador Song Il Ho, Pyongyang",
    channel: "informal",
    status: "held",
    start: "2018-10",
    place: "pyongyang",
    delegations: [
      {
        side: "JP",
        organization: "yamanashi-delegation",
        capacity: "party",
        description: "a private group from the prefecture; its leader is no official",
        members: [],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          {
            delegate: "song-il-ho",
            role: "head",
            position: "Ambassador for normalisation talks with Japan",
          },
        ],
      },
    ],
    topics: ["abductions", "arrangements", "past-settlement"],
    outcomes: [
      {
        text: "Song said that no abductee is still alive and that the issue is settled.",
        sources: ["japantimes-2018-10-28-song-acknowledges"],
      },
      {
        text: "Song asked for a sincere apology for the colonial rule before any leaders' meeting.",
        sources: ["japantimes-2018-10-28-song-acknowledges"],
      },
      {
        text: "Song in effect acknowledged the contact of July in Vietnam and made little of it.",
        sources: ["japantimes-2018-10-28-song-acknowledges"],
      },
    ],
    remarks: [
      {
        text: "A trip of five days that ended on 27 October; the day of the talk is not given.",
        sources: ["japantimes-2018-10-28-song-acknowledges"],
      },
    ],
    sources: ["japantimes-2018-10-28-song-acknowledges"],
  },
  {
    id: "2018-10-06-ulaanbaatar",
    title: "Reported secret meeting in Ulaanbaatar, October 2018",
    channel: "informal",
    status: "reported",
    start: "2018-10-06~",
    end: "2018-10-08~",
    place: "ulaanbaatar",
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
        description: "a senior figure of the department, not named",
        members: [],
      },
    ],
    topics: ["abductions", "arrangements"],
    outcomes: [
      {
        text:
          "They talked about how to settle the abduction issue, as an unnamed senior Japanese official had heard.",
        sources: ["nhub-2018-10-kyodo-mongolia"],
      },
      {
        text: "The DPRK's earlier notice about one man on the list of 17 may have come up.",
        sources: ["upi-2018-10-19-entered"],
      },
      {
        text: "Japan was said to want a liaison office in Pyongyang.",
        sources: ["upi-2018-10-19-entered"],
      },
    ],
    follows: "2018-07-vietnam",
    remarks: [
      {
        text: "The unnamed senior official admitted to Kyodo that the meeting had taken place.",
        sources: ["nhub-2018-10-kyodo-mongolia"],
      },
      {
        text: "The dates are those of Kitamura's stay in Mongolia.",
        sources: ["nhub-2018-10-kyodo-mongolia"],
      },
    ],
    sources: [
      "nhub-2018-10-kyodo-mongolia",
      "sputnikjp-2018-10-19-mongolia",
      "baonghean-2018-10-mongolia",
    ],
    evidence: {
      start: ["nhub-2018-10-kyodo-mongolia", "baonghean-2018-10-mongolia"],
      end: ["nhub-2018-10-kyodo-mongolia", "baonghean-2018-10-mongolia"],
    },
    variants: [
      {
        field: "end",
        value: "2018-10-07",
        sources: ["upi-2018-10-19-entered"],
        note: "UPI, from Kyodo, has the 6th and the 7th.",
      },
      {
        field: "delegations",
        value: "for the DPRK: Kim Song Hye",
        sources: ["sivpost-2018-10-mongolia"],
        note: "A machine-translated page; UPI says that it is unclear.",
      },
    ],
  },
  {
    id: "2018-11-09-ulaanbaatar",
    title: "Reported meeting in Ulaanbaatar, November 2018",
    channel: "informal",
    status: "reported",
    start: "2018-11-09",
    place: "ulaanbaatar",
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
        description: "believed to have been the counterpart",
        members: [
          {
            delegate: "kim-song-hye",
            role: "head",
            position: "Head of the department's strategy office",
          },
        ],
      },
    ],
    topics: ["abductions", "arrangements"],
    outcomes: [
      {
        text: "Japan asked for a meeting of Abe and Kim Jong Un, according to the Yomiuri.",
        sources: ["upi-2018-11-14-mongolia"],
      },
      {
        text: "Chief Cabinet Secretary Suga would not comment.",
        sources: ["upi-2018-11-14-mongolia"],
      },
    ],
    follows: "2018-10-06-ulaanbaatar",
    remarks: [
      {
        text:
          "Reported by Fuji News Network; afterwards Kitamura went to Washington to tell the United States.",
        sources: ["upi-2018-11-14-mongolia", "kbs-2018-fnn-mongolia"],
      },
      {
        text:
          "The day follows from UPI's Friday, in an item of 14 November. The stored page of KBS also says Friday and has no date of its own.",
        sources: ["upi-2018-11-14-mongolia", "kbs-2018-fnn-mongolia"],
      },
    ],
    sources: ["upi-2018-11-14-mongolia", "kbs-2018-fnn-mongolia"],
    evidence: {
      start: ["upi-2018-11-14-mongolia"],
      place: ["upi-2018-11-14-mongolia"],
    },
    variants: [
      {
        field: "place",
        value: "Mongolia, without a city",
        sources: ["kbs-2018-fnn-mongolia"],
      },
    ],
  },
];
