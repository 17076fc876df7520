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
        members: [{ delegate: "noboru-nakahira", role: "head", post: "Chief delegate" }],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        members: [{ delegate: "chon-in-chol-foreign-ministry", role: "head", post: "Chief delegate" }],
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
      { text: "The DPRK side raised the comfort women.", sources: ["seoul-1992-01-31-round6"] },
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
    id: "1992-04-16-pyongyang-jsp",
    title: "Friendship delegation of the Japan Socialist Party in Pyongyang",
    channel: "party",
    status: "held",
    start: "1992-04-16",
    place: "pyongyang",
    delegations: [
      {
        side: "JP",
        organization: "jsp",
        capacity: "party",
        members: [{ delegate: "makoto-tanabe", role: "head", post: "Chairman" }],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [{ delegate: "kim-yong-sun", role: "head", post: "Secretary of the party" }],
      },
    ],
    topics: ["normalisation", "exchange"],
    outcomes: [
      {
        text: "At a rally on 16 April Kim asked the Socialist Party to go on working for normal relations, and Tanabe promised to, as the DPRK's radio had it.",
      },
    ],
    remarks: [
      {
        text: "The day is that of the rally. As planned, about 130 people were to be in the DPRK from 13 to 16 April, for the 80th birthday of Kim Il Sung.",
        sources: ["joongang-2698062-jsp-plan", "hankyung-1992-04-17-jsp-rally"],
      },
    ],
    sources: ["hankyung-1992-04-17-jsp-rally"],
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
        members: [{ delegate: "noboru-nakahira", role: "head", post: "Ambassador, Ministry of Foreign Affairs" }],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        members: [
          {
            delegate: "ri-sam-ro",
            role: "head",
            post: "Vice Minister of Foreign Affairs; deputy head in the earlier rounds",
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
            post: "Ambassador extraordinary and plenipotentiary for the talks",
          },
        ],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        members: [{ delegate: "ri-sam-ro", role: "head", post: "Ambassador" }],
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
    id: "1993-04-03-pyongyang-jsp",
    title: "Delegation of the Japan Socialist Party in Pyongyang",
    channel: "party",
    status: "held",
    start: "1993-04-03",
    place: "pyongyang",
    delegations: [
      {
        side: "JP",
        organization: "jsp",
        capacity: "party",
        members: [
          { delegate: "wataru-kubo", role: "head", post: "Vice-chairman" },
          { delegate: "hajime-fukada", role: "member", post: "Director of the organisation bureau" },
        ],
      },
      { side: "KP", capacity: "party", description: "hosts, whom the pages read do not name", members: [] },
    ],
    topics: [],
    outcomes: [],
    remarks: [
      { text: "The day is that of the arrival, by the DPRK's radio.", sources: ["hankyung-1993-04-05-jsp-arrives"] },
      {
        text: "A delegation planned for June 1994 would have been the party's first official one since April 1993.",
        sources: ["hankyung-1994-06-02-jsp-plan"],
      },
    ],
    sources: ["hankyung-1993-04-05-jsp-arrives", "hankyung-1994-06-02-jsp-plan"],
    evidence: {
      start: ["hankyung-1993-04-05-jsp-arrives"],
      place: ["hankyung-1993-04-05-jsp-arrives"],
      delegations: ["hankyung-1993-04-05-jsp-arrives"],
    },
  },
  {
    id: "1994-08-23-beijing",
    title: "Reported contact in Beijing on reopening the normalisation talks",
    channel: "informal",
    status: "reported",
    start: "1994-08-23",
    end: "1994-08-25",
    place: "beijing",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        description: "officials of the Northeast Asia Division",
        members: [],
      },
      { side: "KP", organization: "mofa-dprk", capacity: "party", members: [] },
    ],
    topics: ["normalisation", "arrangements"],
    outcomes: [
      {
        text: "The DPRK turned down the reopening of the normalisation talks, by a source in the Government of Japan.",
        sources: ["hankookilbo-1994-09-03-contacts"],
      },
    ],
    follows: "1992-11-05-beijing-round-8",
    remarks: [
      {
        text: "Reported by the Mainichi on 2 September.",
        sources: [
          "hankyung-1994-09-02-beijing-contact",
          "imaeil-1994-09-02-beijing-contact",
          "hankookilbo-1994-09-03-contacts",
        ],
      },
      {
        text: "After 13 August there were several contacts of Japanese diplomats with DPRK missions in Beijing, Vienna, New York and elsewhere, by a source in the Government of Japan.",
        sources: ["hankookilbo-1994-09-03-contacts"],
      },
      {
        text: "Until then the DPRK had not answered attempts that Japan made through its missions in New York and Beijing.",
        sources: ["hankookilbo-1994-09-03-contacts"],
      },
    ],
    sources: [
      "hankyung-1994-09-02-beijing-contact",
      "imaeil-1994-09-02-beijing-contact",
      "hankookilbo-1994-09-03-contacts",
    ],
    evidence: { end: ["hankyung-1994-09-02-beijing-contact", "imaeil-1994-09-02-beijing-contact"] },
    variants: [
      { field: "end", value: "1994-08-26", sources: ["hankookilbo-1994-09-03-contacts"] },
      {
        field: "status",
        value: "denied by Japan's foreign ministry",
        sources: ["hankookilbo-1994-09-03-contacts"],
        note: "Another paper has the ministry admit a contact",
      },
    ],
  },
  {
    id: "1995-02-singapore",
    title: "Reported unofficial talks in Singapore on reopening the normalisation talks",
    channel: "informal",
    status: "reported",
    start: "1995-02",
    place: "singapore",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        description: "a senior official of the Asian Affairs Bureau",
        members: [],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        description: "somebody close to Secretary Kim Yong Sun",
        members: [],
      },
    ],
    topics: ["normalisation", "arrangements", "past-settlement"],
    outcomes: [
      { text: "Both sides wanted the talks reopened, differences aside, and agreed to go on with such contacts." },
      {
        text: "The DPRK side was softer on what had broken the talks off: the nuclear question, the dialogue with the South and redress.",
      },
    ],
    follows: "1994-08-23-beijing",
    remarks: [
      {
        text: "In the middle of the month, for some hours; Kyodo, from sources on both sides, called it the contact at the highest level until then.",
      },
    ],
    sources: ["hankookilbo-1995-03-10-singapore"],
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
            post: "Former deputy prime minister and foreign minister, member of the House of Representatives",
          },
        ],
      },
      {
        side: "JP",
        organization: "jsp",
        capacity: "party",
        members: [
          { delegate: "wataru-kubo", role: "head", post: "Secretary-general, member of the House of Councillors" },
        ],
      },
      {
        side: "JP",
        organization: "sakigake",
        capacity: "party",
        members: [{ delegate: "yukio-hatoyama", role: "head", post: "Member of the House of Representatives" }],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [
          {
            delegate: "kim-yong-sun",
            role: "head",
            post: "Secretary of the Central Committee, deputy of the Supreme People's Assembly",
          },
          { delegate: "kang-song-san", role: "observer", post: "Premier; met the Japanese delegations" },
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
    id: "1995-06-23-japan-rice",
    title: "Talks in Japan on rice for the DPRK",
    channel: "government",
    status: "held",
    start: "1995-06-23",
    end: "1995-06-30",
    place: "japan",
    delegations: [
      {
        side: "JP",
        organization: "japan-parties",
        capacity: "party",
        description: "the parties of the ruling coalition",
        members: [],
      },
      { side: "JP", organization: "mofa-japan", capacity: "party", members: [] },
      { side: "JP", organization: "food-agency-japan", capacity: "party", members: [] },
      {
        side: "KP",
        organization: "asia-pacific-peace-committee",
        capacity: "party",
        members: [{ delegate: "ri-jong-hyok", role: "head", post: "Vice-chairman of the committee" }],
      },
      { side: "KP", organization: "international-trade-committee-dprk", capacity: "party", members: [] },
    ],
    topics: ["humanitarian-aid", "normalisation"],
    outcomes: [
      {
        text: "The DPRK asked for a million tonnes; Japan spoke of about 300,000, on credit, neither to be sold on nor for the army.",
        sources: ["seoul-1995-06-26-rice-difficulties"],
      },
      {
        text: "Signed on 30 June: 300,000 tonnes, half on credit and half free by way of the Japanese Red Cross Society.",
        sources: ["hankookilbo-1995-07-01-rice-agreement"],
      },
    ],
    remarks: [
      {
        text: "Ri Jong Hyok wished to speak also of what had been talked about since March, and so of the normalisation talks; he was to leave Japan on 27 June.",
        sources: ["seoul-1995-06-24-rice-talks-begin"],
      },
      {
        text: "The 25th was the third day of the talks with the ministry and the agency.",
        sources: ["hankyung-1995-06-26-rice-third-day"],
      },
      {
        text: "The delegation was to come to Tokyo by 23 June and to speak with the parties first and the government next; the city of the talks itself was not seen on a page.",
        sources: ["seoul-1995-06-23-rice-decided"],
      },
    ],
    sources: [
      "hankookilbo-1995-07-01-rice-agreement",
      "hankyung-1995-06-26-rice-third-day",
      "seoul-1995-06-24-rice-talks-begin",
    ],
    evidence: {
      start: ["hankyung-1995-06-26-rice-third-day", "seoul-1995-06-24-rice-talks-begin"],
      end: ["hankookilbo-1995-07-01-rice-agreement"],
      place: ["seoul-1995-06-24-rice-talks-begin", "seoul-1995-06-23-rice-decided"],
      delegations: [
        "hankyung-1995-06-26-rice-third-day",
        "seoul-1995-06-24-rice-talks-begin",
        "seoul-1995-06-23-rice-decided",
      ],
      topics: ["seoul-1995-06-24-rice-talks-begin"],
    },
  },
  {
    id: "1995-09-beijing-preliminary-planned",
    title: "Preliminary talks in Beijing on reopening the normalisation talks, as agreed for September 1995",
    channel: "government",
    status: "planned",
    start: "1995-09",
    place: "beijing",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        description: "at the level of a deputy director-general",
        members: [],
      },
      { side: "KP", organization: "mofa-dprk", capacity: "party", members: [] },
    ],
    topics: ["normalisation", "arrangements"],
    outcomes: [],
    remarks: [
      {
        text: "By the Asahi, from sources in the ruling parties: the DPRK had proposed them. No page tells that they were held; the next preliminary talks on record are those of August 1997.",
        sources: ["hankyung-1995-09-16-preliminary-plan"],
      },
    ],
    sources: ["hankyung-1995-09-16-preliminary-plan"],
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
        members: [{ delegate: "koro-bessho", role: "member", post: "Director, Northeast Asia Division" }],
      },
      {
        side: "KP",
        organization: "international-trade-committee-dprk",
        capacity: "party",
        members: [{ delegate: "kim-jong-gi", role: "head", post: "Secretary-general; signed" }],
      },
    ],
    topics: ["humanitarian-aid"],
    outcomes: [
      { text: "Japan delivers another 200,000 tonnes on soft terms: 30 years to pay, interest of 2 to 3 per cent." },
      { text: "The rice is for people to eat and not to be sold on; shipments begin at the end of October." },
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
    id: "1996-12-unofficial-contact",
    title: "Unofficial talks of the foreign ministries, known from a later report",
    channel: "informal",
    status: "reported",
    start: "1996-12",
    delegations: [
      { side: "JP", organization: "mofa-japan", capacity: "party", members: [] },
      { side: "KP", organization: "mofa-dprk", capacity: "party", members: [] },
    ],
    topics: [],
    outcomes: [],
    remarks: [
      { text: "Known only from the report on the talks of April 1997, which calls those the first in four months." },
    ],
    sources: ["donga-1997-04-20-section-chiefs"],
  },
];
