import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2000-03-13-beijing",
  title: "Red Cross talks in Beijing: the points of December 1999 confirmed",
  channel: "red-cross",
  status: "held",
  start: "2000-03-13",
  end: "2000-03-13",
  place: "beijing",
  venue: "A hotel in Beijing (the Swiss Hotel in one report)",
  round: "second talks, after those of December 1999",
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
      description: "government officials concerned (only in a mailing-list copy of the KCNA item)",
      members: [],
      sources: ["kcna-2000-03-13-beijing-talks"],
    },
    {
      side: "KP",
      organization: "dprk-red-cross",
      capacity: "party",
      members: [
        {
          delegate: "ho-hae-ryong",
          role: "head",
          post: "Vice Chairman (Vice-President in the text of the Japanese Foreign Ministry)",
        },
      ],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "observer",
      description: "government officials concerned (only in a mailing-list copy of the KCNA item)",
      members: [],
      sources: ["kcna-2000-03-13-beijing-talks"],
    },
  ],
  topics: ["home-visits", "missing-japanese", "missing-koreans", "humanitarian-aid"],
  outcomes: [
    {
      text: "The third home visit is to take place in April or May.",
      sources: ["mofa-2000-03-14-press-conference", "kcna-2000-03-13-beijing-talks"],
    },
    {
      text: "Home visits are to go on afterwards, with regard to the wishes of relatives in Japan.",
      sources: ["korea-np-2000-03-17-confirmed-points", "kcna-2000-03-13-beijing-talks"],
    },
    {
      text: "The DPRK side reports that the competent bodies have begun a thorough search for the missing Japanese; if anybody is found, Japan will be told and fitting steps will be taken.",
      sources: ["korea-np-2000-03-17-confirmed-points", "kcna-2000-03-13-beijing-talks"],
    },
    {
      text: "The DPRK side asks Japan, by the usual methods of the Red Cross, to trace Koreans missing since before 1945; Japan accepts and will report.",
      sources: ["korea-np-2000-03-17-confirmed-points", "kcna-2000-03-13-beijing-talks"],
    },
    {
      text: "The Japanese side reports the announcement of 7 March of 100,000 tonnes of food aid (rice, in the press) through the World Food Programme; the DPRK side gives thanks.",
      sources: [
        "korea-np-2000-03-17-confirmed-points",
        "donga-2000-03-13-four-points-reaffirmed",
        "hankookilbo-2000-03-14-swiss-hotel",
      ],
    },
    {
      text: "The progress of both searches is to be taken up at further Red Cross talks.",
      sources: ["korea-np-2000-03-17-confirmed-points", "kcna-2000-03-13-beijing-talks"],
    },
    {
      text: "The DPRK side formally raised compensation for Koreans who went missing under Japanese rule, the Hankook Ilbo wrote.",
      sources: ["hankookilbo-2000-03-14-swiss-hotel"],
    },
  ],
  follows: "1999-12-19-beijing",
  remarks: [
    {
      text: "The talks lasted into the night; both delegations were to go home on 14 March.",
      sources: ["donga-2000-03-13-four-points-reaffirmed"],
    },
    {
      text: "The DPRK side said that the Ministry of Social Security and the Red Cross were looking together for about 15 Japanese suspected to have been abducted.",
      sources: ["hankookilbo-2000-03-14-swiss-hotel"],
    },
    {
      text: "A member of the House of Councillors said two days later that Councillor Sasae of the Foreign Ministry seemed to have been there, and that the Red Cross talks were off to a good start; he called the normalisation talks ahead perhaps the hardest of Japan's since the war.",
      sources: ["kokalog-2000-03-15-den"],
    },
    {
      text: "The DPRK delegation had been in China since 11 March; the Japanese one came on the day of the talks. Prime Minister Obuchi called them a very important first step towards normal relations.",
      sources: ["joongang-3890634-red-cross-talks"],
    },
    {
      text: "The spokesman of Japan's Foreign Ministry said on 14 March that Japan was pleased with the outcome, which prepared the way for the normalisation talks in the first part of April.",
      sources: ["mofa-2000-03-14-press-conference"],
    },
  ],
  sources: [
    "korea-np-2000-03-17-confirmed-points",
    "mofa-2000-03-14-press-conference",
    "donga-2000-03-13-four-points-reaffirmed",
    "kcna-2000-03-13-beijing-talks",
  ],
  evidence: {
    end: [
      "korea-np-2000-03-17-confirmed-points",
      "donga-2000-03-13-four-points-reaffirmed",
      "kcna-2000-03-13-beijing-talks",
    ],
    venue: ["donga-2000-03-13-four-points-reaffirmed", "hankookilbo-2000-03-14-swiss-hotel"],
    round: ["hankookilbo-2000-03-14-swiss-hotel", "ifrc-2000-03-09-weekly-news"],
    delegations: [
      "mofa-2000-03-14-press-conference",
      "donga-2000-03-13-four-points-reaffirmed",
      "hankookilbo-2000-03-14-swiss-hotel",
      "kcna-2000-03-13-beijing-talks",
    ],
    follows: ["kcna-2000-03-13-beijing-talks", "ifrc-2000-03-09-weekly-news"],
  },
  variants: [
    {
      field: "outcomes",
      value: "third home visit on 5 April",
      sources: ["korea-np-2000-03-17-confirmed-points"],
      note: "The same KCNA text in Japanese; the English text has April or May, so a misprint for '4・5月'",
    },
    { field: "outcomes", value: "third home visit from late April to May", sources: ["chosun-nk-2000-03-wives-visit"] },
    { field: "outcomes", value: "third home visit about April", sources: ["donga-2000-03-13-four-points-reaffirmed"] },
    {
      field: "outcomes",
      value: "home visits from April; a group of 16 about the end of April, as the paper had heard",
      sources: ["hankookilbo-2000-03-14-swiss-hotel"],
    },
  ],
};
