import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
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
      text: "The DPRK side asked that, in return for the Japanese, Koreans in Japan who wished to go back to the north be sent back, as the head of the Japanese team told the Diet in 1959.",
      sources: ["kokalog-1959-08-10-kasai-diet"],
    },
    {
      text: "According to a photographic news sheet of March 1956 the return of the Japanese was held up by the question of the return of Koreans in Japan, until the head of the Japanese team and a vice president of the DPRK Red Cross suddenly settled it in a talk of the two on 24 February.",
      sources: ["showakan-1956-03-07-photo"],
    },
  ],
  remarks: [
    {
      text: "According to a South Korean chronology the Japanese party came to negotiate the return of some 210 Japanese in exchange for that of Koreans in Japan.",
      sources: ["nahf-1957-12-03-chronology-1955-57"],
    },
    {
      text: "A member of the Diet said on 14 February 1956, while the talks went on, that the return of the Japanese was not made to depend on the return of Koreans.",
      sources: ["kokalog-1956-02-14-foreign-affairs"],
    },
    {
      text: "The question of the remains of Japanese who died in the north was then left alone for more than fifty years, according to a newspaper of 2012.",
      sources: ["sankei-2012-08-10-red-cross-talks"],
    },
    {
      text: "A paper of South Korea's Foreign Ministry of 1959 has it that the talks took about a month or more because the DPRK demanded that, in return for the Japanese, Koreans in Japan be sent to the north; Japan was reluctant to make this exchange, as it was worried about its complicated political relations with South Korea. A compromise came suddenly on 24 February. Outwardly the DPRK was said to have given way; in fact, the paper says, the talks were settled on a promise of the Japanese Red Cross to help send Koreans in Japan to the north.",
      sources: ["nahf-1959-rok-hidden-facts"],
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
      note: "It has Katsuishi where the Red Cross chronology has Kasai",
    },
  ],
};
