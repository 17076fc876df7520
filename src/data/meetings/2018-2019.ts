import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "2018-02-09-pyeongchang",
    title: "Prime Minister Abe and Kim Yong Nam talk at a reception in Pyeongchang",
    channel: "multilateral",
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
        members: [{ delegate: "shinzo-abe", role: "head", post: "Prime Minister" }],
      },
      {
        side: "KP",
        organization: "spa-presidium",
        capacity: "party",
        members: [
          {
            delegate: "kim-yong-nam",
            role: "head",
            post: "President of the Presidium of the Supreme People's Assembly",
          },
        ],
      },
    ],
    topics: ["abductions", "security"],
    outcomes: [
      {
        text: "Abe set out Japan's position on the abductions and on the nuclear and missile programmes.",
        sources: ["japantimes-2018-02-10-abe-kim-yong-nam", "fnn-2018-02-10-kim-yong-nam"],
      },
      {
        text: "Abe asked for the return of all abductees, as he told the Diet on 13 February and as the government said on the day.",
        sources: ["straitstimes-2018-02-13-abe-asked", "jmh-2018-02-13-abe-comments", "fnn-2018-02-10-kim-yong-nam"],
      },
      { text: "What Kim answered was not made known.", sources: ["fnn-2018-02-10-kim-yong-nam"] },
    ],
    remarks: [
      { text: "They talked for about five minutes.", sources: ["mediasapuri-2018-02-09-abe-kim"] },
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
    evidence: { round: ["fnn-2018-02-10-kim-yong-nam", "mediasapuri-2018-02-09-abe-kim"] },
  },
  {
    id: "2018-06-japan-dprk-around-singapore",
    title: "Reported contact of officials around the Singapore summit, June 2018",
    channel: "informal",
    status: "reported",
    start: "2018-06",
    delegations: [
      { side: "JP", organization: "government-japan", capacity: "party", members: [] },
      { side: "KP", capacity: "party", description: "not named", members: [] },
    ],
    topics: ["abductions", "investigation-committee"],
    outcomes: [
      {
        text: "The DPRK side gave once more the findings that it had given after the Stockholm talks.",
        sources: ["japantimes-2018-07-22-little-new"],
      },
      {
        text: "It said that no Japanese had come since two men who stood in an interim report given shortly after Stockholm: one of the 17 recognised victims and one only suspected.",
        sources: ["japantimes-2018-07-22-little-new"],
      },
      {
        text: "Whether it said anything on the other recognised victims is not known.",
        sources: ["japantimes-2018-07-22-little-new"],
      },
    ],
    remarks: [
      {
        text: "Around 12 June, the day of the summit of the United States and the DPRK; told by an unnamed Japanese government source.",
        sources: ["japantimes-2018-07-22-little-new"],
      },
      {
        text: "Several contacts had taken place in the months before, to arrange a leaders' meeting (Yomiuri, by way of Reuters).",
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
            post: "Deputy Director-General, Asian and Oceanian Affairs Bureau",
          },
        ],
      },
      {
        side: "KP",
        organization: "institute-disarmament-peace",
        capacity: "party",
        members: [{ delegate: "kim-yong-guk", role: "head", post: "Director of the institute" }],
      },
    ],
    topics: ["abductions", "arrangements"],
    outcomes: [
      {
        text: "Shimizu told the DPRK side Japan's position and asked for an early return of the abductees.",
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
        text: "A short exchange, two days after the summit of the United States and the DPRK in Singapore.",
        sources: ["ntv-2018-06-14-ulaanbaatar", "japantimes-2018-06-14-ulaanbaatar"],
      },
      {
        text: "Beforehand the Yomiuri wrote that Shimizu meant also to sound out the DPRK side on a leaders' meeting.",
        sources: ["yomiuri-2018-06-14-dialogue-opens"],
      },
    ],
    sources: ["mofa-2018-06-15-kono-press", "japantimes-2018-06-14-ulaanbaatar", "ntv-2018-06-14-ulaanbaatar"],
    evidence: {
      start: ["ntv-2018-06-14-ulaanbaatar", "yomiuri-2018-06-14-ulaanbaatar", "japantimes-2018-06-14-ulaanbaatar"],
      end: ["ntv-2018-06-14-ulaanbaatar", "yomiuri-2018-06-14-ulaanbaatar", "japantimes-2018-06-14-ulaanbaatar"],
      venue: ["ntv-2018-06-14-ulaanbaatar", "yomiuri-2018-06-14-dialogue-opens"],
      delegations: [
        "ntv-2018-06-14-ulaanbaatar",
        "yomiuri-2018-06-14-ulaanbaatar",
        "mofa-2018-06-15-kono-press",
        "upi-2018-06-14-ulaanbaatar",
      ],
      topics: ["mofa-2018-06-15-kono-press", "yomiuri-2018-06-14-ulaanbaatar", "yomiuri-2018-06-14-dialogue-opens"],
      follows: ["yomiuri-2018-06-14-dialogue-opens"],
    },
    variants: [
      {
        field: "start",
        value: "2018-07-14",
        sources: ["journalneo-2018-08-06-ubd"],
        note: "A commentary dates the conference 14 and 15 July; the minister's press conference of 15 June rules that out",
      },
      {
        field: "delegations",
        value: "for Japan: Fumio Shimizu, councillor (参事官) of the bureau",
        sources: ["ntv-2018-06-14-ulaanbaatar", "yomiuri-2018-06-14-ulaanbaatar"],
        note: "The English pages give his title as Deputy Director-General",
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
        members: [{ delegate: "shigeru-kitamura", role: "head", post: "Director of Cabinet Intelligence" }],
      },
      {
        side: "KP",
        organization: "wpk-united-front",
        capacity: "party",
        members: [{ delegate: "kim-song-hye", role: "head", post: "Head of the tactical (strategy) office" }],
      },
    ],
    topics: ["abductions"],
    outcomes: [
      {
        text: "The United States was not told beforehand and took it ill, according to The Washington Post.",
        sources: ["japantimes-2018-08-29-secret-vietnam", "hani-2018-08-30-vietnam"],
      },
      {
        text: "Chief Cabinet Secretary Suga and Kitamura would not comment.",
        sources: ["jmh-2018-08-29-suga", "japantimes-2018-08-29-secret-vietnam"],
      },
      {
        text: "In October 2018 Ambassador Song Il Ho in effect acknowledged the contact to Japanese visitors and said that it had brought no real progress toward a summit.",
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
        note: "The Washington Post's wording",
      },
      {
        field: "delegations",
        value: "for the DPRK: a senior official of the Propaganda and Agitation Department",
        sources: ["joongang-2018-08-29-met-in-secret"],
        note: "Against every other page",
      },
    ],
  },
  {
    id: "2018-08-03-singapore",
    title: "Foreign ministers exchange words in Singapore",
    channel: "multilateral",
    status: "held",
    start: "2018-08-03",
    end: "2018-08-03",
    place: "singapore",
    venue: "before and after the gala dinner of the ASEAN foreign ministers' meetings",
    round: "first contact of high officials since the summit of the United States and the DPRK in June 2018",
    series: "foreign-ministers",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "taro-kono", role: "head", post: "Minister for Foreign Affairs" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "ri-yong-ho", role: "head", post: "Minister of Foreign Affairs" }],
      },
    ],
    topics: ["abductions", "security", "normalisation", "arrangements"],
    outcomes: [
      {
        text: "Kono said that he had set out Japan's basic position and that various things were said on both sides; he would not say more.",
        sources: ["mofa-2018-08-03-kono-press"],
      },
      {
        text: "Japan wants to settle the nuclear, missile and abduction issues together and then normalise relations; that position was passed on, according to the Mainichi.",
        sources: ["mainichi-2018-08-04-singapore"],
      },
      {
        text: "Kono told Ri that Japan was ready for a leaders' meeting, according to a source in the ministry.",
        sources: ["asahi-2018-09-27-ri-new-york"],
      },
    ],
    follows: "2017-08-06-manila",
    remarks: [
      { text: "A short talk, standing.", sources: ["mainichi-2018-08-04-singapore", "usfrontline-2018-09-27-kono-ri"] },
    ],
    sources: ["mofa-2018-08-03-kono-press", "mainichi-2018-08-04-singapore", "sputnikjp-2018-08-04-singapore"],
    evidence: {
      round: ["mainichi-2018-08-04-singapore"],
      topics: ["mainichi-2018-08-04-singapore", "asahi-2018-09-27-ri-new-york"],
    },
  },
  {
    id: "2018-09-08-pyongyang-inoki",
    title: "A member of the House of Councillors meets Ri Su Yong again in Pyongyang",
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
        members: [{ delegate: "antonio-inoki", role: "head", post: "Member of the House of Councillors" }],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [{ delegate: "ri-su-yong", role: "head", post: "Vice Chairman, Central Committee" }],
      },
    ],
    topics: ["exchange", "abductions"],
    outcomes: [
      {
        text: "By Inoki's account the DPRK side wants to take part in the Olympics of 2020 and to work together with the South for that.",
        sources: ["wowkorea-2018-09-11-inoki", "kantsuu-2018-09-12-asahi-inoki"],
      },
      {
        text: "The abductions came up; Inoki said that he had been asked not to make public what was said.",
        sources: ["wowkorea-2018-09-11-inoki", "kantsuu-2018-09-12-asahi-inoki"],
      },
    ],
    follows: "2017-09-08-pyongyang-inoki",
    remarks: [
      {
        text: "Inoki went for the 70th anniversary of the state: in Beijing on 6 September, in Pyongyang from the 7th, back in Beijing on the 11th.",
        sources: ["upi-2018-09-06-inoki", "wowkorea-2018-09-11-inoki"],
      },
      { text: "The day of the talk stands only on a copy of an Asahi item." },
      {
        text: "Chief Cabinet Secretary Suga asked citizens not to travel to the DPRK.",
        sources: ["upi-2018-09-06-inoki"],
      },
    ],
    sources: ["wowkorea-2018-09-11-inoki", "kantsuu-2018-09-12-asahi-inoki"],
    evidence: { start: ["kantsuu-2018-09-12-asahi-inoki"], end: ["kantsuu-2018-09-12-asahi-inoki"] },
  },
  {
    id: "2018-09-26-new-york",
    title: "Foreign ministers' meeting in New York",
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
        members: [{ delegate: "taro-kono", role: "head", post: "Minister for Foreign Affairs" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "ri-yong-ho", role: "head", post: "Minister of Foreign Affairs" }],
      },
    ],
    topics: ["abductions", "security", "normalisation", "arrangements"],
    outcomes: [
      {
        text: "Kono would not say anything on what was said.",
        sources: ["usfrontline-2018-09-27-kono-ri", "asahi-2018-09-27-kono-ri", "jmh-2018-09-27-kono-ri-summary"],
      },
      {
        text: "Kono said, according to Kyodo's government sources, that Japan was ready to talk on the basis of the Pyongyang Declaration; nothing concrete was reached on the abductions.",
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
      start: ["usfrontline-2018-09-27-kono-ri", "asahi-2018-09-27-kono-ri", "jmh-2018-09-27-kono-ri-article"],
      end: ["usfrontline-2018-09-27-kono-ri", "asahi-2018-09-27-kono-ri", "jmh-2018-09-27-kono-ri-article"],
      round: ["usfrontline-2018-09-27-kono-ri", "jmh-2018-09-27-kono-ri-article"],
      topics: ["usfrontline-2018-09-27-kono-ri", "asahi-2018-09-27-kono-ri", "jmh-2018-09-27-kono-ri-article"],
    },
    variants: [
      {
        field: "start",
        value: "2018-09-27",
        sources: ["jmh-2018-09-27-kono-ri-summary", "ntv-2018-09-27-kono-ri"],
        note: "The day in Japan",
      },
    ],
  },
  {
    id: "2018-10-pyongyang-yamanashi",
    title: "A delegation from Yamanashi hears Ambassador Song Il Ho in Pyongyang",
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
        members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador for normalisation talks with Japan" }],
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
    id: "2018-10-ulaanbaatar-abduction-hq",
    title: "Reported contact of the head of the abduction headquarters' office in Ulaanbaatar",
    channel: "informal",
    status: "reported",
    start: "2018-10",
    place: "ulaanbaatar",
    delegations: [
      {
        side: "JP",
        organization: "abduction-headquarters",
        capacity: "party",
        members: [
          { delegate: "shoichiro-ishikawa", role: "head", post: "Secretary-general of the headquarters' office" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador for talks with Japan" }],
      },
    ],
    topics: ["abductions", "past-settlement"],
    outcomes: [{ text: "What was said is not known; the topics are those that the paper thought likely." }],
    remarks: [
      { text: "Late in the month, by a DPRK source of the Asahi of 1 December 2018, of which only a copy was read." },
    ],
    sources: ["asahi-2018-12-01-ulaanbaatar-copy"],
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
        members: [{ delegate: "shigeru-kitamura", role: "head", post: "Director of Cabinet Intelligence" }],
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
        text: "They talked about how to settle the abduction issue, as an unnamed senior Japanese official had heard.",
        sources: ["nhub-2018-10-kyodo-mongolia"],
      },
      {
        text: "The DPRK's earlier notice about one man on the list of 17 may have come up.",
        sources: ["upi-2018-10-19-entered"],
      },
      { text: "Japan was said to want a liaison office in Pyongyang.", sources: ["upi-2018-10-19-entered"] },
    ],
    follows: "2018-07-vietnam",
    remarks: [
      {
        text: "The unnamed senior official admitted to Kyodo that the meeting had taken place.",
        sources: ["nhub-2018-10-kyodo-mongolia"],
      },
      { text: "The dates are those of Kitamura's stay in Mongolia.", sources: ["nhub-2018-10-kyodo-mongolia"] },
    ],
    sources: ["nhub-2018-10-kyodo-mongolia", "sputnikjp-2018-10-19-mongolia", "baonghean-2018-10-mongolia"],
    evidence: {
      start: ["nhub-2018-10-kyodo-mongolia", "baonghean-2018-10-mongolia"],
      end: ["nhub-2018-10-kyodo-mongolia", "baonghean-2018-10-mongolia"],
    },
    variants: [
      {
        field: "end",
        value: "2018-10-07",
        sources: ["upi-2018-10-19-entered"],
        note: "UPI, from Kyodo, has the 6th and the 7th",
      },
      {
        field: "delegations",
        value: "for the DPRK: Kim Song Hye",
        sources: ["sivpost-2018-10-mongolia"],
        note: "A machine-translated page; UPI says that it is unclear",
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
        members: [{ delegate: "shigeru-kitamura", role: "head", post: "Director of Cabinet Intelligence" }],
      },
      {
        side: "KP",
        organization: "wpk-united-front",
        capacity: "party",
        description: "believed to have been the counterpart",
        members: [{ delegate: "kim-song-hye", role: "head", post: "Head of the department's strategy office" }],
      },
    ],
    topics: ["abductions", "arrangements"],
    outcomes: [
      {
        text: "Japan asked for a meeting of Abe and Kim Jong Un, according to the Yomiuri.",
        sources: ["upi-2018-11-14-mongolia"],
      },
      { text: "Chief Cabinet Secretary Suga would not comment.", sources: ["upi-2018-11-14-mongolia"] },
    ],
    follows: "2018-10-06-ulaanbaatar",
    remarks: [
      {
        text: "Reported by Fuji News Network; afterwards Kitamura went to Washington to tell the United States.",
        sources: ["upi-2018-11-14-mongolia", "kbs-2018-fnn-mongolia"],
      },
      {
        text: "The day follows from UPI's Friday, in an item of 14 November. The stored page of KBS also says Friday and has no date of its own.",
        sources: ["upi-2018-11-14-mongolia", "kbs-2018-fnn-mongolia"],
      },
    ],
    sources: ["upi-2018-11-14-mongolia", "kbs-2018-fnn-mongolia"],
    evidence: { start: ["upi-2018-11-14-mongolia"], place: ["upi-2018-11-14-mongolia"] },
    variants: [{ field: "place", value: "Mongolia, without a city", sources: ["kbs-2018-fnn-mongolia"] }],
  },
  {
    id: "2019-06-05-ulaanbaatar-dialogue",
    title: "Approach meant for the Ulaanbaatar Dialogue, June 2019",
    channel: "multilateral",
    status: "cancelled",
    start: "2019-06-05",
    place: "ulaanbaatar",
    venue: "beside the Ulaanbaatar Dialogue",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          {
            delegate: "masami-tamura",
            role: "head",
            post: "Deputy Director-General, Asian and Oceanian Affairs Bureau",
          },
        ],
      },
      { side: "KP", capacity: "party", description: "did not come", members: [] },
    ],
    topics: ["abductions", "arrangements"],
    outcomes: [
      {
        text: "Mongolia's foreign minister said that the DPRK had meant to send a high official and withdrew at the last moment.",
        sources: ["koreaherald-2019-06-06-ubd"],
      },
    ],
    follows: "2018-06-14-ulaanbaatar-dialogue",
    sources: ["koreaherald-2019-06-06-ubd"],
  },
  {
    id: "2019-09-18-pyongyang-yamanashi",
    title: "A delegation from Yamanashi meets Song Il Ho in Pyongyang",
    channel: "informal",
    status: "held",
    start: "2019-09-18",
    end: "2019-09-18",
    place: "pyongyang",
    round: "visit of 14 to 19 September 2019",
    delegations: [
      {
        side: "JP",
        organization: "yamanashi-delegation",
        capacity: "party",
        description: "a private group from the prefecture; its leader is no official",
        size: 60,
        members: [],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador for normalisation talks with Japan" }],
      },
    ],
    topics: ["arrangements", "abductions", "normalisation", "koreans-in-japan"],
    outcomes: [
      {
        text: "Song said that the two governments had had no communication since Abe began in May 2019 to ask for a meeting.",
        sources: ["jmh-2019-09-19-no-communication", "tvasahi-2019-09-20-song"],
      },
      {
        text: "Song said that an offer without conditions contradicts itself when Japan means to raise the abductions, nuclear arms and missiles.",
        sources: ["jmh-2019-09-19-no-communication", "tvasahi-2019-09-20-song", "kbs-2019-09-20-delegation"],
      },
      {
        text: "Song said that relations had gone from bad to worse and found fault with the exclusion of Korean kindergartens from free childcare.",
        sources: ["jmh-2019-09-18-song"],
      },
    ],
    follows: "2018-10-pyongyang-yamanashi",
    remarks: [
      {
        text: "On 17 September the delegation was received by Ryu Myong Son, deputy head of the party's International Department (KCNA, by way of Yonhap; read on a forum copy).",
        sources: ["5ch-2019-09-17-yonhap-ryu"],
      },
      {
        text: "A vice head for international affairs of the party, Ryu Myong Son, spoke with the delegation.",
        sources: ["kbs-2019-09-20-delegation"],
      },
    ],
    sources: ["jmh-2019-09-19-no-communication", "jmh-2019-09-18-song", "tvasahi-2019-09-20-song"],
    evidence: {
      start: ["jmh-2019-09-18-song"],
      end: ["jmh-2019-09-18-song"],
      place: ["jmh-2019-09-18-song", "tvasahi-2019-09-20-song"],
      round: ["hani-2019-09-16-delegation", "5ch-2019-09-17-yonhap-ryu", "jmh-2019-09-19-no-communication"],
      delegations: ["jmh-2019-09-19-no-communication", "hani-2019-09-16-delegation"],
    },
  },
];
