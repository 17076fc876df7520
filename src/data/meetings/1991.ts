import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "1991-01-30-pyongyang-round-1",
    title: "First round of the normalisation talks",
    channel: "government",
    status: "held",
    start: "1991-01-30",
    end: "1991-01-31",
    place: "pyongyang",
    round: "1st round",
    series: "normalisation-talks",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        members: [{ delegate: "noboru-nakahira", role: "head", post: "Ambassador, formerly ambassador to Malaysia" }],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        members: [
          { delegate: "chon-in-chol-foreign-ministry", role: "head", post: "Vice Minister of Foreign Affairs" },
        ],
        sources: [
          "donga-2000-03-09-chief-delegates",
          "hankyung-1990-12-24-chief-delegates",
          "hankyung-1991-01-25-round1-plan",
        ],
      },
    ],
    topics: ["past-settlement", "security", "koreans-in-japan", "japanese-spouses", "home-visits"],
    outcomes: [
      {
        text: "The second round was agreed for early March 1991 in Tokyo.",
        sources: ["hankyung-1991-02-01-round1", "hankyung-1991-02-01-round1-kcna"],
      },
      {
        text: "On home visits and letters of the Japanese spouses the DPRK side said that a full answer was hard before normalisation and that it wished to help those who want it as early as possible.",
        sources: ["hankyung-1991-02-01-round1"],
      },
      {
        text: "The DPRK side called nuclear inspection a matter for the IAEA, the United States and itself and asked Japan to bring it together with the United States.",
        sources: ["hankyung-1991-02-01-round1", "hankyung-1991-03-11-round2-arrival"],
      },
      {
        text: "Japan pressed for the trade debt to be paid; the DPRK side answered that its government was studying what it could do.",
        sources: ["hankyung-1991-02-01-round1"],
      },
      {
        text: "The DPRK side asked that Koreans in Japan be recognised as its nationals; Japan said that it would look at better treatment, an end of fingerprinting among it.",
        sources: ["hankyung-1991-02-01-round1"],
      },
      {
        text: "The DPRK side claimed reparation as between belligerents and property claims, for the 36 years of rule and the 45 years after the war; Japan disputed this.",
        sources: ["hankyung-1991-03-11-round2-arrival"],
      },
    ],
    follows: "1990-12-15-beijing-preliminary-3",
    sources: [
      "sangiin-2017-01-31-written-answer",
      "hankyung-1991-02-01-round1-kcna",
      "hankyung-1991-02-01-round1",
      "koryojournal-chronology",
    ],
    evidence: {
      start: ["sangiin-2017-01-31-written-answer", "koryojournal-chronology"],
      end: ["sangiin-2017-01-31-written-answer", "hankyung-1991-02-01-round1-kcna", "koryojournal-chronology"],
      delegations: [
        "hankyung-1991-03-09-round2-plan",
        "hankyung-1990-12-24-chief-delegates",
        "hankyung-1991-01-25-round1-plan",
      ],
      topics: ["hankyung-1991-02-01-round1"],
    },
  },
  {
    id: "1991-02-japan-wpk",
    title: "Prime Minister Kaifu receives a secretary of the Workers' Party of Korea as president of his party",
    channel: "party",
    status: "held",
    start: "1991-02",
    place: "japan",
    delegations: [
      {
        side: "JP",
        organization: "ldp",
        capacity: "party",
        members: [{ delegate: "toshiki-kaifu", role: "head", post: "President of the party; Prime Minister" }],
      },
      {
        side: "KP",
        organization: "wpk",
        capacity: "party",
        members: [{ delegate: "kim-yong-sun", role: "head", post: "Secretary of the party" }],
      },
    ],
    topics: [],
    outcomes: [],
    remarks: [
      {
        text: "On 22 February an envoy of the Republic of Korea told Japan's Foreign Ministry of his government's displeasure at the contact.",
      },
    ],
    sources: ["seoul-1991-02-24-kaifu"],
  },
  {
    id: "1991-03-11-tokyo-round-2",
    title: "Second round of the normalisation talks",
    channel: "government",
    status: "held",
    start: "1991-03-11",
    end: "1991-03-12",
    place: "tokyo",
    venue: "Ministry of Foreign Affairs of Japan",
    round: "2nd round",
    series: "normalisation-talks",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        members: [{ delegate: "noboru-nakahira", role: "head", post: "Ambassador, formerly ambassador to Malaysia" }],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        size: 15,
        members: [
          { delegate: "chon-in-chol-foreign-ministry", role: "head", post: "Vice Minister of Foreign Affairs" },
        ],
      },
    ],
    topics: ["past-settlement", "security", "japanese-spouses", "home-visits", "koreans-in-japan", "hijackers"],
    outcomes: [
      {
        text: "Home visits of Japanese wives can be considered case by case before normalisation, the DPRK side said, if the negotiations go well.",
        sources: ["hankyung-1991-03-12-round2", "seoul-1991-03-13-round2"],
      },
      {
        text: "Japan asked for the hijackers of 1970; the DPRK side answered that they have nothing to do with normalisation, and that it would otherwise have to raise a soldier who had fled to Japan.",
        sources: ["seoul-1991-03-13-round2", "hankyung-1991-03-12-round2"],
      },
      {
        text: "On the trade debt the DPRK government would act once the Japanese creditors had held new consultations.",
        sources: ["hankyung-1991-03-12-round2"],
      },
      {
        text: "Japan said that its new rules on entry and the end of fingerprinting were meant for Koreans of DPRK nationality too; the DPRK side called this a step forward in part.",
        sources: ["seoul-1991-03-13-round2", "hankyung-1991-03-12-round2"],
      },
      { text: "The third round is to be held in Beijing in May 1991.", sources: ["hankyung-1991-03-12-round2"] },
    ],
    sessions: [
      {
        start: "1991-03-12",
        venue: "Ministry of Foreign Affairs of Japan",
        summary: "From 9:45 for about two hours; the two heads are said to have met by themselves in the afternoon.",
        sources: ["seoul-1991-03-13-round2", "hankyung-1991-03-12-round2"],
      },
    ],
    follows: "1991-01-30-pyongyang-round-1",
    remarks: [
      {
        text: "The DPRK delegation arrived on 10 March, the first of its government on an official visit to Japan; it was to stay until 16 March and to call on the foreign minister and the vice-minister.",
        sources: ["hankyung-1991-03-11-round2-arrival"],
      },
      {
        text: "On 13 March the Director-General of the Asian Affairs Bureau spoke on the talks in the foreign affairs committee of the House of Representatives.",
        sources: ["kokalog-1991-03-13-tanino"],
      },
    ],
    sources: [
      "sangiin-2017-01-31-written-answer",
      "hankyung-1991-03-12-round2",
      "seoul-1991-03-13-round2",
      "koryojournal-chronology",
    ],
    evidence: {
      start: ["sangiin-2017-01-31-written-answer", "hankyung-1991-03-12-round2", "koryojournal-chronology"],
      venue: ["seoul-1991-03-13-round2", "hankyung-1991-03-12-round2"],
      delegations: ["hankyung-1991-03-11-round2-arrival", "hankyung-1991-03-12-round2"],
      topics: ["hankyung-1991-03-12-round2", "seoul-1991-03-13-round2"],
    },
    variants: [
      {
        field: "outcomes",
        value: "date of the third round left to those in charge",
        sources: ["seoul-1991-03-13-round2"],
        note: "No month given",
      },
    ],
  },
  {
    id: "1991-05-20-beijing-round-3",
    title: "Third round of the normalisation talks",
    channel: "government",
    status: "held",
    start: "1991-05-20",
    end: "1991-05-22",
    place: "beijing",
    venue: "Japanese embassy (20 and 22 May), DPRK embassy (21 May)",
    round: "3rd round",
    series: "normalisation-talks",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        members: [{ delegate: "noboru-nakahira", role: "head", post: "Ambassador" }],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        members: [
          { delegate: "chon-in-chol-foreign-ministry", role: "head", post: "Vice Minister of Foreign Affairs" },
        ],
      },
    ],
    topics: ["normalisation", "security", "missing-japanese"],
    outcomes: [
      {
        text: "Japan named three conditions: an IAEA safeguards agreement without conditions, talks of North and South resumed, and both Koreas in the United Nations at the same time.",
        sources: ["seoul-1991-05-21-round3", "hankyung-1991-05-21-round3"],
      },
      {
        text: "The DPRK side wanted the first item of the agenda settled by itself, so that relations came first; Japan wanted all items together.",
        sources: ["hankyung-1991-05-21-round3"],
      },
      {
        text: "Japan asked about a Japanese woman said to have taught the bomber of a South Korean airliner; the head of the DPRK side rejected the subject.",
        sources: ["kbs-1991-05-22-round3", "seoul-1991-06-01-chon-interview"],
      },
      {
        text: "The round ended a day later than planned, without date or place for the next.",
        sources: ["kbs-1991-05-22-round3"],
      },
    ],
    follows: "1991-03-11-tokyo-round-2",
    remarks: [
      {
        text: "On 31 May the head of the DPRK side told Kyodo in Pyongyang that he would put up with a break of a year unless Japan withdrew the question about the woman.",
        sources: ["seoul-1991-06-01-chon-interview"],
      },
    ],
    sources: [
      "sangiin-2017-01-31-written-answer",
      "seoul-1991-05-21-round3",
      "kbs-1991-05-22-round3",
      "koryojournal-chronology",
    ],
    evidence: {
      start: ["sangiin-2017-01-31-written-answer", "seoul-1991-05-21-round3", "koryojournal-chronology"],
      end: ["sangiin-2017-01-31-written-answer", "kbs-1991-05-22-round3", "koryojournal-chronology"],
      place: ["sangiin-2017-01-31-written-answer", "seoul-1991-05-21-round3", "koryojournal-chronology"],
      venue: ["seoul-1991-05-21-round3", "hankyung-1991-05-21-round3", "kbs-1991-05-22-round3"],
      delegations: ["seoul-1991-05-21-round3", "hankyung-1991-05-21-round3", "kbs-1991-05-22-round3"],
      topics: ["seoul-1991-05-21-round3", "hankyung-1991-05-21-round3", "kbs-1991-05-22-round3"],
    },
  },
  {
    id: "1991-08-31-beijing-round-4",
    title: "Fourth round of the normalisation talks",
    channel: "government",
    status: "held",
    start: "1991-08-31",
    end: "1991-09-02",
    place: "beijing",
    venue: "Japanese embassy (31 August), DPRK embassy (2 September)",
    round: "4th round",
    series: "normalisation-talks",
    delegations: [
      {
        side: "JP",
        organization: "government-japan",
        capacity: "party",
        members: [{ delegate: "noboru-nakahira", role: "head", post: "Ambassador" }],
      },
      {
        side: "KP",
        organization: "government-dprk",
        capacity: "party",
        members: [
          { delegate: "chon-in-chol-foreign-ministry", role: "head", post: "Vice Minister of Foreign Affairs" },
        ],
      },
    ],
    topics: ["normalisation", "past-settlement", "security", "japanese-spouses", "home-visits", "missing-japanese"],
    outcomes: [
      {
        text: "The question of the missing woman held up the opening by a day; it was taken out of the full session and left to informal talks.",
        sources: ["seoul-1991-09-01-round4"],
      },
      {
        text: "Japan said that relations depend on the DPRK doing its duty under the Non-Proliferation Treaty and taking inspection without conditions; the head of the DPRK side thought it wrong to force inspection.",
        sources: ["seoul-1991-09-01-round4", "seoul-1991-09-03-round4"],
      },
      {
        text: "Home visits of the Japanese wives were discussed on the last day.",
        sources: ["seoul-1991-09-03-round4"],
      },
      {
        text: "The fifth round was agreed for early November 1991 in Beijing.",
        sources: ["seoul-1991-09-03-round4", "hankookilbo-1991-09-03-round4"],
      },
    ],
    follows: "1991-05-20-beijing-round-3",
    remarks: [
      {
        text: "Agenda as announced: basic questions with jurisdiction; claims and compensation; nuclear inspection and talks of North and South; other questions such as home visits of the Japanese wives.",
        sources: ["seoul-1991-08-30-round4-agenda"],
      },
    ],
    sources: [
      "sangiin-2017-01-31-written-answer",
      "seoul-1991-09-01-round4",
      "seoul-1991-09-03-round4",
      "hankookilbo-1991-09-03-round4",
    ],
    evidence: {
      start: ["sangiin-2017-01-31-written-answer", "seoul-1991-09-01-round4"],
      end: [
        "sangiin-2017-01-31-written-answer",
        "seoul-1991-09-03-round4",
        "hankookilbo-1991-09-03-round4",
        "koryojournal-chronology",
      ],
      place: ["sangiin-2017-01-31-written-answer", "seoul-1991-09-03-round4", "koryojournal-chronology"],
      venue: ["seoul-1991-09-01-round4", "seoul-1991-09-03-round4"],
      delegations: ["hankyung-1991-08-27-round4-departure", "seoul-1991-09-01-round4", "seoul-1991-09-03-round4"],
      topics: ["seoul-1991-08-30-round4-agenda", "seoul-1991-09-01-round4", "seoul-1991-09-03-round4"],
    },
    variants: [
      {
        field: "start",
        value: "1991-08-30",
        sources: ["koryojournal-chronology", "hankyung-1991-11-06-round5-plan"],
        note: "A chronology and a later news report count from the planned day, which was lost to the dispute",
      },
      {
        field: "end",
        value: "1991-08-31",
        sources: ["hankyung-1991-08-27-round4-departure", "seoul-1991-08-30-round4-agenda"],
        note: "Plan: 30 and 31 August",
      },
      {
        field: "start",
        value: "1991-08~",
        sources: ["hankyung-1991-07-24-round4-plan"],
        note: "Late August, as the foreign minister of Japan told his South Korean colleague on 24 July",
      },
    ],
  },
  {
    id: "1991-10-07-japan-premier",
    title: "Premier of the DPRK, passing through Japan, speaks with the chairman of the Japan Socialist Party",
    channel: "party",
    status: "held",
    start: "1991-10-07",
    end: "1991-10-07",
    place: "japan",
    delegations: [
      {
        side: "JP",
        organization: "jsp",
        capacity: "party",
        members: [{ delegate: "makoto-tanabe", role: "head", post: "Chairman" }],
      },
      {
        side: "KP",
        organization: "administration-council",
        capacity: "party",
        members: [
          { delegate: "yon-hyong-muk", role: "head", post: "Premier" },
          { delegate: "kim-yong-nam", role: "member", post: "Foreign minister" },
        ],
      },
    ],
    topics: ["normalisation", "security"],
    outcomes: [
      { text: "The premier said that the normalisation talks should not be held up by matters of third parties." },
      { text: "Tanabe hoped for early normal relations and wished to visit the DPRK soon." },
    ],
    remarks: [
      {
        text: "The premier was on his way home from the United Nations; the foreign minister spoke to the press at Narita airport, where he ruled out inspections while nuclear arms were in the South.",
      },
    ],
    sources: ["hankyung-1991-10-08-premier-narita"],
  },
  {
    id: "1991-10-28-japan",
    title: "Contact of the foreign ministries on the date of the fifth round",
    channel: "informal",
    status: "held",
    start: "1991-10-28",
    end: "1991-10-28",
    place: "japan",
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
        members: [{ delegate: "chon-yong-bok", role: "head", post: "Deputy director, 14th Department" }],
      },
    ],
    topics: ["arrangements", "security"],
    outcomes: [
      {
        text: "The Japanese side proposed to move the fifth round from early to the middle of November because of the change of government in Japan; the DPRK side would pass this on to its delegation.",
      },
    ],
    follows: "1991-08-31-beijing-round-4",
    remarks: [
      {
        text: "In the evening, during a visit of the DPRK official to Japan; the report does not name the town.",
        sources: ["hankookilbo-1991-10-30-tanino-contact"],
      },
    ],
    sources: ["hankookilbo-1991-10-30-tanino-contact"],
  },
  {
    id: "1991-11-18-beijing-round-5",
    title: "Fifth round of the normalisation talks",
    channel: "government",
    status: "held",
    start: "1991-11-18",
    end: "1991-11-20",
    place: "beijing",
    round: "5th round",
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
          { delegate: "chon-in-chol-foreign-ministry", role: "head", post: "Vice Minister of Foreign Affairs" },
        ],
      },
    ],
    topics: ["past-settlement", "security", "japanese-spouses"],
    outcomes: [
      {
        text: "The DPRK side told Japan the results of its inquiry after twelve Japanese women who had moved with Korean husbands, the first time that it did so by the report.",
        sources: ["hankookilbo-1991-11-21-round5"],
      },
      { text: "The sixth round was agreed for January 1992.", sources: ["hankookilbo-1991-11-21-round5"] },
      {
        text: "The DPRK side put forward a draft treaty of good neighbourliness and friendship against the draft of a basic treaty that Japan had shown in the fourth round; only on an anonymous wiki.",
        sources: ["atwiki-sengosekinin-chronology"],
      },
      {
        text: "The DPRK side raised compensation for wartime labour on grounds of international law; only on an anonymous wiki.",
        sources: ["atwiki-sengosekinin-chronology"],
      },
    ],
    follows: "1991-10-28-japan",
    remarks: [
      {
        text: "The Yomiuri Shimbun called it the mildest round so far, and one that went deep in a businesslike way.",
        sources: ["hankookilbo-1991-11-21-round5"],
      },
      {
        text: "KCNA ascribed the delay from early November to reasons on the Japanese side.",
        sources: ["hankyung-1991-11-07-round5-kcna"],
      },
    ],
    sources: ["sangiin-2017-01-31-written-answer", "hankookilbo-1991-11-21-round5", "koryojournal-chronology"],
    evidence: {
      start: ["sangiin-2017-01-31-written-answer", "koryojournal-chronology"],
      delegations: ["hankyung-1991-11-07-round5-kcna", "hankookilbo-1991-11-21-round5"],
      topics: ["hankookilbo-1991-11-21-round5", "atwiki-sengosekinin-chronology"],
    },
    variants: [
      {
        field: "end",
        value: "1991-11-19",
        sources: ["hankyung-1991-11-06-round5-plan", "hankyung-1991-11-07-round5-kcna"],
        note: "Plan as announced, to be prolonged if needed",
      },
      {
        field: "start",
        value: "1991-11",
        sources: ["hankyung-1991-11-07-round5-kcna", "seoul-1991-09-03-round4"],
        note: "Early November, as first agreed",
      },
    ],
  },
];
