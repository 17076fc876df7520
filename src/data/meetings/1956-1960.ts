import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "1956-01-27-pyongyang",
    title: "Red Cross talks in Pyongyang on the return of Japanese left in northern Korea",
    channel: "red-cross",
    status: "held",
    start: "1956-01-27",
    end: "1956-02-28",
    place: "pyongyang",
    series: "red-cross-talks",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        members: [
          { delegate: "yoshisuke-kasai", role: "head", post: "Vice President" },
          { delegate: "masutaro-inoue", role: "member", post: "Director, Foreign Affairs Department" },
        ],
        sources: [
          "jrc-humanitarian-journal-3-2014-p63",
          "kokalog-1956-02-14-foreign-affairs",
          "nahf-1957-12-03-chronology-1955-57",
        ],
      },
      {
        side: "JP",
        organization: "nitcho-kyokai",
        capacity: "party",
        description: "one member of the association; an interpreter was in the party too",
        members: [],
        sources: ["nahf-1957-12-03-chronology-1955-57"],
      },
      { side: "KP", organization: "dprk-red-cross", capacity: "party", members: [] },
    ],
    topics: ["japanese-left-behind", "repatriation-to-dprk"],
    outcomes: [
      {
        text: "Joint communiqué on the return of the Japanese, issued at the end.",
        sources: ["jrc-humanitarian-journal-3-2014-p63"],
      },
      {
        text: "36 Japanese came home in April 1956 under the communiqué.",
        sources: ["jrc-humanitarian-journal-3-2014-p63", "sangiin-2018-03-20-question-46"],
      },
      {
        text: "The DPRK side asked that, in return for the Japanese, Koreans in Japan who wished to leave be let go, as the head of the Japanese team told the Diet in 1959.",
        sources: ["kokalog-1959-08-10-kasai-diet"],
      },
    ],
    remarks: [
      {
        text: "A South Korean chronology puts the Japanese concerned at about 210 and calls the Koreans in Japan the price of their return.",
        sources: ["nahf-1957-12-03-chronology-1955-57"],
      },
      {
        text: "A member of the Diet said on 14 February 1956, while the talks went on, that the return of the Japanese was not made to depend on the return of Koreans.",
        sources: ["kokalog-1956-02-14-foreign-affairs"],
      },
      {
        text: "The remains of Japanese who died in the north then lay untouched between the two societies for more than fifty years, by a newspaper of 2012.",
        sources: ["sankei-2012-08-10-red-cross-talks"],
      },
    ],
    sources: [
      "jrc-humanitarian-journal-3-2014-p63",
      "kokalog-1959-08-10-kasai-diet",
      "nahf-1957-12-03-chronology-1955-57",
    ],
    evidence: {
      start: ["jrc-humanitarian-journal-3-2014-p63"],
      end: ["jrc-humanitarian-journal-3-2014-p63"],
      place: [
        "jrc-humanitarian-journal-3-2014-p63",
        "kokalog-1959-08-10-kasai-diet",
        "kokalog-1956-02-14-foreign-affairs",
        "nahf-1957-12-03-chronology-1955-57",
      ],
      delegations: [
        "jrc-humanitarian-journal-3-2014-p63",
        "kokalog-1956-02-14-foreign-affairs",
        "nahf-1957-12-03-chronology-1955-57",
      ],
      topics: ["jrc-humanitarian-journal-3-2014-p63", "kokalog-1959-08-10-kasai-diet"],
    },
    variants: [
      {
        field: "start",
        value: "1956-01-28",
        sources: ["nahf-1957-12-03-chronology-1955-57"],
        note: "The day on which the Japanese party reached Pyongyang, in a South Korean chronology",
      },
      {
        field: "end",
        value: "1956-02-27",
        sources: ["weblio-wikipedia-return-programme", "wikizero-wikipedia-return-programme"],
        note: "Two copies of one Wikipedia article date the signing a day earlier",
      },
      {
        field: "delegations",
        value: "Katsuishi and Inoue of the Red Cross, a member of the Nitcho Kyokai, one interpreter",
        sources: ["nahf-1957-12-03-chronology-1955-57"],
        note: "Katsuishi stands where the Red Cross chronology has Kasai",
      },
    ],
  },
  {
    id: "1956-06-inoue-contact",
    title: "Confidential contact on the return of Koreans in Japan",
    channel: "informal",
    status: "reported",
    start: "1956-06",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        members: [{ delegate: "masutaro-inoue", role: "head", post: "Director, Foreign Affairs Department" }],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        description: "the counterpart of the Japanese director, not named",
        members: [],
      },
    ],
    topics: ["repatriation-to-dprk"],
    outcomes: [{ text: "An understanding on the return of Koreans was sought; the result is not given." }],
    follows: "1956-01-27-pyongyang",
    remarks: [{ text: "Only the chronology of an online museum has it; no place is given." }],
    sources: ["exodus-museum-chronology"],
  },
  {
    id: "1959-04-13-geneva",
    title: "Red Cross talks in Geneva on an agreement to send Koreans in Japan to the DPRK",
    channel: "red-cross",
    status: "held",
    start: "1959-04-13",
    end: "1959-06-24",
    place: "geneva",
    series: "red-cross-talks",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        members: [{ delegate: "masutaro-inoue", role: "member" }],
        sources: ["nahf-1959-08-14-ap-calcutta", "kokalog-search-okumura"],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        members: [],
        sources: ["nahf-1959-08-14-ap-calcutta"],
      },
    ],
    topics: ["repatriation-to-dprk"],
    outcomes: [
      {
        text: "Agreement in principle on 10 June 1959, by a South Korean report.",
        sources: ["nahf-1959-07-16-geneva-progress-report"],
      },
      {
        text: "A drafting committee of two from each side was to work from 15 June.",
        sources: ["nahf-1959-07-16-geneva-progress-report"],
      },
      {
        text: "By 20 June the text was nearly done except for the annex, by a South Korean letter.",
        sources: ["nahf-1959-06-20-geneva-letter-16"],
      },
      {
        text: "The joint communiqué of August spoke of full agreement, reached in talks from 13 April to 24 June.",
        sources: ["nahf-1959-08-14-ap-calcutta"],
      },
      {
        text: "The president of the ICRC dates the agreement of the two societies 24 June 1959.",
        sources: ["nahf-1959-08-07-boissier-letter"],
      },
    ],
    follows: "1956-01-27-pyongyang",
    remarks: [
      { text: "The ICRC gave the room for the talks.", sources: ["nahf-1959-08-14-ap-calcutta"] },
      {
        text: "The Japanese side hoped for the approval of the ICRC at a committee meeting of 2 July, which was not held.",
        sources: ["nahf-1959-07-16-choi-letter"],
      },
      {
        text: "While the approval of the ICRC was awaited, two of the DPRK team and Inoue with others of the Japanese team stayed in Geneva, by a Diet record whose extract has no date.",
        sources: ["kokalog-search-okumura"],
      },
    ],
    sources: [
      "nahf-1959-08-14-ap-calcutta",
      "nahf-1959-08-07-boissier-letter",
      "nahf-1959-07-16-geneva-progress-report",
      "exodus-museum-chronology",
    ],
    evidence: {
      start: ["nahf-1959-08-14-ap-calcutta", "exodus-museum-chronology"],
      end: ["nahf-1959-08-14-ap-calcutta", "nahf-1959-08-07-boissier-letter"],
      place: ["nahf-1959-08-14-ap-calcutta", "nahf-1959-07-16-geneva-progress-report", "okpedia-return-agreement"],
      delegations: ["nahf-1959-08-14-ap-calcutta", "kokalog-search-okumura"],
    },
    variants: [
      {
        field: "end",
        value: "1959-07",
        sources: ["nahf-1959-08-upi-kitamura"],
        note: 'UPI on 3 August 1959: text initialled in Geneva "last month"',
      },
      {
        field: "end",
        value: "1959-06",
        sources: ["okpedia-return-agreement"],
        note: "April to June 1959, months only",
      },
    ],
  },
  {
    id: "1959-08-13-calcutta",
    title: "Signing in Calcutta of the agreement on the return of Koreans in Japan",
    channel: "red-cross",
    status: "held",
    start: "1959-08-13",
    end: "1959-08-13",
    place: "kolkata",
    round: "signing",
    series: "red-cross-talks",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        members: [{ delegate: "yoshisuke-kasai", role: "head", post: "Vice President" }],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        members: [{ delegate: "li-il-kyung", role: "head", post: "Vice President" }],
      },
    ],
    topics: ["repatriation-to-dprk"],
    outcomes: [
      {
        text: "It covers Koreans in Japan who wish to go, those naturalised as Japanese too, with spouses, children and dependants.",
        sources: ["nahf-1959-08-14-ap-calcutta", "worldjpn-1959-08-13-calcutta-agreement"],
      },
      {
        text: "Children under 16 go by the will of their guardians; each applicant applies in person to the Japanese Red Cross and may change his mind until a set time before boarding.",
        sources: ["worldjpn-1959-08-13-calcutta-agreement"],
      },
      {
        text: "The first ship was to leave Niigata within three months of entry into force.",
        sources: ["nahf-1959-08-14-ap-calcutta", "worldjpn-1959-08-13-calcutta-agreement"],
      },
      {
        text: "The text has eight articles and an annex.",
        sources: ["okpedia-return-agreement", "worldjpn-1959-08-13-calcutta-agreement"],
      },
      {
        text: "Both sides thanked the ICRC for the room at Geneva and India for the facilities at Calcutta.",
        sources: ["nahf-1959-08-14-ap-calcutta"],
      },
      {
        text: "From boarding on the DPRK side bears the costs, and it assures housing, work and schooling after arrival (article 6, as a Diet question quotes it).",
        sources: ["sangiin-1983-04-06-question-wives-12"],
      },
    ],
    follows: "1959-04-13-geneva",
    remarks: [
      { text: "The agreement was for 15 months, to 12 November 1960.", sources: ["nahf-1960-06-11-25th-ship"] },
    ],
    sources: [
      "nahf-1959-08-14-ap-calcutta",
      "worldjpn-1959-08-13-calcutta-agreement",
      "jrc-humanitarian-journal-3-2014-p63",
      "kotobank-heibonsha-return-agreement",
      "kotobank-nipponica-return-agreement",
    ],
    evidence: {
      end: ["nahf-1959-08-14-ap-calcutta"],
      place: [
        "nahf-1959-08-14-ap-calcutta",
        "jrc-humanitarian-journal-3-2014-p63",
        "kotobank-heibonsha-return-agreement",
        "kotobank-nipponica-return-agreement",
        "okpedia-return-agreement",
      ],
      delegations: ["nahf-1959-08-14-ap-calcutta"],
    },
    variants: [
      { field: "start", value: "1959-08-12", sources: ["nahf-1960-06-30-upi-kiuchi"], note: "UPI story of June 1960" },
      {
        field: "start",
        value: "1959-11",
        sources: ["joongang-1128934-extension-talks", "joongang-1141124-colombo-background"],
        note: "Two newspaper articles of 1967",
      },
      {
        field: "start",
        value: "1958-08",
        sources: ["koreaofall-return-overview", "encykorea-return-programme"],
        note: "An encyclopedia, and the page of an association that has the same wording",
      },
      {
        field: "start",
        value: "1951-11-13",
        sources: ["nahf-1960-10-28-extension-text"],
        note: "So printed in a South Korean translation of the extension of 1960",
      },
    ],
  },
  {
    id: "1960-09-05-niigata",
    title: "Red Cross talks in Niigata on extending the Calcutta agreement",
    channel: "red-cross",
    status: "held",
    start: "1960-09-05",
    end: "1960-09-23",
    place: "niigata",
    venue: "Niigata prefectural office",
    round: "eight plenary sessions, then deadlock",
    series: "red-cross-talks",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        size: 4,
        members: [{ delegate: "yoshisuke-kasai", role: "head", post: "Vice President" }],
        sources: ["nahf-1960-09-05-mainichi-niigata-1"],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        size: 7,
        members: [
          { delegate: "li-il-kyung", role: "head", post: "Vice President" },
          { delegate: "kim-ju-yong", role: "member", post: "Deputy chief, International Department" },
        ],
        sources: [
          "nahf-1960-09-05-mainichi-niigata-1",
          "nahf-1960-09-07-asahi-niigata-2",
          "nahf-1960-10-20-mainichi-43rd-ship",
          "nahf-1960-10-26-yomiuri-english",
        ],
      },
    ],
    topics: ["repatriation-to-dprk"],
    outcomes: [
      {
        text: "The Japanese Red Cross offered at most one more year, with a single registration of all who wished to go and faster transport.",
        sources: ["nahf-1960-09-05-mainichi-niigata-1", "nahf-1960-09-07-asahi-niigata-2"],
      },
      {
        text: "The DPRK Red Cross held to an extension without change.",
        sources: ["nahf-1960-09-07-asahi-niigata-2", "nahf-1960-09-12-sankei-niigata-6"],
      },
      {
        text: "A last Japanese offer, a shorter and renewable extension with the speed of transport to be discussed under the existing text, was refused on the spot.",
        sources: ["nahf-1960-09-18-asahi-niigata-8"],
      },
      {
        text: "Broken off without agreement.",
        sources: ["nahf-1960-10-26-yomiuri-english", "nahf-1960-09-22-asahi-mediation"],
      },
    ],
    sessions: [
      {
        start: "1960-09-05",
        venue: "Second reception room of the prefectural office",
        summary:
          "First plenary, from 10:00 to 11:00. The Japanese side made two proposals: applications within a fixed time, and one more year at most with faster transport. The DPRK side put off its answer to the next day.",
        sources: ["nahf-1960-09-05-mainichi-niigata-1"],
      },
      {
        start: "1960-09-06",
        venue: "Prefectural office",
        summary:
          "Second plenary, from 15:00, about 30 minutes. The DPRK side formally turned down the proposals and asked for extension without change; the Japanese side was to answer on 7 September.",
        sources: ["nahf-1960-09-07-asahi-niigata-2"],
      },
      {
        start: "1960-09-10",
        summary:
          "Session without a number on the page. The Japanese side asked whether the DPRK could receive more people and send more ships; the DPRK side repeated its demand and told the press that it might leave with the 38th voyage of 16 September.",
        sources: ["nahf-1960-09-12-sankei-niigata-6"],
      },
      {
        start: "1960-09-12",
        summary:
          "Sixth plenary, announced for 15:00. No report of what was said was found; the later numbering of the sessions supposes it.",
        sources: ["nahf-1960-09-12-sankei-niigata-6"],
      },
      {
        start: "1960-09-14",
        summary:
          "Seventh plenary, announced for 15:00. No report of what was said was found; the numbering of the eighth session supposes it.",
        sources: ["nahf-1960-09-14-yomiuri-niigata-7"],
      },
      {
        start: "1960-09-17",
        venue: "Prefectural office",
        summary:
          "Eighth plenary, moved from 11:00 to 17:00 because the Japanese side had not finished consulting. It offered six months (six to seven in the summary on the same page), renewable, with faster transport to be discussed under the existing text. The DPRK side refused on the spot.",
        sources: ["nahf-1960-09-18-asahi-niigata-8"],
      },
    ],
    follows: "1959-08-13-calcutta",
    remarks: [
      {
        text: "The last Japanese offer was drawn up with the Government on 15 and 16 September.",
        sources: ["nahf-1960-09-17-tokyo-shimbun", "nahf-1960-09-18-asahi-niigata-8"],
      },
      {
        text: "The president of the Japanese Red Cross was to see the prime minister on 14 September about a new proposal.",
        sources: ["nahf-1960-09-14-yomiuri-niigata-7"],
      },
    ],
    sources: [
      "nahf-1960-09-05-mainichi-niigata-1",
      "nahf-1960-09-18-asahi-niigata-8",
      "nahf-1960-10-26-yomiuri-english",
    ],
    evidence: {
      start: ["nahf-1960-09-05-mainichi-niigata-1"],
      end: ["nahf-1960-10-26-yomiuri-english"],
      place: [
        "nahf-1960-09-05-mainichi-niigata-1",
        "nahf-1960-09-07-asahi-niigata-2",
        "nahf-1960-09-18-asahi-niigata-8",
      ],
      venue: [
        "nahf-1960-09-05-mainichi-niigata-1",
        "nahf-1960-09-07-asahi-niigata-2",
        "nahf-1960-09-18-asahi-niigata-8",
      ],
      round: ["nahf-1960-09-18-asahi-niigata-8"],
      delegations: [
        "nahf-1960-09-05-mainichi-niigata-1",
        "nahf-1960-09-07-asahi-niigata-2",
        "nahf-1960-10-26-yomiuri-english",
      ],
    },
    variants: [
      {
        field: "end",
        value: "1960-09-17",
        sources: ["nahf-1960-09-19-sankei-statement", "nahf-1960-09-22-asahi-mediation"],
        note: "Japanese papers of 19 to 22 September treat the talks as broken off since the eighth session",
      },
      {
        field: "outcomes",
        value: "six months (Asahi) or six to seven months (summary by the South Korean mission)",
        sources: ["nahf-1960-09-18-asahi-niigata-8"],
        note: "Length of the last offer; both on the same page",
      },
    ],
  },
  {
    id: "1960-10-13-niigata",
    title: "Informal contact in Niigata after the break-off of the Red Cross talks",
    channel: "informal",
    status: "held",
    start: "1960-10-13",
    end: "1960-10-13",
    place: "niigata",
    round: "first contact",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        size: 1,
        members: [{ delegate: "busaburo-takagi", role: "head", post: "Chief, Social Affairs Department" }],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        members: [{ delegate: "kim-ju-yong", role: "head", post: "Deputy chief, International Department" }],
      },
    ],
    topics: ["repatriation-to-dprk"],
    outcomes: [
      {
        text: "The Japanese side asked whether the DPRK side was ready to discuss faster transport; the answer came a week later.",
        sources: ["nahf-1960-10-20-mainichi-43rd-ship"],
      },
    ],
    follows: "1960-09-05-niigata",
    remarks: [
      {
        text: "The DPRK delegate came with the 42nd voyage that morning; the two were to meet in the city in the evening.",
        sources: ["nahf-1960-10-13-tokyo-shimbun-takagi"],
      },
      {
        text: "On the same day the Foreign Ministry of Japan kept to its refusal of an unchanged extension.",
        sources: ["nahf-1960-10-13-tokyo-shimbun-takagi"],
      },
    ],
    sources: [
      "nahf-1960-10-21-mainichi-takagi-kim",
      "nahf-1960-10-20-mainichi-43rd-ship",
      "nahf-1960-10-13-tokyo-shimbun-takagi",
    ],
    evidence: { delegations: ["nahf-1960-10-13-tokyo-shimbun-takagi", "nahf-1960-10-21-mainichi-takagi-kim"] },
  },
  {
    id: "1960-10-20-niigata",
    title: "Red Cross contact in Niigata on board the return ship Tobolsk",
    channel: "red-cross",
    status: "held",
    start: "1960-10-20",
    end: "1960-10-20",
    place: "niigata",
    venue: "Reception room of the return ship Tobolsk",
    round: "second contact, this time as representatives of the two societies",
    series: "red-cross-talks",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        description: "with the secretary-general of the Niigata chapter",
        members: [{ delegate: "busaburo-takagi", role: "head", post: "Chief, Social Affairs Department" }],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        members: [
          { delegate: "kim-ju-yong", role: "head", post: "Deputy chief, International Department" },
          { delegate: "yom-won-il", role: "member", post: "Representative on board" },
        ],
      },
    ],
    topics: ["repatriation-to-dprk"],
    outcomes: [
      {
        text: "The DPRK side: once the agreement is renewed for a year without change, it is ready to discuss a Japanese proposal for faster transport.",
        sources: ["nahf-1960-10-21-mainichi-takagi-kim"],
      },
      { text: "The DPRK side wanted direct talks on the extension.", sources: ["nahf-1960-10-21-mainichi-takagi-kim"] },
      { text: "The Japanese side gave no answer on the spot.", sources: ["nahf-1960-10-21-mainichi-takagi-kim"] },
    ],
    follows: "1960-10-13-niigata",
    remarks: [
      { text: "From 21:10 to 22:10.", sources: ["nahf-1960-10-21-mainichi-takagi-kim"] },
      {
        text: "The DPRK delegate had come with the 43rd voyage that morning and had asked for the meeting.",
        sources: ["nahf-1960-10-20-mainichi-43rd-ship"],
      },
    ],
    sources: ["nahf-1960-10-21-mainichi-takagi-kim", "nahf-1960-10-20-mainichi-43rd-ship"],
  },
  {
    id: "1960-10-27-niigata",
    title: "Signing in Niigata of the one-year extension of the Calcutta agreement",
    channel: "red-cross",
    status: "held",
    start: "1960-10-27",
    end: "1960-10-27",
    place: "niigata",
    round: "signing",
    series: "red-cross-talks",
    delegations: [
      {
        side: "JP",
        organization: "japanese-red-cross",
        capacity: "party",
        members: [
          { delegate: "masutaro-inoue", role: "member", post: "Signatory" },
          { delegate: "busaburo-takagi", role: "member", post: "Chief, Social Affairs Department; signatory" },
        ],
      },
      {
        side: "KP",
        organization: "dprk-red-cross",
        capacity: "party",
        members: [
          {
            delegate: "kim-ju-yong",
            role: "head",
            post: "Deputy chief, International Department; only signatory of the side",
          },
        ],
      },
    ],
    topics: ["repatriation-to-dprk"],
    outcomes: [
      {
        text: "The agreement runs on as it stands from 13 November 1960 to 12 November 1961.",
        sources: ["nahf-1960-10-28-extension-text"],
      },
      {
        text: "Notes were exchanged to open talks at Niigata in November on carrying more people.",
        sources: ["nahf-1960-10-28-extension-text"],
      },
      { text: "Joint communiqué.", sources: ["nahf-1960-10-28-extension-text"] },
    ],
    follows: "1960-10-20-niigata",
    remarks: [
      {
        text: "On 25 October the Japanese Red Cross announced a telegram of its president to the president of the DPRK Red Cross: it was prepared to discuss the matter with the delegates due with the 44th voyage.",
        sources: ["nahf-1960-10-26-yomiuri-english"],
      },
      {
        text: "On 21 October the ministries and the Japanese Red Cross had met; the Foreign Ministry still differed from the society and the Ministry of Health and Welfare.",
        sources: ["nahf-1960-10-22-extension"],
      },
    ],
    sources: ["nahf-1960-10-28-extension-text", "nahf-1960-10-26-yomiuri-english"],
    evidence: {
      start: ["nahf-1960-10-28-extension-text"],
      end: ["nahf-1960-10-28-extension-text"],
      place: ["nahf-1960-10-28-extension-text"],
      outcomes: ["nahf-1960-10-28-extension-text"],
    },
  },
  {
    id: "1960-11-niigata",
    title: "Red Cross talks in Niigata on raising the number carried on each sailing",
    channel: "red-cross",
    status: "planned",
    start: "1960-11",
    place: "niigata",
    round: "follow-up agreed by an exchange of notes",
    delegations: [
      { side: "JP", organization: "japanese-red-cross", capacity: "party", members: [] },
      { side: "KP", organization: "dprk-red-cross", capacity: "party", members: [] },
    ],
    topics: ["repatriation-to-dprk"],
    outcomes: [],
    follows: "1960-10-27-niigata",
    remarks: [{ text: "The day in November cannot be read in the transcription of the notes." }],
    sources: ["nahf-1960-10-28-extension-text"],
  },
];
