import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "2015-01-shanghai",
    title: "Reported contact in Shanghai, January 2015",
    channel: "informal",
    status: "reported",
    start: "2015-01",
    end: "2015-01",
    place: "shanghai",
    round: "first known contact since Pyongyang in October 2014",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          { delegate: "junichi-ihara", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      {
        side: "KP",
        organization: "state-security-dprk",
        capacity: "party",
        members: [{ delegate: "kang-song-nam", role: "head", post: "Department director, Ministry of State Security" }],
      },
    ],
    topics: ["abductions", "investigation-committee"],
    outcomes: [
      {
        text: "No new information on the abductees.",
        sources: ["kbs-2015-shanghai-informal-talks", "dailynkjp-2015-02-shanghai-contact"],
      },
      {
        text: "Both sides were willing to build trust and to keep the channel open.",
        sources: ["kbs-2015-shanghai-informal-talks"],
      },
      {
        text: "The DPRK side told of questioning several persons suspected of a part in the abductions.",
        sources: ["japantimes-2015-02-16-shanghai-briefing"],
      },
    ],
    follows: "2014-10-28-pyongyang",
    remarks: [
      { text: "At the end of the month.", sources: ["dailynkjp-2015-02-shanghai-contact"] },
      {
        text: "Chief Cabinet Secretary Suga did not comment on the meeting on 12 February.",
        sources: ["dailynkjp-2015-02-shanghai-contact"],
      },
    ],
    sources: ["kbs-2015-shanghai-informal-talks", "japantimes-2015-02-16-shanghai-briefing"],
    evidence: {
      end: ["kbs-2015-shanghai-informal-talks"],
      round: ["kbs-2015-shanghai-informal-talks"],
      delegations: ["kbs-2015-shanghai-informal-talks", "nknews-2015-02-abduction-issue-prospects"],
      follows: ["kbs-2015-shanghai-informal-talks"],
    },
    variants: [
      {
        field: "status",
        value: "neither confirmed nor denied by Japan's Foreign Ministry",
        sources: ["nknews-2015-02-abduction-issue-prospects"],
      },
      {
        field: "delegations",
        value: "for the DPRK: it seems Song Il Ho, and by some accounts a senior official of state security",
        sources: ["dailynkjp-2015-02-shanghai-contact"],
      },
    ],
  },
  {
    id: "2015-02-27-dalian",
    title: "Reported contact in Dalian, February 2015",
    channel: "informal",
    status: "reported",
    start: "2015-02-27",
    place: "dalian",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "keiichi-ono", role: "head", post: "Director, Northeast Asia Division" }],
      },
      { side: "KP", capacity: "party", description: "not named", members: [] },
    ],
    topics: ["abductions", "arrangements"],
    outcomes: [
      {
        text: "Both sides were to aim at a meeting of Ihara and Song Il Ho in March; it was put off to April, and no page that was read shows that it took place.",
      },
    ],
    remarks: [
      {
        text: "The source is a newspaper column of 31 March 2015; it adds that staff of counsellor level of the Headquarters for the Abduction Issue had been to the DPRK in secret.",
        sources: ["zakzak-2015-03-31-dalian"],
      },
    ],
    sources: ["zakzak-2015-03-31-dalian"],
  },
  {
    id: "2015-07-dalian",
    title: "Four reported contacts in Dalian, July to September 2015",
    channel: "informal",
    status: "reported",
    start: "2015-07",
    end: "2015-09~",
    place: "dalian",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        description:
          "the director-general and the division director had met DPRK officials in Dalian and Shanghai since the autumn of 2014, the same report says",
        members: [],
      },
      { side: "KP", capacity: "party", description: "not named", members: [] },
    ],
    topics: ["abductions", "investigation-committee", "remains"],
    outcomes: [
      {
        text: "No progress after the DPRK said in July that the survey would take more time.",
        sources: ["blog-2015-09-26-eight-thousand"],
      },
      {
        text: "The DPRK side gave as the final result that there was no new word on the abductees; Japan did not accept that and asked that the committee go on (sources on the two countries' relations, in Kyodo).",
        sources: ["swissinfo-2015-09-kyodo-go-on", "dailynkjp-2015-09-final-result"],
      },
      {
        text: "If the DPRK went on, Japan would consider not tightening sanctions for the time being.",
        sources: ["swissinfo-2015-09-kyodo-go-on", "dailynkjp-2015-09-final-result"],
      },
      {
        text: "The DPRK side wanted a body of inquiry in Japan too, for sharing information; Japan proposed to send a team to Pyongyang that would check the findings.",
        sources: ["dailynkjp-2015-09-final-result"],
      },
    ],
    remarks: [
      {
        text: "The Asahi Shimbun of 23 September 2015 counts four contacts up to early September; the article was read on a blog that quotes it.",
        sources: ["blog-2015-09-26-eight-thousand"],
      },
      {
        text: "Kyodo has no place and speaks of informal talks since July.",
        sources: ["swissinfo-2015-09-kyodo-go-on"],
      },
      {
        text: "On 9 September Song Il Ho told Kyodo that the report was almost done but that the two sides had not agreed when to publish it together.",
        sources: ["dailynkjp-2015-09-final-result"],
      },
    ],
    sources: ["blog-2015-09-26-eight-thousand", "swissinfo-2015-09-kyodo-go-on"],
    evidence: {
      end: ["blog-2015-09-26-eight-thousand"],
      place: ["blog-2015-09-26-eight-thousand"],
      delegations: ["blog-2015-09-26-eight-thousand"],
    },
  },
  {
    id: "2015-08-06-kuala-lumpur-foreign-ministers",
    title: "Foreign ministers' meeting in Kuala Lumpur beside the ASEAN meetings",
    channel: "multilateral",
    status: "held",
    start: "2015-08-06",
    end: "2015-08-06",
    place: "kuala-lumpur",
    venue: "beside the ASEAN foreign ministers' meetings",
    round: "about a year after the exchange in Myanmar",
    series: "foreign-ministers",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "fumio-kishida", role: "head", post: "Minister for Foreign Affairs" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "ri-su-yong", role: "head", post: "Minister of Foreign Affairs" }],
      },
    ],
    topics: ["abductions", "investigation-committee", "security"],
    outcomes: [
      {
        text: "Kishida asked that the Stockholm agreement be carried out and that all abductees return soon.",
        sources: ["mofa-2015-08-06-meeting-ri-su-yong", "mofa-2015-08-07-kishida-press-conference"],
      },
      {
        text: "Ri Su Yong said that the committee was carrying out the survey sincerely.",
        sources: ["mofa-2015-08-06-meeting-ri-su-yong", "mofa-2015-08-07-kishida-press-conference"],
      },
    ],
    follows: "2014-08-10-myanmar-foreign-ministers",
    remarks: [
      { text: "Hours: from 11:50 local time, about 30 minutes.", sources: ["mofa-2015-08-06-meeting-ri-su-yong"] },
      {
        text: "Hours: in the afternoon; 11:50 in Malaysia is 12:50 in Japan.",
        sources: ["swissinfo-2015-08-kyodo-kuala-lumpur"],
      },
    ],
    sources: ["mofa-2015-08-06-meeting-ri-su-yong"],
    evidence: { place: ["mofa-2015-08-06-meeting-ri-su-yong", "swissinfo-2015-08-kyodo-kuala-lumpur"] },
  },
  {
    id: "2015-11-china",
    title: "Reported contacts in China, November 2015",
    channel: "informal",
    status: "reported",
    start: "2015-11",
    end: "2015-11",
    place: "china",
    round: "at least two rounds",
    delegations: [
      { side: "JP", organization: "government-japan", capacity: "party", members: [] },
      { side: "KP", capacity: "party", description: "not named", members: [] },
    ],
    topics: ["abductions", "remains", "investigation-committee"],
    outcomes: [
      { text: "Japan asked for a quick and honest report on the survey." },
      {
        text: "The DPRK side said that a burial place with remains of Japanese from the time of the war had been unearthed, and gave no particulars.",
      },
    ],
    remarks: [
      {
        text: "An unnamed Japanese government source, in Kyodo on 11 December 2015: at least two rounds, at least one of them in Shanghai.",
        sources: ["upi-2015-12-12-secret-meetings"],
      },
      {
        text: "UPI recalled in October 2016 that the two sides may have met several times in November of the year before.",
        sources: ["upi-2016-10-07-dalian"],
      },
    ],
    sources: ["upi-2015-12-12-secret-meetings"],
    variants: [
      {
        field: "place",
        value: "Shanghai",
        sources: ["upi-2015-12-12-secret-meetings"],
        note: "At least one of the rounds; the others only in China",
      },
    ],
  },
  {
    id: "2016-06-22-beijing",
    title: "Contact in Beijing at the Northeast Asia Cooperation Dialogue",
    channel: "multilateral",
    status: "held",
    start: "2016-06-22",
    end: "2016-06-22",
    place: "beijing",
    venue: "between sittings of the Northeast Asia Cooperation Dialogue, a conference of officials and scholars",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          { delegate: "kenji-kanasugi", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          {
            delegate: "choe-son-hui",
            role: "head",
            post: "Deputy Director-General, Americas bureau (米州局副局長)",
          },
        ],
      },
    ],
    topics: ["security", "abductions"],
    outcomes: [
      {
        text: "Japan protested at the missile launches of the day.",
        sources: ["mofa-2016-06-22-missile-response", "nhk-2016-06-23-kanasugi-choe"],
      },
      {
        text: "Japan passed on that the early return of all abductees matters to it.",
        sources: [
          "mofa-2016-06-22-missile-response",
          "nhk-2016-06-23-kanasugi-choe",
          "sankei-2016-06-23-kanasugi-choe",
        ],
      },
    ],
    remarks: [
      {
        text: "Japan named the Stockholm agreement as the ground.",
        sources: ["mofa-2016-06-22-missile-response", "nhk-2016-06-23-kanasugi-choe"],
      },
      {
        text: "The conference lasted two days, to 23 June; Kanasugi told reporters of the contact after its end.",
        sources: ["nhk-2016-06-23-kanasugi-choe"],
      },
    ],
    sources: ["mofa-2016-06-22-missile-response", "nhk-2016-06-23-kanasugi-choe"],
    evidence: {
      start: ["mofa-2016-06-22-missile-response"],
      end: ["mofa-2016-06-22-missile-response"],
      delegations: [
        "mofa-2016-06-22-missile-response",
        "nhk-2016-06-23-kanasugi-choe",
        "sankei-2016-06-23-kanasugi-choe",
      ],
    },
    variants: [
      {
        field: "start",
        value: "2016-06-23",
        sources: ["sankei-2016-06-23-kanasugi-choe"],
        note: "In this sentence the 23rd may belong to the talk with reporters",
      },
    ],
  },
  {
    id: "2016-09-china-party-channel",
    title: "Reported contacts with the party's International Department in China",
    channel: "informal",
    status: "reported",
    start: "2016-09",
    end: "2016-11",
    place: "china",
    venue: "provincial cities of China",
    round:
      "at least three contacts; the party department's first direct part in dealings with Japan since the second summit of 2004",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        description: "it seems that officials of the Foreign Ministry attended",
        members: [],
      },
      { side: "KP", organization: "wpk-international-department", capacity: "party", members: [] },
    ],
    topics: ["abductions"],
    outcomes: [],
    remarks: [
      {
        text: "Sources on the two countries' relations, in Kyodo: at least three contacts from September to November, one of them after the nuclear test of September.",
        sources: ["usfrontline-2016-12-20-party-channel", "dailynkjp-2016-party-department-contacts"],
      },
      {
        text: "These contacts and those reported for Dalian and Macau may be the same series; that is our reading, no page that was read says so.",
        sources: ["usfrontline-2016-12-20-party-channel", "asahi-2016-10-31-macau"],
      },
    ],
    sources: ["usfrontline-2016-12-20-party-channel", "dailynkjp-2016-party-department-contacts"],
    evidence: { topics: ["usfrontline-2016-12-20-party-channel"] },
  },
  {
    id: "2016-09-03-dalian",
    title: "Reported contact in Dalian, September 2016",
    channel: "informal",
    status: "reported",
    start: "2016-09-03",
    end: "2016-09-04",
    place: "dalian",
    round: "first known contact after the committee's end",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        description: "a counsellor and a section chief of the Asian and Oceanian Affairs Bureau among them",
        size: 3,
        members: [],
      },
      { side: "KP", capacity: "party", description: "not known", members: [] },
    ],
    topics: ["abductions", "investigation-committee"],
    outcomes: [
      {
        text: "Japan is thought to have asked the DPRK to confirm the Stockholm agreement and to carry it out sincerely.",
        sources: ["upi-2016-10-07-dalian", "asahi-2016-10-31-macau"],
      },
      {
        text: "By another source the DPRK did not mean to redo its survey but would accept contacts; only on a forum copy of an Asahi article.",
        sources: ["asyura2-2016-10-07-asahi-dalian"],
      },
    ],
    remarks: [
      { text: "The DPRK's nuclear test of 9 September followed a few days later.", sources: ["upi-2016-10-07-dalian"] },
    ],
    sources: ["asahi-2016-10-31-macau", "upi-2016-10-07-dalian", "kbs-2016-10-31-asahi-contact"],
    evidence: {
      round: ["upi-2016-10-07-dalian"],
      delegations: ["asahi-2016-10-31-macau", "upi-2016-10-07-dalian", "asyura2-2016-10-07-asahi-dalian"],
      topics: ["upi-2016-10-07-dalian", "asahi-2016-10-31-macau"],
    },
    variants: [
      {
        field: "status",
        value: "untrue, says the Government of Japan",
        sources: ["kbs-2016-10-31-asahi-contact"],
        note: "KBS on the Asahi report of the Dalian contact",
      },
    ],
  },
  {
    id: "2016-09-10-pyongyang-inoki",
    title: "A member of the House of Councillors meets party vice chairman Ri Su Yong in Pyongyang",
    channel: "informal",
    status: "held",
    start: "2016-09-10",
    end: "2016-09-10",
    place: "pyongyang",
    delegations: [
      {
        side: "JP",
        organization: "house-of-councillors",
        capacity: "party",
        description: "not for the government",
        members: [
          { delegate: "antonio-inoki", role: "head", post: "Member of the House of Councillors" },
          { delegate: "kenta-matsunami", role: "member", post: "Lawmaker, Nippon Ishin no Kai" },
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
            post: "Vice chairman of the party, in charge of foreign affairs",
          },
        ],
      },
    ],
    topics: ["exchange", "security"],
    outcomes: [
      {
        text: "Inoki said that he did not represent the government and that a door to the DPRK has to stay open somewhere.",
        sources: ["japantimes-2016-09-08-inoki", "kyodo-2016-09-10-inoki-ri"],
      },
    ],
    remarks: [{ text: "The talk came the day after the fifth nuclear test.", sources: ["kyodo-2016-09-10-inoki-ri"] }],
    sources: ["kyodo-2016-09-10-inoki-ri"],
    evidence: { delegations: ["kyodo-2016-09-10-inoki-ri", "japantimes-2016-09-08-inoki"] },
  },
  {
    id: "2016-10-08-macau",
    title: "Reported contact in Macau or Hong Kong, October 2016",
    channel: "informal",
    status: "reported",
    start: "2016-10-08",
    end: "2016-10-10",
    place: "macau",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        description: "the three officials of September and one more senior official",
        size: 4,
        members: [],
      },
      { side: "KP", capacity: "party", description: "not known", members: [] },
    ],
    topics: ["abductions", "investigation-committee"],
    outcomes: [
      {
        text: "Japan seems to have asked again that the Stockholm agreement be confirmed and carried out sincerely.",
        sources: ["asahi-2016-10-31-macau"],
      },
    ],
    follows: "2016-09-03-dalian",
    remarks: [
      {
        text: "The report recalls that the Stockholm agreement also covers remains and relatives' grave visits.",
        sources: ["asahi-2016-10-31-macau"],
      },
    ],
    sources: ["asahi-2016-10-31-macau", "kbs-2016-10-31-asahi-contact"],
    evidence: {
      place: ["asahi-2016-10-31-macau"],
      topics: ["asahi-2016-10-31-macau"],
      follows: ["asahi-2016-10-31-macau"],
    },
    variants: [
      {
        field: "place",
        value: "Hong Kong",
        sources: ["asahi-2016-10-31-macau", "kbs-2016-10-31-asahi-contact"],
        note: "The same page: some information points to Hong Kong",
      },
    ],
  },
  {
    id: "2016-12-03-pyongyang-konoe",
    title:
      "Visit to Pyongyang of the Japanese Red Cross Society's president, as president of the IFRC, after the floods",
    channel: "red-cross",
    status: "held",
    start: "2016-12-03",
    end: "2016-12-12~",
    place: "pyongyang",
    round: "a visit of the IFRC, not talks of the two societies; his second visit to the country, after 1998",
    delegations: [
      {
        side: "other",
        organization: "ifrc",
        capacity: "party",
        members: [
          {
            delegate: "tadateru-konoe",
            role: "head",
            post: "President of the IFRC and of the Japanese Red Cross Society",
          },
        ],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        members: [{ delegate: "paek-yong-ho", role: "member", post: "Vice Chairman, met him at Pyongyang airport" }],
      },
    ],
    topics: ["humanitarian-aid"],
    outcomes: [
      {
        text: "He saw the flood area of North Hamgyong (Hoeryong, Musan) with staff of the DPRK Red Cross, and a risk-reduction project in another county.",
        sources: ["jrc-2016-12-27-konoe-dprk", "ifrc-2016-12-konoe-pictures", "ifrc-2016-12-22-konoe-commends"],
      },
    ],
    remarks: [
      {
        text: "A meeting with Kim Yong Nam and other senior officials in Pyongyang was foreseen on arrival; no page that was read says whether it took place.",
        sources: ["sankei-2016-12-03-konoe-arrives"],
      },
      {
        text: "The visit was to renew attention and support for the IFRC flood appeal, of 15 million Swiss francs by the Japanese Red Cross Society and of 15.5 million US dollars by NHK.",
        sources: ["jrc-2016-12-27-konoe-dprk", "nhk-2016-11-27-konoe-plan"],
      },
    ],
    sources: ["jrc-2016-12-27-konoe-dprk", "sankei-2016-12-03-konoe-arrives"],
    evidence: {
      end: ["jrc-2016-12-27-konoe-dprk", "ifrc-2016-12-konoe-pictures"],
      place: ["sankei-2016-12-03-konoe-arrives"],
      round: ["jrc-2016-12-27-konoe-dprk", "sankei-2016-12-03-konoe-arrives"],
      delegations: ["sankei-2016-12-03-konoe-arrives", "jrc-2016-12-27-konoe-dprk"],
      topics: ["jrc-2016-12-27-konoe-dprk"],
    },
    variants: [
      {
        field: "end",
        value: "2016-12-10",
        sources: ["sankei-2016-12-03-konoe-arrives"],
        note: "Kyodo, citing the IFRC, on the day of arrival; afterwards the Japanese Red Cross Society and the IFRC write of ten days from 3 December",
      },
      {
        field: "start",
        value: "2016-12-05",
        sources: ["nhk-2016-11-27-konoe-plan"],
        note: "Plan reported a week before: five days from 5 December",
      },
    ],
  },
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
            post: "Deputy Director-General, Asian and Oceanian Affairs Bureau",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        description: "the ministry's Institute for American Studies",
        members: [{ delegate: "ri-yong-pil", role: "head", post: "Deputy director of the institute" }],
      },
    ],
    topics: ["abductions", "investigation-committee", "security"],
    outcomes: [
      {
        text: "Japan asked that the DPRK carry out the Stockholm agreement and let the abductees go home soon.",
        sources: ["jiji-2017-06-16-takizaki", "mainichi-2017-06-16-takizaki"],
      },
      {
        text: "Japan said that the nuclear and missile programmes cannot be accepted, and asked for restraint.",
        sources: ["mainichi-2017-06-16-takizaki", "jiji-2017-06-16-takizaki"],
      },
      { text: "The pages do not tell what the DPRK side answered." },
    ],
    remarks: [
      {
        text: "A short exchange; Japan's Foreign Ministry made it known on 16 June.",
        sources: ["yomiuri-2017-06-16-takizaki", "jiji-2017-06-16-takizaki"],
      },
    ],
    sources: ["yomiuri-2017-06-16-takizaki", "jiji-2017-06-16-takizaki", "mainichi-2017-06-16-takizaki"],
    evidence: {
      venue: ["mainichi-2017-06-16-takizaki"],
      topics: ["jiji-2017-06-16-takizaki", "mainichi-2017-06-16-takizaki"],
    },
  },
  {
    id: "2017-08-06-manila",
    title: "Foreign ministers exchange words in Manila",
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
        members: [{ delegate: "taro-kono", role: "head", post: "Minister for Foreign Affairs" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "ri-yong-ho", role: "head", post: "Minister of Foreign Affairs" }],
      },
    ],
    topics: ["abductions", "security"],
    outcomes: [
      {
        text: "Kono said that he had told Ri that the abductions and the nuclear and missile issues need a comprehensive solution.",
        sources: ["5ch-2017-08-07-kyodo-manila"],
      },
      { text: "Kono did not say what Ri had answered.", sources: ["5ch-2017-08-07-kyodo-manila"] },
    ],
    remarks: [
      {
        text: "They spoke standing, and only for a short time.",
        sources: ["5ch-2017-08-07-kyodo-manila", "sputnikjp-2018-06-16-fm-plan"],
      },
      {
        text: "Chief Cabinet Secretary Suga said on 8 August that the contact had come about by itself, before the dinner, and did not run against the policy of pressure.",
        sources: ["5ch-2017-08-08-nhk-manila"],
      },
      {
        text: "Ri sounded Kono out about a dialogue, by a later report; the first reports do not have it.",
        sources: ["sputnikjp-2017-08-17-ri-dialogue"],
      },
      {
        text: "The texts of Kyodo and NHK were read on forum copies only; Sputnik's pages confirm day, place and persons.",
      },
    ],
    sources: ["sputnikjp-2017-08-17-ri-dialogue", "sputnikjp-2018-06-16-fm-plan", "5ch-2017-08-07-kyodo-manila"],
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
    title: "A member of the House of Councillors meets Ri Su Yong in Pyongyang",
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
        members: [{ delegate: "antonio-inoki", role: "head", post: "Member of the House of Councillors" }],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [{ delegate: "ri-su-yong", role: "head", post: "Vice Chairman, Central Committee" }],
      },
    ],
    topics: ["exchange", "security"],
    outcomes: [
      {
        text: "By Inoki's account the two agreed that the lines between Japan and the DPRK should not be cut even in tense times.",
        sources: ["jmh-2017-09-11-inoki"],
      },
      {
        text: "Inoki passed on a wish of the Liberal Democratic Party to send members of parliament and spoke of a positive answer.",
        sources: ["japannewsheadlines-2017-09-inoki"],
      },
      {
        text: "Ri said, by Inoki's account, that tests would go on and be raised as long as the United States and others kept up the pressure.",
        sources: ["japannewsheadlines-2017-09-inoki", "jmh-2017-09-11-inoki"],
      },
    ],
    follows: "2016-09-10-pyongyang-inoki",
    remarks: [
      { text: "They spoke for an hour and a quarter.", sources: ["japannewsheadlines-2017-09-inoki"] },
      {
        text: "Inoki also met Kim Yong Nam for a short time; he was in Pyongyang for five days and back on 11 September.",
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
];
